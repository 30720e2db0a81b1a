def apply_hunks(lines: list[str], patch: list[str], reach: int) -> list[str] | None:
    result: list[str] = []
    done = displaced = 0
    for number, body in hunks(patch):
        old = [line[1:] for line in body if line[0] != "+"]
        index = place(lines, old, done, number - 1 + displaced, reach)
        if index is None:
            return None
        result += lines[done:index]
        result += [line[1:] for line in body if line[0] != "-"]
        done = index + len(old)
        displaced = index - number + 1
    return result + lines[done:]


def hunks(patch: list[str]) -> list[tuple[int, list[str]]]:
    found: list[tuple[int, list[str]]] = []
    for line in patch:
        if line[0] == "@":
            found.append((int(line[1:]), []))
        else:
            found[-1][1].append(line)
    return found


def place(lines: list[str], old: list[str], least: int, expected: int, reach: int) -> int | None:
    for distance in range(reach + 1):
        for index in (expected + distance, expected - distance):
            if least <= index <= len(lines) - len(old) and lines[index : index + len(old)] == old:
                return index
    return None

def two_shifts(n: int, apart: list[list[int]], together: list[list[int]]) -> str | None:
    links: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for differs, pairs in enumerate((together, apart)):
        for p, q in pairs:
            links[p].append((q, differs))
            links[q].append((p, differs))

    # Each group as its two sides; the first person of the group is on the first side.
    side: dict[int, int] = {}
    groups: list[tuple[list[int], list[int]]] = []
    for start in range(n):
        if start in side:
            continue
        side[start] = 0
        group = [start]
        for person in group:
            for other, differs in links[person]:
                if other not in side:
                    side[other] = side[person] ^ differs
                    group.append(other)
                elif side[other] != side[person] ^ differs:
                    return None
        groups.append(([p for p in group if not side[p]], [p for p in group if side[p]]))

    # Bit k of possible[i] says whether the groups from i on can put k people into shift A.
    possible = [1]
    for first, second in reversed(groups):
        possible.append(possible[-1] << len(first) | possible[-1] << len(second))
    nearest = min((size for size in range(n + 1) if possible[-1] >> size & 1), key=lambda size: abs(n - 2 * size))
    open_sizes = {nearest, n - nearest}

    shifts = ["B"] * n
    for (first, second), rest in zip(groups, reversed(possible[:-1])):
        sizes = {size - len(first) for size in open_sizes if rest << len(first) >> size & 1}
        in_a = first if sizes else second
        open_sizes = sizes or {size - len(second) for size in open_sizes}
        for person in in_a:
            shifts[person] = "A"
    return "".join(shifts)

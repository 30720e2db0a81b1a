MODULUS = 1_000_000_007

Ways = dict[int, int]  # the number of patches, and how many ways to the cell need it


def patched_paths(field: list[str], patches: int) -> int:
    start: Ways = {0: 1}
    above: list[tuple[str, Ways]] = [(".", {})] * (len(field[0]) + 1)
    above[0] = (".", start)
    for row in field:
        here: list[tuple[str, Ways]] = [(".", {})]
        for x, cell in enumerate(row):
            ways: Ways = {}
            for sign, before in (here[x], above[x], above[x + 1]):
                if cell == "." or sign == ".":
                    for used, count in before.items():
                        used += cell == "#"
                        if used <= patches:
                            ways[used] = (ways.get(used, 0) + count) % MODULUS
            here.append((cell, ways))
        above = here
    return sum(above[-1][1].values()) % MODULUS

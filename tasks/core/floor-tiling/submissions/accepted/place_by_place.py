from collections import defaultdict

MODULUS = 1_000_000_007
# What is at a place: a pillar or the second half of a long tile, a small tile, the half of a long one that goes on.
CLOSED, SMALL, RIGHT, DOWN = "CSRD"


def floor_tiling(floor: list[str]) -> int:
    # A wall of pillars to the right of each row and below the last one: nothing goes on there.
    walled = [row + "#" for row in floor] + ["#" * (len(floor[0]) + 1)]
    # The latest places, as many as a row has: the one above the place at hand comes first, the one to its left last.
    borders = {CLOSED * len(walled[0]): 1}
    for place in "".join(walled):
        longer: defaultdict[str, int] = defaultdict(int)
        for border, count in borders.items():
            for state in states(place, border[0], border[-1]):
                longer[border[1:] + state] += count
        borders = {border: count % MODULUS for border, count in longer.items()}
    return sum(borders.values()) % MODULUS


def states(place: str, above: str, left: str) -> str:
    if place == "#":
        return "" if above == DOWN or left == RIGHT else CLOSED
    if above == DOWN:
        return "" if left == RIGHT else CLOSED
    if left == RIGHT:
        return CLOSED
    return RIGHT + DOWN if SMALL in above + left else RIGHT + DOWN + SMALL

from collections import defaultdict
from itertools import pairwise

Spans = list[tuple[int, int]]


def inverted_area(plates: list[list[int]]) -> list[int]:
    upright = changes(plates)
    level = changes([[y1, x1, y2, x2] for x1, y1, x2, y2 in plates])
    border = sum(high - low for _, spans in upright + level for low, high in spans)
    return [black_area(upright), border]


def changes(plates: list[list[int]]) -> list[tuple[int, Spans]]:
    """For each x in ascending order, the spans of y over which the colour changes there."""
    ends: dict[int, list[int]] = defaultdict(list)
    for x1, y1, x2, y2 in plates:
        ends[x1] += y1, y2
        ends[x2] += y1, y2
    return [(x, spans(sorted(ys))) for x, ys in sorted(ends.items())]


def spans(ends: list[int]) -> Spans:
    return list(zip(ends[::2], ends[1::2]))


def black_area(upright: list[tuple[int, Spans]]) -> int:
    heights = sorted({y for _, changed in upright for span in changed for y in span})
    place = {y: i for i, y in enumerate(heights)}
    size = len(heights)
    # Leaf `size + i` is the gap above height i. `black` of a node counts its own flips and those below, not those above.
    widths = [0] * size + [high - low for low, high in pairwise(heights)] + [0]
    for node in range(size - 1, 0, -1):
        widths[node] = widths[2 * node] + widths[2 * node + 1]
    black, flipped = [0] * (2 * size), [False] * (2 * size)

    def flip(node: int) -> None:
        black[node] = widths[node] - black[node]
        flipped[node] = not flipped[node]

    def renew_above(node: int) -> None:
        while node > 1:
            node //= 2
            below = black[2 * node] + black[2 * node + 1]
            black[node] = widths[node] - below if flipped[node] else below

    area = 0
    for (x, changed), (next_x, _) in pairwise(upright):
        for low, high in changed:
            left = first = size + place[low]
            right = last = size + place[high]
            while left < right:
                if left % 2:
                    flip(left)
                    left += 1
                if right % 2:
                    right -= 1
                    flip(right)
                left //= 2
                right //= 2
            renew_above(first)
            renew_above(last - 1)
        area += black[1] * (next_x - x)
    return area

from math import inf

Station = tuple[int, int, int]
Best = tuple[float, int, int]


def closest_stations(width: int, xs: list[int], ys: list[int]) -> list[int]:
    found: dict[tuple[int, int], list[int]] = {}
    for i, place in enumerate(zip(xs, ys)):
        found.setdefault(place, []).append(i)
    shared = [stations[:2] for stations in found.values() if stations[1:]]
    if shared:
        return [*min(shared), 0]

    def improved(best: Best, strip: list[Station]) -> Best:
        """The best pair when those of a strip, sorted by rows, are looked at, too."""
        for at, (y, x, i) in enumerate(strip):
            for above in range(at - 1, -1, -1):
                other_y, other_x, j = strip[above]
                if (y - other_y) ** 2 > best[0]:
                    break
                across = abs(x - other_x)
                square = min(across, width - across) ** 2 + (y - other_y) ** 2
                if square <= best[0]:
                    best = min(best, (square, min(i, j), max(i, j)))
        return best

    def nearest(by_column: list[Station], best: Best) -> tuple[list[Station], Best]:
        """The stations sorted by rows, and the best pair after those among them."""
        if len(by_column) < 2:
            return by_column, best
        half = len(by_column) // 2
        middle = by_column[half][1]
        left, best = nearest(by_column[:half], best)
        right, best = nearest(by_column[half:], best)
        by_row = sorted(left + right)
        return by_row, improved(best, [s for s in by_row if (s[1] - middle) ** 2 <= best[0]])

    by_column = sorted(zip(ys, xs, range(len(xs))), key=lambda station: station[1])
    by_row, best = nearest(by_column, (inf, 0, 0))
    square, i, j = improved(best, [s for s in by_row if min(s[1], width - s[1]) ** 2 <= best[0]])
    return [] if square == inf else [i, j, square]

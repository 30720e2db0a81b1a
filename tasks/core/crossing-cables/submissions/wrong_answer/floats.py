def part(a, b):
    return a / b


def cables_in_trench(trench: list[int], cables: list[list[int]]) -> list[int]:
    positions = [(position(trench, cable), number) for number, cable in enumerate(cables)]
    return [number for _, number in sorted(met for met in positions if met[0] is not None)]


def position(trench: list[int], cable: list[int]) -> float | None:
    """Where on the trench the digger comes upon a cable: 0 is its beginning, 1 its end."""
    (ax, ay, bx, by), (px, py, qx, qy) = trench, cable
    dx, dy, ex, ey = bx - ax, by - ay, qx - px, qy - py
    side_of_p = dx * (py - ay) - dy * (px - ax)
    side_of_q = dx * (qy - ay) - dy * (qx - ax)
    if side_of_p == side_of_q == 0:
        length = dx * dx + dy * dy
        first, last = sorted((dx * (x - ax) + dy * (y - ay) for x, y in ((px, py), (qx, qy))))
        return part(max(first, 0), length) if first <= length and last >= 0 else None
    if min(side_of_p, side_of_q) > 0 or max(side_of_p, side_of_q) < 0:
        return None
    at = part((px - ax) * ey - (py - ay) * ex, dx * ey - dy * ex)
    return at if 0 <= at <= 1 else None

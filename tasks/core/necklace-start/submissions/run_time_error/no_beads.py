def necklace_start(beads: list[int]) -> list[int]:
    back = beads[::-1]
    forward_start, _ = least_rotation(beads)
    back_start, period = least_rotation(back)
    if rotated(beads, forward_start) <= rotated(back, back_start):
        return [forward_start, 1]
    return [(len(beads) - 1 - back_start) % period, -1]


def rotated(ring: list[int], start: int) -> list[int]:
    return ring[start:] + ring[:start]


def least_rotation(ring: list[int]) -> tuple[int, int]:
    """The first start of the least rotation, and after how many places it starts again (Duval's factorisation)."""
    twice = ring + ring
    start = following = 0
    while following < len(ring):
        start, same, ahead = following, following, following + 1
        while ahead < len(twice) and twice[same] <= twice[ahead]:
            same = start if twice[same] < twice[ahead] else same + 1
            ahead += 1
        period = ahead - same
        following += (ahead - start) // period * period
    return start, period

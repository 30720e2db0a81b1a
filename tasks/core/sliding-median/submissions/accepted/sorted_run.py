from bisect import bisect_left, insort


def sliding_median(readings: list[int | None], width: int, need: int) -> list[int | None]:
    present: list[int] = []
    middles: list[int | None] = []
    for end, reading in enumerate(readings, start=1):
        if reading is not None:
            insort(present, reading)
        if end >= width:
            middles.append(middle(present) if len(present) >= need else None)
            leaving = readings[end - width]
            if leaving is not None:
                del present[bisect_left(present, leaving)]
    return middles


def middle(ordered: list[int]) -> int:
    count = len(ordered)
    return (ordered[(count - 1) // 2] + ordered[count // 2]) // 2

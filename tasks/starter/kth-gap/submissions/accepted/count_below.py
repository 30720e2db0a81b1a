def kth_gap(readings: list[int], k: int) -> int | None:
    n = len(readings)
    if k > n * (n - 1) // 2:
        return None
    readings = sorted(readings)

    def pairs_within(gap: int) -> int:
        count = left = 0
        for right, reading in enumerate(readings):
            while reading - readings[left] > gap:
                left += 1
            count += right - left
        return count

    low, high = 0, readings[-1] - readings[0]
    while low < high:
        middle = (low + high) // 2
        if pairs_within(middle) >= k:
            high = middle
        else:
            low = middle + 1
    return low

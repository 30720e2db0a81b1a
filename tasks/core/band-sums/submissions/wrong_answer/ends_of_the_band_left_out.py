from bisect import bisect_left, bisect_right, insort


def band_sums(changes, low, high, min_days):
    prefix = [0]
    for c in changes:
        prefix.append(prefix[-1] + c)
    if low > high:
        return 0
    seen, count = [], 0
    for j in range(min_days, len(prefix)):
        insort(seen, prefix[j - min_days])
        count += bisect_left(seen, prefix[j] - low) - bisect_left(seen, prefix[j] - high)
    return count

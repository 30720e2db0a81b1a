def band_sums(changes, low, high, min_days):
    def at_most(limit):
        count = total = left = 0
        for right, c in enumerate(changes):
            total += c
            while left <= right and total > limit:
                total -= changes[left]
                left += 1
            count += max(0, right - left + 2 - min_days)
        return count

    return max(0, at_most(high) - at_most(low - 1))

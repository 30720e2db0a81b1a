def band_sums(changes, low, high, min_days):
    n, count = len(changes), 0
    for i in range(n):
        total = 0
        for j in range(i, n):
            total += changes[j]
            if j - i + 1 >= min_days and low <= total <= high:
                count += 1
    return count

def kth_gap(readings, k):
    n = len(readings)
    if k > n * (n - 1) // 2:
        return None
    table = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            table[i][j] = abs(readings[i] - readings[j])
    gaps = sorted(table[i][j] for i in range(n) for j in range(i))
    return gaps[k - 1]

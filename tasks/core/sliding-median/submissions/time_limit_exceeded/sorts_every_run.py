def sliding_median(readings, width, need):
    out = []
    for i in range(len(readings) - width + 1):
        run = sorted(r for r in readings[i : i + width] if r is not None)
        n = len(run)
        out.append((run[(n - 1) // 2] + run[n // 2]) // 2 if n >= need else None)
    return out

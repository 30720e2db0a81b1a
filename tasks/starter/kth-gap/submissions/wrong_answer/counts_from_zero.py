def kth_gap(readings, k):
    gaps = sorted(abs(a - b) for i, a in enumerate(readings) for b in readings[:i])
    return gaps[k] if k < len(gaps) else None

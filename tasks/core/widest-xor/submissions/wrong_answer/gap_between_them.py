def widest_xor(values, gap):
    n = len(values)
    if n <= gap + 1:
        return []
    best = 0
    for bit in range(44, -1, -1):
        want = best >> bit | 1
        seen = set()
        for j in range(gap + 1, n):
            seen.add(values[j - gap - 1] >> bit)
            if values[j] >> bit ^ want in seen:
                best |= 1 << bit
                break
    last = {v: i for i, v in enumerate(values)}
    for i, v in enumerate(values):
        if last.get(v ^ best, -1) - i > gap:
            return [i, values.index(v ^ best, i + gap + 1)]
    return []

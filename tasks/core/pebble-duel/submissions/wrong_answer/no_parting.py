def pebble_duel(heaps, takes):
    takes = sorted(set(takes))
    g = [0] * (max(heaps, default=0) + 1)
    for n in range(1, len(g)):
        seen = {g[n - t] for t in takes if t <= n}
        while g[n] in seen:
            g[n] += 1
    x = 0
    for h in heaps:
        x ^= g[h]
    if x == 0:
        return []
    for i, h in enumerate(heaps):
        for t in takes:
            if t <= h and g[h - t] == x ^ g[h]:
                return [i, t, 0]
    return []

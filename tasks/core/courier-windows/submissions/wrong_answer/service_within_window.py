from functools import lru_cache


def courier_windows(travel, windows, service, fee, shift_end):
    n = len(fee)
    best = {}
    result = (0, 0)
    frontier = {(0, -1): 0}
    while frontier:
        grown = {}
        for (mask, last), t in frontier.items():
            back = t + (travel[last + 1][0] if mask else 0)
            pay = sum(fee[c] for c in range(n) if mask >> c & 1)
            if back <= shift_end:
                result = max(result, (pay, -back))
            for c in range(n):
                if mask >> c & 1:
                    continue
                arrive = t + travel[last + 1][c + 1]
                for o, e in zip(windows[c][::2], windows[c][1::2]):
                    end = max(arrive, o) + service[c]
                    if end <= e:
                        key = (mask | 1 << c, c)
                        grown[key] = min(grown.get(key, end), end)
                        break
        frontier = grown
    return [result[0], -result[1]]

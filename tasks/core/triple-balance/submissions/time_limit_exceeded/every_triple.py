from itertools import combinations


def triple_balance(weights, target):
    best, ways = None, 0
    for triple in combinations(sorted(weights), 3):
        s = sum(triple)
        key = (abs(s - target), s)
        if best is None or key < best:
            best, ways, least = key, 1, triple[0]
        elif key == best:
            ways += 1
    return [] if best is None else [best[1], ways, least]

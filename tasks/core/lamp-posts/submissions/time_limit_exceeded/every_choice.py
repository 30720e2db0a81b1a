from itertools import product


def light_park(plain, strong, paths):
    n = len(plain)
    near = [[v] for v in range(n)]
    for u, v in paths:
        near[u].append(v)
        near[v].append(u)
    best = None
    for choice in product(range(3), repeat=n):
        if all(choice[v] or any(choice[u] == 2 for u in near[v]) for v in range(n)):
            cost = sum((0, plain[v], strong[v])[k] for v, k in enumerate(choice))
            best = cost if best is None else min(best, cost)
    return best

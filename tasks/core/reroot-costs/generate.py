"""Small trees and forests with one-way prices, forests where the goods lie in one part, deep chains and large trees."""


def roads(rng, n, shape, top, parts=1):
    """Roads of a forest with that many parts; the sites are in random order."""
    names = list(range(n))
    rng.shuffle(names)
    result = []
    for v in range(parts, n):
        if shape == "chain":
            u = v - parts
        elif shape == "star":
            u = v % parts
        elif shape == "near":
            u = max(v % parts, v - parts * rng.randint(1, 3))
        else:
            u = v % parts + parts * rng.randrange(v // parts)
        ends = [names[u], names[v]]
        rng.shuffle(ends)
        result.append(ends + [rng.randint(0, top), rng.randint(0, top)])
    rng.shuffle(result)
    return result


def goods(rng, n, most, share=0.7):
    return [rng.randint(1, most) if rng.random() < share else 0 for _ in range(n)]


def one_part(rng, n, most, way):
    """Goods only where roads lead from the first site that has one."""
    near = {v: [] for v in range(n)}
    for u, v, _, _ in way:
        near[u].append(v)
        near[v].append(u)
    seen = [rng.randrange(n)]
    for v in seen:
        seen += [w for w in near[v] if w not in seen]
    return [rng.randint(0, most) if v in seen else 0 for v in range(n)]


def cases(rng):
    for n in (2, 3, 4, 5, 7, 10):
        for shape in ("any", "chain", "near"):
            yield goods(rng, n, 20), rng.randint(2, 7), roads(rng, n, shape, 9)
    for n in (4, 6, 9, 12):
        for parts in (2, 3):
            way = roads(rng, n, "any", 9, parts)
            yield one_part(rng, n, 30, way), rng.randint(1, 9), way
            yield goods(rng, n, 9, 0.25), rng.randint(1, 9), roads(rng, n, "any", 9, parts)
    yield goods(rng, 8, 10**12), 10**5, roads(rng, 8, "any", 100_000)
    yield [10**12] + [0] * 29, 1_000, roads(rng, 30, "chain", 100_000)
    yield goods(rng, 40, 5), 10**12, roads(rng, 40, "star", 100_000)
    yield goods(rng, 60, 50), 50, roads(rng, 60, "near", 1)
    yield goods(rng, 500, 1_000_000), 3, roads(rng, 500, "any", 100_000)
    yield goods(rng, 80_000, 9), 1, roads(rng, 80_000, "chain", 99)
    yield goods(rng, 30_000, 2 * 10**5), 7, roads(rng, 30_000, "any", 100_000)
    yield goods(rng, 20_000, 3), 2, roads(rng, 20_000, "star", 9)
    yield goods(rng, 9_000, 10), 4, roads(rng, 9_000, "near", 9, 2)

"""Bushy trees, chains and ladders over few numbers; ranges that overlap, touch and are empty; wide numbers; many ranges."""

LOW, HIGH = -(2**63), 2**63 - 1


def level_order(root):
    """Nodes are [number, left, right]; the list leaves out children of absent nodes and trailing absences."""
    values, level = [], [root]
    for node in level:
        values.append(node and node[0])
        if node:
            level += node[1:]
    while values and values[-1] is None:
        values.pop()
    return values


def tree(rng, numbers, levels=800, spread=None):
    """`spread`: how many of the latest free places a new node may take; None means any (a bushy tree)."""
    root = [numbers[0], None, None]
    free = [(root, 1, 1), (root, 2, 1)]
    for number in numbers[1:]:
        at = rng.randrange(max(0, len(free) - spread), len(free)) if spread else rng.randrange(len(free))
        free[at], free[-1] = free[-1], free[at]
        parent, side, level = free.pop()
        node = [number, None, None]
        parent[side] = node
        if level + 1 < levels:
            free += [(node, 1, level + 1), (node, 2, level + 1)]
    return level_order(root)


def combs(rng, levels, length):
    """A chain to the left whose nodes all go; each has a chain to the right that stays."""
    chain = None
    for level in range(levels - 1, -1, -1):
        right = None
        for _ in range(min(length, levels - level)):
            right = [rng.randint(100, 999), None, right]
        chain = [rng.randint(0, 9), chain, right]
    return level_order(chain)


def ranges(rng, count, low, high, width):
    starts = [rng.randint(low, high) for _ in range(count)]
    return [[start, min(HIGH, start + rng.randint(-1, width))] for start in starts]


def cases(rng):
    for count in (1, 2, 3, 5, 8, 10, 13, 30):
        for width in (0, 2, 4):
            numbers = [rng.randint(-9, 9) for _ in range(count)]
            yield tree(rng, numbers), ranges(rng, rng.randint(1, 4), -9, 9, width)
        yield tree(rng, numbers, spread=3), ranges(rng, 4, -9, 9, 3)
    for _ in range(4):
        edges = [rng.choice((LOW, LOW + 1, -1, 0, 1, 2**32, HIGH - 1, HIGH)) for _ in range(12)]
        yield tree(rng, edges), [[LOW, LOW + rng.randint(0, 1)], [0, rng.randint(0, 1)], [HIGH, HIGH - rng.randint(0, 1)]]
    yield combs(rng, 12, 3), [[0, 9]]
    yield combs(rng, 12, 2), [[0, 4]]
    yield tree(rng, [rng.randint(LOW, HIGH) for _ in range(300)]), ranges(rng, 60, LOW, HIGH, 2**57)
    yield tree(rng, list(range(500)), spread=5), ranges(rng, 25, 0, 500, 15)
    yield combs(rng, 800, 74), [[0, 9]]
    numbers = [2 * rng.randint(0, 120_000) for _ in range(60_000)]
    points = [[2 * i + 1, 2 * i + 1 + i % 2] for i in range(60_000)]
    rng.shuffle(points)
    yield tree(rng, numbers), points
    yield tree(rng, [rng.randint(0, 10**6) for _ in range(30_000)], spread=500), ranges(rng, 20_000, 0, 10**6, 20)

"""Trees of many shapes with temperatures around zero and at the borders; deep chains; a large tree."""

TOP = 10**14


def level_order(root):
    """Nodes are [value, left, right]; the list leaves out children of absent nodes and trailing absences."""
    values, level = [], [root]
    for node in level:
        values.append(node and node[0])
        if node:
            level += node[1:]
    while values and values[-1] is None:
        values.pop()
    return values


def tree(rng, count, low, high, levels=1_500, spread=None):
    """`spread`: how many of the latest free places a new node may take; None means any (a bushy tree)."""
    root = [rng.randint(low, high), None, None]
    free = [(root, 1, 1), (root, 2, 1)]
    for _ in range(count - 1):
        at = rng.randrange(max(0, len(free) - spread), len(free)) if spread else rng.randrange(len(free))
        free[at], free[-1] = free[-1], free[at]
        parent, side, level = free.pop()
        node = [rng.randint(low, high), None, None]
        parent[side] = node
        if level + 1 < levels:
            free += [(node, 1, level + 1), (node, 2, level + 1)]
    return level_order(root)


def chain(rng, count, sides):
    node = None
    for _ in range(count):
        value = rng.randint(-50, 50)
        node = [value, node, None] if rng.choice(sides) == 1 else [value, None, node]
    return level_order(node)


def cases(rng):
    for count in (2, 3, 4, 5, 7, 10, 16, 31):
        yield (tree(rng, count, -9, 9),)
        yield (tree(rng, count, -20, -1),)
        yield (tree(rng, count, -9, 9, spread=2),)
        yield (tree(rng, count, -TOP, TOP),)
    yield (chain(rng, 40, (1,)),)
    yield (chain(rng, 40, (2,)),)
    yield (chain(rng, 40, (1, 2)),)
    yield (tree(rng, 63, -3, 0, levels=7),)
    yield (tree(rng, 63, TOP - 1, TOP),)
    yield (tree(rng, 500, -TOP, 1 - TOP, levels=12),)
    yield (chain(rng, 1_500, (1, 2)),)
    yield (tree(rng, 20_000, -TOP, TOP),)
    yield (tree(rng, 20_000, -100, 99, spread=40),)

"""Random shapes with yields around zero, chains as deep as is allowed, then large trees in which few branches go."""


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


def tree(rng, count, low, high, levels=400, spread=None):
    """`spread`: how many of the latest nodes a new one may hang below; None means any (a bushy tree)."""
    if count == 0:
        return []
    root = [rng.randint(low, high), None, None]
    free = [(root, 1, 1), (root, 2, 1)]
    for _ in range(count - 1):
        at = rng.randrange(max(0, len(free) - spread), len(free)) if spread else rng.randrange(len(free))
        parent, side, level = free.pop(at)
        node = [rng.randint(low, high), None, None]
        parent[side] = node
        if level + 1 < levels:
            free += [(node, 1, level + 1), (node, 2, level + 1)]
    return level_order(root)


def cases(rng):
    for count in (1, 2, 3, 5, 8, 13, 30):
        for least in (-3, 1, 4):
            yield tree(rng, count, -6, 9), least
    for side in (1, 2):
        chain = None
        for value in range(400):
            chain = [value % 7 - 1, chain, None] if side == 1 else [value % 7 - 1, None, chain]
        yield level_order(chain), 3
    yield tree(rng, 300, -(10**14), 10**14), 10**13
    yield tree(rng, 600, -5, 9), 2
    yield tree(rng, 600, -5, 9, spread=4), 2
    yield tree(rng, 50_000, -5, 40), 0
    yield tree(rng, 50_000, -3, 40, spread=300), 1
    yield tree(rng, 50_000, 10**13, 10**14), 10**13

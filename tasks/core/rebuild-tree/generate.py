"""Lists of random trees, some with two numbers exchanged or one changed; all orders of few numbers; chains; large trees."""

LOW, HIGH = -(2**63), 2**63 - 1


def walks(rng, numbers, spread=None, levels=1_500):
    """The two lists of a random tree. `spread`: how many of the latest free places a node may take; None means any."""
    root = [numbers[0], None, None, 0]
    free = [(root, 1), (root, 2)]
    for number in numbers[1:]:
        at = rng.randrange(max(0, len(free) - spread), len(free)) if spread else rng.randrange(len(free))
        free[at], free[-1] = free[-1], free[at]
        parent, side = free.pop()
        node = [number, None, None, parent[3] + 1]
        parent[side] = node
        if node[3] + 1 < levels:
            free += [(node, 1), (node, 2)]
    inorder, path, node = [], [], root
    while path or node:
        while node:
            path.append(node)
            node = node[1]
        node = path.pop()
        inorder.append(node[0])
        node = node[2]
    zigzag, level, turned = [], [root], False
    while level:
        numbers = [node[0] for node in level]
        zigzag += numbers[::-1] if turned else numbers
        level = [child for node in level for child in node[1:3] if child]
        turned = not turned
    return inorder, zigzag


def distinct(rng, count, low=-99, high=99):
    return rng.sample(range(low, high + 1), count)


def swapped(rng, numbers):
    numbers = list(numbers)
    i, j = rng.sample(range(len(numbers)), 2)
    numbers[i], numbers[j] = numbers[j], numbers[i]
    return numbers


def cases(rng):
    for count in (2, 3, 4, 6, 9, 14, 25):
        yield walks(rng, distinct(rng, count))
        yield walks(rng, distinct(rng, count), spread=2)
        inorder, zigzag = walks(rng, distinct(rng, count))
        yield inorder, swapped(rng, zigzag)
        yield swapped(rng, inorder), zigzag
    for count in (3, 4, 5):
        numbers = distinct(rng, count)
        for _ in range(3):
            yield rng.sample(numbers, count), rng.sample(numbers, count)
    for _ in range(2):
        inorder, zigzag = walks(rng, distinct(rng, 8))
        yield inorder, zigzag[:-1] + [100]
        yield inorder, zigzag[:-1] + [zigzag[0]]
        yield inorder[:-1] + [inorder[0]], zigzag[:-1]
    yield walks(rng, [rng.randint(LOW, LOW + 10**6) + i * 2**56 for i in range(200)])
    yield list(range(60)), list(range(60))
    yield list(range(60)), list(range(59, -1, -1))
    inorder, zigzag = walks(rng, distinct(rng, 3_000, 0, 10**5))
    yield inorder, zigzag
    yield inorder, zigzag[:-2] + zigzag[:-3:-1]
    yield walks(rng, list(range(1_500)), spread=1, levels=1_500)
    numbers = list(range(150_000))
    rng.shuffle(numbers)
    yield walks(rng, numbers)
    yield walks(rng, numbers[:20_000], spread=30)

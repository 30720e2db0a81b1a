"""Few parcels of few sizes around the gift, squares, parcels that miss the padding by one, then long chains and wide crowds."""


def crowd(rng, count, most):
    return [rng.randint(1, most) for _ in range(count)], [rng.randint(1, most) for _ in range(count)]


def tower(rng, count, padding, slip):
    """Each parcel goes into the next, or misses that by one at a side; turned and shuffled."""
    width, depth = rng.randint(1, 5), rng.randint(1, 5)
    parcels = []
    for _ in range(count):
        parcels.append((width, depth) if rng.random() < 0.5 else (depth, width))
        width += padding + (rng.randint(0, 2) if rng.random() > slip else -1)
        depth += padding + (rng.randint(0, 2) if rng.random() > slip else -1)
        width, depth = max(1, width), max(1, depth)
    rng.shuffle(parcels)
    return [width for width, _ in parcels], [depth for _, depth in parcels]


def middle(widths, depths):
    """The parcel of middle size, so that chains are long on both sides of it."""
    order = sorted(range(len(widths)), key=lambda i: widths[i] + depths[i])
    return order[len(order) // 2]


def cases(rng):
    for count in (1, 2, 3, 5, 8, 12):
        for padding in (1, 2, 4):
            widths, depths = crowd(rng, count, 12)
            yield widths, depths, padding, rng.randrange(count)
    for count in (4, 7, 12, 30):
        for padding in (1, 3):
            for slip in (0.1, 0.3):
                widths, depths = tower(rng, count, padding, slip)
                yield widths, depths, padding, middle(widths, depths)
    for padding in (1, 10):
        sides = [rng.randint(1, 60) for _ in range(25)]
        yield sides, sides, padding, middle(sides, sides)
        widths, depths = crowd(rng, 200, 200)
        yield widths, depths, padding, middle(widths, depths)
    yield [7] * 20, [9] * 20, 1, 3
    widths, depths = crowd(rng, 300, 10**18)
    yield widths, depths, 10**15, middle(widths, depths)
    widths, depths = tower(rng, 60_000, 2, 0)
    yield widths, depths, 2, middle(widths, depths)
    widths, depths = tower(rng, 60_000, 40, 0.5)
    yield widths, depths, 40, middle(widths, depths)
    widths, depths = crowd(rng, 30_000, 10**9)
    widths[0] = depths[0] = 1
    yield widths, depths, 1_000, 0

"""Small halls with rings, trees and chutes and many meetings; long lines, rings of different lengths, and random large halls."""

FAR = 10**18


def hall(rng, count, chutes):
    return [-1 if rng.random() < chutes else rng.randrange(count) for _ in range(count)]


def rings(rng, lengths, shuffle=True):
    names = list(range(sum(lengths)))
    if shuffle:
        rng.shuffle(names)
    belts, at = [0] * len(names), 0
    for length in lengths:
        ring = names[at : at + length]
        for here, there in zip(ring, ring[1:] + ring[:1]):
            belts[here] = there
        at += length
    return belts


def parcels(rng, count, cells, spread):
    return [rng.randrange(cells) for _ in range(count)], [rng.randint(1, spread) for _ in range(count)]


def cases(rng):
    for size in (1, 2, 3, 5, 8, 12):
        for chutes in (0, 0.2, 0.4):
            belts = hall(rng, size, chutes)
            yield belts, *parcels(rng, rng.randint(1, 2 * size), size, 3), rng.choice([0, 1, 2, 3, 5, 100])
    for size in (10, 25):
        for steps in (1, 4, 9, size, FAR):
            # Lines into a chute and into a ring: each cell leads to one a little further on.
            belts = [min(c + rng.randint(1, 3), size) for c in range(size)]
            end = rng.choice([-1, size - 3, 0])
            belts = [end if b == size else b for b in belts]
            yield belts, *parcels(rng, rng.randint(4, size), size, 4), steps
    for lengths in ([2, 3, 5], [3, 4], [1, 1, 2, 7], [6, 4]):
        belts = rings(rng, lengths)
        yield belts, *parcels(rng, 6, len(belts), FAR), rng.randint(0, 40)
        for c in rng.sample(range(len(belts)), 2):
            belts[c] = rng.randrange(-1, len(belts))
        yield belts, *parcels(rng, 8, len(belts), 2), rng.randint(FAR - 100, FAR)
    size = 30_000
    line = list(range(1, size)) + [-1]
    everywhere = rng.sample(range(size), size)
    yield line, everywhere, [rng.randint(1, 9) for _ in range(size)], size // 2
    yield rings(rng, [size]), *parcels(rng, size, size, FAR), FAR - rng.randint(0, 10**6)
    yield hall(rng, size, 0), *parcels(rng, size, size, FAR), FAR
    yield [max(c - rng.randint(1, 3), -1) for c in range(size)], everywhere, [7] * size, rng.choice([3_000, 20_000])
    lengths = [n for n in range(1, 240) if n * (n - 1) // 2 + n <= size]
    belts = rings(rng, lengths)
    yield belts, *parcels(rng, size, len(belts), 5), rng.randint(FAR // 2, FAR)

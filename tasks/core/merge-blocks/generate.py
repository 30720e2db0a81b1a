"""Entries crowded into a few addresses and at both ends of the address space; long lists of neighbours, nests and holes."""

TOP = 2**32 - 1


def written(address):
    return ".".join(str(address >> shift & 255) for shift in (24, 16, 8, 0))


def entry(rng, base, bits):
    address = base + rng.randrange(2**bits)
    kind = rng.randrange(4)
    if kind == 0:
        return written(address)
    if kind == 1:
        return f"{written(address)}-{written(min(address + rng.randrange(2**bits), TOP))}"
    return f"{written(address)}/{rng.randint(31 - bits, 32)}"


def cases(rng):
    for bits in (2, 3, 4, 6):
        for base in (0, 2**32 - 2**bits, 2**31 - 2 ** (bits - 1), rng.randrange(2**26) * 64):
            allow = [entry(rng, base, bits) for _ in range(rng.randint(1, 5))]
            yield allow, [entry(rng, base, bits - 1) for _ in range(rng.randint(0, 3))]
            yield allow, [written(base + rng.randrange(2**bits)) for _ in range(rng.randint(1, 4))]
    for bits in (8, 16, 30):
        base = rng.randrange(2 ** (32 - bits)) << bits
        yield [entry(rng, base, bits) for _ in range(8)], [entry(rng, base, bits) for _ in range(3)]
        yield [f"{written(base)}/{31 - bits}"], [entry(rng, base, rng.choice([bits, 3])) for _ in range(6)]
    yield ["0.0.0.0/0"], [entry(rng, rng.randrange(TOP - 300), 5) for _ in range(40)]
    # Neighbours that grow together, in any order.
    base = rng.randrange(2**15) << 16
    ones = [written(base + n) for n in range(20_000) if n % 2_500]
    rng.shuffle(ones)
    yield ones, []
    yield [f"{one}/32" for one in ones], ones[:4_000]
    # The whole space with holes, and nests of blocks.
    holes = [f"{written(rng.randint(0, TOP))}/{rng.randint(24, 27)}" for _ in range(4_000)]
    yield ["0.0.0.0-255.255.255.255"] * 10 + ["1.2.3.4/0"], holes
    yield [f"{written(rng.randint(0, TOP))}/{rng.randint(12, 32)}" for _ in range(20_000)], [
        f"{written(rng.randint(0, TOP))}/{rng.randint(16, 32)}" for _ in range(3_000)
    ]
    # Each second address of a block.
    yield [f"{written(base)}/17"], [written(base + 2 * n + 1) for n in range(16_384)]

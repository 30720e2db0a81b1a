"""Few keys in small caches with pins on and off, caches that are pinned full, and long runs of evictions."""

KINDS = {
    "mixed": ("get", "get", "put", "put", "put", "pin", "unpin", "drop"),
    "pins": ("put", "put", "put", "put", "get", "pin", "unpin", "unpin"),
    "plain": ("get", "put", "put"),
}


def operation(rng, kind, keys):
    key = f"k{rng.randrange(keys)}"
    return f"put {key} {rng.randint(0, 99)}" if kind == "put" else f"{kind} {key}"


def operations(rng, count, keys, kinds):
    return [operation(rng, rng.choice(KINDS[kinds]), keys) for _ in range(count)]


def cases(rng):
    for capacity in (1, 2, 3, 4):
        for kinds in KINDS:
            for count in (12, 30, 60):
                yield capacity, operations(rng, count, capacity + 2, kinds)
    yield 0, operations(rng, 15, 3, "mixed")
    yield 1_000_000_000, operations(rng, 60, 12, "mixed")
    for capacity in (10, 50):
        yield capacity, operations(rng, 1_500, capacity + capacity // 3, "mixed")
        yield capacity, operations(rng, 1_500, capacity + 8, "pins")
    fill = [f"put {i} {i % 7}" for i in range(50_000)]
    yield 50_000, fill + [f"put n{rng.randrange(10**6)} 1" for _ in range(50_000)]
    pinned = [part for i in range(33_000) for part in (f"put {i} 0", f"pin {i}")]
    yield 33_001, pinned + [f"put n{rng.randrange(10**6)} 1" for _ in range(34_000)]

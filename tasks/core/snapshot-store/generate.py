"""Mixed operations over few keys with deep transactions and many snapshots; long histories; large stores seen often."""


def session(rng, count, keys, weights, lost=0.15):
    """`lost`: how often a number is drawn that may never have been given."""
    words = ("set", "delete", "get", "count", "begin", "commit", "rollback", "snapshot", "read", "restore")
    operations, taken = [], 0
    for _ in range(count):
        word = rng.choices(words, weights)[0]
        key = f"k{rng.randrange(keys)}"
        number = rng.randint(0, taken + 2) if rng.random() < lost else rng.randint(1, max(1, taken))
        if word == "set":
            operations.append(f"set {key} {rng.randrange(100)}")
        elif word in ("delete", "get"):
            operations.append(f"{word} {key}")
        elif word == "read":
            operations.append(f"read {key} {number}")
        elif word == "restore":
            operations.append(f"restore {number}")
        else:
            taken += word == "snapshot"
            operations.append(word)
    return operations


MIXED = (20, 8, 10, 6, 9, 5, 5, 8, 12, 6)
NESTED = (20, 6, 8, 5, 16, 9, 8, 8, 10, 3)
VERSIONS = (20, 6, 6, 4, 0, 0, 0, 14, 20, 12)
LONG = (40, 5, 20, 5, 4, 3, 1, 6, 12, 4)


def cases(rng):
    for count in (8, 11, 15, 25, 40, 70):
        for keys in (1, 2, 4):
            yield (session(rng, count, keys, MIXED),)
        yield (session(rng, count, 3, NESTED),)
        yield (session(rng, count, 3, VERSIONS),)
    yield (session(rng, 300, 5, MIXED),)
    yield (session(rng, 300, 5, NESTED, 0.02),)
    for levels in (3, 8, 30):
        deep = [line for i in range(levels) for line in ("begin", f"set k {i}", "snapshot")]
        close = [rng.choice(("commit", "rollback")) for _ in range(levels + 1)]
        yield (deep + [line for word in close for line in (word, "get k", "count", f"read k {rng.randint(1, levels)}")],)
    yield (session(rng, 2_000, 40, MIXED),)
    yield (session(rng, 40_000, 3_000, LONG),)
    fill = [f"set k{i} {i % 7}" for i in range(8_000)]
    yield (fill + ["snapshot"] * 6_000 + [f"read k{rng.randrange(8_100)} {rng.randint(1, 6_050)}" for _ in range(6_000)],)
    far = [f"set k{i} v" for i in range(54_000)]
    yield (far + [f"get k{i}" for i in range(45_000)] + ["snapshot", "read k0 1"],)
    swing = ["snapshot"] + fill + ["snapshot", "begin"] + [f"restore {1 + i % 2}" for i in range(9_000)]
    yield (swing + ["count", "rollback", "count", "get k7", "get x"],)

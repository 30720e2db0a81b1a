"""Rings over few letters with needles cut from them or nearly so, short and longer than the ring; then large ones."""


def word(rng, count, letters):
    return "".join(rng.choices(letters, k=count))


def cut(rng, ring, length):
    start = rng.randrange(len(ring))
    endless = ring * (length // len(ring) + 2)
    piece = endless[start : start + length]
    if rng.random() < 0.2:
        at = rng.randrange(length)
        piece = piece[:at] + rng.choice("abz") + piece[at + 1 :]
    return piece


def cases(rng):
    for count in (1, 2, 3, 4, 5, 7, 10, 15, 25):
        for letters in ("ab", "abz"):
            ring = word(rng, count, letters)
            yield ring, [cut(rng, ring, rng.randint(1, 4)) for _ in range(rng.randint(1, 8))]
            yield ring, [cut(rng, ring, rng.randint(1, 2 * count + 3)) for _ in range(rng.randint(2, 6))]
    for count in (2, 3, 4):
        ring = word(rng, count, "ab") * rng.randint(2, 3)
        yield ring, [cut(rng, ring, length) for length in range(1, 12)]
    yield word(rng, 40, "a"), ["a" * length for length in range(1, 60)]
    ring = word(rng, 300, "abc")
    yield ring, [cut(rng, ring, rng.randint(1, 8)) for _ in range(200)]
    yield "a" * 300_000, ["a" * length for length in range(1, 446)]
    yield "ab" * 150_000, [cut(rng, "ab", 5) for _ in range(20_000)]
    ring = word(rng, 300_000, "abcdefghijklmnopqrstuvwxyz")
    yield ring, [cut(rng, ring, 5) for _ in range(20_000)]
    ring = word(rng, 150_000, "ab")
    yield ring, [cut(rng, ring, 99_000), *(cut(rng, ring, rng.randint(1, 15)) for _ in range(60))]
    yield "aab", ["aab" * 20_000 + "a", "aab" * 13_000, "b"]
    yield "a" * 100_000, ["a" * 99_999]

"""Few letters, so that groups are large and rings share letters; then many codes in few, and in very many, groups."""


def codes(rng, count, longest, alphabet):
    return ["".join(rng.choices(alphabet, k=rng.randint(0, longest))) for _ in range(count)]


def cases(rng):
    for count in (1, 2, 4, 8, 16, 32):
        yield (codes(rng, count, 3, "ab"),)
        yield (codes(rng, count, 5, "aB1"),)
    yield (codes(rng, 300, 12, "01"),)
    yield (codes(rng, 700, 8, "abc"),)
    yield (["aab", "aba", "baa"] * 300,)
    yield (codes(rng, 40_000, 10, "01"),)
    yield (codes(rng, 40_000, 12, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),)

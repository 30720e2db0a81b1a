"""Chains of 11 to 21 digits with none, one or both separators, between signs that end or spoil them; long texts."""

ENDS = [" ", "-", "  ", "--", " -", ",", "\n", "\u00a0", "\u0663", "é", "a", "Z", "_", "@", "`", "[", "{", "x ", ". "]
GAPS = ["", "", "", *ENDS]


def chain(rng, low, high):
    separators = rng.choice(["", "", " ", "-", " -"])
    share = rng.choice([0.1, 0.25, 1.0])
    digits = rng.randint(low, high)
    text = rng.choice("0123456789")
    for _ in range(digits - 1):
        if separators and rng.random() < share:
            text += rng.choice(separators)
        text += rng.choice("0123456789")
    return text


def message(rng, chains, low=11, high=21):
    text = rng.choice(GAPS)
    for _ in range(chains):
        text += chain(rng, low, high) + rng.choice(ENDS)
    return text


def cases(rng):
    for low in (12, 13, 15, 16, 19, 20):
        yield (message(rng, 1, low, low),)
        yield (chain(rng, low, low),)
        yield (message(rng, 4, low, low),)
    for chains in (1, 2, 3, 3, 4, 5, 6, 8, 10, 12, 15, 20):
        yield (message(rng, chains),)
        yield (message(rng, chains, 13, 19),)
    yield (message(rng, 100, 1, 30),)
    yield ("7" * 200_000,)
    yield ("7 " * 100_000,)
    yield (message(rng, 7_000),)

"""Dictionaries over few letters in mixed case with weights that often tie; large ones with short and long typed texts."""


def word(rng, low, high, letters):
    return "".join(rng.choices(letters, k=rng.randint(low, high)))


def dictionary(rng, count, longest, letters, heaviest):
    words = [word(rng, 1, longest, letters) for _ in range(count)]
    return words, [rng.randint(1, heaviest) for _ in words]


def texts(rng, words, count):
    found = []
    for _ in range(count):
        text = rng.choice(words)
        found.append(rng.choice([str.upper, str.lower, str.swapcase, str])(text[: rng.randint(0, len(text))]))
    return found + ["", "zz"]


def cases(rng):
    for count in (1, 2, 4, 7, 12, 20):
        for letters in ("abAB", "abcABC", "Aa"):
            words, weights = dictionary(rng, count, 4, letters, 2)
            yield words, weights, texts(rng, words, 5), rng.randint(1, 4)
            words, weights = dictionary(rng, count, 3, letters, 10**14)
            yield words, weights, texts(rng, words, 5), rng.randint(1, 10)
    for k in (1, 9, 10):
        words, weights = dictionary(rng, 60, 5, "abcAC", 1)
        yield words, weights, texts(rng, words, 10), k
    words, weights = dictionary(rng, 40_000, 12, "abcdABCD", 10**14)
    yield words, weights, [text[:2] for text in texts(rng, words, 19_990)], 10
    words, weights = dictionary(rng, 40_000, 12, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 3)
    yield words, weights, texts(rng, words, 19_990), 10
    words = ["a" * rng.randint(1, 8) + "bcdefgh"[i % 7] for i in range(40_000)]
    yield words, [10**14] * 40_000, ["a" * (i % 12) for i in range(20_000)], 3

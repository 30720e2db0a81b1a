"""Texts over few letters, periodic ones, Fibonacci words; ranks within the list and just beyond it; long texts."""


def text(rng, count, letters):
    return "".join(rng.choices(letters, k=count))


def passages(text, times):
    seen = {}
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            seen[text[start:end]] = seen.get(text[start:end], 0) + 1
    return sum(count >= times for count in seen.values())


def fibonacci(count):
    a, b = "b", "a"
    while len(b) < count:
        a, b = b, b + a
    return b[:count]


def cases(rng):
    for count in (2, 3, 5, 7, 10, 14, 20, 30):
        for letters in ("a", "ab", "abc", "az"):
            word = text(rng, count, letters)
            times = rng.choice([1, 1, 2, 2, 3])
            yield word, times, rng.randint(1, max(passages(word, times), 1))
        word = text(rng, count, "ab")
        yield word, 2, max(passages(word, 2) + rng.randint(0, 1), 1)
        word = (text(rng, 3, "ab") * count)[: count + 2]
        yield word, 3, rng.randint(1, passages(word, 3) + 1)
    yield fibonacci(60), 4, rng.randint(1, passages(fibonacci(60), 4))
    yield "a" * 50_000, 25_000, rng.randint(1, 25_001)
    yield fibonacci(50_000), 5, rng.randint(1, 2 * 10**7)
    yield "abc" * 16_000, 2, rng.randint(1, 140_000)
    yield text(rng, 50_000, "abcdefghijklmnopqrstuvwxyz"), 1, rng.randint(1, 12 * 10**8)
    yield text(rng, 50_000, "ab"), 1, rng.randint(1, 12 * 10**8)
    half = text(rng, 25_000, "ab")
    yield half + half, 2, rng.randint(2 * 10**8, 3 * 10**8)
    yield text(rng, 50_000, "abcd"), 1, 10**18

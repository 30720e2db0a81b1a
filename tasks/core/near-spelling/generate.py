"""Words with a few slips of every kind, at costs where each step is the best one now and then, up to the longest texts."""

LETTERS = "ab"
WIDE = "aé\U0001f600\U0001f601\U00010348"


def text(rng, count, alphabet):
    return "".join(rng.choice(alphabet) for _ in range(count))


def slip(rng, word, alphabet, share):
    """The word as somebody types it."""
    signs = []
    for sign in word:
        kind = rng.random() / share
        if kind < 0.2:
            signs.append(sign * 2)
        elif kind < 0.4:
            signs.insert(max(0, len(signs) - 1), sign)
        elif kind < 0.6:
            signs.append(rng.choice(alphabet))
        elif kind < 0.8:
            signs += [sign, rng.choice(alphabet)]
        elif kind >= 1:
            signs.append(sign)
    return "".join(signs)[:400]


def costs(rng):
    return [rng.randint(0, rng.choice((2, 6, 12))) for _ in range(5)]


def cases(rng):
    for alphabet in (LETTERS, "abcde", WIDE):
        for count in (1, 2, 3, 4, 5, 6, 9):
            yield text(rng, count, alphabet), text(rng, rng.randint(0, count + 1), alphabet), costs(rng)
        for count in (5, 8, 12, 20, 40):
            word = text(rng, count, alphabet)
            yield slip(rng, word, alphabet, 0.5), word, [rng.randint(2, 9) for _ in range(5)]
    yield "ab" * 10, "ba" * 10, [3, 4, 4, 1, 1]
    yield "a" * 30, "a" * 12, [1, 1, 5, 1, 2]
    yield text(rng, 30, "ab"), text(rng, 30, "cd"), [10**15] * 5
    word = text(rng, 400, "abcdefgh")
    yield slip(rng, word, "abcdefgh", 0.4), word, [70, 50, 60, 40, 20]
    yield text(rng, 400, WIDE), text(rng, 400, WIDE), [10**15 - 1, 10**15, 10**15 - 3, 10**15 - 2, 10**14]
    yield "ab" * 200, "ba" * 200, [5, 2, 2, 3, 0]

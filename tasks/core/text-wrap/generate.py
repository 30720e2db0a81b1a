"""Words around the width in ASCII, marks and wide signs; rows of spaces and line feeds; one long text."""

PLAIN = "abcde"
WIDE = "aé\u0301\U0001f600\U0001f469\u200d\u00a0\t-"


def word(rng, alphabet, longest):
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(1, longest)))


def text(rng, words, alphabet, longest):
    parts = []
    for _ in range(words):
        parts.append(word(rng, alphabet, longest))
        parts.append(rng.choice(("", " ", " ", " ", " ", " ", "  ", "   ", "\n", "\n\n", " \n", "\n ", "\n  \n")))
    if rng.random() < 0.3:
        parts.insert(0, rng.choice((" ", "\n", "  \n")))
    return "".join(parts)


def cases(rng):
    for width in (1, 2, 3, 5, 8, 13):
        for alphabet in (PLAIN, WIDE):
            for longest in (max(1, width // 2), width, 2 * width + 2):
                yield text(rng, rng.randint(2, 14), alphabet, longest), width
    for width in (4, 7):
        exact = " ".join(word(rng, PLAIN, 1) * rng.choice((width // 2, width - width // 2 - 1)) for _ in range(9))
        yield exact, width
        yield word(rng, WIDE, 1) * rng.randint(3 * width - 3, 3 * width), width
    yield text(rng, 40, PLAIN, 9), 20
    yield text(rng, 40, WIDE, 9), 100
    yield text(rng, 30, PLAIN, 5), 1_000_000
    yield "x" * 20_000, rng.randint(2, 3)
    yield text(rng, 3_000, WIDE, 6)[:20_000], 40

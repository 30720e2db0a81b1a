"""Texts made of words over few letters, so that there are many ways to cut; some that break near the end; long ones."""


def lexicon(rng, count, longest, letters):
    return ["".join(rng.choices(letters, k=rng.randint(1, longest))) for _ in range(count)]


def slogan(rng, words, pieces):
    text, last = "", ""
    for _ in range(pieces):
        word = rng.choice(words)
        if word != last or rng.random() < 0.3:
            text += word
        last = word
    return text


def cases(rng):
    for longest in (1, 2, 3, 4):
        for letters in ("a", "ab", "abc"):
            for count in (2, 4, 8):
                words = lexicon(rng, count, longest, letters)
                yield slogan(rng, words, rng.randint(2, 8)), words
        words = lexicon(rng, 5, longest, "ab")
        yield slogan(rng, words, 6) + rng.choice("abc"), words
    for count in (30, 100):
        yield "a" * count, ["a" * length for length in rng.sample(range(1, 16), 6)]
        yield "ab" * count, lexicon(rng, 60, 5, "ab")
        yield "aab" * count, lexicon(rng, 60, 6, "aab")
    yield "a" * 40_000, ["a" * length for length in range(1, 16)]
    yield "ab" * 19_999 + "c", lexicon(rng, 4_000, 6, "ab")
    words = lexicon(rng, 5_000, 15, "abc")
    yield slogan(rng, words, 8_000)[:40_000], words

"""Words over few letters, with and without an opening; then lists that grow from their own words, shuffled."""


def random_words(rng, count, longest, alphabet):
    return ["".join(rng.choices(alphabet, k=rng.randint(1, longest))) for _ in range(count)]


def grown(rng, count, seeds, lost):
    """Words that grow from the seeds, each from a random earlier one; the share `lost` of them is left out."""
    words = list(seeds)
    while len(words) < count:
        word = rng.choice(words) + rng.choice("abcdefghijklmnopqrstuvwxyz")
        words.append(word[:40])
    words = [word for word in words if rng.random() >= lost]
    rng.shuffle(words)
    return words


def cases(rng):
    for count in (1, 3, 6, 12, 25):
        yield random_words(rng, count, 3, "ab"), None
        yield random_words(rng, count, 4, "ab"), "a"
        yield random_words(rng, count, 4, "abc"), "".join(rng.choices("abc", k=2))
    yield random_words(rng, 600, 6, "xyz"), None
    yield grown(rng, 700, "pq", 0.1), None
    yield grown(rng, 700, ["st"], 0.05), "st"
    yield grown(rng, 700, ["st"], 0.0), "s"
    yield grown(rng, 40_000, "abcdefgh", 0.02), None
    yield grown(rng, 40_000, ["growing", "words"], 0.0), "words"

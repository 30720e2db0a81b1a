"""Versions over few numbers and words, some of them not well written; conditions built around them."""

WORDS = ["a", "b", "A", "-", "0", "1", "2", "10", "rc", "1a", "-1", "x", "b-2", "123456789012345678901234"]
BUILDS = ["+1", "+a.01", "+-", "+x.y"]
WRONG = [
    "", "1.2", "v1.0.0", "01.0.0", "1.0.0-", "1.0.0-01", "1.0.0-a..b", "1.0.0+", "1.0.0 ", "1.2.3.4", "1.0.0-a_b", "1.x.0",
]


def numbers(rng):
    return [rng.choice([0, 0, 1, 1, 2, 3, 10]) for _ in range(3)]


def plain(rng, preview):
    text = ".".join(map(str, numbers(rng)))
    if rng.random() < preview:
        text += "-" + ".".join(rng.choice(WORDS) for _ in range(rng.choice([1, 1, 2, 3])))
    return text


def versions(rng, count, preview):
    found = []
    for _ in range(count):
        text = plain(rng, preview)
        if rng.random() < 0.2:
            text += rng.choice(BUILDS)
        found.append(rng.choice(WRONG) if rng.random() < 0.08 else text)
    return found


def term(rng, known, preview):
    kind = rng.choice(["", "=", "<", "<=", ">", ">=", "<", "<=", ">=", "~", "~", "^", "^", "x", "*"])
    if kind == "*":
        return kind
    if kind == "x":
        return ".".join(map(str, numbers(rng)[: rng.choice([1, 2])])) + ".x"
    return kind + (rng.choice(known).partition("+")[0] if rng.random() < 0.7 else plain(rng, preview))


def condition(rng, listed, preview):
    known = [text for text in listed if text not in WRONG] or ["1.0.0"]
    alternatives = []
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        terms = [term(rng, known, preview) for _ in range(rng.choice([1, 1, 2, 2, 3]))]
        alternatives.append(rng.choice([" ", " ", "  "]).join(terms))
    return rng.choice([" || ", "||", " ||"]).join(alternatives)


def cases(rng):
    for count in (3, 6, 10, 20, 40):
        for preview in (0.1, 0.5, 0.5, 0.8):
            for _ in range(2):
                listed = versions(rng, count, preview)
                yield listed, condition(rng, listed, preview)
    for sign in ("^", "~", "<", "<=", "", ">="):
        base = ".".join(map(str, numbers(rng)))
        listed = [f"{base}-{word}" for word in rng.sample(WORDS, 8)] + [f"{base}-{word}.1" for word in rng.sample(WORDS, 5)]
        rng.shuffle(listed)
        yield [*listed, base][: rng.choice([13, 14])], sign + rng.choice(listed)
    listed = versions(rng, 5_000, 0.3)
    yield listed, condition(rng, listed, 0.3)
    yield versions(rng, 5_000, 0.9), "^1.0.0-0 <10.0.0 || 2.x || ~3.1.0-a"

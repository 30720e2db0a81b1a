"""Patterns made from a path by putting wildcards in its place, and paths that are near it; then patterns that blow up."""

SIGNS = ["a", "a", "b", "c", ".", "-", "é", "\U0001f600", "(", "+", "^"]


def segment(rng):
    return rng.choice(["", "", "", "", "."]) + "".join(rng.choice(SIGNS) for _ in range(rng.randint(1, 4)))


def path(rng):
    return "/".join(segment(rng) for _ in range(rng.randint(1, 4)))


def klass(rng, sign):
    listed = rng.choice(["ab", "b-c", "a-a", "c\U0001f600", ".x", "^a", "b-éz", "A-Z"])
    if sign not in "-!" and rng.random() < 0.6:
        listed += sign
    return "[" + rng.choice(["", "", "!"]) + listed + "]"


def generalised(rng, target, wild):
    parts = []
    for part in target.split("/"):
        roll = rng.random()
        if roll < 0.2:
            parts.append("**")
        if roll < 0.1:
            continue
        text = ""
        for sign in part:
            if rng.random() >= wild:
                text += sign
            else:
                text += rng.choice(["*", "?", "*" + sign, sign + "*", "**", "", klass(rng, sign)])
        parts.append(text or rng.choice(["*", "?", "***"]))
    if rng.random() < 0.15:
        parts.append("**")
    return "/".join(parts)


def near(rng, target):
    parts = target.split("/")
    for _ in range(rng.choice([0, 1, 1, 2])):
        at = rng.randrange(len(parts))
        roll = rng.random()
        if roll < 0.3:
            parts.insert(at, segment(rng))
        elif roll < 0.5 and len(parts) > 1:
            parts.pop(at)
        elif roll < 0.8:
            cut = rng.randint(0, len(parts[at]))
            parts[at] = parts[at][:cut] + rng.choice(SIGNS) + parts[at][cut + rng.randint(0, 1):]
        else:
            parts[at] = rng.choice([".", ""]) + (parts[at].lstrip(".") or "a")
    return "/".join(parts)


def cases(rng):
    for wild in (0.1, 0.3, 0.3, 0.6):
        for _ in range(9):
            target = path(rng)
            yield generalised(rng, target, wild), [near(rng, target) for _ in range(8)]
    for pattern in ("**", "*", "**/*", "*/**", "**/**", "*.*", "**/.*", ".*/**", "?/*", "**/a"):
        yield pattern, [path(rng) for _ in range(12)]
    yield "*a" * 90 + "b", ["a" * 200] * 70 + ["a" * 150 + "b"] * 20
    yield "**/a/" * 30 + "b", ["/".join("a" * 100)] * 70 + ["/".join("a" * 60 + "b")] * 20
    yield "*" + "a" * 99 + "b", ["a" * 199] * 99 + ["a" * 199 + "b"]
    yield "**/" + "*/" * 50 + "b", ["/".join("a" * 100)] * 90
    yield "**/*[!b-z].?", [near(rng, "docs/a.b") for _ in range(1_200)]

"""Nested templates over few names, most of them sound; the same with one sign changed; then long ones."""

NAMES = ["a", "b", "ab", "c", "", "x y", "|", "A"]
VALUES = ["a", "b", "", "", "ab", "{a}", "\\", "c|", "é", "\U0001f600"]
SIGNS = ["a", "b", "c", "|", " ", "é", "\\{", "\\}", "\\\\", "\\|", "A", "x y"]


def template(rng, depth, width=3):
    text = ""
    for _ in range(rng.randint(0, width)):
        if depth == 0 or rng.random() < 0.4:
            text += rng.choice(SIGNS)
        elif rng.random() < 0.6:
            name = rng.choice(["a", "b", "c", "ab", "", "\\|", "x y", "d"])
            text += "{" + name + rng.choice(["}", "|" + template(rng, depth - 1) + "}"])
        else:
            inner = template(rng, depth - 1, 2).replace("|", "") or "{b}"
            text += "{" + inner + rng.choice(["}", "|" + template(rng, depth - 1) + "}"])
    return text


def spoiled(rng, text):
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(["{", "}", "\\", "|", "a", ""]) + text[at + rng.randint(0, 1):]


def lexicon(rng):
    names = [rng.choice(NAMES) for _ in range(rng.randint(3, 9))]
    return names, [rng.choice(VALUES) for _ in names]


def cases(rng):
    for depth in (1, 1, 2, 2, 3, 4):
        for _ in range(4):
            yield template(rng, depth, 4), *lexicon(rng)
        for _ in range(3):
            yield spoiled(rng, template(rng, depth, 4) or "{a}"), *lexicon(rng)
    yield "{" * 60 + "a" + "}" * 60, ["a"], ["a"]
    yield "{q|" * 60 + "a" + "}" * 60, ["a"], ["b"]
    yield "{q|" * 60 + "a" + "}" * 59, ["a"], ["b"]
    yield "é{name}" * 28_000, ["name"], ["n" * 30]
    yield "{a{b}|\\|" + "plain text, " * 16_000 + "{c}}", ["b", "ab", "c"], ["b", "", "end"]
    yield "{n" * 50 + "}" * 50 + "{b}" * 60_000, ["n"], ["n"]
    names = [f"field {i}" for i in range(2_000)]
    text = "".join(rng.choice(["{field 1|x}", "{field 77}", "{field {n}|}", "{none|\\}}"]) for _ in range(16_000))
    yield text, [*names[:-1], "n"], [f"value {i}" for i in range(1_999)] + ["5"]

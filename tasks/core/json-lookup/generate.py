"""Documents written with random blanks and escapes, paths into them and just past them; one sign changed; long ones."""

KEYS = ["a", "b", "ab", "", "0", "-1", "é", "\ue000", "\U0001f600", "a b", 'q"', "a/b", "\\", "\n", "Z", "1"]
BLANKS = ["", "", "", "", " ", "\n", "\t", "\r\n"]


def string(rng, text):
    out = ""
    for sign in text:
        if sign in '"\\\n\t':
            out += {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}[sign]
        else:
            out += "\\/" if sign == "/" and rng.random() < 0.5 else sign
    return f'"{out}"'


def value(rng, depth):
    """A text and a path that leads into its value."""
    roll = rng.random()
    if depth == 0 or roll < 0.15:
        word = rng.choice(["0", "-0", "1", "-17", "123456789012345678901234567890", "true", "false", "null", "", "", ""])
        return word or string(rng, "".join(rng.choices(KEYS, k=rng.randint(0, 3)))), []
    count = rng.choice([0, 1, 2, 3, 4])
    chosen = rng.randrange(count) if count else 0
    parts, path = [], []
    for at in range(count):
        text, deeper = value(rng, depth - 1)
        step = rng.choice([str(at), str(at - count)])
        if roll < 0.6:
            step = rng.choice(KEYS)
            text = string(rng, step) + rng.choice(BLANKS) + ":" + rng.choice(BLANKS) + text
        parts.append(rng.choice(BLANKS) + text + rng.choice(BLANKS))
        if at == chosen:
            path = [step, *deeper]
    opening, closing = "{}" if roll < 0.6 else "[]"
    return opening + rng.choice(BLANKS) + ",".join(parts) + closing, path


def shortened(rng, path):
    path = path[: rng.randint(0, len(path))]
    if rng.random() < 0.2:
        path = [*path, rng.choice(KEYS + ["00", "-0", "+1", "1.0", " 1", "4294967296", "-18446744073709551615"])]
    return path


def spoiled(rng, text):
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice([*'[]{}",:\\0-x1.', " ", "\x0b", "\\u0041", "e1"]) + text[at + rng.randint(0, 1):]


def cases(rng):
    for depth in (1, 1, 2, 2, 3, 3, 4, 5):
        for _ in range(4):
            text, path = value(rng, depth)
            yield text, shortened(rng, path)
        text, path = value(rng, depth)
        yield spoiled(rng, text), shortened(rng, path)
        yield rng.choice(BLANKS) + value(rng, depth)[0] + rng.choice(BLANKS), []
    yield "[" * 150 + "]" * 150, ["0"] * 149
    yield '{"a":' * 150 + "1" + "}" * 150, ["a"] * 150
    yield "[" * 150 + "]" * 149, []
    yield '["' + "text / \\/ \\n " * 38_000 + '"]', ["-1"]
    yield "[" + "  0 ,\n" * 80_000 + "[]]", ["80000"]
    members = [f'{string(rng, rng.choice(KEYS) + str(rng.randrange(9_000)))}:{i}' for i in range(9_000)]
    yield "{" + " , ".join(members) + "}", []
    yield "[" + "9" * 1_000 + "]", ["0"]

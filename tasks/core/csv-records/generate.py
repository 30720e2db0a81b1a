"""Tables with quotes, blanks, comments and empty lines, most of them sound; the same with one sign changed; long ones."""

BARE = ["", "", "a", "bc", "x y", "#", "é", " 7", "d\t", "\U0001f600", "'", "\u00a0"]
CONTENT = ["", "a", ",", '""', '""', "\n", "\r\n", " ", "#", "b\r", "é,", "\t"]
NOISE = ['"', ",", "\r", "\n", " ", "#", '""', "x", "\r\n"]


def field(rng, quoted):
    blanks = ["", "", "", " ", "\t ", "  "]
    if rng.random() < quoted:
        content = "".join(rng.choice(CONTENT) for _ in range(rng.randint(0, 4)))
        return f'{rng.choice(blanks)}"{content}"{rng.choice(blanks)}'
    return rng.choice(blanks) + rng.choice(BARE) + rng.choice(blanks)


def table(rng, rows, columns, quoted=0.4):
    text = ""
    for _ in range(rows):
        if rng.random() < 0.15:
            text += rng.choice(["\n", "\r\n", "# note\n", '#",\r\n', "#\n"])
        record = ",".join(field(rng, quoted) for _ in range(columns))
        text += (record or " ") + rng.choice(["\n", "\n", "\r\n"])
    return text if rng.random() < 0.6 else text.rstrip("\r\n")


def spoiled(rng, text):
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(NOISE) + text[at + rng.randint(0, 1):]


def cases(rng):
    for rows in (1, 1, 2, 2, 3, 3, 4, 6):
        for columns in (1, 2, 3):
            yield (table(rng, rows, columns),)
        yield (spoiled(rng, table(rng, rows, 2)),)
        yield (spoiled(rng, table(rng, rows, rng.randint(1, 3), 0.9)),)
    for _ in range(6):
        yield ("".join(rng.choice(NOISE) for _ in range(rng.randint(2, 7))),)
    yield (table(rng, 2_000, 10),)
    yield ('"' + "value,\n" * 85_000 + '"" end"\n',)
    yield (" " * 150_000 + '"' + "a" * 150_000,)
    yield ("a,b,\n" * 60_000,)

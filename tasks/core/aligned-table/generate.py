"""Tables of signs at the borders of the widths, with cells near the limit, short rows, blanks at their ends; a long one."""

RANGES = [
    (0x300, 0x36F), (0x200B, 0x200D), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0x1100, 0x115F), (0x2E80, 0xA4CF),
    (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
]  # fmt: skip
EDGES = [chr(point) for low, high in RANGES for point in (low - 1, low, high, high + 1)]
PLAIN = ["a", "b", "7", " ", "é", "…", "|"]
WIDE = ["漢", "字", "한", "\U0001f600", "！"]
MARKS = ["\u0301", "\u200d", "\ufe0f", "\u0308"]


def cell(rng, longest, kinds):
    return "".join(rng.choice(rng.choice(kinds)) for _ in range(rng.randint(0, longest)))


def table(rng, count, columns, longest, kinds):
    lengths = [rng.choice([columns, columns, rng.randint(0, columns)]) for _ in range(count)]
    return [[cell(rng, longest, kinds) for _ in range(length)] for length in lengths]


def cases(rng):
    for columns in (1, 2, 3, 4):
        for kinds in ([PLAIN], [PLAIN, WIDE], [PLAIN, WIDE, MARKS], [EDGES]):
            for limit in (rng.choice([1, 2, 3]), rng.choice([4, 5, 6, 1_000])):
                align = "".join(rng.choices("lrc", k=columns))
                yield table(rng, rng.randint(1, 6), columns, 8, kinds), align, limit
        yield table(rng, 5, columns, 4, [PLAIN, MARKS, WIDE]), "c" * columns, rng.randint(1, 9)
        yield table(rng, 4, columns, 3, [[" ", "a"]]), "".join(rng.choices("lrc", k=columns)), 4
    for point in rng.sample(EDGES, 6):
        yield [[point], [point * 2 + "a"], ["abcde"]], rng.choice("lrc"), rng.choice([2, 3, 4])
    yield [["a" * 1_000], ["b" * 1_001], ["漢" * 500 + "c"], ["c"]], "c", 1_000
    yield table(rng, 2_000, 5, 18, [PLAIN, WIDE, MARKS, EDGES]), "lrccl", 12
    yield [["\u0301" * 40_000 + "ab", "漢" * 40_000]], "rl", 1

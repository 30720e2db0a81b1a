"""Sound formulas over small and border values, some with one part spoiled; deep ones, long ones, long chains of signs."""

BORDERS = ["9223372036854775807", "9223372036854775808", "4611686018427387904", "3037000500", "3037000499", "2", "1", "0"]


def number(rng, wide):
    if rng.random() < wide:
        return rng.choice(BORDERS)
    return rng.choice(["0", "1", "2", "2", "3", "5", "7", "10", "007", "63", "64"])


def formula(rng, depth, wide=0.1):
    roll = rng.random()
    if depth == 0 or roll < 0.12:
        return number(rng, wide)
    if roll < 0.25:
        return "-" + formula(rng, depth - 1, wide)
    if roll < 0.4:
        return "(" + formula(rng, depth - 1, wide) + ")"
    if roll < 0.5:
        return formula(rng, 0) + "^" + rng.choice(["2", "3", "0", "-2", formula(rng, depth - 1, 0)])
    operator = rng.choice(["+", "-", "*", "/", "%", "-", "/", "%", " + ", " - ", "*-", "/-", "%-", "--"])
    return formula(rng, depth - 1, wide) + operator + formula(rng, depth - 1, wide)


def spoiled(rng, text):
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(["(", ")", "-", "+", "^", "*", " ", "1", "x", ""]) + text[at + rng.randint(0, 1):]


def cases(rng):
    for depth in (1, 2, 2, 3, 3, 4):
        for wide in (0.0, 0.0, 0.05, 0.4):
            yield (formula(rng, depth, wide),)
        yield (spoiled(rng, formula(rng, depth)),)
    for _ in range(8):
        a, b = (rng.choice(["", "-"]) + str(rng.choice([2, 3, 7, 10, 2**62, 2**63 - 1])) for _ in range(2))
        yield (f"({a}){rng.choice('+-*/%^/%')}({b})",)
    for _ in range(4):
        base = rng.choice([2, 3, 7, 10, 55108, 55109, 2097151, 2097152])
        yield (f"(-{base})^{rng.choice([3, 18, 19, 38, 39, 40, 62, 63, 64])}",)
    yield (f"(-9223372036854775807-1){rng.choice('/%*+')}{rng.choice(['-1', '1', '-2'])}",)
    yield ("1-" * 99_999 + "2",)
    yield ("(" * 99_000 + "7" + ")" * 99_000,)
    yield ("-" * 199_998 + "5",)
    yield ("1^" * 99_000 + "1",)
    yield ("-(2-" * 39_000 + "1" + ")" * 39_000,)
    yield ("(0-1)^9223372036854775807*1^9223372036854775806",)
    yield ("0" * 190_000 + "9223372036854775807",)

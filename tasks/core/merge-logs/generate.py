"""Short logs with few messages, near-miss lines and clocks that jump back; then one long log and very many short ones."""

NEAR = (
    "", " ", "7", "7 ", "07 x", "00 x", "-3 x", "+3 x", " 7 x", "7\tx", "1234567890123456789 x", "x 7", "٣ x", "３ x",
    "7.0 x", "\u00a07 x", "7\u00a0x", "1_0 x", "0x1 x",
)
MESSAGES = ("up", "down", " up", "up ", "up | x", "é", "e\u0301", "\U0001f600", "a\rb", "a\u2028b", "1 up")


def log(rng, lines, step, messages):
    now, made = rng.randint(0, 3 * step), []
    for _ in range(lines):
        kind = rng.random()
        if kind < 0.12:
            made.append(rng.choice(NEAR))
        elif kind < 0.32:
            made.append("\t" + rng.choice(("x", "", "y", "\tz")))
        else:
            now = max(0, now + (rng.randint(0, step) if rng.random() < 0.85 else -rng.randint(1, 2 * step)))
            made.append(f"{now} {rng.choice(messages)}")
    return made


def cases(rng):
    for logs in (1, 2, 3, 5):
        for lines in (3, 6, 10):
            for step in (1, 2, 5):
                few = rng.sample(MESSAGES, 2)
                yield [log(rng, rng.randint(0, lines), step, few) for _ in range(logs)], rng.randint(0, 3 * step)
    for _ in range(4):
        yield [log(rng, 12, 10**16, ("up", "on")) for _ in range(3)], rng.randint(10**16, 10**17)
    for _ in range(3):
        yield [log(rng, 60, 3, MESSAGES) for _ in range(4)], rng.randint(2, 20)
    yield [[line] for line in NEAR], 1
    yield [[f"{i // 2} event {i}" for i in range(0, 40_000, 2)] for _ in range(2)], 10**18
    yield [log(rng, 2, 1_000, MESSAGES) for _ in range(20_000)], 2

"""Labels over small alphabets of letters, marks, astral signs and look-alikes; long ones with long runs and with none."""

LETTERS = "abé{1}"
MARKS = "\u0300\u0301\u0302\u036f"
WIDE = "\U0001f600\U0001f601\U00010348\U0001d54f"
JOINED = "\u200d\ufe0f\U0001f3fd\u20dd\u1100\u1161"


def label(rng, count, alphabet, repeat):
    text = []
    while len(text) < count:
        sign = rng.choice(alphabet)
        if rng.random() < 0.3:
            sign += "".join(rng.choice(MARKS) for _ in range(rng.randint(1, 2)))
        text.append(sign * rng.randint(1, repeat))
    return "".join(text)[:count]


def cases(rng):
    for count in (2, 3, 5, 8, 13, 30):
        for alphabet in (LETTERS, WIDE, LETTERS + MARKS + WIDE + JOINED):
            yield (label(rng, count, alphabet, 3),)
    yield (label(rng, 1_500, LETTERS + WIDE, 12),)
    yield ("e\u0301" * 700 + "e" * 700,)
    yield ("\U0001f600" * 200_000,)
    yield (label(rng, 200_000, LETTERS + WIDE + JOINED, 2),)

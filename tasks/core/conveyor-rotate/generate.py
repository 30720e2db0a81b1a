"""Short belts with every mix of free slots, parcels and fixtures under few and many instructions, and one full-size run."""

FAR = 2**63


def slots(rng, count):
    kinds = rng.choice(("000ppf", "0pppff", "0f", "0p", "ppppf0"))
    return [{"0": 0, "p": rng.randint(1, 99), "f": -rng.randint(1, 9)}[rng.choice(kinds)] for _ in range(count)]


def instruction(rng, count):
    kind = rng.choice(("turn", "turn", "pack", "pack", "flip", "take", "take"))
    if kind == "turn":
        far = rng.random() < 0.2
        return f"turn {rng.randint(-FAR, FAR - 1) if far else rng.randint(-2 * count - 1, 2 * count + 1)}"
    return f"take {rng.randint(0, count)}" if kind == "take" else kind


def cases(rng):
    for count in (1, 2, 3, 4, 5, 7, 10, 16):
        for steps in (1, 2, 3, 5, 12):
            yield slots(rng, count), [instruction(rng, count) for _ in range(steps)]
    for count in (60, 200):
        for _ in range(3):
            yield slots(rng, count), [instruction(rng, count) for _ in range(30)]
    yield [], [instruction(rng, 5) for _ in range(8)]
    yield slots(rng, 1_000), [instruction(rng, 1_000) for _ in range(1_000)]

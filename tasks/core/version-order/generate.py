"""Versions from small pools, so that neighbours are often equal or differ in one place only; long numbers; a long list."""

STAGES = ["alpha", "beta", "rc", "fix"]


def number(rng, kind):
    if kind == "long":
        digits = rng.choice([18, 19, 20, 29, 30])
        return rng.choice(["9", "1"]) * (digits - 1) + rng.choice("0189")
    return "0" * rng.choice([0, 0, 0, 1]) + str(rng.choice([0, 0, 1, 2, 9, 10, 11]))


def version(rng, kind):
    text = rng.choice(["", "", "v"]) + ".".join(number(rng, kind) for _ in range(rng.choice([1, 1, 2, 2, 3, 8])))
    if rng.random() < 0.5:
        text += "-" + rng.choice(STAGES) + rng.choice(["", "0", "1", "01", "2", "10", number(rng, kind)])
    return text


def same_numbers(rng, count):
    stem = rng.choice(["1", "2.0", "0.9.0"])
    tails = ["", ".0", ".0.0"]
    ends = [""] + ["-" + stage + n for stage in STAGES for n in ("", "0", "1", "2", "10")]
    return [rng.choice(["", "v"]) + stem + rng.choice(tails) + rng.choice(ends) for _ in range(count)]


def cases(rng):
    for count in (2, 3, 4, 5, 6, 9, 14, 20):
        for kind in ("short", "short", "long"):
            yield ([version(rng, kind) for _ in range(count)],)
        yield (same_numbers(rng, count),)
        yield (same_numbers(rng, count),)
    one_place = ["0." * place + rng.choice(["1", "2", "0"]) for place in range(8) for _ in range(3)]
    rng.shuffle(one_place)
    yield (one_place,)
    yield (sorted(version(rng, "short") for _ in range(300)),)
    yield (["1.0"] * 50 + ["v1"] * 50,)
    yield ([version(rng, "short") for _ in range(20_000)],)

"""Schedules of every kind of item from a few seconds to centuries ahead, and ones that can never run."""

BOUNDS = [(0, 59), (0, 23), (1, 31), (1, 12), (1, 7)]
RARE = [
    "0 0 29 2 {w}", "59 23 L-28 2 *", "0 12 29 2 {w}#5", "30 6 1 1 {w}#1", "0 0 L 2 {w}#5", "15 3 31 */5 {w}", "0 0 L-30 12 {w}",
    "5 5 13 {m} 5", "0 0 7 {m} {w}#1", "0 0 22 {m} {w}#L", "0 0 29 2 {w}#L", "1 1 28 2 {w}#L", "59 23 31 12 {w}",
]
NEVER = ["0 0 30 2 *", "0 0 31 4,6,9,11 *", "* * 8 * {w}#1", "* * 21 * {w}#L", "* * L-29 2 *", "* * 1-28 2 {w}#5", "* * L-7 * {w}#L"]


def item(rng, field):
    low, high = BOUNDS[field]
    a, b, s = rng.randint(low, high), rng.randint(low, high), rng.choice([1, 2, 3, 5, 7, 20, 60])
    forms = ["*", f"{a}", f"{a}", f"{a}-{b}", f"*/{s}", f"{a}-{b}/{s}", f"{a}/{s}"]
    if field == 2:
        forms += ["L", f"L-{rng.choice([1, 2, 28, 29, 30])}"]
    if field == 4:
        forms += [f"{a}#{rng.randint(1, 5)}", f"{a}#{rng.randint(4, 5)}", f"{a}#L"]
    return rng.choice(forms)


def field(rng, index):
    return ",".join(item(rng, index) for _ in range(rng.choice([1, 1, 1, 2, 3])))


def moment(rng):
    date = rng.choice([
        f"{rng.randint(2000, 2999)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        f"{rng.choice([2023, 2024, 2096, 2100, 2400])}-02-{rng.randint(26, 28)}",
        f"{rng.randint(2000, 2900)}-12-31",
        f"{rng.randint(2000, 2999)}-04-30",
    ])
    return f"{date} {rng.choice(['00:00', '23:59', f'{rng.randint(0, 23):02}:{rng.randint(0, 59):02}'])}"


def cases(rng):
    for _ in range(26):
        yield " ".join(field(rng, i) for i in range(5)), moment(rng)
    for _ in range(6):
        yield " ".join(["*", "*", *(field(rng, i) for i in (2, 3, 4))]), moment(rng)
    for rare in rng.sample(RARE, 9):
        yield rare.format(w=rng.randint(1, 7), m=rng.randint(1, 12)), moment(rng)
    yield f"0 0 29 2 {rng.randint(1, 7)}", f"{rng.randint(2960, 2999)}-03-01 00:00"
    for never in NEVER:
        yield never.format(w=rng.randint(1, 7)), f"2000-{rng.randint(1, 12):02}-01 00:00"
    yield ",".join(["59"] * 12) + " 23 31 12 " + ",".join(f"{w}#5" for w in range(1, 8)), "2999-12-31 23:58"

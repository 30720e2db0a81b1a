"""Short books with amounts close to what is in stock or outside, then long ones that empty and refill the whole stock."""


def book(rng, count, size, price, kinds):
    entries, stock, outside = [], 0, 0
    for _ in range(count):
        kind = rng.choice(kinds) if stock + outside else "in"
        if kind == "in":
            q = rng.randint(1, size)
            entries.append(f"in {q} {rng.randint(0, price)}")
            stock += q
        elif kind == "mean":
            entries.append("mean")
        else:
            most = outside if kind == "back" else stock
            q = max(1, rng.choice([most, most + 1, rng.randint(0, most), rng.randint(0, min(most, size)), most - 1]))
            entries.append(f"{kind} {q}")
            if q <= most and kind != "peek":
                change = q if kind == "out" else -q
                stock, outside = stock - change, outside + change
    return entries


def cases(rng):
    all_kinds = ["in", "out", "back", "mean", "peek"]
    for count in (2, 4, 8, 16):
        for size in (1, 3, 10):
            yield (book(rng, count, size, 9, all_kinds),)
            yield (book(rng, count, size, 1_000_000, ["in", "in", *all_kinds]),)
    for _ in range(8):
        yield (book(rng, 40, 4, 6, [*all_kinds, "mean"]),)
        yield (book(rng, 30, 1_000_000, 1_000_000, all_kinds),)
    half = 30_000
    single = [f"in 1 {rng.randint(0, 1_000_000)}" for _ in range(half)]
    yield (single + [f"{'back' if n % 2 else 'out'} {half}" for n in range(half)],)
    large = [f"in {rng.randint(900_000, 1_000_000)} {rng.randint(0, 1_000_000)}" for _ in range(half)]
    far = [f"{rng.choice(['out', 'back', 'peek'])} {rng.randint(1, 20_000_000_000)}" for _ in range(half // 2)]
    yield (large + [entry for pair in zip(far, ["mean"] * len(far)) for entry in pair],)
    yield (["in 1000000 1000000"] * (2 * half - 2) + [f"out {(half - 1) * 2_000_000}", f"back {(half - 1) * 2_000_000}"],)
    yield (book(rng, 2 * half, 1_000, 1_000_000, all_kinds),)

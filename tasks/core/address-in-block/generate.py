"""Addresses on both sides of a block's two ends, and lines with one thing wrong of every kind."""

TOP = 2**32 - 1


def written(address, octets=4):
    return ".".join(str(address >> shift & 255) for shift in (24, 16, 8, 0)[:octets])


def sound(rng):
    length = rng.choice([0, 1, 7, 8, 9, 15, 16, 17, 23, 24, 25, 30, 31, 32, rng.randint(0, 32)])
    size = 2 ** (32 - length)
    start = rng.randint(0, TOP) // size * size
    near = [start, start - 1, start + size, start + size - 1, start + rng.randrange(size), start ^ (size & TOP), rng.randint(0, TOP)]
    address = min(max(rng.choice(near), 0), TOP)
    needed = next(n for n in (1, 2, 3, 4) if start % 2 ** (32 - 8 * n) == 0)
    return written(address), f"{written(start, rng.randint(needed, 4))}/{length}"


def spoilt(rng, part):
    places = [n for n, c in enumerate(part) if c.isdigit()]
    at = rng.choice(places)
    return rng.choice([
        part[:at] + "0" + part[at:],
        part[:at] + rng.choice(["9", "256", "+", "-", " ", "x", "٣", "²", "１", "", ".", "/"]) + part[at + 1 :],
        part[:at] + rng.choice("+- .") + part[at:],
        part + rng.choice(["/", ".", " ", "0", "/8", ".1", "\t", "9"]),
        part.replace(".", "..", 1),
        part.replace("/", rng.choice(["", "//", "/0", "/-", "/ ", "\\"])),
        part[: part.find("/")],
        part[part.find(".") :],
        "." + part,
        "",
    ])


def line(rng):
    address, block = sound(rng)
    kind = rng.random()
    if kind < 0.2:
        address = spoilt(rng, address)
    if 0.15 < kind < 0.4:
        block = spoilt(rng, block)
    if 0.4 < kind < 0.5:
        start, _, length = block.partition("/")
        block = f"{start}/{rng.randint(0, int(length))}"
    space = rng.choice([" "] * 12 + ["  ", "\t", "", ","])
    return (address + space + block)[:60]


def cases(rng):
    for count in (1, 1, 1, 2, 3) * 4 + (10, 20) * 10:
        yield ([line(rng) for _ in range(count)],)
    for count in (200, 2_000, 20_000):
        yield ([line(rng) for _ in range(count)],)

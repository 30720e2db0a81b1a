"""Few contacts in many spellings, so that records meet; switchboards near the limit; long chains of records."""


def spelled(rng, contact):
    text = "".join(c.upper() if c.isascii() and rng.random() < 0.3 else c for c in contact)
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(["", "", " ", "  "]) + text[at:]


def book(rng, count, pool, most):
    contacts = [
        rng.choice(["a", "b@x", "12-3", "123", "é", "É", "z", "ß", "ss", "@"]) + str(n // 3) for n in range(pool)
    ]
    if rng.random() < 0.4:
        contacts.append("")
    return [[spelled(rng, rng.choice(contacts)) for _ in range(rng.randint(0, most))] for _ in range(count)]


def cases(rng):
    for count in (2, 3, 4, 5, 6, 8, 10, 14, 20):
        for limit in (2, 2, 3, 4):
            yield book(rng, count, max(2, int(count * rng.choice([0.6, 1, 1.5]))), 3), limit
        yield book(rng, count, count, 3), 1
    yield book(rng, 200, 150, 2), 2
    yield book(rng, 200, 300, 4), 1_000_000
    yield [["all", f"u{i // 2}"] for i in range(300)], 299
    yield [["ALL"] for i in range(300)], 300
    chain = [[f"link{i}", f"LINK {i + 1}"] for i in range(20_000)]
    rng.shuffle(chain)
    yield chain, 2
    yield book(rng, 20_000, 9_000, 4), 5

"""Busy books over few prices, amendments of every kind, orders that must be filled at once; deep books with many levels."""


def orders(rng, count, low, high, most, plain=0.55, whole=0.15, cancel=0.12, memory=30):
    operations, ids = [], []
    for number in range(count):
        kind = rng.random()
        quantity, price = rng.randint(1, most), rng.randint(low, high)
        if kind < plain or not ids:
            word = rng.choice(("buy", "sell"))
        elif kind < plain + whole:
            word = rng.choice(("buy-all", "sell-all"))
            quantity = min(10**9, rng.randint(1, 3 * most))
        else:
            name = rng.choice(ids[-memory:]) if rng.random() < 0.95 else "nobody"
            if kind < plain + whole + cancel:
                operations.append(f"cancel {name}")
            else:
                operations.append(f"amend {name} {quantity} {price}")
            continue
        ids.append(f"{word[0]}{number}")
        operations.append(f"{word} {ids[-1]} {quantity} {price}")
    return operations


def quiet(rng, count, most):
    """Buyers far below sellers: the book grows; amendments that keep the price or the quantity."""
    operations, book = [], []
    for number in range(count):
        if book and rng.random() < 0.5:
            at = rng.randrange(len(book))
            name, quantity, price = book[at]
            change = rng.choice((-1, 0, 0, 1))
            quantity = max(1, quantity + rng.choice((-1, 0, 1)))
            book[at] = (name, quantity, price + change)
            operations.append(f"amend {name} {quantity} {price + change}")
        else:
            word, middle = rng.choice((("buy", 20), ("sell", 40)))
            book.append((f"q{number}", rng.randint(1, most), middle + rng.randint(-2, 2)))
            operations.append(f"{word} {book[-1][0]} {book[-1][1]} {book[-1][2]}")
    return operations + ["sell zz 1000000 1", "buy zy 1000000 99"]


def in_vain(rng, levels, attempts):
    """One order on each level, then orders that want a little more than there is."""
    prices = list(range(1, levels + 1))
    rng.shuffle(prices)
    operations = [f"sell s{price} 9 {10**9 - price}" for price in prices]
    operations += [f"buy-all b{i} {9 * levels + 1} {10**9}" for i in range(attempts)]
    return operations + [f"buy-all last {9 * levels} {10**9}"]


def cases(rng):
    for count in (3, 6, 10, 20, 40):
        for span in (0, 1, 3, 8):
            yield (orders(rng, count, 10, 10 + span, 5),)
    for count in (6, 12, 25, 50):
        for _ in range(3):
            yield (quiet(rng, count, 4),)
    yield (orders(rng, 60, 1, 10**9, 10**9),)
    yield (orders(rng, 80, 5, 9, 3, plain=0.4, whole=0.3),)
    yield (orders(rng, 80, 5, 9, 3, plain=0.4, whole=0.0, cancel=0.3),)
    yield (in_vain(rng, 20, 3),)
    yield (orders(rng, 1_500, 100, 160, 1_000_000_000),)
    yield (orders(rng, 30_000, 1, 1_000_000_000, 1_000, plain=0.7, memory=20_000),)
    yield (orders(rng, 15_000, 500, 520, 50, memory=5_000),)
    yield (in_vain(rng, 46_000, 46_000),)

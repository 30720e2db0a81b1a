"""Short sessions with every kind of operation in the mix, small limits, wide characters; long sessions."""

LETTERS = ("a", "b", "ab", "xyz", " ", "", "e\u0301", "\U0001f600", "\U0001f44d\U0001f3fd", "undo", "ñ\u200d", " two  words ")


def session(rng, count, undo=0.25, redo=0.2, delete=0.2):
    operations = []
    for _ in range(count):
        kind = rng.random()
        if kind < undo:
            operations.append("undo")
        elif kind < undo + redo:
            operations.append("redo")
        elif kind < undo + redo + delete:
            operations.append(f"delete {rng.choice((0, 1, 1, 2, 3, 5, 1_000_000_000))}")
        else:
            operations.append("type " + rng.choice(LETTERS))
    return operations


def cases(rng):
    for count in (2, 4, 6, 10, 16, 22, 30):
        for limit in (0, 1, 2, 3, 50):
            yield session(rng, count), limit
    for limit in (1, 2, 4, 5):
        typed = [f"type {letter}" for letter in "abcdefgh"]
        yield typed + ["undo"] * rng.randint(2, 6) + ["redo"] * rng.randint(1, 3) + ["delete 1", "undo", "undo"], limit
    yield session(rng, 300, 0.3, 0.3), 20
    yield session(rng, 300, 0.45, 0.1), 7
    yield session(rng, 5_000, 0.2, 0.2), 500
    yield session(rng, 5_000, 0.3, 0.35, 0.05), 5_000
    yield ["type x"] * 1_500 + ["undo"] * 1_300 + ["redo"] * 700 + ["delete 1"] * 120 + ["undo"] * 1_380, 1_350

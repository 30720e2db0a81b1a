"""Short files over few lines, then files of thousands of lines with some hundred changes; blanks at line ends."""


def ended(rng, line, share):
    return line + rng.choice([" ", "\t", "  ", " \t"]) if rng.random() < share else line


def short(rng, count, letters, share):
    return [ended(rng, rng.choice(letters), share) for _ in range(count)]


def changed(rng, lines, changes, fresh):
    """A copy with that many deletes and inserts at most."""
    copy = list(lines)
    for _ in range(changes):
        if copy and rng.random() < 0.5:
            copy.pop(rng.randrange(len(copy)))
        else:
            copy.insert(rng.randint(0, len(copy)), fresh())
    return copy


def cases(rng):
    for count in (2, 3, 4, 5, 6, 8, 10):
        for letters in (["a", "b"], ["a", "b", "c", " a"]):
            for share in (0.0, 0.3):
                yield short(rng, count, letters, share), short(rng, rng.randint(1, count + 2), letters, share)
        lines = short(rng, 2 * count, ["a", "b", "c"], 0.1)
        yield lines, changed(rng, lines, rng.randint(1, 4), lambda: rng.choice("abx"))
        yield ["a", "b"] * count, ["b", "a"] * (count - 1) + ["b"]
    yield short(rng, 150, ["a", "b"], 0.0), short(rng, 150, ["a", "b"], 0.0)
    yield ["x"] * 300, []
    yield [], ["x"] * 300 + ["y\t"] * 300
    yield [f"old {i}" for i in range(300)], [f"new {i}" for i in range(300)]
    lines = [f"    value[{i % 3_000}] = {i % 7}" for i in range(19_700)]
    copy = changed(rng, lines, 600, lambda: f"    value[{rng.randrange(3_000)}] = 0")
    yield lines, [ended(rng, line, 0.1) for line in copy]
    lines = [rng.choice(["{", "}", "", "    return"]) for _ in range(19_700)]
    yield lines, changed(rng, lines, 600, lambda: rng.choice(["{", "}"]))
    yield ["tick", "tock"] * 1_500, changed(rng, ["tick", "tock"] * 1_500, 300, lambda: "tick")
    yield ["same"] * 20_000, ["same "] * 19_400

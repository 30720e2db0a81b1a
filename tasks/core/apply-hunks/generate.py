"""Files over few lines with hunks made from them, displaced, overlapping, or with one line changed; then long files."""


def hunk_at(rng, lines, index, size, displaced):
    """A hunk for the lines from the index on, with a number that is wrong by as much as displaced."""
    body = []
    for line in lines[index : index + size]:
        body.append(rng.choice(" -") + line)
        if rng.random() < 0.3:
            body.append("+" + rng.choice(["x", "y", "", line]))
    if rng.random() < 0.3 or not body:
        body.insert(0, "+" + rng.choice(["n", "", "@1", "- a"]))
    return [f"@{max(index + 1 - displaced, 1)}", *body]


def patch_for(rng, lines, count, spread, largest=3):
    patch, index, displaced = [], 0, rng.randint(-spread, spread)
    for _ in range(count):
        index += rng.choice([0, 0, 1, 2, 3])
        if index > len(lines):
            break
        size = rng.randint(0, min(largest, len(lines) - index))
        displaced += rng.choice([0, 0, 0, 1, -1, spread, -spread])
        patch += hunk_at(rng, lines, index, size, displaced)
        index += size
        if rng.random() < 0.08:
            index -= 1
    return patch


def spoiled(rng, patch):
    at = rng.choice([i for i, line in enumerate(patch) if line[0] != "@"])
    return [*patch[:at], rng.choice([" z", "-z", "- a", " a", "+a", "-a"]), *patch[at + rng.randint(0, 1) :]]


def cases(rng):
    for count in (2, 4, 6, 9, 14, 25):
        for letters in ("a", "ab", "abcd", "abcdefghijkl"):
            lines = [rng.choice(letters) for _ in range(count)]
            yield lines, patch_for(rng, lines, rng.randint(1, 4), rng.choice([0, 1, 2])), rng.choice([0, 1, 2, 3])
            yield lines, patch_for(rng, lines, rng.randint(1, 4), rng.choice([1, 2, 4])), rng.choice([1, 3, 5, 100])
        if count > 4:
            patch = patch_for(rng, lines, 3, 1)
            yield lines, spoiled(rng, patch), rng.choice([0, 2])
    lines = [rng.choice("ab") for _ in range(30_000)]
    yield lines, patch_for(rng, lines, 6_000, 3), 100
    lines = [f"line {i % 50}" for i in range(30_000)]
    yield lines, patch_for(rng, lines, 6_000, 40), 100
    yield ["a"] * 30_000, ["@100", *[" a"] * 14_000, "+x", "@1000000000", "+end"], 100
    yield ["a"] * 20_000 + ["b"], ["@6080", *["-a"] * 14_000, " b"], 100
    patch = [line for i in range(9_990) for line in (f"@{3 * i + 100 + i % 2 * 20}", f"-{3 * i}", "+new")]
    yield [f"{i}" for i in range(30_000)], patch, 100

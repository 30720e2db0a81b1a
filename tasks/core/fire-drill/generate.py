"""Small dense floors where fire and people race for the exits; then halls, mazes and a long corridor."""


def plan(rng, rows, columns, signs):
    return ["".join(rng.choice(signs) for _ in range(columns)) for _ in range(rows)]


def corridor(rng, length):
    cells = ["."] * length
    cells[0] = rng.choice("E.F")
    cells[-1] = rng.choice("EEF")
    for sign in "PPDF"[: rng.randint(2, 4)] + "P":
        cells[rng.randrange(length)] = sign
    return ["".join(cells)]


def hall(rng, rows, columns, exits, fires, people, walls):
    grid = [["#" if rng.random() < walls else "." for _ in range(columns)] for _ in range(rows)]
    for sign, count in ("D", rows), ("P", people), ("F", fires), ("E", exits):
        for _ in range(count):
            grid[rng.randrange(rows)][rng.randrange(columns)] = sign
    return ["".join(row) for row in grid]


def snake(size):
    """A single corridor that goes to and fro, with the exit and the fire at its ends."""
    rows = ["." * size if i % 2 == 0 else ("." if i % 4 == 3 else "#" * (size - 1) + ".") for i in range(size - 1)]
    rows = [row.ljust(size, "#") for row in rows]
    rows[0] = "E" + "P" * (size - 1)
    rows[-1] = "F" + "P" * (size - 1) if (size // 2) % 2 == 0 else "P" * (size - 1) + "F"
    return rows


def cases(rng):
    for side in (3, 4, 5, 6, 7, 9):
        yield plan(rng, side, side, "..PPFE#"), 1_000
        yield plan(rng, side, side + 2, "...PP.E#D"), rng.randint(0, 3)
        yield plan(rng, side + 1, side, ".........PPPFE#DD"), 9
        yield hall(rng, side, side, 1, 1, side, 0.2), 1_000_000_000
        yield hall(rng, side, 2 * side, 2, 1, side, 0.1), 40
    for length in (6, 9, 12, 15, 20, 30):
        yield corridor(rng, length), length // 2 + rng.randint(0, 9)
    yield hall(rng, 40, 40, 2, 2, 300, 0.25), 25
    yield snake(60), 100_000
    size = 160
    yield hall(rng, size, size, 1, 1, 12_000, 0.2), 1_000
    yield hall(rng, size, size, 8, 3, 20_000, 0.3), 1_000_000_000
    yield snake(size), 1_000_000
    yield ["F" + "P" * (size - 1)] + ["P" * size] * (size - 2) + ["P" * (size - 1) + "E"], 500

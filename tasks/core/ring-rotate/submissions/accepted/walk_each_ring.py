def turn_rings(mosaic: list[list[int]], amounts: list[int]) -> list[list[int]]:
    turned = [row[:] for row in mosaic]
    rows, columns = len(mosaic), len(mosaic[0]) if mosaic else 0
    for ring in range((min(rows, columns) + 1) // 2):
        places = walk(ring, ring, rows - 1 - ring, columns - 1 - ring)
        amount = amounts[ring % len(amounts)]
        for at, (row, column) in enumerate(places):
            to_row, to_column = places[(at + amount) % len(places)]
            turned[to_row][to_column] = mosaic[row][column]
    return turned


def walk(top: int, left: int, bottom: int, right: int) -> list[tuple[int, int]]:
    """The places of a ring, clockwise from its upper left corner."""
    if top == bottom:
        return [(top, column) for column in range(left, right + 1)]
    if left == right:
        return [(row, left) for row in range(top, bottom + 1)]
    return [
        *((top, column) for column in range(left, right)),
        *((row, right) for row in range(top, bottom)),
        *((bottom, column) for column in range(right, left, -1)),
        *((row, left) for row in range(bottom, top, -1)),
    ]

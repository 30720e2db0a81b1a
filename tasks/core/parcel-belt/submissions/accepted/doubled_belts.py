def belt_positions(next_cell: list[int], cells: list[int], weights: list[int], steps: int) -> list[int]:
    drops = find_drops(next_cell)
    later = positions_after(next_cell, cells, steps)

    def fate(parcel: int) -> tuple[int, ...]:
        """Equal for two parcels when they meet: what drops later than it is asked for is still in a cell."""
        chute, after = drops.get(cells[parcel], (0, steps + 1))
        return (chute, after) if after <= steps else (later[parcel],)

    fates = [fate(parcel) for parcel in range(len(cells))]
    heaviest: dict[tuple[int, ...], int] = {}
    for parcel in sorted(range(len(cells)), key=lambda parcel: -weights[parcel]):
        heaviest.setdefault(fates[parcel], parcel)
    return [
        -2 if heaviest[fate] != parcel else fate[0] if len(fate) == 1 else -1
        for parcel, fate in enumerate(fates)
    ]


def find_drops(next_cell: list[int]) -> dict[int, tuple[int, int]]:
    """The chute and the number of steps for each cell from which parcels drop in the end."""
    into: dict[int, list[int]] = {}
    for cell, after in enumerate(next_cell):
        into.setdefault(after, []).append(cell)
    drops = {chute: (chute, 1) for chute in into.get(-1, [])}
    waiting = list(drops)
    for cell in waiting:
        chute, after = drops[cell]
        for earlier in into.get(cell, []):
            drops[earlier] = chute, after + 1
            waiting.append(earlier)
    return drops


def positions_after(next_cell: list[int], cells: list[int], steps: int) -> list[int]:
    """Where parcels are when they do not drop; chutes are taken for cells that lead to themselves."""
    jump = [cell if after == -1 else after for cell, after in enumerate(next_cell)]
    while steps:
        if steps % 2:
            cells = [jump[cell] for cell in cells]
        jump = [jump[cell] for cell in jump]
        steps //= 2
    return cells

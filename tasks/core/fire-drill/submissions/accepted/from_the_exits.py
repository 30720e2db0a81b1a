from heapq import heappop, heappush
from math import inf


def latest_start(floor: list[str], last_call: int) -> list[int]:
    width = len(floor[0]) + 1
    # One text with walls between and around the rows, so that every cell has four neighbours.
    cells = "#" * width + "#".join(floor) + "#" * width
    steps = (-width, -1, 1, width)

    burns: dict[int, float] = {cell: 0 for cell, sign in enumerate(cells) if sign == "F"}
    spreading = list(burns)
    for cell in spreading:
        for step in steps:
            if cells[cell + step] not in "#D" and cell + step not in burns:
                burns[cell + step] = burns[cell] + 1
                spreading.append(cell + step)

    # The latest minutes at which one can be in a cell and get out, settled from the latest to the earliest.
    latest: dict[int, float] = {}
    heap = sorted((-burns.get(cell, inf), cell) for cell, sign in enumerate(cells) if sign == "E")
    while heap:
        minute, cell = heappop(heap)
        if cell in latest:
            continue
        latest[cell] = -minute
        for step in steps:
            before = cell + step
            if cells[before] not in "#E":
                heappush(heap, (max(minute + 1, 1 - burns.get(before, inf)), before))
    return [max(-1, min(last_call, latest.get(cell, -1))) for cell, sign in enumerate(cells) if sign == "P"]

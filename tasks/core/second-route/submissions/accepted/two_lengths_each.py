from heapq import heappop, heappush

MODULUS = 1_000_000_007


def second_trip(n: int, roads: list[list[int]], start: int, goal: int) -> list[int] | None:
    leaving: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for source, target, length in roads:
        leaving[source].append((target, length))

    # For each place the two smallest lengths found so far, with the number of ways.
    ways: list[dict[int, int]] = [{} for _ in range(n)]
    ways[start][0] = 1
    heap = [(0, start)]
    while heap:
        travelled, place = heappop(heap)
        if travelled not in ways[place]:
            continue
        count = ways[place][travelled]
        for target, length in leaving[place]:
            total = travelled + length
            known = ways[target]
            if total in known:
                known[total] = (known[total] + count) % MODULUS
            elif len(known) < 2 or total < max(known):
                if len(known) == 2:
                    del known[max(known)]
                known[total] = count
                heappush(heap, (total, target))

    if len(ways[goal]) < 2:
        return None
    return list(max(ways[goal].items()))

from heapq import heappop, heappush


def cheapest_drive(
    n: int, roads: list[list[int]], start: int, goal: int, tickets: int, ticket_limit: int
) -> list[int] | None:
    leaving: list[list[tuple[int, int, int]]] = [[] for _ in range(n)]
    for a, b, fuel, toll in roads:
        leaving[a].append((b, fuel, toll))
        leaving[b].append((a, fuel, toll))

    # Who comes to a town later has paid as much or more, and must have used fewer tickets to be of interest.
    fewest = [tickets + 1] * n
    heap = [(0, 0, start)]
    while heap:
        cost, used, town = heappop(heap)
        if town == goal:
            return [cost, used]
        if used >= fewest[town]:
            continue
        fewest[town] = used
        for other, fuel, toll in leaving[town]:
            heappush(heap, (cost + fuel + toll, used, other))
            if toll <= ticket_limit and used < tickets:
                heappush(heap, (cost + fuel, used + 1, other))
    return None

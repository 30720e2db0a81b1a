import heapq


def can_deliver(locked, corridors, keys, start, goal):
    graph = [[] for _ in locked]
    for a, b in corridors:
        graph[a].append(b)
        graph[b].append(a)
    done = []
    heap = [(0, start)]
    while heap:
        used, room = heapq.heappop(heap)
        if room in done:
            continue
        if room == goal:
            return used <= keys
        done.append(room)
        for other in graph[room]:
            if other not in done:
                heapq.heappush(heap, (used + (1 if locked[other] else 0), other))
    return False

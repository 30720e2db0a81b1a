import heapq


def can_deliver(locked, corridors, keys, start, goal):
    graph = {}
    for a, b in corridors:
        graph.setdefault(a, []).append(b)
        graph.setdefault(b, []).append(a)
    done = set()
    heap = [(0, start)]
    while heap:
        used, room = heapq.heappop(heap)
        if room == goal:
            return used <= keys
        if room in done:
            continue
        done.add(room)
        for other in graph[room]:
            heapq.heappush(heap, (used + locked[other], other))
    return False

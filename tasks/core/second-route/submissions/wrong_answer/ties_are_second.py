import heapq


def second_trip(n, roads, start, goal):
    adj = [[] for _ in range(n)]
    for a, b, w in roads:
        adj[a].append((b, w))
    pops = [0] * n
    heap = [(0, start)]
    while heap:
        d, u = heapq.heappop(heap)
        pops[u] += 1
        if u == goal and pops[u] == 2:
            return [d, 1]
        if pops[u] > 2:
            continue
        for v, w in adj[u]:
            heapq.heappush(heap, (d + w, v))
    return None

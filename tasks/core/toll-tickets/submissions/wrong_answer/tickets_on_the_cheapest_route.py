import heapq


def cheapest_drive(n, roads, start, goal, tickets, ticket_limit):
    adj = [[] for _ in range(n)]
    for a, b, f, t in roads:
        adj[a].append((b, f, t))
        adj[b].append((a, f, t))
    dist = {start: 0}
    prev = {}
    heap = [(0, start)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist[u]:
            continue
        for v, f, t in adj[u]:
            if d + f + t < dist.get(v, float("inf")):
                dist[v] = d + f + t
                prev[v] = (u, t)
                heapq.heappush(heap, (dist[v], v))
    if goal not in dist:
        return None
    tolls, v = [], goal
    while v != start:
        v, t = prev[v]
        if 0 < t <= ticket_limit:
            tolls.append(t)
    saved = sorted(tolls, reverse=True)[:tickets]
    return [dist[goal] - sum(saved), len(saved)]

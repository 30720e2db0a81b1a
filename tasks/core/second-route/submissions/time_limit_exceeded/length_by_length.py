def second_trip(n, roads, start, goal):
    longest = max((r[2] for r in roads), default=0) * (2 * n + 2)
    into = [[] for _ in range(n)]
    for a, b, w in roads:
        into[b].append((a, w))
    ways = {(start, 0): 1}
    found = [0] if start == goal else []
    for d in range(1, longest + 1):
        for v in range(n):
            c = sum(ways.get((a, d - w), 0) for a, w in into[v])
            if c:
                ways[v, d] = c % 1000000007
                if v == goal:
                    found.append(d)
                    if len(found) == 2:
                        return [d, ways[v, d]]
    return None

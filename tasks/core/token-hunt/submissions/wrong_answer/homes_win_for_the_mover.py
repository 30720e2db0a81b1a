from collections import deque


def token_hunt(homes, red_edges, blue_edges):
    n = len(homes)
    rev = [[] for _ in range(2 * n)]
    deg = [0] * (2 * n)
    for p, edges in enumerate((red_edges, blue_edges)):
        for a, b in edges:
            if homes[a]:
                continue
            rev[b * 2 + 1 - p].append(a * 2 + p)
            deg[a * 2 + p] += 1
    result = [None] * (2 * n)
    queue = deque()
    for s in range(2 * n):
        if homes[s // 2] or deg[s] == 0:
            result[s] = (1 - s % 2, 0)
            queue.append(s)
    while queue:
        s = queue.popleft()
        for t in rev[s]:
            deg[t] -= 1
            if result[t] is None and (result[s][0] == t % 2 or deg[t] == 0):
                result[t] = (result[s][0], result[s][1] + 1)
                queue.append(t)
    return ["-" if r is None else "RB"[r[0]] + str(r[1]) for r in result[::2]]

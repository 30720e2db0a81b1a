from collections import deque


def can_deliver(locked, corridors, keys, start, goal):
    graph = {i: [] for i in range(len(locked))}
    for a, b in corridors:
        graph[a].append(b)
        graph[b].append(a)
    left = {start: keys}
    queue = deque([start])
    while queue:
        room = queue.popleft()
        for other in graph[room]:
            remaining = left[room] - (1 if locked[other] else 0)
            if other not in left and remaining >= 0:
                left[other] = remaining
                queue.append(other)
    return goal in left

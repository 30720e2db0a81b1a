from collections import deque


def can_deliver(locked: list[bool], corridors: list[list[int]], keys: int, start: int, goal: int) -> bool:
    beside: list[list[int]] = [[] for _ in locked]
    for a, b in corridors:
        beside[a].append(b)
        beside[b].append(a)

    done = [False] * len(locked)
    waiting = deque([(start, 0)])  # by keys used: open rooms go to the front, locked ones to the back
    while waiting:
        room, used = waiting.popleft()
        if done[room]:
            continue
        if room == goal:
            return used <= keys
        done[room] = True
        for other in beside[room]:
            if done[other]:
                continue
            if locked[other]:
                waiting.append((other, used + 1))
            else:
                waiting.appendleft((other, used))
    return False

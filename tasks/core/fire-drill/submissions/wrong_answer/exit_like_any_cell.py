import heapq


def latest_start(floor, last_call):
    h, w = len(floor), len(floor[0])
    inf = 10**12
    fire = {(r, c): 0 for r in range(h) for c in range(w) if floor[r][c] == "F"}
    queue = list(fire)
    for r, c in queue:
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < h and 0 <= b < w and floor[a][b] not in "#D" and (a, b) not in fire:
                fire[a, b] = fire[r, c] + 1
                queue.append((a, b))
    best = {}
    heap = [(-(fire.get((r, c), inf) - 1), r, c) for r in range(h) for c in range(w) if floor[r][c] == "E"]
    heapq.heapify(heap)
    while heap:
        t, r, c = heapq.heappop(heap)
        if (r, c) in best:
            continue
        best[r, c] = -t
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < h and 0 <= b < w and floor[a][b] not in "#E" and (a, b) not in best:
                heapq.heappush(heap, (-min(-t - 1, fire.get((a, b), inf) - 1), a, b))
    return [max(-1, min(last_call, best.get((r, c), -1))) for r in range(h) for c in range(w) if floor[r][c] == "P"]

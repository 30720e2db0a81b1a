import heapq


def serve_jobs(events, step):
    heap, alive, now, out = [], {}, 0, []
    for i, event in enumerate(events):
        word, *rest = event.split()
        if word == "add":
            if rest[0] not in alive:
                alive[rest[0]] = i
                heapq.heappush(heap, (now - int(rest[1]) * step, i, rest[0]))
        elif word == "drop":
            alive.pop(rest[0], None)
        elif word == "wait":
            now += int(rest[0])
        else:
            while heap and alive.get(heap[0][2]) != heap[0][1]:
                heapq.heappop(heap)
            out.append(heapq.heappop(heap)[2] if heap else "-")
            alive.pop(out[-1], None)
    return out

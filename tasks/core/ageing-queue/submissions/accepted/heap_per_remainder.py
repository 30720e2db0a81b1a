from heapq import heappop, heappush


def serve_jobs(events: list[str], step: int) -> list[str]:
    # Jobs that came in at the same remainder by `step` become more urgent at the same minutes: their order never changes.
    # What orders a heap is minus the urgency that the job would have had at the heap's first minute, and when it was added.
    heaps: list[list[tuple[int, int, str]]] = [[] for _ in range(step)]
    waiting: dict[str, int] = {}
    now = 0
    taken: list[str] = []
    for number, event in enumerate(events):
        match event.split():
            case ["add", name, urgency]:
                if name not in waiting:
                    waiting[name] = number
                    heappush(heaps[now % step], (now // step - int(urgency), number, name))
            case ["drop", name]:
                waiting.pop(name, None)
            case ["wait", minutes]:
                now += int(minutes)
            case _:
                first = None
                for remainder, heap in enumerate(heaps):
                    while heap and waiting.get(heap[0][2]) != heap[0][1]:
                        heappop(heap)
                    if heap:
                        lack, added, name = heap[0]
                        candidate = (lack - (now - remainder) // step, added, name)
                        first = min(first or candidate, candidate)
                taken.append(first[2] if first else "-")
                waiting.pop(taken[-1], None)
    return taken

"""A program that works only where Python is whole: codegrade offers the language once this has run in its sandbox."""


def probe(number):
    import heapq
    import resource

    heap = [number + 1]
    return heapq.heappop(heap) if resource.getrlimit(resource.RLIMIT_CPU) else None

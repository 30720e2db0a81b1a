import heapq


def kth_gap(readings, k):
    n = len(readings)
    if k > n * (n - 1) // 2:
        return None
    readings = sorted(readings)
    heap = [(readings[i + 1] - readings[i], i, i + 1) for i in range(n - 1)]
    heapq.heapify(heap)
    while True:
        gap, i, j = heapq.heappop(heap)
        k -= 1
        if k == 0:
            return gap
        if j + 1 < n:
            heapq.heappush(heap, (readings[j + 1] - readings[i], i, j + 1))

from bisect import bisect_left, insort
from heapq import heappop, heappush


def room_booking(seats, bookings, cleaning):
    free = sorted((s, i) for i, s in enumerate(seats))
    busy, out = [], [-1] * len(bookings)
    for j, (begin, end, people) in sorted(enumerate(bookings), key=lambda x: x[1][0]):
        while busy and busy[0][0] <= begin:
            insort(free, heappop(busy)[1])
        at = bisect_left(free, (people, -1))
        if at < len(free):
            room = free.pop(at)
            heappush(busy, (end + cleaning, room))
            out[j] = room[1]
    return out

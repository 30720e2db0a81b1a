from bisect import bisect_left, insort
from heapq import heappop, heappush


def room_booking(seats: list[int], bookings: list[list[int]], cleaning: int) -> list[int]:
    free = sorted((size, room) for room, size in enumerate(seats))
    occupied: list[tuple[int, int, int]] = []  # until when, seats, room
    given = [-1] * len(bookings)
    for number in sorted(range(len(bookings)), key=lambda i: (bookings[i][0], -bookings[i][2])):
        begin, end, people = bookings[number]
        while occupied and occupied[0][0] <= begin:
            _, size, room = heappop(occupied)
            insort(free, (size, room))
        place = bisect_left(free, (people,))
        if place < len(free):
            size, room = free.pop(place)
            heappush(occupied, (end + cleaning, size, room))
            given[number] = room
    return given

def room_booking(seats, bookings, cleaning):
    rooms = sorted(range(len(seats)), key=lambda i: (seats[i], i))
    until = [0] * len(seats)
    out = [-1] * len(bookings)
    for j in sorted(range(len(bookings)), key=lambda j: (bookings[j][0], -bookings[j][2], j)):
        begin, end, people = bookings[j]
        for room in rooms:
            if seats[room] >= people and until[room] <= begin:
                until[room] = end + cleaning
                out[j] = room
                break
    return out

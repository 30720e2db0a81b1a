import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.IntStream;

class Solution {
    private record Room(long seats, int index) {}

    private record Occupied(long until, Room room) {}

    static long[] roomBooking(long[] seats, long[][] bookings, long cleaning) {
        TreeSet<Room> free = new TreeSet<>(Comparator.comparingLong(Room::seats).thenComparingInt(Room::index));
        for (int i = 0; i < seats.length; i++) {
            free.add(new Room(seats[i], i));
        }
        PriorityQueue<Occupied> occupied = new PriorityQueue<>(Comparator.comparingLong(Occupied::until));
        long[] given = new long[bookings.length];
        for (int number : order(bookings)) {
            long[] booking = bookings[number];
            while (!occupied.isEmpty() && occupied.peek().until() <= booking[0]) {
                free.add(occupied.poll().room());
            }
            Room room = free.ceiling(new Room(booking[2], 0));
            if (room == null) {
                given[number] = -1;
            } else {
                free.remove(room);
                occupied.add(new Occupied(booking[1] + cleaning, room));
                given[number] = room.index();
            }
        }
        return given;
    }

    private static int[] order(long[][] bookings) {
        Comparator<Integer> byBegin = Comparator.comparingLong(i -> bookings[i][0]);
        return IntStream.range(0, bookings.length)
                .boxed()
                .sorted(byBegin.thenComparingLong(i -> -bookings[i][2]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

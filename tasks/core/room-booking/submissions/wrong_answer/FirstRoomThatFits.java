import java.util.*;

class Solution {
    static long[] roomBooking(long[] seats, long[][] bookings, long cleaning) {
        Integer[] order = new Integer[bookings.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, (a, b) -> bookings[a][0] != bookings[b][0]
                ? Long.compare(bookings[a][0], bookings[b][0]) : Long.compare(bookings[b][2], bookings[a][2]));
        long[] until = new long[seats.length];
        long[] out = new long[bookings.length];
        for (int j : order) {
            out[j] = -1;
            for (int i = 0; i < seats.length; i++) {
                if (seats[i] >= bookings[j][2] && until[i] <= bookings[j][0]) {
                    out[j] = i;
                    until[i] = bookings[j][1] + cleaning;
                    break;
                }
            }
        }
        return out;
    }
}

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

class Solution {
    private record Guest(int position, long weight, long share, long loss) {}

    static long[] receiptSplit(long total, long[] weights) {
        boolean equally = Arrays.stream(weights).allMatch(weight -> weight == 0);
        long whole = equally ? weights.length : Arrays.stream(weights).sum();
        long amount = Math.abs(total);
        Guest[] guests = IntStream.range(0, weights.length)
                .mapToObj(i -> guest(i, equally ? 1 : weights[i], amount, whole))
                .toArray(Guest[]::new);
        long missing = amount - Arrays.stream(guests).mapToLong(Guest::share).sum();
        Arrays.sort(guests, Comparator.comparingLong(Guest::loss)
                .thenComparingLong(Guest::weight)
                .thenComparingInt(Guest::position)
                .reversed());

        long[] payments = new long[weights.length];
        for (int rank = 0; rank < guests.length; rank++) {
            long payment = guests[rank].share() + (rank < missing ? 1 : 0);
            payments[guests[rank].position()] = total < 0 ? -payment : payment;
        }
        return payments;
    }

    private static Guest guest(int position, long weight, long amount, long whole) {
        long product = amount * weight;
        return new Guest(position, weight, product / whole, product % whole);
    }
}

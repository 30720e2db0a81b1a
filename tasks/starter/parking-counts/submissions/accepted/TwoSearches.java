import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

public class TwoSearches {
    private static final InputStream IN = new BufferedInputStream(System.in, 1 << 16);

    public static void main(String[] args) throws IOException {
        int cars = (int) number();
        int questions = (int) number();
        long[] came = new long[cars];
        long[] left = new long[cars];
        for (int i = 0; i < cars; i++) {
            came[i] = number();
            left[i] = number();
        }
        Arrays.sort(came);
        Arrays.sort(left);
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < questions; i++) {
            long time = number();
            answers.append(upTo(came, time) - upTo(left, time)).append('\n');
        }
        System.out.print(answers);
    }

    /** How many of the sorted numbers are not greater than the limit. */
    private static int upTo(long[] sorted, long limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long number() throws IOException {
        int sign = IN.read();
        while (sign != '-' && (sign < '0' || sign > '9')) {
            sign = IN.read();
        }
        long value = sign == '-' ? 0 : sign - '0';
        for (int digit = IN.read(); digit >= '0' && digit <= '9'; digit = IN.read()) {
            value = 10 * value + digit - '0';
        }
        return sign == '-' ? -value : value;
    }
}

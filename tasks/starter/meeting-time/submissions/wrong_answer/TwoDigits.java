import java.util.*;

public class TwoDigits {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        long[] x = new long[n], v = new long[n];
        for (int i = 0; i < n; i++) {
            x[i] = in.nextLong();
            v[i] = in.nextLong();
        }
        double low = 0, high = 1e9;
        for (int round = 0; round < 80; round++) {
            double time = (low + high) / 2, from = -1e18, to = 1e18;
            for (int i = 0; i < n; i++) {
                from = Math.max(from, x[i] - v[i] * time);
                to = Math.min(to, x[i] + v[i] * time);
            }
            if (from <= to) high = time; else low = time;
        }
        System.out.printf("%.2f%n", high);
    }
}

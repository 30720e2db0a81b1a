import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.BufferedInputStream;
import java.io.InputStreamReader;
import java.util.Locale;

public class HalveTheTime {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new InputStreamReader(new BufferedInputStream(System.in)));
        int friends = (int) number(in);
        double[] xs = new double[friends];
        double[] speeds = new double[friends];
        for (int i = 0; i < friends; i++) {
            xs[i] = number(in);
            speeds[i] = number(in);
        }

        double low = 0;
        double high = 1e9;
        for (int round = 0; round < 60; round++) {
            double middle = (low + high) / 2;
            if (canMeet(xs, speeds, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        System.out.printf(Locale.ROOT, "%.9f%n", high);
    }

    private static boolean canMeet(double[] xs, double[] speeds, double time) {
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.POSITIVE_INFINITY;
        for (int i = 0; i < xs.length; i++) {
            from = Math.max(from, xs[i] - speeds[i] * time);
            to = Math.min(to, xs[i] + speeds[i] * time);
        }
        return from <= to;
    }

    private static double number(StreamTokenizer in) throws IOException {
        in.nextToken();
        return in.nval;
    }
}

import java.util.Arrays;

class Solution {
    static Double lineForecast(double[] xs, double[] ys, double at) {
        if (xs.length == 0) {
            return null;
        }
        double origin = xs[0];
        double meanX = Arrays.stream(xs).map(x -> x - origin).average().orElseThrow();
        double meanY = Arrays.stream(ys).average().orElseThrow();
        double spread = 0;
        double together = 0;
        for (int i = 0; i < xs.length; i++) {
            double dx = xs[i] - origin - meanX;
            spread += dx * dx;
            together += dx * (ys[i] - meanY);
        }
        if (spread == 0) {
            return null;
        }
        return meanY + together / spread * (at - origin - meanX);
    }
}

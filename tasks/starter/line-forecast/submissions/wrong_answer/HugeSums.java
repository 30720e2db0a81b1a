class Solution {
    static Double lineForecast(double[] xs, double[] ys, double at) {
        int n = xs.length;
        boolean same = true;
        for (double x : xs) same &= x == xs[0];
        if (same) return null;
        double sx = 0, sy = 0, sxx = 0, sxy = 0;
        for (int i = 0; i < n; i++) {
            sx += xs[i];
            sy += ys[i];
            sxx += xs[i] * xs[i];
            sxy += xs[i] * ys[i];
        }
        double slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
        double intercept = (sy - slope * sx) / n;
        return intercept + slope * at;
    }
}

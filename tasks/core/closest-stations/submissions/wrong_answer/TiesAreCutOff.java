import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

class Solution {
    private record Place(long x, long y) {}

    private record Station(long x, long y, int number) {}

    private record Pair(int i, int j, long square) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparingLong(Pair::square).thenComparingInt(Pair::i).thenComparingInt(Pair::j);

        static Pair of(int a, int b, long square) {
            return new Pair(Math.min(a, b), Math.max(a, b), square);
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Search {
        private final long width;
        private Pair best = new Pair(-1, -1, Long.MAX_VALUE);

        Search(long width) {
            this.width = width;
        }

        /** Sorts a part that is in the order of columns by rows, and looks at all pairs in it that may be the best. */
        void halves(Station[] part, int from, int to) {
            if (to - from < 2) {
                return;
            }
            int half = (from + to) >>> 1;
            long middle = part[half].x;
            halves(part, from, half);
            halves(part, half, to);
            Arrays.sort(part, from, to, Comparator.comparingLong(Station::y));
            strip(part, from, to, station -> square(station.x - middle) < best.square);
        }

        void seam(Station[] byRow) {
            strip(byRow, 0, byRow.length, s -> square(Math.min(s.x, width - s.x)) < best.square);
        }

        private void strip(Station[] byRow, int from, int to, Predicate<Station> within) {
            List<Station> strip = new ArrayList<>();
            for (int at = from; at < to; at++) {
                Station station = byRow[at];
                if (!within.test(station)) {
                    continue;
                }
                for (int above = strip.size() - 1; above >= 0; above--) {
                    Station other = strip.get(above);
                    long rows = square(station.y - other.y);
                    if (rows >= best.square) {
                        break;
                    }
                    long across = Math.abs(station.x - other.x);
                    Pair pair = Pair.of(station.number, other.number, rows + square(Math.min(across, width - across)));
                    if (pair.compareTo(best) < 0) {
                        best = pair;
                    }
                }
                strip.add(station);
            }
        }

        private static long square(long number) {
            return number * number;
        }
    }

    static long[] closestStations(long width, long[] xs, long[] ys) {
        Pair best = sharedPlace(xs, ys);
        if (best == null && xs.length >= 2) {
            Station[] stations = new Station[xs.length];
            Arrays.setAll(stations, i -> new Station(xs[i], ys[i], i));
            Arrays.sort(stations, Comparator.comparingLong(Station::x));
            Search search = new Search(width);
            search.halves(stations, 0, stations.length);
            search.seam(stations);
            best = search.best;
        }
        return best == null ? new long[0] : new long[] {best.i, best.j, best.square};
    }

    private static Pair sharedPlace(long[] xs, long[] ys) {
        Map<Place, Integer> first = new HashMap<>();
        Pair best = null;
        for (int j = 0; j < xs.length; j++) {
            Integer i = first.putIfAbsent(new Place(xs[j], ys[j]), j);
            if (i != null && (best == null || i < best.i)) {
                best = new Pair(i, j, 0);
            }
        }
        return best;
    }
}

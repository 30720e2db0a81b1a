import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.IntStream;

class Solution {
    private static final long NEVER = 1L << 40;

    private record Place(int cell, long minute) {}

    static long[] latestStart(String[] floor, long lastCall) {
        int width = floor[0].length() + 1;
        // One text with walls between and around the rows, so that every cell has four neighbours.
        String edge = "#".repeat(width);
        String cells = edge + String.join("#", floor) + edge;
        int[] steps = {-width, -1, 1, width};

        long[] burns = new long[cells.length()];
        Arrays.fill(burns, NEVER);
        Queue<Integer> spreading = new ArrayDeque<>();
        all(cells, 'F').forEach(cell -> {
            burns[cell] = 0;
            spreading.add(cell);
        });
        while (!spreading.isEmpty()) {
            int cell = spreading.remove();
            for (int step : steps) {
                int next = cell + step;
                if (burns[next] == NEVER && cells.charAt(next) != '#' && cells.charAt(next) != 'D') {
                    burns[next] = burns[cell] + 1;
                    spreading.add(next);
                }
            }
        }

        // The latest minutes at which one can be in a cell and get out, settled from the latest to the earliest.
        long[] latest = new long[cells.length()];
        Arrays.fill(latest, -1);
        PriorityQueue<Place> open = new PriorityQueue<>(Comparator.comparingLong(Place::minute).reversed());
        all(cells, 'E').forEach(cell -> open.add(new Place(cell, burns[cell])));
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (latest[place.cell] >= place.minute) {
                continue;
            }
            latest[place.cell] = place.minute;
            for (int step : steps) {
                int before = place.cell + step;
                long minute = Math.min(place.minute, burns[before]) - 1;
                if (cells.charAt(before) != '#' && cells.charAt(before) != 'E' && minute > latest[before]) {
                    open.add(new Place(before, minute));
                }
            }
        }
        return all(cells, 'P').mapToLong(cell -> Math.min(lastCall, latest[cell])).toArray();
    }

    private static IntStream all(String cells, char sign) {
        return IntStream.range(0, cells.length()).filter(cell -> cells.charAt(cell) == sign);
    }
}

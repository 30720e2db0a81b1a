import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class Solution {
    /** Equal for two parcels when they meet; {@code after} is 0 for what is in a cell at the end. */
    private record Fate(int cell, long after) {}

    static long[] beltPositions(long[] nextCell, long[] cells, long[] weights, long steps) {
        Fate[] drops = drops(nextCell);
        int[] later = positions(nextCell, steps);
        Fate[] fates = Arrays.stream(cells)
                .mapToObj(cell -> drops[(int) cell])
                .toArray(Fate[]::new);
        for (int parcel = 0; parcel < cells.length; parcel++) {
            if (fates[parcel] == null || fates[parcel].after > steps) {
                fates[parcel] = new Fate(later[(int) cells[parcel]], 0);
            }
        }
        Map<Fate, Integer> heaviest = new HashMap<>();
        IntStream.range(0, cells.length)
                .boxed()
                .sorted(Comparator.comparing((Integer parcel) -> weights[parcel]).reversed())
                .forEach(parcel -> heaviest.putIfAbsent(fates[parcel], parcel));
        return IntStream.range(0, cells.length)
                .mapToLong(parcel -> {
                    if (heaviest.get(fates[parcel]) != parcel) {
                        return -2;
                    }
                    return fates[parcel].after > 0 ? -1 : fates[parcel].cell;
                })
                .toArray();
    }

    /** The chute and the number of steps for each cell from which parcels drop in the end, null for the others. */
    private static Fate[] drops(long[] nextCell) {
        Map<Long, List<Integer>> into =
                IntStream.range(0, nextCell.length).boxed().collect(Collectors.groupingBy(cell -> nextCell[cell]));
        Fate[] drops = new Fate[nextCell.length];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int chute : into.getOrDefault(-1L, List.of())) {
            drops[chute] = new Fate(chute, 1);
            waiting.add(chute);
        }
        while (!waiting.isEmpty()) {
            int cell = waiting.remove();
            for (int earlier : into.getOrDefault((long) cell, List.of())) {
                drops[earlier] = new Fate(drops[cell].cell, drops[cell].after + 1);
                waiting.add(earlier);
            }
        }
        return drops;
    }

    /** Where each cell leads to when chutes are taken for cells that lead to themselves. */
    private static int[] positions(long[] nextCell, long steps) {
        int[] result = IntStream.range(0, nextCell.length).toArray();
        int[] jump = IntStream.range(0, nextCell.length).map(cell -> nextCell[cell] < 0 ? cell : (int) nextCell[cell]).toArray();
        for (int left = (int) steps; left > 0; left /= 2) {
            int[] leap = jump;
            if (left % 2 == 1) {
                result = Arrays.stream(result).map(cell -> leap[cell]).toArray();
            }
            jump = Arrays.stream(leap).map(cell -> leap[cell]).toArray();
        }
        return result;
    }
}

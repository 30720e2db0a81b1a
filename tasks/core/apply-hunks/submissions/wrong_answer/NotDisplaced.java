import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

class Solution {
    private record Hunk(int number, List<String> oldLines, List<String> newLines) {
        Hunk(String header) {
            this(Integer.parseInt(header.substring(1)), new ArrayList<>(), new ArrayList<>());
        }

        void add(String line) {
            String text = line.substring(1);
            if (line.charAt(0) != '+') {
                oldLines.add(text);
            }
            if (line.charAt(0) != '-') {
                newLines.add(text);
            }
        }

        /** The first possible index for the hunk, which is not less than least. */
        OptionalInt place(List<String> lines, int least, int expected, int reach) {
            return IntStream.rangeClosed(0, reach)
                    .flatMap(distance -> IntStream.of(expected - distance, expected + distance))
                    .filter(index -> index >= least && index <= lines.size() - oldLines.size())
                    .filter(index -> lines.subList(index, index + oldLines.size()).equals(oldLines))
                    .findFirst();
        }
    }

    static String[] applyHunks(String[] lines, String[] patch, long reach) {
        List<Hunk> hunks = new ArrayList<>();
        for (String line : patch) {
            if (line.charAt(0) == '@') {
                hunks.add(new Hunk(line));
            } else {
                hunks.get(hunks.size() - 1).add(line);
            }
        }

        List<String> file = Arrays.asList(lines);
        List<String> result = new ArrayList<>();
        int done = 0;
        int displaced = 0;
        for (Hunk hunk : hunks) {
            OptionalInt place = hunk.place(file, done, hunk.number - 1, (int) reach);
            if (place.isEmpty()) {
                return null;
            }
            int index = place.getAsInt();
            result.addAll(file.subList(done, index));
            result.addAll(hunk.newLines);
            done = index + hunk.oldLines.size();
        }
        result.addAll(file.subList(done, lines.length));
        return result.toArray(String[]::new);
    }
}

import java.util.HashMap;
import java.util.Map;

class Solution {
    private static final long MODULUS = 1_000_000_007;

    /** What is at a place; the half of a long tile that does not go on is closed, like a pillar. */
    private static final int CLOSED = 0;

    private static final int SMALL = 1;
    private static final int RIGHT = 2;
    private static final int DOWN = 3;
    private static final int[][] STATES = {{}, {CLOSED}, {RIGHT, DOWN}, {RIGHT, DOWN, SMALL}};

    static long floorTiling(String[] floor) {
        // A wall of pillars to the right of each row and below the last one: nothing goes on there.
        int width = floor[0].length() + 1;
        String places = String.join("#", floor) + "#" + "#".repeat(width);
        // Two bits for each of the latest places: the highest ones are above the place at hand, the lowest to its left.
        Map<Integer, Long> borders = Map.of(0, 1L);
        int mask = (1 << 2 * width) - 1;
        for (int i = 0; i < places.length(); i++) {
            Map<Integer, Long> longer = new HashMap<>();
            boolean pillar = places.charAt(i) == '#';
            borders.forEach((border, count) -> {
                for (int state : states(pillar, border >> 2 * (width - 1), border & 3)) {
                    longer.merge(border << 2 & mask | state, count, (a, b) -> (a + b) % MODULUS);
                }
            });
            borders = longer;
        }
        return borders.values().stream().mapToLong(count -> count).sum() % MODULUS;
    }

    private static int[] states(boolean pillar, int above, int left) {
        boolean covered = above == DOWN || left == RIGHT;
        if (pillar || covered) {
            boolean twice = above == DOWN && left == RIGHT;
            return STATES[pillar && covered || twice ? 0 : 1];
        }
        return STATES[above == SMALL || left == SMALL ? 2 : 3];
    }
}

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    private record Place(int row, int column) {}

    static long[][] turnRings(long[][] mosaic, long[] amounts) {
        long[][] turned = Arrays.stream(mosaic).map(long[]::clone).toArray(long[][]::new);
        int rows = mosaic.length;
        int columns = rows == 0 ? 0 : mosaic[0].length;
        for (int ring = 0; 2 * ring < Math.min(rows, columns); ring++) {
            List<Place> places = walk(ring, ring, rows - 1 - ring, columns - 1 - ring);
            int amount = (int) (amounts[ring % amounts.length] % places.size());
            for (int at = 0; at < places.size(); at++) {
                Place from = places.get(at);
                Place to = places.get(Math.floorMod(at + amount, places.size()));
                turned[to.row][to.column] = mosaic[from.row][from.column];
            }
        }
        return turned;
    }

    /** The places of a ring, clockwise from its upper left corner. */
    private static List<Place> walk(int top, int left, int bottom, int right) {
        List<Place> places = new ArrayList<>();
        for (int column = left; column <= right; column++) {
            places.add(new Place(top, column));
        }
        for (int row = top + 1; row <= bottom; row++) {
            places.add(new Place(row, right));
        }
        if (top < bottom && left < right) {
            for (int column = right - 1; column >= left; column--) {
                places.add(new Place(bottom, column));
            }
            for (int row = bottom - 1; row > top; row--) {
                places.add(new Place(row, left));
            }
        }
        return places;
    }
}

import java.util.ArrayDeque;

class Solution {
    /** Places of equally high towers that are in reach and not hidden by a higher one, and their sum. */
    private static class Group {
        final long height;
        final ArrayDeque<Integer> places = new ArrayDeque<>();
        long sum = 0;

        Group(long height) {
            this.height = height;
        }

        long distancesTo(long place) {
            return places.size() * place - sum;
        }
    }

    static long[] sightLines(long[] heights, long reach) {
        long pairs = 0;
        long equal = 0;
        long length = 0;
        ArrayDeque<Group> groups = new ArrayDeque<>();
        for (int place = 0; place < heights.length; place++) {
            long height = heights[place];
            Group oldest = groups.peekFirst();
            if (oldest != null && oldest.places.peekFirst() < place - reach) {
                oldest.sum -= oldest.places.pollFirst();
                if (oldest.places.isEmpty()) {
                    groups.pollFirst();
                }
            }
            while (!groups.isEmpty() && groups.peekLast().height < height) {
                Group lower = groups.pollLast();
                pairs += lower.places.size();
                length += lower.distancesTo(place);
            }
            boolean met = !groups.isEmpty() && groups.peekLast().height == height;
            Group same = met ? groups.pollLast() : new Group(height);
            pairs += same.places.size();
            equal += same.places.size();
            length += same.distancesTo(place);
            if (!groups.isEmpty()) {
                pairs++;
                length += place - groups.peekLast().places.peekLast();
            }
            same.places.addLast(place);
            same.sum += place;
            groups.addLast(same);
        }
        return new long[] {pairs, equal, length};
    }
}

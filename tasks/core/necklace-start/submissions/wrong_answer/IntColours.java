import java.util.Arrays;

class Solution {
    private record Rotation(int start, int period) {}

    static long[] necklaceStart(long[] beads) {
        int n = beads.length;
        if (n == 0) {
            return new long[0];
        }
        long[] back = new long[n];
        Arrays.setAll(back, i -> beads[n - 1 - i]);
        Rotation forward = leastRotation(beads);
        Rotation backward = leastRotation(back);
        if (Arrays.compare(rotated(beads, forward.start), rotated(back, backward.start)) <= 0) {
            return new long[] {forward.start, 1};
        }
        return new long[] {(n - 1 - backward.start) % backward.period, -1};
    }

    private static long[] rotated(long[] ring, int start) {
        long[] turned = new long[ring.length];
        System.arraycopy(ring, start, turned, 0, ring.length - start);
        System.arraycopy(ring, 0, turned, ring.length - start, start);
        return turned;
    }

    /** The first start of the least rotation and its period, by Duval's factorisation of the ring written twice. */
    private static Rotation leastRotation(long[] ring) {
        int n = ring.length;
        int start = 0;
        int period = 1;
        for (int next = 0; next < n; ) {
            start = next;
            int same = start;
            int ahead = start + 1;
            while (ahead < 2 * n && (int) ring[same % n] <= (int) ring[ahead % n]) {
                same = (int) ring[same % n] < (int) ring[ahead % n] ? start : same + 1;
                ahead++;
            }
            period = ahead - same;
            while (next <= same) {
                next += period;
            }
        }
        return new Rotation(start, period);
    }
}

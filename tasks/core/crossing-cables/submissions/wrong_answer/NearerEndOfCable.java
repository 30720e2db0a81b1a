import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

class Solution {
    /** The digger comes upon a cable after {@code part / whole} of the trench; neither is negative. */
    private record Meeting(int cable, long part, long whole) {
        static final Comparator<Meeting> ORDER =
                ((Comparator<Meeting>) Meeting::comparePositions).thenComparingInt(Meeting::cable);

        private int comparePositions(Meeting other) {
            int high = Long.compare(Math.multiplyHigh(part, other.whole), Math.multiplyHigh(other.part, whole));
            return high != 0 ? high : Long.compareUnsigned(part * other.whole, other.part * whole);
        }
    }

    static long[] cablesInTrench(long[] trench, long[][] cables) {
        return IntStream.range(0, cables.length)
                .mapToObj(cable -> meet(trench, cables[cable], cable))
                .filter(Objects::nonNull)
                .sorted(Meeting.ORDER)
                .mapToLong(Meeting::cable)
                .toArray();
    }

    private static Meeting meet(long[] trench, long[] ends, int cable) {
        long dx = trench[2] - trench[0];
        long dy = trench[3] - trench[1];
        // The ends of the cable as seen from the beginning of the trench.
        long px = ends[0] - trench[0];
        long py = ends[1] - trench[1];
        long qx = ends[2] - trench[0];
        long qy = ends[3] - trench[1];
        int sideOfP = Long.signum(dx * py - dy * px);
        int sideOfQ = Long.signum(dx * qy - dy * qx);
        if (sideOfP == 0 && sideOfQ == 0) {
            long whole = dx * dx + dy * dy;
            long p = dx * px + dy * py;
            long q = dx * qx + dy * qy;
            boolean apart = Math.max(p, q) < 0 || Math.min(p, q) > whole;
            return apart ? null : new Meeting(cable, Math.min(Math.abs(p), Math.abs(q)), whole);
        }
        if (sideOfP == sideOfQ) {
            return null;
        }
        long part = px * (qy - py) - py * (qx - px);
        long whole = dx * (qy - py) - dy * (qx - px);
        if (whole < 0) {
            part = -part;
            whole = -whole;
        }
        return part < 0 || part > whole ? null : new Meeting(cable, part, whole);
    }
}

import java.util.LinkedList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.stream.Stream;

class Solution {
    static long[][] levelDigest(TreeNode tree) {
        LinkedList<long[]> digests = new LinkedList<>();
        List<TreeNode> floor = Stream.ofNullable(tree).toList();
        while (!floor.isEmpty()) {
            digests.addFirst(digest(floor));
            floor = floor.stream().flatMap(room -> Stream.of(room).mapMulti((here, below) -> {
                below.accept(here.left);
                below.accept(here.right);
            })).filter(Objects::nonNull).map(TreeNode.class::cast).toList();
        }
        return digests.toArray(long[][]::new);
    }

    private static long[] digest(List<TreeNode> floor) {
        LongSummaryStatistics values = floor.stream().mapToLong(room -> room.val).summaryStatistics();
        long deadEnds = floor.stream().filter(room -> room.left == null && room.right == null).count();
        long mean = Math.floorDiv(values.getSum(), values.getCount());
        return new long[] {values.getCount(), deadEnds, values.getMax() - values.getMin(), mean};
    }
}

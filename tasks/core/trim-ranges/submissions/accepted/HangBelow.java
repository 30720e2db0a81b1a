import java.util.Map;
import java.util.TreeMap;

class Solution {
    /** For each low number the highest number of all ranges that begin there or before. */
    private final TreeMap<Long, Long> reach = new TreeMap<>();

    private Solution(long[][] ranges) {
        for (long[] range : ranges) {
            reach.merge(range[0], range[1], Math::max);
        }
        long highest = Long.MIN_VALUE;
        for (Map.Entry<Long, Long> entry : reach.entrySet()) {
            highest = Math.max(highest, entry.getValue());
            entry.setValue(highest);
        }
    }

    static TreeNode pruneTree(TreeNode tree, long[][] ranges) {
        return new Solution(ranges).rest(tree, null);
    }

    private boolean goes(long number) {
        Map.Entry<Long, Long> entry = reach.floorEntry(number);
        return entry != null && number <= entry.getValue();
    }

    /** What is left of a branch, with another tree hung below it. */
    private TreeNode rest(TreeNode node, TreeNode below) {
        if (node == null) {
            return below;
        }
        if (goes(node.val)) {
            return rest(node.left, rest(node.right, below));
        }
        node.left = rest(node.left, null);
        node.right = rest(node.right, below);
        return node;
    }
}

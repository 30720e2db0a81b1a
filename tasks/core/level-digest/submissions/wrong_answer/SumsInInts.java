import java.util.*;

class Solution {
    static long[][] levelDigest(TreeNode tree) {
        List<long[]> out = new ArrayList<>();
        Deque<TreeNode> queue = new ArrayDeque<>();
        if (tree != null) queue.add(tree);
        while (!queue.isEmpty()) {
            int n = queue.size();
            long ends = 0, low = Long.MAX_VALUE, high = Long.MIN_VALUE;
            int sum = 0;
            for (int i = 0; i < n; i++) {
                TreeNode room = queue.poll();
                sum += room.val;
                low = Math.min(low, room.val);
                high = Math.max(high, room.val);
                if (room.left == null && room.right == null) ends++;
                if (room.left != null) queue.add(room.left);
                if (room.right != null) queue.add(room.right);
            }
            out.add(new long[] {n, ends, high - low, Math.floorDiv(sum, n)});
        }
        Collections.reverse(out);
        return out.toArray(new long[0][]);
    }
}

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    /** A branch that is still to be built: the node above it, its side, and its part of the inorder list. */
    record Gap(TreeNode above, boolean left, int start, int end) {
        void fill(TreeNode node) {
            if (left) {
                above.left = node;
            } else {
                above.right = node;
            }
        }
    }

    static TreeNode rebuildTree(long[] inorder, long[] zigzag) {
        Map<Long, Integer> place = new HashMap<>();
        for (int at = 0; at < inorder.length; at++) {
            place.put(inorder[at], at);
        }
        if (place.size() != inorder.length || inorder.length != zigzag.length) {
            return null;
        }
        TreeNode top = new TreeNode();
        List<Gap> gaps = new ArrayList<>();
        add(gaps, new Gap(top, true, 0, inorder.length));
        int read = 0;
        for (boolean leftwards = false; !gaps.isEmpty(); leftwards = !leftwards) {
            List<Gap> below = new ArrayList<>();
            for (Gap gap : gaps) {
                // A number that stands twice is outside of every gap the second time.
                int at = place.getOrDefault(zigzag[read], -1);
                if (at < gap.start || at >= gap.end) {
                    return null;
                }
                TreeNode node = new TreeNode(zigzag[read++]);
                gap.fill(node);
                add(below, new Gap(node, !leftwards, leftwards ? at + 1 : gap.start, leftwards ? gap.end : at));
                add(below, new Gap(node, leftwards, leftwards ? gap.start : at + 1, leftwards ? at : gap.end));
            }
            // The next level is read from the other side.
            Collections.reverse(below);
            gaps = below;
        }
        return top.left;
    }

    private static void add(List<Gap> gaps, Gap gap) {
        if (gap.start < gap.end) {
            gaps.add(gap);
        }
    }
}

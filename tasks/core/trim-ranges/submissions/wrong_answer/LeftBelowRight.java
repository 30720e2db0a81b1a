import java.util.*;

class Solution {
    static TreeNode pruneTree(TreeNode tree, long[][] ranges) {
        if (tree == null) return null;
        tree.left = pruneTree(tree.left, ranges);
        tree.right = pruneTree(tree.right, ranges);
        for (long[] r : ranges) {
            if (r[0] <= tree.val && tree.val <= r[1]) {
                if (tree.right == null) return tree.left;
                TreeNode first = tree.right;
                while (first.left != null) first = first.left;
                first.left = tree.left;
                return tree.right;
            }
        }
        return tree;
    }
}

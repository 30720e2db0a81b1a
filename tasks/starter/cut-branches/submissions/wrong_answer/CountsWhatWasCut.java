class Solution {
    static TreeNode cutBranches(TreeNode tree, long least) {
        return cut(tree, least) < least ? null : tree;
    }

    static long cut(TreeNode node, long least) {
        if (node == null) return 0;
        long left = cut(node.left, least);
        long right = cut(node.right, least);
        if (left < least) node.left = null;
        if (right < least) node.right = null;
        return node.val + left + right;
    }
}

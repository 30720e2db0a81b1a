class Solution {
    private final long least;

    private Solution(long least) {
        this.least = least;
    }

    static TreeNode cutBranches(TreeNode tree, long least) {
        TreeNode above = new TreeNode(0);
        above.left = tree;
        new Solution(least).cutLeft(above);
        return above.left;
    }

    /** Cuts the left branch of a node where it is too weak and returns the sum of what is left of it. */
    private long cutLeft(TreeNode node) {
        long sum = sumOf(node.left);
        if (node.left != null && sum < least) {
            node.left = null;
            return 0;
        }
        return sum;
    }

    private long cutRight(TreeNode node) {
        long sum = sumOf(node.right);
        if (node.right != null && sum < least) {
            node.right = null;
            return 0;
        }
        return sum;
    }

    private long sumOf(TreeNode node) {
        return node == null ? 0 : node.val + cutLeft(node) + cutRight(node);
    }
}

class Solution {
    static TreeNode solveIt(long first) {
        TreeNode root = new TreeNode(first);
        root.left = root;
        return root;
    }
}

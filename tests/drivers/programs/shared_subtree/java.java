class Solution {
    static TreeNode solveIt(long first) {
        TreeNode leaf = new TreeNode(first);
        return new TreeNode(first, leaf, leaf);
    }
}

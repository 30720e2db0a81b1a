class Solution {
    public static TreeNode solveIt(long first) {
        if (first == 0) {
            return null;
        }
        return new TreeNode(first, new TreeNode(2, null, new TreeNode(1)), null);
    }
}

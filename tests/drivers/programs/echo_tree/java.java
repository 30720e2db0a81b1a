class Solution {
    public static TreeNode solveIt(TreeNode first) {
        return first;
    }
}

import java.util.*;

class Solution {
    static TreeNode rebuildTree(long[] inorder, long[] zigzag) {
        if (inorder.length != zigzag.length || inorder.length == 0) return null;
        long[] sorted = inorder.clone(), other = zigzag.clone();
        Arrays.sort(sorted);
        Arrays.sort(other);
        if (!Arrays.equals(sorted, other)) return null;
        List<Long> in = new ArrayList<>();
        for (long n : inorder) in.add(n);
        return build(in, Arrays.stream(zigzag).boxed().toList());
    }

    static TreeNode build(List<Long> in, List<Long> rest) {
        if (in.isEmpty()) return null;
        Set<Long> mine = new HashSet<>(in);
        long root = 0;
        for (long n : rest) {
            if (mine.contains(n)) {
                root = n;
                break;
            }
        }
        int at = in.indexOf(root);
        return new TreeNode(root, build(in.subList(0, at), rest), build(in.subList(at + 1, in.size()), rest));
    }
}

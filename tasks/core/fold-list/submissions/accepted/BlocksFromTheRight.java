import java.util.ArrayList;
import java.util.List;

class Solution {
    static ListNode foldTape(ListNode tape, long size) {
        List<Long> numbers = new ArrayList<>();
        for (ListNode node = tape; node != null; node = node.next) {
            numbers.add(node.val);
        }
        ListNode folded = null;
        int end = numbers.size();
        while (end > 0) {
            int start = (int) Math.max(end - size, 0);
            List<Long> block = numbers.subList(start, end);
            boolean turned = isNegative(block);
            int last = block.size() - 1;
            for (int at = last; at >= 0; at--) {
                int from = turned ? last - at : at % 2 == 0 ? at / 2 : last - at / 2;
                folded = new ListNode(block.get(from), folded);
            }
            end = start;
        }
        return folded;
    }

    /** Adds up the high and the low halves apart, since the sum itself need not fit. */
    private static boolean isNegative(List<Long> block) {
        long high = block.stream().mapToLong(number -> number >> 32).sum();
        long low = block.stream().mapToLong(number -> number & 0xFFFFFFFFL).sum();
        return high + (low >> 32) < 0;
    }
}

import java.util.*;

class Solution {
    static Long[] stepsSinceWarmer(Long[] readings) {
        Long[] steps = new Long[readings.length];
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < readings.length; i++) {
            while (!stack.isEmpty() && readings[stack.peek()] <= readings[i]) {
                stack.pop();
            }
            if (!stack.isEmpty()) steps[i] = (long) (i - stack.peek());
            stack.push(i);
        }
        return steps;
    }
}

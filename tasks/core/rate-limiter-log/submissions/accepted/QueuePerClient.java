import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class Solution {
    private record Rules(long window, long limit, long burst, long refill) {}

    private static final class Client {
        private final long first;
        private long now;
        private long tokens;
        private final Deque<Long> accepted = new ArrayDeque<>();

        Client(long first, long tokens) {
            this.first = first;
            this.now = first;
            this.tokens = tokens;
        }

        String judge(long time, Rules rules) {
            long ticksBefore = (now - first) / rules.refill();
            now = Math.max(now, time);
            long ticks = (now - first) / rules.refill();
            tokens = Math.min(rules.burst(), tokens + ticks - ticksBefore);
            if (tokens == 0) {
                return "bucket";
            }
            tokens--;
            while (!accepted.isEmpty() && accepted.peekFirst() <= now - rules.window()) {
                accepted.pollFirst();
            }
            if (accepted.size() == rules.limit()) {
                return "window";
            }
            accepted.addLast(now);
            return "ok";
        }
    }

    static String[] rateLimiterLog(long[] times, String[] clients, long window, long limit, long burst, long refill) {
        Rules rules = new Rules(window, limit, burst, refill);
        Map<String, Client> known = new HashMap<>();
        String[] answers = new String[times.length];
        for (int i = 0; i < times.length; i++) {
            long time = times[i];
            answers[i] = known.computeIfAbsent(clients[i], name -> new Client(time, burst)).judge(time, rules);
        }
        return answers;
    }
}

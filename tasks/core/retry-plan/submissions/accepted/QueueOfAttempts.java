import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

class Solution {
    record Attempt(long time, int request, int failed) {}

    static long[] planRetries(long[][] requests, long[] policy, long[] jitter) {
        long base = policy[0];
        long cap = policy[1];
        long retries = policy[2];
        long deadline = policy[3];
        long tokens = policy[4];

        PriorityQueue<Attempt> attempts =
                new PriorityQueue<>(Comparator.comparingLong(Attempt::time).thenComparingInt(Attempt::request));
        for (int i = 0; i < requests.length; i++) {
            attempts.add(new Attempt(requests[i][0], i, 0));
        }
        long[] answer = new long[requests.length];
        Arrays.fill(answer, -1);
        long purse = tokens;
        int used = 0;
        while (!attempts.isEmpty()) {
            Attempt attempt = attempts.poll();
            long[] request = requests[attempt.request];
            if (attempt.failed == request[1]) {
                answer[attempt.request] = attempt.time;
                if (attempt.failed > 0 && purse < tokens) {
                    purse++;
                }
            } else if (attempt.failed < retries && purse > 0) {
                long delay = doubled(base, attempt.failed, cap);
                delay -= delay * jitter[used++ % jitter.length] / 100;
                if (attempt.time + delay <= request[0] + deadline) {
                    purse--;
                    attempts.add(new Attempt(attempt.time + delay, attempt.request, attempt.failed + 1));
                }
            }
        }
        return answer;
    }

    private static long doubled(long base, int times, long cap) {
        long delay = Math.min(base, cap);
        for (int i = 0; i < times && delay < cap; i++) {
            delay = Math.min(2 * delay, cap);
        }
        return delay;
    }
}

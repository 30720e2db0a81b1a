import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

class Solution {
    /** `level` is the urgency that the job would have had at the first minute of its remainder by the step. */
    record Job(String name, long level, int added) {}

    static String[] serveJobs(String[] events, long step) {
        // Jobs of the same remainder become more urgent at the same minutes, so their order never changes.
        List<PriorityQueue<Job>> queues = new ArrayList<>();
        for (long remainder = 0; remainder < step; remainder++) {
            queues.add(new PriorityQueue<>(Comparator.comparingLong(Job::level).reversed().thenComparingInt(Job::added)));
        }
        Map<String, Job> waiting = new HashMap<>();
        List<String> taken = new ArrayList<>();
        long now = 0;
        for (int number = 0; number < events.length; number++) {
            String[] words = events[number].split(" ");
            switch (words[0]) {
                case "add" -> {
                    Job job = new Job(words[1], Long.parseLong(words[2]) - now / step, number);
                    if (waiting.putIfAbsent(words[1], job) == null) {
                        queues.get((int) (now % step)).add(job);
                    }
                }
                case "drop" -> waiting.remove(words[1]);
                case "wait" -> now += Long.parseLong(words[1]);
                default -> taken.add(take(queues, waiting, now, step));
            }
        }
        return taken.toArray(String[]::new);
    }

    private static String take(List<PriorityQueue<Job>> queues, Map<String, Job> waiting, long now, long step) {
        Job first = null;
        long most = Long.MIN_VALUE;
        for (int remainder = 0; remainder < step; remainder++) {
            PriorityQueue<Job> queue = queues.get(remainder);
            while (!queue.isEmpty() && waiting.get(queue.peek().name) != queue.peek()) {
                queue.poll();
            }
            if (queue.isEmpty()) {
                continue;
            }
            Job job = queue.peek();
            long urgency = job.level + Math.floorDiv(now - remainder, step);
            if (first == null || urgency > most || urgency == most && job.added < first.added) {
                first = job;
                most = urgency;
            }
        }
        if (first == null) {
            return "-";
        }
        waiting.remove(first.name);
        return first.name;
    }
}

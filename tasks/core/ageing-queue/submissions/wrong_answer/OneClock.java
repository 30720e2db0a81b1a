import java.util.*;

class Solution {
    record Job(String name, long level, int added) {}

    static String[] serveJobs(String[] events, long step) {
        PriorityQueue<Job> queue = new PriorityQueue<>((a, b) ->
                a.level != b.level ? Long.compare(b.level, a.level) : a.added - b.added);
        Map<String, Job> waiting = new HashMap<>();
        List<String> out = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < events.length; i++) {
            String[] w = events[i].split(" ");
            if (w[0].equals("add")) {
                if (waiting.containsKey(w[1])) continue;
                Job job = new Job(w[1], Long.parseLong(w[2]) - now / step, i);
                waiting.put(w[1], job);
                queue.add(job);
            } else if (w[0].equals("drop")) {
                Job job = waiting.remove(w[1]);
                if (job != null) queue.remove(job);
            } else if (w[0].equals("wait")) {
                now += Long.parseLong(w[1]);
            } else {
                Job job = queue.poll();
                out.add(job == null ? "-" : job.name);
                if (job != null) waiting.remove(job.name);
            }
        }
        return out.toArray(new String[0]);
    }
}

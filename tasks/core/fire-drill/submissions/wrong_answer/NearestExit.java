import java.util.*;

class Solution {
    static long[] latestStart(String[] floor, long lastCall) {
        int h = floor.length, w = floor[0].length();
        long inf = 1L << 40;
        long[] fire = new long[h * w], exit = new long[h * w];
        int[] near = new int[h * w];
        Arrays.fill(fire, inf);
        Arrays.fill(exit, inf);
        bfs(floor, 'F', "#D", fire, null);
        bfs(floor, 'E', "#", exit, near);
        List<Long> out = new ArrayList<>();
        for (int i = 0; i < h * w; i++) {
            if (floor[i / w].charAt(i % w) != 'P') continue;
            long t = exit[i] == inf ? -1 : Math.min(fire[i] - 1, fire[near[i]] - exit[i]);
            out.add(Math.max(-1, Math.min(lastCall, t)));
        }
        return out.stream().mapToLong(x -> x).toArray();
    }

    static void bfs(String[] floor, char from, String closed, long[] d, int[] near) {
        int h = floor.length, w = floor[0].length();
        ArrayDeque<Integer> q = new ArrayDeque<>();
        for (int i = 0; i < h * w; i++) if (floor[i / w].charAt(i % w) == from) {
            d[i] = 0;
            if (near != null) near[i] = i;
            q.add(i);
        }
        int[] dr = {0, 0, 1, -1}, dc = {1, -1, 0, 0};
        while (!q.isEmpty()) {
            int x = q.poll();
            for (int k = 0; k < 4; k++) {
                int r = x / w + dr[k], c = x % w + dc[k], y = r * w + c;
                if (r < 0 || c < 0 || r >= h || c >= w || closed.indexOf(floor[r].charAt(c)) >= 0 || d[y] <= d[x] + 1) continue;
                d[y] = d[x] + 1;
                if (near != null) near[y] = near[x];
                q.add(y);
            }
        }
    }
}

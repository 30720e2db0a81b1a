import java.util.*;

class Solution {
    static String[] runStore(String[] operations) {
        Map<String, String> store = new HashMap<>();
        List<Map<String, String>> snaps = new ArrayList<>();
        ArrayDeque<Map<String, String>> before = new ArrayDeque<>();
        ArrayDeque<Integer> counts = new ArrayDeque<>();
        List<String> out = new ArrayList<>();
        for (String op : operations) {
            String[] w = op.split(" ");
            switch (w[0]) {
                case "set" -> store.put(w[1], w[2]);
                case "delete" -> store.remove(w[1]);
                case "get" -> out.add(store.getOrDefault(w[1], "-"));
                case "count" -> out.add("" + store.size());
                case "begin" -> {
                    before.push(new HashMap<>(store));
                    counts.push(snaps.size());
                }
                case "commit", "rollback" -> {
                    if (before.isEmpty()) {
                        out.add("error");
                        break;
                    }
                    Map<String, String> old = before.pop();
                    int count = counts.pop();
                    if (w[0].equals("rollback")) {
                        store = old;
                        snaps = new ArrayList<>(snaps.subList(0, count));
                    }
                }
                case "snapshot" -> {
                    snaps.add(new HashMap<>(store));
                    out.add("" + snaps.size());
                }
                default -> {
                    int n = Integer.parseInt(w[w.length - 1]);
                    if (n < 1 || n > snaps.size()) out.add("error");
                    else if (w[0].equals("read")) out.add(snaps.get(n - 1).getOrDefault(w[1], "-"));
                    else store = new HashMap<>(snaps.get(n - 1));
                }
            }
        }
        return out.toArray(new String[0]);
    }
}

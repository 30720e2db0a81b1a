import java.util.*;

class Solution {
    static Map<String, String[]> cat;
    static Set<String> done;
    static List<String> out;

    static String[] installOrder(String[][] packages, String[] installed, String[] wanted) {
        cat = new HashMap<>();
        for (String[] p : packages) cat.put(p[0], p);
        done = new HashSet<>(Arrays.asList(installed));
        out = new ArrayList<>();
        Arrays.sort(wanted);
        try {
            for (String w : wanted) visit(w, new ArrayList<>());
        } catch (IllegalStateException e) {
            return new String[] {e.getMessage()};
        }
        return out.toArray(new String[0]);
    }

    static void visit(String x, List<String> path) {
        if (done.contains(x)) return;
        if (!cat.containsKey(x)) throw new IllegalStateException("missing: " + x);
        int at = path.indexOf(x);
        if (at >= 0) throw new IllegalStateException("cycle: " + String.join(" > ", path.subList(at, path.size())));
        path.add(x);
        String[] needs = cat.get(x).clone();
        Arrays.sort(needs, 1, needs.length);
        for (int i = 1; i < needs.length; i++) visit(needs[i], path);
        path.remove(path.size() - 1);
        done.add(x);
        out.add(x);
    }
}

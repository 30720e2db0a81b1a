import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

class Solution {
    static String[] installOrder(String[][] packages, String[] installed, String[] wanted) {
        Map<String, String[]> catalogue = new HashMap<>();
        for (String[] description : packages) {
            catalogue.put(description[0], description);
        }
        Set<String> present = new HashSet<>(Arrays.asList(installed));

        Map<String, Set<String>> required = new HashMap<>();
        TreeSet<String> missing = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Arrays.asList(wanted));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (required.containsKey(name) || present.contains(name)) {
                continue;
            }
            String[] description = catalogue.get(name);
            if (description == null) {
                missing.add(name);
                continue;
            }
            Set<String> needs = new HashSet<>(Arrays.asList(description).subList(1, description.length));
            needs.removeAll(present);
            required.put(name, needs);
            open.addAll(needs);
        }
        if (!missing.isEmpty()) {
            return new String[] {"missing: " + missing.first()};
        }

        Map<String, Integer> lacking = new HashMap<>();
        Map<String, List<String>> neededBy = new HashMap<>();
        PriorityQueue<String> ready = new PriorityQueue<>();
        required.forEach((name, needs) -> {
            lacking.put(name, needs.size());
            needs.forEach(need -> neededBy.computeIfAbsent(need, n -> new ArrayList<>()).add(name));
            if (needs.isEmpty()) {
                ready.add(name);
            }
        });
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String name = ready.remove();
            order.add(name);
            for (String other : neededBy.getOrDefault(name, List.of())) {
                if (lacking.merge(other, -1, Integer::sum) == 0) {
                    ready.add(other);
                }
            }
        }
        if (order.size() == required.size()) {
            return order.toArray(String[]::new);
        }
        required.keySet().removeAll(new HashSet<>(order));
        return new String[] {"cycle: " + String.join(" > ", cycle(required))};
    }

    private static List<String> cycle(Map<String, Set<String>> left) {
        List<String> path = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        String name = left.keySet().stream().min(String::compareTo).orElseThrow();
        while (!places.containsKey(name)) {
            places.put(name, path.size());
            path.add(name);
            name = left.get(name).stream().filter(left::containsKey).min(String::compareTo).orElseThrow();
        }
        return path.subList(places.get(name), path.size());
    }
}

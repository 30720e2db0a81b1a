import java.util.Arrays;

class Solution {
    private static final int LETTERS = 26;

    static long[] needleCounts(String ring, String[] needles) {
        int longest = Arrays.stream(needles).mapToInt(String::length).max().orElse(1);
        Automaton automaton = new Automaton(Arrays.stream(needles).mapToInt(String::length).sum() + 1);
        int[] ends = Arrays.stream(needles).mapToInt(automaton::add).toArray();
        automaton.link();

        long[] visits = new long[automaton.size];
        int node = 0;
        // Before the first letter counts, the automaton has read as many letters as any needle can reach back.
        for (int at = 1 - Math.min(longest, ring.length()); at < ring.length(); at++) {
            node = automaton.step(node, ring.charAt(Math.floorMod(at, ring.length())));
            if (at >= 0) {
                visits[node]++;
            }
        }
        automaton.addToLinked(visits);
        return Arrays.stream(ends).mapToLong(end -> visits[end]).toArray();
    }

    private static class Automaton {
        private final int[] next;
        private final int[] links;
        private final int[] breadthFirst;
        private int size = 1;

        Automaton(int capacity) {
            next = new int[capacity * LETTERS];
            links = new int[capacity];
            breadthFirst = new int[capacity];
        }

        /** Adds a needle and returns the node where it ends. */
        int add(String needle) {
            int node = 0;
            for (int i = 0; i < needle.length(); i++) {
                int edge = node * LETTERS + needle.charAt(i) - 'a';
                if (next[edge] == 0) {
                    next[edge] = size++;
                }
                node = next[edge];
            }
            return node;
        }

        /** Sets the links and fills the gaps of every node with the edges of the node it is linked to. */
        void link() {
            int known = 1;
            for (int i = 0; i < known; i++) {
                int node = breadthFirst[i];
                for (int letter = 0; letter < LETTERS; letter++) {
                    int edge = node * LETTERS + letter;
                    int fallback = node == 0 ? 0 : next[links[node] * LETTERS + letter];
                    if (next[edge] == 0) {
                        next[edge] = fallback;
                    } else {
                        links[next[edge]] = fallback;
                        breadthFirst[known++] = next[edge];
                    }
                }
            }
        }

        int step(int node, char letter) {
            return next[node * LETTERS + letter - 'a'];
        }

        void addToLinked(long[] visits) {
            for (int i = size - 1; i > 0; i--) {
                visits[links[breadthFirst[i]]] += visits[breadthFirst[i]];
            }
        }
    }
}

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

class Solution {
    private static final int LETTERS = 26;

    static String rankedPassage(String text, long times, long rank) {
        Automaton automaton = new Automaton(text);
        int[] longestFirst = automaton.longestFirst();
        long[] passages = automaton.passages(longestFirst, times);

        StringBuilder found = new StringBuilder();
        int state = 0;
        while (rank > 0) {
            int letter = 0;
            int after = 0;
            for (; letter < LETTERS; letter++) {
                after = automaton.after[state * LETTERS + letter];
                if (after > 0) {
                    if (rank <= passages[after]) {
                        break;
                    }
                    rank -= passages[after];
                }
            }
            if (letter == LETTERS) {
                return null;
            }
            found.append((char) ('a' + letter));
            rank--;
            state = after;
        }
        return found.toString();
    }

    /** The suffix automaton of a text; state 0 is the empty text, a transition to 0 is none. */
    private static class Automaton {
        final int[] after;
        final int[] link;
        final int[] length;
        final long[] seen;
        int size = 1;

        Automaton(String text) {
            int capacity = 2 * text.length() + 2;
            after = new int[capacity * LETTERS];
            link = new int[capacity];
            length = new int[capacity];
            seen = new long[capacity];
            link[0] = -1;
            int last = 0;
            for (int i = 0; i < text.length(); i++) {
                last = extend(last, text.charAt(i) - 'a');
            }
        }

        private int extend(int last, int letter) {
            int added = size++;
            length[added] = length[last] + 1;
            seen[added] = 1;
            int state = last;
            while (state >= 0 && after[state * LETTERS + letter] == 0) {
                after[state * LETTERS + letter] = added;
                state = link[state];
            }
            if (state >= 0) {
                link[added] = stateFor(state, letter);
            }
            return added;
        }

        private int stateFor(int state, int letter) {
            int shared = after[state * LETTERS + letter];
            if (length[shared] == length[state] + 1) {
                return shared;
            }
            int copy = size++;
            System.arraycopy(after, shared * LETTERS, after, copy * LETTERS, LETTERS);
            link[copy] = link[shared];
            link[shared] = copy;
            length[copy] = length[state] + 1;
            while (state >= 0 && after[state * LETTERS + letter] == shared) {
                after[state * LETTERS + letter] = copy;
                state = link[state];
            }
            return copy;
        }

        int[] longestFirst() {
            return IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparingInt(state -> -length[state]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** For each state: the passages that begin with a text of it and may go on from there, itself included. */
        long[] passages(int[] longestFirst, long times) {
            for (int state : longestFirst) {
                if (state > 0) {
                    seen[link[state]] += seen[state];
                }
            }
            long[] passages = new long[size];
            for (int state : longestFirst) {
                if (state > 0 && seen[state] >= times) {
                    passages[state] = 1 + Arrays.stream(after, state * LETTERS, (state + 1) * LETTERS)
                            .mapToLong(next -> passages[next])
                            .sum();
                }
            }
            return passages;
        }
    }
}

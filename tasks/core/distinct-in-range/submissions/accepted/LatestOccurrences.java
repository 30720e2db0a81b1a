import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class Solution {
    /** A Fenwick tree that adds up from a place to the end. */
    private static final class Marks {
        private final int[] nodes;

        Marks(int places) {
            nodes = new int[places + 1];
        }

        void add(int place, int by) {
            for (int node = place + 1; node > 0; node &= node - 1) {
                nodes[node] += by;
            }
        }

        int from(int place) {
            int total = 0;
            for (int node = place + 1; node < nodes.length; node += node & -node) {
                total += nodes[node];
            }
            return total;
        }
    }

    private record Question(int first, int number) {}

    /**
     * Goes round twice. The marks from a place on add up to the number of kinds that occur exactly so often from there to the
     * end: 1 at a kind's latest place but times - 1, and -1 at the one before it.
     */
    static long[] distinctInRange(long[] kinds, long[][] questions, long times) {
        int places = kinds.length;
        List<List<Question>> endingAt =
                IntStream.range(0, 2 * places).<List<Question>>mapToObj(end -> new ArrayList<>()).toList();
        for (int number = 0; number < questions.length; number++) {
            int first = (int) questions[number][0];
            int last = (int) questions[number][1];
            endingAt.get(first > last ? last + places : last).add(new Question(first, number));
        }

        int[] change = {1, -2, 1};
        Marks marks = new Marks(2 * places);
        Map<Long, List<Integer>> seen = new HashMap<>();
        long[] answers = new long[questions.length];
        for (int end = 0; end < 2 * places; end++) {
            List<Integer> at = seen.computeIfAbsent(kinds[end % places], kind -> new ArrayList<>());
            at.add(end);
            for (int i = 0; i < change.length && times + i <= at.size(); i++) {
                marks.add(at.get(at.size() - (int) times - i), change[i]);
            }
            for (Question question : endingAt.get(end)) {
                answers[question.number()] = marks.from(question.first());
            }
        }
        return answers;
    }
}

import java.util.Arrays;
import java.util.stream.LongStream;

class Solution {
    private static final long MODULUS = 1_000_000_007;

    /** The total is reduced. */
    private record Values(long total, long lowest, long poorest) {
        Values join(Values other) {
            long least = Math.min(lowest, other.lowest);
            long count = (lowest == least ? poorest : 0) + (other.lowest == least ? other.poorest : 0);
            return new Values((total + other.total) % MODULUS, least, count);
        }
    }

    /** The accounts from one number to before another: a part that no operation divides, or two nodes in a row. */
    private static final class Node {
        private final long from;
        private final long to;
        private final Node left;
        private final Node right;
        private Values values;
        private Long assigned;
        private long added;

        Node(long[] bounds, int begin, int end) {
            from = bounds[begin];
            to = bounds[end];
            values = new Values(0, 0, to - from);
            int middle = (begin + end) / 2;
            left = end - begin > 1 ? new Node(bounds, begin, middle) : null;
            right = end - begin > 1 ? new Node(bounds, middle, end) : null;
        }

        /** Sets all balances, if there is a number for it, and then adds to them. */
        private void apply(Long assign, long add) {
            long accounts = to - from;
            if (assign != null) {
                values = new Values(product(assign, accounts), assign, accounts);
                assigned = assign;
                added = 0;
            }
            long total = (values.total() + product(add, accounts)) % MODULUS;
            values = new Values(total, values.lowest() + add, values.poorest());
            added += add;
        }

        private static long product(long amount, long accounts) {
            return Math.floorMod(amount, MODULUS) * (accounts % MODULUS) % MODULUS;
        }

        /** Changes the accounts from first to before last and returns what they have then. */
        Values visit(long first, long last, Long assign, long add) {
            if (first <= from && to <= last) {
                apply(assign, add);
                return values;
            }
            left.apply(assigned, added);
            right.apply(assigned, added);
            assigned = null;
            added = 0;
            Values found;
            if (last <= left.to) {
                found = left.visit(first, last, assign, add);
            } else if (first >= left.to) {
                found = right.visit(first, last, assign, add);
            } else {
                found = left.visit(first, last, assign, add).join(right.visit(first, last, assign, add));
            }
            values = left.values.join(right.values);
            return found;
        }
    }

    static long[] ledgerRanges(long[][] operations) {
        if (operations.length == 0) {
            return new long[0];
        }
        long[] bounds = Arrays.stream(operations)
                .flatMapToLong(operation -> LongStream.of(operation[1], operation[2] + 1))
                .sorted()
                .distinct()
                .toArray();
        Node tree = new Node(bounds, 0, bounds.length - 1);
        LongStream.Builder answers = LongStream.builder();
        for (long[] operation : operations) {
            int kind = (int) operation[0];
            Values values = tree.visit(
                    operation[1], operation[2] + 1, kind == 0 ? (Long) operation[3] : null, kind == 1 ? operation[3] : 0);
            switch (kind) {
                case 2 -> answers.add(values.total());
                case 3 -> answers.add(values.lowest());
                case 4 -> answers.add(values.poorest());
                default -> { }
            }
        }
        return answers.build().toArray();
    }
}

class Solution {
    private static final int BITS = 45;

    static long[] widestXor(long[] values, long gap) {
        if (values.length <= gap) {
            return new long[0];
        }
        int apart = (int) gap;
        BinaryTrie before = new BinaryTrie(values.length - apart);
        long widest = 0;
        for (int j = apart; j < values.length; j++) {
            before.add(values[j - apart]);
            widest = Math.max(widest, before.widest(values[j]));
        }

        // The first position that has a partner, looked for from the end, where the partners get known.
        BinaryTrie after = new BinaryTrie(values.length - apart);
        int first = 0;
        for (int i = values.length - 1 - apart; i >= 0; i--) {
            after.add(values[i + apart]);
            if (after.widest(values[i]) == widest) {
                first = i;
            }
        }
        int second = first + apart;
        while ((values[first] ^ values[second]) != widest) {
            second++;
        }
        return new long[] {first, second};
    }

    private static final class BinaryTrie {
        private final int[] children;
        private int size = 1;

        BinaryTrie(int values) {
            children = new int[2 * (values * BITS + 1)];
        }

        void add(long value) {
            int node = 0;
            for (int bit = BITS - 1; bit >= 0; bit--) {
                int child = 2 * node + (int) (value >> bit & 1);
                if (children[child] == 0) {
                    children[child] = size++;
                }
                node = children[child];
            }
        }

        /** The greatest exclusive or of the value and one that has been added; there is one. */
        long widest(long value) {
            long xor = 0;
            int node = 0;
            for (int bit = BITS - 1; bit >= 0; bit--) {
                int own = (int) (value >> bit & 1);
                int other = children[2 * node + 1 - own];
                xor = 2 * xor + (other > 0 ? 1 : 0);
                node = other > 0 ? other : children[2 * node + own];
            }
            return xor;
        }
    }
}

class Solution {
    static long[] conveyorRotate(long[] belt, String[] steps) {
        long[] now = belt.clone();
        if (now.length == 0) {
            return now;
        }
        for (String step : steps) {
            String[] words = step.split(" ");
            switch (words[0]) {
                case "turn" -> now = turned(now, Long.parseLong(words[1]));
                case "pack" -> now = packed(now);
                case "flip" -> now = flipped(now);
                default -> take(now, Integer.parseInt(words[1]));
            }
        }
        return now;
    }

    private static long[] turned(long[] belt, long count) {
        int shift = (int) Math.floorMod(count, (long) belt.length);
        long[] after = new long[belt.length];
        System.arraycopy(belt, 0, after, shift, belt.length - shift);
        System.arraycopy(belt, belt.length - shift, after, 0, shift);
        return after;
    }

    private static long[] packed(long[] belt) {
        long[] after = new long[belt.length];
        int free = 0;
        for (int i = 0; i < belt.length; i++) {
            if (belt[i] < 0) {
                after[i] = belt[i];
            } else if (belt[i] > 0) {
                while (belt[free] < 0) {
                    free++;
                }
                after[free++] = belt[i];
            }
        }
        return after;
    }

    private static long[] flipped(long[] belt) {
        long[] after = new long[belt.length];
        for (int i = 0; i < belt.length; i++) {
            after[belt.length - 1 - i] = belt[i];
        }
        return after;
    }

    private static void take(long[] belt, int slot) {
        if (slot < belt.length) {
            belt[slot] = Math.min(belt[slot], 0);
        }
    }
}

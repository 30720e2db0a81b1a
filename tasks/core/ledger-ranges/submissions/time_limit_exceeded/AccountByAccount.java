import java.util.*;

class Solution {
    static long[] ledgerRanges(long[][] operations) {
        List<Long> out = new ArrayList<>();
        for (int q = 0; q < operations.length; q++) {
            long[] op = operations[q];
            if (op[0] < 2) continue;
            long sum = 0, low = Long.MAX_VALUE, count = 0;
            for (long account = op[1]; account <= op[2]; account++) {
                long balance = 0;
                for (int i = 0; i < q; i++) {
                    long[] change = operations[i];
                    if (change[0] > 1 || account < change[1] || account > change[2]) continue;
                    balance = change[0] == 0 ? change[3] : balance + change[3];
                }
                sum = Math.floorMod(sum + balance, 1_000_000_007L);
                if (balance < low) {
                    low = balance;
                    count = 0;
                }
                if (balance == low) count++;
            }
            out.add(op[0] == 2 ? sum : op[0] == 3 ? low : count);
        }
        return out.stream().mapToLong(Long::longValue).toArray();
    }
}

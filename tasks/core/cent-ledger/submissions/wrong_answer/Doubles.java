import java.util.*;

class Solution {
    static String[] settleLedger(String[] entries) {
        TreeMap<String, Long> balance = new TreeMap<>();
        Map<String, Map<String, Long>> done = new HashMap<>();
        Set<String> reversed = new HashSet<>();
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            String[] w = entries[i].split(" ");
            boolean ok = true;
            if (w[0].equals("open")) {
                ok = balance.putIfAbsent(w[1], 0L) == null;
            } else if (w[0].equals("reverse")) {
                ok = done.containsKey(w[1]) && reversed.add(w[1]);
                if (ok) done.get(w[1]).forEach((n, c) -> balance.merge(n, -c, Long::sum));
            } else {
                Map<String, Long> moves = new HashMap<>();
                int count = 0;
                long total = 0;
                if (w[0].equals("share")) {
                    long cents = Math.round(Double.parseDouble(w[3]) * 100);
                    count = w.length - 4;
                    for (int k = 0; k < count; k++) {
                        long c = cents / count + (k < Math.abs(cents % count) ? Long.signum(cents) : 0);
                        moves.put(w[4 + k], c);
                        total += c;
                    }
                } else {
                    double rate = w[0].equals("fee") ? Integer.parseInt(w[5]) / 10000.0 : 1;
                    total = (long) Math.rint(Double.parseDouble(w[4]) * 100 * rate);
                    moves.put(w[3], total);
                    count = 1;
                }
                moves.put(w[2], -total);
                ok = !done.containsKey(w[1]) && moves.size() == count + 1 && balance.keySet().containsAll(moves.keySet());
                if (ok) {
                    done.put(w[1], moves);
                    moves.forEach((n, c) -> balance.merge(n, c, Long::sum));
                }
            }
            if (!ok) bad.add("rejected " + (i + 1));
        }
        List<String> out = new ArrayList<>();
        balance.forEach((n, c) -> out.add(n + " " + java.math.BigDecimal.valueOf(c, 2).toPlainString()));
        out.addAll(bad);
        return out.toArray(new String[0]);
    }
}

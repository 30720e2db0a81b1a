import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Solution {
    record Move(String account, long cents) {}

    private final TreeMap<String, Long> balances = new TreeMap<>();
    /** The moves of every posting; once it has been reversed there are none left. */
    private final Map<String, List<Move>> postings = new HashMap<>();

    static String[] settleLedger(String[] entries) {
        Solution ledger = new Solution();
        List<String> rejected = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            if (!ledger.accepts(entries[i].split(" "))) {
                rejected.add("rejected " + (i + 1));
            }
        }
        List<String> lines = new ArrayList<>();
        ledger.balances.forEach((name, cents) -> lines.add(name + " " + BigDecimal.valueOf(cents, 2).toPlainString()));
        lines.addAll(rejected);
        return lines.toArray(String[]::new);
    }

    private boolean accepts(String[] words) {
        String id = words[1];
        switch (words[0]) {
            case "open" -> {
                return balances.putIfAbsent(id, 0L) == null;
            }
            case "reverse" -> {
                List<Move> moves = postings.getOrDefault(id, List.of());
                if (moves.isEmpty()) {
                    return false;
                }
                moves.forEach(move -> balances.merge(move.account, -move.cents, Long::sum));
                postings.put(id, List.of());
                return true;
            }
            default -> {
                List<Move> moves = moves(words);
                long names = moves.stream().map(Move::account).filter(balances::containsKey).distinct().count();
                if (postings.containsKey(id) || names < moves.size()) {
                    return false;
                }
                postings.put(id, moves);
                moves.forEach(move -> balances.merge(move.account, move.cents, Long::sum));
                return true;
            }
        }
    }

    private static List<Move> moves(String[] words) {
        List<Move> moves = new ArrayList<>();
        if (words[0].equals("share")) {
            long cents = cents(new BigDecimal(words[3]));
            int receivers = words.length - 4;
            for (int i = 0; i < receivers; i++) {
                long extra = i < Math.abs(cents % receivers) ? Long.signum(cents) : 0;
                moves.add(new Move(words[4 + i], cents / receivers + extra));
            }
        } else {
            BigDecimal amount = new BigDecimal(words[4]);
            if (words[0].equals("fee")) {
                amount = amount.multiply(new BigDecimal(words[5]).movePointLeft(4));
            }
            moves.add(new Move(words[3], cents(amount)));
        }
        moves.add(new Move(words[2], -moves.stream().mapToLong(Move::cents).sum()));
        return moves;
    }

    private static long cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }
}

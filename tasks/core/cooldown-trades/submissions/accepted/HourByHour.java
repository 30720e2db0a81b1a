import java.util.Comparator;

class Solution {
    private record State(long profit, int charges) {
        static final Comparator<State> BETTER =
                Comparator.comparingLong(State::profit).thenComparing(State::charges, Comparator.reverseOrder());

        static State best(State a, State b) {
            return BETTER.compare(a, b) >= 0 ? a : b;
        }
    }

    static long[] cooldownTrades(long[] prices, long fee, long hold, long rest) {
        int hours = prices.length;
        State nothing = new State(0, 0);
        State[] empty = new State[hours + 1]; // after so many hours
        State[] full = new State[hours]; // charged in that hour or before
        empty[0] = nothing;
        State last = nothing;
        for (int hour = 0; hour < hours; hour++) {
            empty[hour + 1] = empty[hour];
            if (hour >= hold) {
                State held = full[hour - (int) hold];
                State sold = new State(held.profit + prices[hour] - fee, held.charges);
                empty[hour + 1] = State.best(empty[hour], sold);
            }
            State rested = hour >= rest ? empty[hour + 1 - (int) rest] : nothing;
            State charged = new State(rested.profit - prices[hour], rested.charges + 1);
            full[hour] = hour == 0 ? charged : State.best(full[hour - 1], charged);
            last = State.best(empty[hour + 1], full[hour]);
        }
        return new long[] {last.profit, last.charges};
    }
}

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    static String[] matchOrders(String[] operations) {
        List<String[]> requests = Arrays.stream(operations).map(line -> line.split(" ")).toList();
        long[] prices = requests.stream().filter(words -> words.length == 4)
                .mapToLong(words -> Long.parseLong(words[3])).sorted().distinct().toArray();
        Book book = new Book(prices);
        for (String[] words : requests) {
            book.carryOut(words);
        }
        return book.lines.toArray(String[]::new);
    }
}

class Order {
    final String id;
    final boolean buys;
    final int price; // its index among all prices
    long open;

    Order(String id, boolean buys, long open, int price) {
        this.id = id;
        this.buys = buys;
        this.open = open;
        this.price = price;
    }
}

/** The orders of one side by level, the best price on level 1, and a Fenwick tree over the open quantities. */
class Side {
    final List<Deque<Order>> levels = new ArrayList<>();
    private final long[] tree;

    Side(int count) {
        tree = new long[count + 1];
        for (int level = 0; level <= count; level++) {
            levels.add(new ArrayDeque<>());
        }
    }

    void change(int level, long quantity) {
        for (; level < tree.length; level += level & -level) {
            tree[level] += quantity;
        }
    }

    long volumeTo(int level) {
        long volume = 0;
        for (; level > 0; level &= level - 1) {
            volume += tree[level];
        }
        return volume;
    }

    /** The first level with an open order, or one past the last. */
    int bestLevel() {
        int before = 0;
        for (int step = Integer.highestOneBit(tree.length); step > 0; step /= 2) {
            if (before + step < tree.length && tree[before + step] == 0) {
                before += step;
            }
        }
        return before + 1;
    }
}

class Book {
    final List<String> lines = new ArrayList<>();
    private final long[] prices;
    private final Side buyers;
    private final Side sellers;
    private final Map<String, Order> orders = new HashMap<>();

    Book(long[] prices) {
        this.prices = prices;
        buyers = new Side(prices.length);
        sellers = new Side(prices.length);
    }

    void carryOut(String[] words) {
        String id = words[1];
        long quantity = words.length == 4 ? Long.parseLong(words[2]) : 0;
        int price = words.length == 4 ? Arrays.binarySearch(prices, Long.parseLong(words[3])) : 0;
        Order old = orders.get(id);
        switch (words[0]) {
            case "buy", "sell" -> comeIn(new Order(id, words[0].equals("buy"), quantity, price));
            case "buy-all", "sell-all" -> atOnce(new Order(id, words[0].equals("buy-all"), quantity, price));
            default -> {
                if (old == null) {
                    lines.add("unknown " + id);
                } else if (words[0].equals("amend") && price == old.price && quantity <= old.open) {
                    side(old.buys).change(level(old.buys, price), quantity - old.open);
                    old.open = quantity;
                } else {
                    leave(old);
                    if (words[0].equals("amend")) {
                        comeIn(new Order(id, old.buys, quantity, price));
                    }
                }
            }
        }
    }

    private Side side(boolean buys) {
        return buys ? buyers : sellers;
    }

    private int level(boolean buys, int price) {
        return buys ? prices.length - price : price + 1;
    }

    private void leave(Order order) {
        side(order.buys).change(level(order.buys, order.price), -order.open);
        order.open = 0;
        orders.remove(order.id);
    }

    private void atOnce(Order order) {
        if (side(!order.buys).volumeTo(level(!order.buys, order.price)) >= order.open) {
            trade(order);
        } else {
            lines.add("killed " + order.id);
        }
    }

    private void comeIn(Order order) {
        trade(order);
        if (order.open > 0) {
            int level = level(order.buys, order.price);
            side(order.buys).levels.get(level).addLast(order);
            side(order.buys).change(level, order.open);
            orders.put(order.id, order);
        }
    }

    private void trade(Order order) {
        Side partners = side(!order.buys);
        int worst = level(!order.buys, order.price);
        while (order.open > 0) {
            int level = partners.bestLevel();
            if (level > worst) {
                return;
            }
            Deque<Order> waiting = partners.levels.get(level);
            while (waiting.getFirst().open == 0) {
                waiting.removeFirst();
            }
            Order partner = waiting.getFirst();
            long quantity = Math.min(order.open, partner.open);
            lines.add(order.id + " " + partner.id + " " + quantity + " " + prices[partner.price]);
            order.open -= quantity;
            partner.open -= quantity;
            partners.change(level, -quantity);
            if (partner.open == 0) {
                orders.remove(partner.id);
            }
        }
    }
}

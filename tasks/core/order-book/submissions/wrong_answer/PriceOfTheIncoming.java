import java.util.*;

class Solution {
    record Key(long price, long time) {}

    static class O {
        String id;
        boolean buy;
        long qty;
        Key key;
    }

    static String[] matchOrders(String[] operations) {
        Comparator<Key> up = Comparator.comparingLong(Key::price).thenComparingLong(Key::time);
        Comparator<Key> down = Comparator.comparingLong((Key k) -> -k.price()).thenComparingLong(Key::time);
        TreeMap<Key, O> sells = new TreeMap<>(up), buys = new TreeMap<>(down);
        Map<String, O> all = new HashMap<>();
        List<String> out = new ArrayList<>();
        long time = 0;
        for (String op : operations) {
            String[] w = op.split(" ");
            time++;
            O old = all.get(w[1]);
            boolean change = w[0].equals("amend") || w[0].equals("cancel");
            if (change && old == null) {
                out.add("unknown " + w[1]);
                continue;
            }
            long qty = w.length > 2 ? Long.parseLong(w[2]) : 0, price = w.length > 2 ? Long.parseLong(w[3]) : 0;
            if (w[0].equals("amend") && old.key.price() == price && qty <= old.qty) {
                old.qty = qty;
                continue;
            }
            if (change) {
                (old.buy ? buys : sells).remove(old.key);
                all.remove(w[1]);
                if (w[0].equals("cancel")) continue;
            }
            boolean buy = change ? old.buy : w[0].startsWith("buy");
            TreeMap<Key, O> other = buy ? sells : buys;
            if (w[0].endsWith("all")) {
                long sum = 0;
                for (O o : other.values()) {
                    if (buy ? o.key.price() > price : o.key.price() < price) break;
                    sum += o.qty;
                }
                if (sum < qty) {
                    out.add("killed " + w[1]);
                    continue;
                }
            }
            while (qty > 0 && !other.isEmpty()) {
                O o = other.firstEntry().getValue();
                if (buy ? o.key.price() > price : o.key.price() < price) break;
                long q = Math.min(qty, o.qty);
                out.add(w[1] + " " + o.id + " " + q + " " + price);
                qty -= q;
                o.qty -= q;
                if (o.qty == 0) {
                    other.pollFirstEntry();
                    all.remove(o.id);
                }
            }
            if (qty > 0) {
                O o = new O();
                o.id = w[1];
                o.buy = buy;
                o.qty = qty;
                o.key = new Key(price, time);
                (buy ? buys : sells).put(o.key, o);
                all.put(o.id, o);
            }
        }
        return out.toArray(new String[0]);
    }
}

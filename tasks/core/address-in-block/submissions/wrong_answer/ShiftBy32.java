class Solution {
    static int octet(String s) {
        if (!s.matches("0|[1-9][0-9]{0,2}")) return -1;
        int v = Integer.parseInt(s);
        return v > 255 ? -1 : v;
    }

    static String[] checkAddresses(String[] lines) {
        String[] out = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            String[] two = lines[i].split(" ", 2);
            Integer a = parse(two[0], 4);
            if (a == null) {
                out[i] = "bad address";
                continue;
            }
            out[i] = "bad block";
            String[] b = two.length < 2 ? new String[0] : two[1].split("/", -1);
            if (b.length != 2 || !b[1].matches("0|[1-9][0-9]?") || Integer.parseInt(b[1]) > 32) continue;
            Integer s = parse(b[0], 1);
            if (s == null) continue;
            int mask = -1 << (32 - Integer.parseInt(b[1]));
            if ((s & ~mask) != 0) continue;
            out[i] = (a & mask) == s ? "inside" : "outside";
        }
        return out;
    }

    static Integer parse(String t, int least) {
        String[] p = t.split("\\.", -1);
        if (p.length < least || p.length > 4) return null;
        int n = 0;
        for (int i = 0; i < 4; i++) {
            int v = i < p.length ? octet(p[i]) : 0;
            if (v < 0) return null;
            n = n << 8 | v;
        }
        return n;
    }
}

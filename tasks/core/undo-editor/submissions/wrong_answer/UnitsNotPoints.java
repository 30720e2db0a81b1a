import java.util.*;

class Solution {
    static String editText(String[] operations, long limit) {
        String text = "";
        ArrayDeque<String> done = new ArrayDeque<>(), undone = new ArrayDeque<>();
        for (String op : operations) {
            if (op.equals("undo")) {
                if (!done.isEmpty()) {
                    undone.push(text);
                    text = done.pop();
                }
            } else if (op.equals("redo")) {
                if (!undone.isEmpty()) {
                    done.push(text);
                    if (done.size() > limit) done.removeLast();
                    text = undone.pop();
                }
            } else {
                String next = op.startsWith("type ") ? text + op.substring(5)
                        : text.substring(0, Math.max(0, text.length() - Integer.parseInt(op.substring(7))));
                if (next.equals(text)) continue;
                done.push(text);
                if (done.size() > limit) done.removeLast();
                undone.clear();
                text = next;
            }
        }
        return text;
    }
}

import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    /** A change at the end of the text: what it appended, or what it removed. */
    private record Change(boolean appends, String piece) {}

    private final StringBuilder text = new StringBuilder();

    static String editText(String[] operations, long limit) {
        return new Solution().carryOut(operations, limit);
    }

    private String carryOut(String[] operations, long limit) {
        Deque<Change> done = new ArrayDeque<>();
        Deque<Change> undone = new ArrayDeque<>();
        for (String operation : operations) {
            if (operation.equals("undo")) {
                if (!done.isEmpty()) {
                    Change change = done.pop();
                    apply(change, !change.appends);
                    undone.push(change);
                }
                continue;
            }
            Change change;
            if (operation.equals("redo")) {
                if (undone.isEmpty()) {
                    continue;
                }
                change = undone.pop();
            } else {
                change = operation.startsWith("type ") ? new Change(true, operation.substring(5))
                        : new Change(false, lastPoints(Integer.parseInt(operation.substring(7))));
                if (change.piece.isEmpty()) {
                    continue;
                }
                undone.clear();
            }
            apply(change, change.appends);
            done.push(change);
            if (done.size() > limit) {
                done.removeLast();
            }
        }
        return text.toString();
    }

    private void apply(Change change, boolean append) {
        if (append) {
            text.append(change.piece);
        } else {
            text.setLength(text.length() - change.piece.length());
        }
    }

    private String lastPoints(int count) {
        int points = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, Math.max(points - count, 0)));
    }
}

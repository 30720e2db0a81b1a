import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    /** What is asked of a state: the value under a key, or without a key the number of keys. */
    record Question(int line, String key) {}

    /** One change made to another state; deleting sets no value. */
    static class State {
        final String key;
        final String value;
        final List<State> children = new ArrayList<>(1);
        final List<Question> questions = new ArrayList<>(1);

        State(String key, String value) {
            this.key = key;
            this.value = value;
        }

        State changed(String key, String value) {
            State child = new State(key, value);
            children.add(child);
            return child;
        }
    }

    record Transaction(State before, int snapshots) {}

    private final List<String> lines = new ArrayList<>();

    static String[] runStore(String[] operations) {
        Solution solution = new Solution();
        State root = new State("", null);
        solution.carryOut(operations, root);
        solution.answer(root);
        return solution.lines.toArray(String[]::new);
    }

    private void ask(State state, String key) {
        state.questions.add(new Question(lines.size(), key));
        lines.add(null);
    }

    private void carryOut(String[] operations, State root) {
        State here = root;
        Deque<Transaction> open = new ArrayDeque<>();
        Map<Integer, State> snapshots = new HashMap<>();
        List<Integer> living = new ArrayList<>();
        int taken = 0;
        for (String operation : operations) {
            String[] words = operation.split(" ");
            switch (words[0]) {
                case "set" -> here = here.changed(words[1], words[2]);
                case "delete" -> here = here.changed(words[1], null);
                case "get" -> ask(here, words[1]);
                case "count" -> ask(here, null);
                case "begin" -> open.push(new Transaction(here, living.size()));
                case "commit", "rollback" -> {
                    if (open.isEmpty()) {
                        lines.add("error");
                        continue;
                    }
                    Transaction closed = open.pop();
                    if (words[0].equals("rollback")) {
                        here = closed.before;
                        List<Integer> lost = living.subList(closed.snapshots, living.size());
                        lost.forEach(snapshots::remove);
                        lost.clear();
                    }
                }
                case "snapshot" -> {
                    snapshots.put(++taken, here);
                    living.add(taken);
                    lines.add(Integer.toString(taken));
                }
                default -> {
                    State snapshot = snapshots.get(Integer.parseInt(words[words.length - 1]));
                    if (snapshot == null) {
                        lines.add("error");
                    } else if (words[0].equals("read")) {
                        ask(snapshot, words[1]);
                    } else {
                        here = snapshot;
                    }
                }
            }
        }
    }

    /** A step on the way through the states: a change to make, and the state that it leads down to, if it does. */
    record Step(State down, String key, String value) {}

    private void answer(State root) {
        Map<String, String> store = new HashMap<>();
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(root, "", null));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            String before = step.value == null ? store.remove(step.key) : store.put(step.key, step.value);
            if (step.down == null) {
                continue;
            }
            for (Question question : step.down.questions) {
                lines.set(question.line, question.key == null ? Integer.toString(store.size())
                        : store.getOrDefault(question.key, "-"));
            }
            steps.push(new Step(null, step.key, before));
            step.down.children.forEach(child -> steps.push(new Step(child, child.key, child.value)));
        }
    }
}

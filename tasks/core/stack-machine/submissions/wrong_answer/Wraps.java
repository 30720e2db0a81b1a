import java.util.*;

class Solution {
    static Long runCode(String[] code, long[] input, long maxSteps) {
        ArrayList<Long> stack = new ArrayList<>();
        ArrayDeque<Integer> returns = new ArrayDeque<>();
        int at = 0, read = 0;
        try {
            for (long step = 0; at != code.length; step++) {
                if (step >= maxSteps) return null;
                String[] w = code[at++].split(" ");
                int top = stack.size() - 1;
                switch (w[0]) {
                    case "push": stack.add(Long.parseLong(w[1])); break;
                    case "pop": stack.remove(top); break;
                    case "dup": stack.add(stack.get(top)); break;
                    case "swap": Collections.swap(stack, top, top - 1); break;
                    case "pick": stack.add(stack.get(top - Integer.parseInt(w[1]))); break;
                    case "read": stack.add(input[read++]); break;
                    case "jump": at = Integer.parseInt(w[1]); break;
                    case "zero": if (stack.remove(top) == 0) at = Integer.parseInt(w[1]); break;
                    case "call": returns.push(at); at = Integer.parseInt(w[1]); break;
                    case "ret": at = returns.pop(); break;
                    case "halt": return stack.get(top);
                    default:
                        long a = stack.remove(top), b = stack.remove(top - 1);
                        stack.add(switch (w[0]) {
                            case "add" -> b + a;
                            case "sub" -> b - a;
                            case "mul" -> b * a;
                            case "div" -> b / a;
                            case "rem" -> b % a;
                            default -> b < a ? 1L : 0L;
                        });
                }
                if (stack.size() > 1000 || returns.size() > 100) return null;
            }
            return stack.get(stack.size() - 1);
        } catch (RuntimeException fault) {
            return null;
        }
    }
}

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

class Solution {
    static Long runCode(String[] code, long[] input, long maxSteps) {
        try {
            return new Machine(code, input).run(maxSteps);
        } catch (ArithmeticException fault) {
            return null;
        }
    }
}

/** Every fault is an ArithmeticException, as overflow and division by zero are already. */
class Machine {
    record Instruction(String name, long number) {
        static Instruction of(String line) {
            String[] words = line.split(" ");
            return new Instruction(words[0], words.length > 1 ? Long.parseLong(words[1]) : 0);
        }
    }

    private final Instruction[] code;
    private final long[] input;
    private final long[] stack = new long[1000];
    private final Deque<Integer> returns = new ArrayDeque<>();
    private int height = 0;
    private int read = 0;
    private int at = 0;

    Machine(String[] code, long[] input) {
        this.code = Arrays.stream(code).map(Instruction::of).toArray(Instruction[]::new);
        this.input = input;
    }

    long run(long maxSteps) {
        for (long steps = 0; at < code.length; steps++) {
            require(steps < maxSteps);
            Instruction instruction = code[at++];
            if (instruction.name.equals("halt")) {
                break;
            }
            step(instruction);
        }
        return pop();
    }

    private void step(Instruction instruction) {
        long number = instruction.number;
        switch (instruction.name) {
            case "push" -> push(number);
            case "pop" -> pop();
            case "dup" -> pick(0);
            case "pick" -> pick(number);
            case "swap" -> {
                long a = pop();
                long b = pop();
                push(a);
                push(b);
            }
            case "read" -> {
                require(read < input.length);
                push(input[read++]);
            }
            case "jump" -> jump(number);
            case "zero" -> {
                if (pop() == 0) {
                    jump(number);
                }
            }
            case "call" -> {
                require(returns.size() < 100);
                returns.push(at);
                jump(number);
            }
            case "ret" -> {
                require(!returns.isEmpty());
                at = returns.pop();
            }
            default -> {
                long a = pop();
                long b = pop();
                push(calculate(instruction.name, b, a));
            }
        }
    }

    private static long calculate(String name, long b, long a) {
        return switch (name) {
            case "add" -> Math.addExact(b, a);
            case "sub" -> Math.subtractExact(b, a);
            case "mul" -> Math.multiplyExact(b, a);
            case "div" -> Math.divideExact(b, a);
            case "rem" -> b % a;
            default -> b < a ? 1 : 0;
        };
    }

    private void push(long number) {
        require(height < stack.length);
        stack[height++] = number;
    }

    private long pop() {
        require(height > 0);
        return stack[--height];
    }

    private void pick(long depth) {
        require(depth < height);
        push(stack[height - 1 - (int) depth]);
    }

    private void jump(long to) {
        require(0 <= to && to <= code.length);
        at = (int) to;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new ArithmeticException("fault");
        }
    }
}

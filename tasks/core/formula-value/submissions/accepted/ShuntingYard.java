import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    static Long formulaValue(String formula) {
        try {
            return new Calculator().value(formula);
        } catch (ArithmeticException | NumberFormatException | Malformed noValue) {
            return null;
        }
    }

    private static class Malformed extends Exception {}

    private static class Calculator {
        private static final char SIGN = '~';

        private final Deque<Long> values = new ArrayDeque<>();
        private final Deque<Character> waiting = new ArrayDeque<>();

        long value(String formula) throws Malformed {
            boolean afterValue = false;
            for (int at = 0; at < formula.length(); at++) {
                char c = formula.charAt(at);
                if (c >= '0' && c <= '9') {
                    expect(!afterValue);
                    int start = at;
                    while (at + 1 < formula.length() && Character.isDigit(formula.charAt(at + 1))) {
                        at++;
                    }
                    values.push(Long.parseLong(formula, start, at + 1, 10));
                    afterValue = true;
                } else if (c == '(') {
                    expect(!afterValue);
                    waiting.push(c);
                } else if (c == ')') {
                    expect(afterValue);
                    applyDownTo(1);
                    expect(!waiting.isEmpty());
                    waiting.pop();
                } else if (c != ' ') {
                    expect("+-*/%^".indexOf(c) >= 0);
                    if (afterValue) {
                        applyDownTo(c == '^' ? binding(c) + 1 : binding(c));
                        waiting.push(c);
                        afterValue = false;
                    } else {
                        expect(c == '-');
                        waiting.push(SIGN);
                    }
                }
            }
            expect(afterValue);
            applyDownTo(1);
            expect(waiting.isEmpty());
            return values.pop();
        }

        private void applyDownTo(int binding) {
            while (!waiting.isEmpty() && binding(waiting.peek()) >= binding) {
                char operator = waiting.pop();
                long right = values.pop();
                values.push(operator == SIGN ? Math.negateExact(right) : result(operator, values.pop(), right));
            }
        }

        private static int binding(char operator) {
            return switch (operator) {
                case '(' -> 0;
                case '+', '-' -> 1;
                case SIGN -> 3;
                case '^' -> 4;
                default -> 2;
            };
        }

        private static long result(char operator, long a, long b) {
            return switch (operator) {
                case '+' -> Math.addExact(a, b);
                case '-' -> Math.subtractExact(a, b);
                case '*' -> Math.multiplyExact(a, b);
                case '/' -> quotient(a, b);
                case '%' -> Math.floorMod(a, b);
                default -> power(a, b);
            };
        }

        private static long quotient(long a, long b) {
            return b == -1 ? Math.negateExact(a) : Math.floorDiv(a, b);
        }

        private static long power(long base, long exponent) {
            if (exponent < 0) {
                throw new ArithmeticException("negative power");
            }
            if (exponent == 0 || base == 1) {
                return 1;
            }
            if (base == 0 || base == -1) {
                return exponent % 2 == 0 ? base * base : base;
            }
            long product = 1;
            for (long i = 0; i < exponent; i++) {
                product = Math.multiplyExact(product, base);
            }
            return product;
        }

        private static void expect(boolean sound) throws Malformed {
            if (!sound) {
                throw new Malformed();
            }
        }
    }
}

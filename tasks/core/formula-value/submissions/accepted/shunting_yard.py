import re
from collections.abc import Callable

LOW, HIGH = -(2**63), 2**63 - 1
LONGEST_NUMBER = 19
# "~" is the sign in front of a value.
BINDING = {"(": 0, "+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "~": 3, "^": 4}
PART = re.compile(r" +|[0-9]+|[-+*/%^()]")


def formula_value(formula: str) -> int | None:
    try:
        return calculate(parts(formula))
    except (ArithmeticError, SyntaxError):
        return None


def parts(formula: str) -> list[str]:
    found = PART.findall(formula)
    if sum(map(len, found)) < len(formula):
        raise SyntaxError(formula)
    return [part for part in found if part[0] != " "]


def calculate(tokens: list[str]) -> int:
    values: list[int] = []
    waiting: list[str] = []
    after_value = False
    for token in tokens:
        if token[0].isdigit():
            expect(not after_value)
            values.append(number(token))
            after_value = True
        elif token == "(":
            expect(not after_value)
            waiting.append(token)
        elif token == ")":
            expect(after_value)
            apply_down_to(1, waiting, values)
            expect(len(waiting) > 0)
            waiting.pop()
        elif not after_value:
            expect(token == "-")
            waiting.append("~")
        else:
            apply_down_to(BINDING[token] + (token == "^"), waiting, values)
            waiting.append(token)
            after_value = False
    expect(after_value)
    apply_down_to(1, waiting, values)
    expect(not waiting)
    return values.pop()


def expect(sound: bool) -> None:
    if not sound:
        raise SyntaxError


def apply_down_to(binding: int, waiting: list[str], values: list[int]) -> None:
    """Applies the operators that wait on top, as long as they bind at least that tightly."""
    while waiting and BINDING[waiting[-1]] >= binding:
        operator = waiting.pop()
        right = values.pop()
        values.append(within(-right if operator == "~" else OPERATIONS[operator](values.pop(), right)))


def number(digits: str) -> int:
    digits = digits.lstrip("0")
    if len(digits) > LONGEST_NUMBER:
        raise OverflowError(digits)
    return within(int(digits or 0))


def within(value: int) -> int:
    if not LOW <= value <= HIGH:
        raise OverflowError(value)
    return value


def power(base: int, exponent: int) -> int:
    if exponent < 0:
        raise ArithmeticError(exponent)
    if -1 <= base <= 1:
        return base ** (2 - exponent % 2) if exponent else 1
    if exponent > 63:
        raise OverflowError(exponent)
    return base**exponent


OPERATIONS: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "^": power,
}

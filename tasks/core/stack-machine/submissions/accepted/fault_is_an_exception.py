from fractions import Fraction
from math import trunc

LOW, HIGH = -(2**63), 2**63 - 1


def run_code(code: list[str], input: list[int], max_steps: int) -> int | None:
    try:
        return Machine(code, input).run(max_steps)
    except Fault:
        return None


class Fault(Exception):
    pass


class Machine:
    def __init__(self, code: list[str], input: list[int]):
        self.code = [line.split() for line in code]
        self.unread = input[::-1]
        self.stack: list[int] = []
        self.returns: list[int] = []
        self.at = 0

    def run(self, max_steps: int) -> int:
        for _ in range(max_steps):
            if self.at == len(self.code):
                break
            name, *number = self.code[self.at]
            if name == "halt":
                return self.pop()
            self.at += 1
            self.step(name, *map(int, number))
        else:
            require(self.at == len(self.code))
        return self.pop()

    def step(self, name: str, *number: int) -> None:
        match name:
            case "push":
                self.push(*number)
            case "pop":
                self.pop()
            case "dup":
                self.pick(0)
            case "swap":
                a, b = self.pop(), self.pop()
                self.push(a)
                self.push(b)
            case "pick":
                self.pick(*number)
            case "read":
                require(self.unread)
                self.push(self.unread.pop())
            case "jump":
                self.jump(*number)
            case "zero":
                if self.pop() == 0:
                    self.jump(*number)
            case "call":
                require(len(self.returns) < 100)
                self.returns.append(self.at)
                self.jump(*number)
            case "ret":
                require(self.returns)
                self.at = self.returns.pop()
            case _:
                a, b = self.pop(), self.pop()
                self.push(calculate(name, b, a))

    def push(self, number: int) -> None:
        require(len(self.stack) < 1000)
        self.stack.append(number)

    def pop(self) -> int:
        require(self.stack)
        return self.stack.pop()

    def pick(self, depth: int) -> None:
        require(depth < len(self.stack))
        self.push(self.stack[-1 - depth])

    def jump(self, to: int) -> None:
        require(0 <= to <= len(self.code))
        self.at = to


def require(condition: object) -> None:
    if not condition:
        raise Fault


def calculate(name: str, b: int, a: int) -> int:
    match name:
        case "add":
            result = b + a
        case "sub":
            result = b - a
        case "mul":
            result = b * a
        case "less":
            result = int(b < a)
        case _:
            require(a)
            quotient = trunc(Fraction(b, a))
            result = quotient if name == "div" else b - a * quotient
    require(LOW <= result <= HIGH)
    return result

import re
from typing import NamedTuple

# A node of the parsed pattern: a letter or dot, ("then", a, b), ("or", a, b), ("loop", a) for one or more, or NOTHING.
Node = str | tuple
NOTHING: Node = ""


class Span(NamedTuple):
    """Whether a part stands for the empty text, and at which positions (bits) a text of it may begin and end."""

    empty: bool
    first: int
    last: int


def longest_matches(pattern: str, texts: list[str]) -> list[int]:
    machine = Machine(Parser(pattern).alternatives())
    return [machine.longest(text) for text in texts]


class Parser:
    def __init__(self, pattern: str) -> None:
        self.tokens = re.findall(r"\{[0-9,]+\}|.", pattern)[::-1]

    def ahead(self, signs: str) -> bool:
        return bool(self.tokens) and self.tokens[-1][0] in signs

    def alternatives(self) -> Node:
        node = self.sequence()
        while self.ahead("|"):
            self.tokens.pop()
            node = ("or", node, self.sequence())
        return node

    def sequence(self) -> Node:
        node = NOTHING
        while self.tokens and not self.ahead("|)"):
            node = ("then", node, self.repeated())
        return node

    def repeated(self) -> Node:
        node = self.tokens.pop()
        if node == "(":
            node = self.alternatives()
            self.tokens.pop()
        while self.ahead("*+?{"):
            operator = self.tokens.pop()
            if operator[0] == "{":
                node = times(node, *map(int, operator[1:-1].split(",")))
                continue
            if operator in "*+":
                node = ("loop", node)
            if operator in "*?":
                node = ("or", node, NOTHING)
        return node


def times(node: Node, least: int, most: int) -> Node:
    product = NOTHING
    for copy in range(most):
        product = ("then", product, node if copy < least else ("or", node, NOTHING))
    return product


class Machine:
    """The positions are the letters and dots of the pattern, each copy for itself; `follow` says what may come next."""

    def __init__(self, node: Node) -> None:
        self.letters: list[str] = []
        self.follow: list[int] = []
        self.whole = self.span(node)

    def span(self, node: Node) -> Span:
        match node:
            case "":
                return Span(True, 0, 0)
            case ("or", left, right):
                a, b = self.span(left), self.span(right)
                return Span(a.empty or b.empty, a.first | b.first, a.last | b.last)
            case ("then", left, right):
                a, b = self.span(left), self.span(right)
                self.connect(a.last, b.first)
                return Span(
                    a.empty and b.empty, a.first | b.first * a.empty, b.last | a.last * b.empty
                )
            case ("loop", body):
                a = self.span(body)
                self.connect(a.last, a.first)
                return a
        self.letters.append(node)
        self.follow.append(0)
        bit = 1 << len(self.follow) - 1
        return Span(False, bit, bit)

    def connect(self, ends: int, starts: int) -> None:
        for position in range(len(self.follow)):
            if ends >> position & 1:
                self.follow[position] |= starts

    def longest(self, text: str) -> int:
        best = 0 if self.whole.empty else -1
        reachable = self.whole.first
        for length, letter in enumerate(text, 1):
            active = [p for p, own in enumerate(self.letters) if reachable >> p & 1 and own in (letter, ".")]
            reachable = 0
            for position in active:
                reachable |= self.follow[position]
                if self.whole.last >> position & 1:
                    best = length
        return best

import re

PLAIN = re.compile(r"[^\\{}|]*")


def expand(template: str, names: list[str], values: list[str]) -> str | None:
    try:
        return Reader(template, dict(zip(names, values))).template("")
    except ValueError:
        return None


class Reader:
    """Reads a template from left to right and expands it on the way; None stands for an expansion that fails."""

    def __init__(self, text: str, known: dict[str, str]) -> None:
        self.text = text
        self.known = known
        self.at = 0

    def template(self, ends: str) -> str | None:
        parts: list[str | None] = []
        while sign := self.peek():
            if sign in ends:
                break
            parts.append(self.part(sign))
        return None if None in parts else "".join(parts)

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def part(self, sign: str) -> str | None:
        plain = PLAIN.match(self.text, self.at)[0]
        self.at += len(plain) or 1
        if plain:
            return plain
        if sign == "{":
            return self.placeholder()
        if sign == "}":
            raise ValueError("not opened")
        if sign == "\\":
            sign = self.peek()
            if sign not in ("\\", "{", "}", "|"):
                raise ValueError("no escape")
            self.at += 1
        return sign

    def placeholder(self) -> str | None:
        value = self.known.get(self.template("|}"))
        if self.peek() == "|":
            self.at += 1
            default = self.template("}")
            value = value or default
        if not self.peek():
            raise ValueError("not closed")
        self.at += 1
        return value

r"""Splits a program's text into the statements that MySQL's client would send, one by one.

Known are comments, strings, quoted names, `DELIMITER xx` at the start of a statement, and `\g` and `\G`. Many people
write a routine without DELIMITER, which the client would cut at its first semicolon; here it ends at its last END.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

_PAIR = 2
_AFTER_END = frozenset({"IF", "LOOP", "WHILE", "REPEAT"})
_STARTS = frozenset({"CREATE", "DROP", "DELIMITER", "SELECT", "CALL", "SET"})
_ROUTINES = frozenset({"FUNCTION", "PROCEDURE"})
_XA = frozenset({"START", "BEGIN", "END", "PREPARE", "COMMIT", "ROLLBACK", "RECOVER"})
_VERSIONED = ("/*!", "/*+")


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement without its delimiter. `words` are its bare words in upper case; marks and quoted text are ""."""

    text: str
    words: tuple[str, ...]

    @property
    def creates_routine(self) -> bool:
        """It defines a stored function or procedure."""
        return self.words[:1] == ("CREATE",) and _names_routine(self.words)

    @property
    def distributed(self) -> bool:
        """It has a statement of an XA transaction in it."""
        return any(first == "XA" and then in _XA for first, then in zip(self.words, self.words[1:], strict=False))


def split(program: str) -> tuple[Statement, ...]:
    """The statements of a program, in order; comments alone are none."""
    return tuple(_Splitter(program).statements())


def _names_routine(words: tuple[str, ...] | list[str]) -> bool:
    """CREATE [AGGREGATE] [DEFINER = user@host] FUNCTION | PROCEDURE: before any other kind of object."""
    kinds = (word for word in words if word in _ROUTINES or word in {"TABLE", "VIEW", "AS", "SELECT"})
    return next(kinds, "") in _ROUTINES


@dataclass(slots=True)
class _Splitter:
    text: str
    at: int = 0
    delimiter: str = ";"
    words: list[str] = field(default_factory=list)

    def statements(self) -> Iterator[Statement]:
        start = 0
        while self.at < len(self.text):
            if not self.words and self._word_at(self.at).upper() == "DELIMITER":
                self._change_delimiter()
                start = self.at
            elif (length := self._delimiter_length()) and self._ends():
                yield from self._made(start, self.at)
                self.at += length
                start = self.at
            else:
                self._step()
        yield from self._made(start, len(self.text))

    def _made(self, start: int, end: int) -> Iterator[Statement]:
        text, words = self.text[start:end].strip(), tuple(self.words)
        self.words = []
        if words:
            yield Statement(text.removesuffix(";").rstrip() if _routine(words) else text, words)

    def _delimiter_length(self) -> int:
        if self.text.startswith(self.delimiter, self.at):
            return len(self.delimiter)
        return 2 if self.text[self.at : self.at + 2] in {"\\g", "\\G"} else 0

    def _change_delimiter(self) -> None:
        line_end = self.text.find("\n", self.at)
        line = self.text[self.at : len(self.text) if line_end < 0 else line_end]
        self.delimiter = (line[len("DELIMITER") :].split() or [";"])[0]
        self.at += len(line)

    def _step(self) -> None:
        """Past one comment, quoted text, word, blank or mark."""
        char = self.text[self.at]
        if char.isspace():
            self.at += 1
        elif comment := self._comment_end():
            self.at = comment
        elif char in "'\"`":
            self.at = self._quote_end(char)
            self.words.append("")
        elif word := self._word_at(self.at):
            self.at += len(word)
            self.words.append(word.upper())
        else:
            self.at += 1
            self.words.append("")

    def _comment_end(self) -> int:
        """Where the comment that starts here ends, 0 when none does. What is for the server alone is no comment."""
        rest = self.text[self.at : self.at + 3]
        if rest.startswith("#") or (rest.startswith("--") and (len(rest) == _PAIR or rest[2].isspace())):
            end = self.text.find("\n", self.at)
            return len(self.text) if end < 0 else end + 1
        if rest in _VERSIONED:
            return self.at + 3
        if rest.startswith("/*"):
            end = self.text.find("*/", self.at + 2)
            return len(self.text) if end < 0 else end + 2
        return self.at + 2 if rest.startswith("*/") else 0

    def _quote_end(self, quote: str) -> int:
        at = self.at + 1
        while at < len(self.text) and self.text[at] != quote:
            at += 2 if self.text[at] == "\\" and quote != "`" else 1
        return min(at + 1, len(self.text))

    def _word_at(self, at: int) -> str:
        end = at
        while end < len(self.text) and (self.text[end].isalnum() or self.text[end] in "_$"):
            if end > at and self.text.startswith(self.delimiter, end):
                break
            end += 1
        return self.text[at:end]

    def _ends(self) -> bool:
        """Whether the delimiter here ends the statement: in a routine without DELIMITER not every one does."""
        if self.delimiter != ";" or not _routine(self.words):
            return True
        if "BEGIN" not in self.words:
            return self._next_word() in _STARTS | {""}
        last = self.words[-_PAIR:]
        closed = "END" in last and last[-1] not in _AFTER_END | {"CASE"}
        return closed and _depth(self.words) <= 0

    def _next_word(self) -> str:
        """The first word of what follows the delimiter here."""
        ahead = _Splitter(self.text, self.at + 1)
        while ahead.at < len(self.text) and not ahead.words:
            ahead._step()
        return ahead.words[0] if ahead.words else ""


def _routine(words: tuple[str, ...] | list[str]) -> bool:
    return bool(words) and words[0] == "CREATE" and _names_routine(words)


def _depth(words: list[str]) -> int:
    """How many blocks and CASEs are open. IF, LOOP, WHILE and REPEAT live in a block, and need not be counted."""
    depth = 0
    previous = ""
    for word in words:
        if previous == "END" and word in _AFTER_END:
            depth += 1  # it was theirs
        elif word in {"BEGIN", "CASE"} and not (previous == "END" and word == "CASE"):
            depth += 1
        elif word == "END":
            depth -= 1
        previous = word
    return depth

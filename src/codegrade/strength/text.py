"""A program's text and where the nodes of its syntax tree stand in it, in characters."""

import ast
import io
import re
import tokenize
from bisect import bisect_left
from dataclasses import dataclass
from typing import Protocol

_LINE = re.compile(r"\r\n|\r|\n")
_BLANK = {tokenize.NL, tokenize.NEWLINE, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
_ATOMS = (
    ast.Name,
    ast.Constant,
    ast.Call,
    ast.Attribute,
    ast.Subscript,
    ast.List,
    ast.Dict,
    ast.Set,
    ast.ListComp,
    ast.DictComp,
    ast.SetComp,
    ast.JoinedStr,
)


class Placed(Protocol):
    """A node that knows where it stands; columns are in bytes of UTF-8."""

    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign of a program."""

    text: str
    start: int
    end: int


class Text:
    """A program that parses.

    Raises:
        SyntaxError: it does not.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.tree = ast.parse(source)
        self._starts = [0, *(match.end() for match in _LINE.finditer(source))]
        self.tokens = [
            Token(token.string, self._starts[token.start[0] - 1] + token.start[1], self._end(token))
            for token in tokenize.generate_tokens(io.StringIO(source, newline="").readline)
            if token.type not in _BLANK
        ]
        self._token_starts = [token.start for token in self.tokens]

    def span(self, node: Placed) -> tuple[int, int]:
        """Where a node starts and ends; parentheses around it are not its own."""
        assert node.end_lineno is not None  # noqa: S101 - the parser sets it
        assert node.end_col_offset is not None  # noqa: S101 - as above
        return self._at(node.lineno, node.col_offset), self._at(node.end_lineno, node.end_col_offset)

    def of(self, node: Placed) -> str:
        """A node's own text."""
        start, end = self.span(node)
        return self.source[start:end]

    def atom(self, node: ast.expr) -> str:
        """An expression's text that stays one wherever it is put: in parentheses unless it needs none."""
        text = self.of(node)
        whole = isinstance(node, _ATOMS) or (isinstance(node, ast.Tuple) and text.startswith("("))
        return text if whole else f"({text})"

    def token(self, word: str, start: int, end: int) -> Token | None:
        """The first token of that text between two places."""
        at = bisect_left(self._token_starts, start)
        while at < len(self.tokens) and self.tokens[at].end <= end:
            if self.tokens[at].text == word:
                return self.tokens[at]
            at += 1
        return None

    def before(self, place: int) -> Token:
        """The last token that ends at a place or before it."""
        return self.tokens[bisect_left(self._token_starts, place) - 1]

    def _at(self, line: int, column: int) -> int:
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self.source)
        row = self.source[start:end]
        return start + (column if row.isascii() else len(row.encode()[:column].decode()))

    def _end(self, token: tokenize.TokenInfo) -> int:
        return self._starts[token.end[0] - 1] + token.end[1]

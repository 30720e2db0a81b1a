"""The parser's ground: where it is in the tokens, and how it turns down what does not fit there."""

from typing import NoReturn

from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.tokens import RESERVED, Token, tokenize

_SEMI_RESERVED_TEXT = """
    ACCESS ADD AUDIT COLUMN COLUMN_VALUE COMMENT CURRENT FILE IMMEDIATE INCREMENT INITIAL LEVEL MAXEXTENTS
    MLSLABEL MODIFY NESTED_TABLE_ID NOAUDIT OFFLINE ONLINE ROW ROWID ROWNUM ROWS SESSION SUCCESSFUL SYSDATE UID
    USER VALIDATE WHENEVER
"""
SEMI_RESERVED = frozenset(_SEMI_RESERVED_TEXT.split())
"""Words that are reserved as names of columns, and may be aliases in some places."""
_FULLY = RESERVED - SEMI_RESERVED


class Reader:
    """Tokens, read from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.place = 0

    @property
    def token(self) -> Token:
        """The next token."""
        return self.tokens[self.place]

    def peek(self, ahead: int = 1) -> Token:
        """A token further on."""
        return self.tokens[min(self.place + ahead, len(self.tokens) - 1)]

    def next(self) -> Token:
        """The next token, which is then read."""
        token = self.token
        self.place = min(self.place + 1, len(self.tokens) - 1)
        return token

    def at(self, *words: str) -> bool:
        """Whether these words or signs are next."""
        return all(
            self.peek(index).kind in {"name", "op"} and self.peek(index).value == word
            for index, word in enumerate(words)
        )

    def at_one_of(self, *words: str) -> bool:
        """Whether one of these words or signs is next."""
        return self.token.kind in {"name", "op"} and self.token.value in words

    def take(self, *words: str) -> bool:
        """Read these words, if they are next."""
        if not self.at(*words):
            return False
        self.place += len(words)
        return True

    def need(self, word: str, code: int, about: str = "") -> None:
        """Read a word; without it the statement fails with an ORA- code."""
        if not self.take(word):
            self.fail(code, about)

    def fail(self, code: int, about: str = "") -> NoReturn:
        """The statement does not go on so; a character that begins nothing fails for that."""
        if self.token.kind == "bad":
            refuse(911, self.token.value)
        refuse(code, about)

    def done(self) -> bool:
        """Whether everything is read."""
        return self.token.kind == "end"

    def is_name(self, token: Token | None = None) -> bool:
        """Whether a token can name something."""
        token = token or self.token
        return token.kind == "exact" or (token.kind == "name" and token.value not in RESERVED)

    def name(self, code: int) -> str:
        """Read a name; where none is there, fail with an ORA- code."""
        if not self.is_name():
            self.fail(code)
        return self.next().value

    def alias(self, code: int) -> str:
        """Read the name after AS."""
        if self.token.kind == "name" and self.token.value in SEMI_RESERVED:
            undetermined(f"{self.token.value} as an alias")
        return self.name(code)

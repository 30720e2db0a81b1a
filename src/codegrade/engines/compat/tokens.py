"""The words of Oracle's SQL and PL/SQL."""

import re
from dataclasses import dataclass

from codegrade.engines.compat.errors import refuse, undetermined

_TOKEN = re.compile(
    r"""
      (?P<blank> \s+ | --[^\n]* | /\*.*?(?:\*/|\Z) )
    | (?P<quoted> [nN]?[qQ]'(?: \[.*?(?:\]'|\Z) | \{.*?(?:\}'|\Z) | <.*?(?:>'|\Z) | \(.*?(?:\)'|\Z)
                        | (?P<fence>[^\s\[{<(]).*?(?:(?P=fence)'|\Z) ) )
    | (?P<text> [nN]?'(?:[^']|'')*' )
    | (?P<exact> "[^"\0]+" )
    | (?P<number> (?: \d+(?:\.(?!\.)\d*)? | \.\d+ ) (?:[eE][+-]?\d+)? [fFdD]? (?![\w$\#]) )
    | (?P<name> [^\W\d_][\w$\#]* )
    | (?P<op> \|\| | <= | >= | <> | != | \^= | ~= | => | := | \*\* | \.\. | << | >> | [-+*/()=<>,.;:@] )
    | (?P<bad> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_FENCES = {"[": "]", "{": "}", "<": ">", "(": ")"}
_LONGEST = 128
_LONGEST_HERE = 60


@dataclass(frozen=True, slots=True)
class Token:
    """`kind`: name, exact (a quoted name), number, text, op, bad, or end. Names have capitals, texts no quotes."""

    kind: str
    value: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """The tokens of a text, with one of kind "end" after them. Characters that begin nothing are tokens, too."""
    found: list[Token] = []
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        assert match is not None  # noqa: S101  # the last alternative takes any character
        if match.lastgroup == "blank" and match[0].startswith("/*") and (len(match[0]) < 4 or match[0][-2:] != "*/"):  # noqa: PLR2004  # /**/
            refuse(1742, "comment not terminated properly")
        if match.lastgroup != "blank":
            kind = match.lastgroup or "bad"
            kind = "quoted" if match.group("quoted") else kind
            found.append(_token(kind, match[0], place, match.end()))
        place = match.end()
    found.append(Token("end", "", len(text), len(text)))
    return found


def _token(kind: str, text: str, start: int, end: int) -> Token:
    if kind == "quoted":
        inner = text[text.index("'") + 1 :]
        if len(inner) < 3 or inner[-2:] != _FENCES.get(inner[0], inner[0]) + "'":  # noqa: PLR2004  # two fences, a quote
            refuse(1756)
        return Token("text", text[text.index("'") + 2 : -2], start, end)
    if kind == "text":
        return Token("text", text[text.index("'") + 1 : -1].replace("''", "'"), start, end)
    if kind == "exact":
        return Token("exact", _short(text[1:-1]), start, end)
    if kind == "name":
        if any(not sign.isascii() and sign.upper().isascii() for sign in text):
            undetermined("letters that only look like those of ASCII in a name")
        return Token("name", _short(text.upper()), start, end)
    if kind == "number" and text[-1] in "fFdD":
        undetermined("numbers of type BINARY_FLOAT and BINARY_DOUBLE")
    if text == "'":
        refuse(1756)
    if text == '"':
        refuse(1740)
    return Token(kind, text, start, end)


def _short(name: str) -> str:
    size = len(name.encode("utf-8", "replace"))
    if size > _LONGEST:
        refuse(972)
    if size > _LONGEST_HERE:
        undetermined(f"names of more than {_LONGEST_HERE} bytes")
    return name


_RESERVED_TEXT = """
    ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COLUMN_VALUE COMMENT COMPRESS
    CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE FLOAT FOR
    FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER INTERSECT INTO IS
    LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY NESTED_TABLE_ID NOAUDIT NOCOMPRESS NOT NOWAIT
    NULL NUMBER OF OFFLINE ON ONLINE OPTION OR ORDER PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID
    ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER
    UID UNION UNIQUE UPDATE USER VALIDATE VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH
"""
RESERVED = frozenset(_RESERVED_TEXT.split())
"""Oracle's reserved words: no name unless quoted (SQL Language Reference 21c, appendix E)."""

"""Splits a program into statements where SQL*Plus would.

SQL ends at `;`, at a line that is `/`, or with the text. PL/SQL (a block, a CREATE of stored code, WITH FUNCTION) has
`;` inside, so it ends at a `/` line or with the text only. Unlike in SQL*Plus a `/` after a `;` runs nothing again.
Lines that only SQL*Plus understands, such as SET and SHOW ERRORS, are left out; EXEC becomes the block that it means.
"""

import re

_TOKEN = re.compile(
    r"""
      (?P<comment> --[^\n]* | /\*.*?(?:\*/|\Z) )
    | (?P<quoted> [nN]?[qQ]'(?: \[.*?(?:\]'|\Z) | \{.*?(?:\}'|\Z) | <.*?(?:>'|\Z) | \(.*?(?:\)'|\Z)
                        | (?P<fence>[^\s\[{<(]).*?(?:(?P=fence)'|\Z) ) )
    | (?P<text> '[^']*(?:'|\Z) | "[^"]*(?:"|\Z) )
    | (?P<word> [^\W\d][\w$\#]* )
    | (?P<slash> ^[ \t]*/[ \t\r]*$ )
    | (?P<end> ; )
    | (?P<blank> \s )
    | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_STORED = {"FUNCTION", "PROCEDURE", "PACKAGE", "TRIGGER", "TYPE", "LIBRARY"}
_BEFORE_STORED = {"CREATE", "OR", "REPLACE", "EDITIONABLE", "NONEDITIONABLE", "AND", "RESOLVE", "COMPILE"}
_CLIENT = {"SET", "SHOW", "PROMPT", "WHENEVER", "SPOOL", "COLUMN", "COL", "REM", "REMARK", "EXIT", "QUIT", "CLEAR"}
_SQL_SET = re.compile(r"SET\s+(?:TRANSACTION|ROLE|CONSTRAINTS?)\b", re.IGNORECASE)
_CALL = re.compile(r"EXEC(?:UTE)?\s+(.*)", re.IGNORECASE)
_WORDS = 8
"""How many words tell what a statement is."""


def split_script(program: str) -> tuple[str, ...]:
    """The statements of a program, none empty: SQL without its `;`, PL/SQL with it."""
    statements: list[str] = []
    place = 0
    while place < len(program):
        statement, place = _next(program, place)
        if statement:
            statements.append(statement)
    return tuple(statements)


def _next(program: str, place: int) -> tuple[str, int]:
    """The statement that begins at or after a place, "" when there is none, and the place after it."""
    begin: int | None = None
    words: list[str] = []
    while found := _TOKEN.match(program, place):
        kind, place = found.lastgroup or "other", found.end()
        if kind == "slash" or (kind == "end" and not _is_block(words)):
            return _clean(program, begin, found.start(), words), place
        if kind in {"comment", "blank"}:
            continue
        if begin is None:
            begin = found.start()
            if kind == "word" and (line := _client_line(program, begin)) is not None:
                return line
        if kind == "word" and len(words) < _WORDS:
            words.append(found[0].upper())
        elif kind == "other" and not words:
            words.append(found[0])
    return _clean(program, begin, len(program), words), len(program)


def _is_block(words: list[str]) -> bool:
    if not words or words[0] in {"DECLARE", "BEGIN", "<"}:
        return bool(words)
    if words[0] == "WITH":
        return words[1:2] in (["FUNCTION"], ["PROCEDURE"])
    named = next((word for word in words if word not in _BEFORE_STORED), "")
    return words[0] == "CREATE" and named in _STORED


def _clean(program: str, begin: int | None, end: int, words: list[str]) -> str:
    text = "" if begin is None else program[begin:end].strip()
    return text.rstrip("; \t\r\n") if words[:1] == ["WITH"] else text


def _client_line(program: str, begin: int) -> tuple[str, int] | None:
    """What a line of SQL*Plus means, if it is one, and the place after it."""
    end = program.find("\n", begin)
    end = len(program) if end < 0 else end
    line = program[begin:end].strip()
    if call := _CALL.fullmatch(line):
        return f"BEGIN {call[1].rstrip('; ')}; END;", end
    if re.split(r"\W", line, maxsplit=1)[0].upper() in _CLIENT and not _SQL_SET.match(line):
        return "", end
    return None

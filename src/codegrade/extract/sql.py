"""Takes a SQL program out of a reply. No grammar is asked: a dialect's own server is the judge of what parses.

A block counts by its tag (the dialect's own name or "sql"; none at all is less; another dialect's not at all) and by
how it begins: a query with SELECT or WITH, a change with the statement that changes data, a routine with CREATE. Of
the best the last is taken, as for every language: what stands last is what the reply ended on.
"""

import re
from collections.abc import Sequence

from codegrade.extract.blocks import Block, read_document
from codegrade.extract.interface import Extraction, Wanted
from codegrade.extract.reasoning import answer_of
from codegrade.extract.strip import carried, dedented, plain_lines, stripped
from codegrade.languages import Database

TAGS = {
    "mysql": frozenset({"mysql", "mariadb", "mysql8"}),
    "oracle": frozenset({"oracle", "plsql", "pl", "oraclesql", "oracle-sql", "sqlplus", "oracledb"}),
}
_OTHERS = frozenset({"postgresql", "postgres", "pgsql", "sqlite", "sqlite3", "tsql", "mssql", "t-sql", "bigquery"})
_NOISE = re.compile(
    r"(?:\s+|--[^\n]*(?:\n|\Z)|#[^\n]*(?:\n|\Z)|/\*.*?\*/|delimiter[ \t]+\S+"
    r"|drop\s+(?:function|procedure)\b[^;/$]*[;/$]*|use\s+\w+\s*;|set\s+(?:serveroutput|sqlblanklines|define)\b[^\n]*)",
    re.IGNORECASE | re.DOTALL,
)
_BEGINS = {
    "query": re.compile(r"\(*\s*(?:select|with|values|table)\b", re.IGNORECASE),
    "change": re.compile(
        r"(?:insert|update|delete|merge|replace|with|start\s+transaction|begin|declare|set|truncate|commit)\b",
        re.IGNORECASE,
    ),
    "function": re.compile(r"create\b.{0,200}?\bfunction\b", re.IGNORECASE | re.DOTALL),
    "procedure": re.compile(r"create\b.{0,200}?\bprocedure\b", re.IGNORECASE | re.DOTALL),
}
_LINE = re.compile(
    r"^[ \t]*(?:select|with|insert|update|delete|merge|replace|create|declare|begin)\b", re.IGNORECASE | re.MULTILINE
)
_NAMES = frozenset({"sql", *TAGS["mysql"], *TAGS["oracle"]})


def extract_sql(reply: str, language: Database, wanted: Wanted) -> Extraction:
    """The program in a reply, byte for byte as written but for what the chat put around it. Never raises on any text.

    `wanted.form` says how a program begins, `wanted.names` what a routine is called.
    """
    answer = answer_of(plain_lines(reply))
    texts = [answer.text, *(inner for inner in carried(answer.text))]
    for text in reversed(texts):
        found = _fenced(text, language, wanted) or _unfenced(text, wanted)
        if found:
            return found
    how = "the reply ends inside its thinking" if answer.unfinished else "no fence and no statement"
    return Extraction(None, closed=False, how=how)


def _fenced(text: str, language: Database, wanted: Wanted) -> Extraction | None:
    blocks = [block for block in read_document(text).blocks if block.text.strip()]
    worths = [(_worth(block, language, wanted), block) for block in blocks]
    able = [(worth, block) for worth, block in worths if worth is not None]
    if not able:
        return None
    worth, best = max(able, key=lambda pair: (pair[0], pair[1].order))
    alike = sum(other == worth for other, _ in able)
    what = "begins as the task asks" if worth[0] else "is the best there is, but begins otherwise"
    notes = [f"the last of {alike} such"] * (alike > 1) + ["never closed"] * (not best.closed)
    return Extraction(_text(best), best.closed, f"block {best.order + 1} {'; '.join([what, *notes])}")


def _worth(block: Block, language: Database, wanted: Wanted) -> tuple[int, int] | None:
    """How well a block begins, then how well it is tagged; None where it is no candidate."""
    fits, tier = _fit(_text(block), wanted), _tier(block.tag, language)
    return (fits, tier) if tier > 1 or (tier and fits) else None


def _tier(tag: str, language: Database) -> int:
    """2: tagged as this dialect or as SQL; 1: untagged, or tagged as something that is no language; 0: another's."""
    if tag in {"sql", language.name, *language.aliases, *TAGS[language.dialect]}:
        return 2
    other = _OTHERS.union(*(tags for dialect, tags in TAGS.items() if dialect != language.dialect))
    if tag in other:
        return 0
    return 1 if tag in {"", "text", "txt", "plaintext", "code", "plain", "query", "output"} else 0


def _fit(text: str, wanted: Wanted) -> int:
    """2: begins as the form asks and names the routine; 1: begins so; 0: does not."""
    start = 0
    while noise := _NOISE.match(text, start):
        start = noise.end()
    if not _BEGINS[wanted.form].match(text, start):
        return 0
    return 2 if all(name.casefold() in text.casefold() for name in wanted.names) else 1


def _text(block: Block) -> str:
    return dedented(stripped(block.text, _NAMES, tagged=bool(block.tag)))


def _unfenced(text: str, wanted: Wanted) -> Extraction | None:
    """A reply that is a statement from its first line that begins like one, to the end of that statement."""
    if "```" in text or "~~~" in text:
        return None
    starts = [found.start() for found in _LINE.finditer(text)]
    start = next((at for at in starts if _fit(text[at:], wanted)), None)
    if start is None:
        return None
    program, closed = _until_end(text[start:], wanted)
    return Extraction(program, closed, "no fence: the text itself is the program")


def _until_end(text: str, wanted: Wanted) -> tuple[str, bool]:
    """To the first semicolon at a line's end; of other forms than queries to the last. All of it without any."""
    ends = [found.end() for found in re.finditer(r";[ \t]*(?:\n[ \t]*/[ \t]*)?(?=\n|\Z)", text)]
    if not ends:
        paragraph: Sequence[str] = re.split(r"\n[ \t]*\n", text, maxsplit=1)
        return paragraph[0].strip() + "\n", False
    end = ends[0] if wanted.form == "query" else ends[-1]
    return text[:end].strip() + "\n", True

"""Takes a SQL program out of a reply. No grammar is asked: a dialect's own server is the judge of what parses.

The rules, and what they rest on, are in docs/extraction.md. A block is looked at for how it begins, what is said of it
(for another database, for an older version, to test with), and its tag. Of the best the last is taken.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegrade.extract import sql_said
from codegrade.extract.blocks import Block, Document, lines_of, read_document
from codegrade.extract.interface import Extraction, Wanted
from codegrade.extract.reasoning import answer_of
from codegrade.extract.sql_text import begins, is_elided, squeezed, unfenced, without_prose_below
from codegrade.extract.strip import CARRIERS, carried, dedented, plain_lines, stripped
from codegrade.languages import Database

TAGS = {
    "mysql": frozenset({"mysql", "mariadb"}),
    "oracle": frozenset({"oracle", "plsql", "pl", "oraclesql", "oracle-sql", "sqlplus", "oracledb"}),
}
_NAMES = frozenset({"sql", *TAGS["mysql"], *TAGS["oracle"]})
_PLAIN = frozenset({"", "text", "txt", "plaintext", "code", "plain", "query"})
_FIELDS = CARRIERS | {"sql", "query", "statement", "sql_query"}
_XML = re.compile(r"<(code|answer|solution|program|pre|sql|query)\b[^<>\n]{0,200}>\n?", re.IGNORECASE)
_HEADING = re.compile(r" {0,3}#{1,6} ")
MOST, _MOST_READ = 64, 1024
"""How many blocks are weighed: the last ones that begin as the task asks. And how many are looked at for that."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A block and what is known of it. `fits`: see `sql_text.begins`; `tier`: 2 its tag is the dialect's or "sql"."""

    block: Block
    text: str
    fits: int
    tier: int
    ours: bool = True
    main: bool = True

    @property
    def standing(self) -> tuple[int, bool, bool]:
        """How far it is an answer to this task."""
        return self.fits, self.ours, self.main


def extract_sql(reply: str, language: Database, wanted: Wanted) -> Extraction:
    """The program in a reply, byte for byte as written but for what the chat put around it. Never raises on any text.

    `wanted.form` says how a program begins, `wanted.names` what a routine, or the columns of a result, are called.
    """
    answer = answer_of(plain_lines(reply))
    blocks = _read(answer.text) or [block for text in carried(answer.text, _FIELDS) for block in _carried(text)]
    found = _chosen(blocks, language, wanted) or _outside(answer.text, wanted, language)
    if found:
        return found
    how = "the reply ends inside its thinking" if answer.unfinished else "no fence and no statement"
    return Extraction(None, closed=False, how=how)


def _read(text: str) -> list[Block]:
    """The blocks of a text; where one holds fences or JSON, the blocks in that."""
    blocks = _headed(read_document(text))
    if not blocks:
        blocks = [Block(inner, "", closed=True, order=0) for inner in _tagged_in_xml(text)]
    inner = [found for block in blocks for found in _inside(block)]
    return [replace(block, order=order) for order, block in enumerate(inner) if block.text.strip()]


def _headed(document: Document) -> list[Block]:
    """Its blocks, the heading that they stand under a line of their `intro`."""
    heading, line = "", 0
    blocks: list[Block] = []
    for block in document.blocks[-_MOST_READ:]:
        above = document.lines[line : block.lines[0]]
        heading = next((one.strip()[:300] for one in reversed(above) if _HEADING.match(one)), heading)
        line = block.lines[1]
        blocks.append(replace(block, intro=f"{heading}\n{block.intro}"))
    return blocks


def _tagged_in_xml(text: str) -> list[str]:
    found: list[str] = []
    place, small = 0, text.lower()
    while len(found) < MOST and (opening := _XML.search(text, place)):
        end = small.find(f"</{opening[1].lower()}>", opening.end())
        if end < 0 or len(small) != len(text):
            break
        found.append(text[opening.end() : end])
        place = opening.end()  # one may hold another: <pre><code>
    return found


def _carried(text: str) -> list[Block]:
    """What a field of JSON holds: blocks, or a program."""
    return list(read_document(text).blocks) or [Block(text, "", closed=True, order=0)]


def _inside(block: Block) -> list[Block]:
    texts = carried(block.text, _FIELDS) if block.tag in {"json", ""} else ()
    if texts:
        return [found for text in texts for found in _carried(text)]
    if "```" not in block.text and "~~~" not in block.text:
        return [block]
    document = read_document(block.text)
    if not document.blocks:
        return [block]
    head = "".join(document.lines[: document.fences[0].at])
    inner = [replace(found, closed=found.closed or block.closed) for found in _headed(document)]
    return [replace(block, text=head, closed=True), *inner]


def _chosen(blocks: Sequence[Block], language: Database, wanted: Wanted) -> Extraction | None:
    found = [candidate for block in blocks if (candidate := _candidate(block, language, wanted)).text.strip()]
    fitting = [candidate for candidate in found if candidate.fits][-MOST:]
    able = fitting or [candidate for candidate in found if candidate.tier == 2][-MOST:]  # noqa: PLR2004 - see _Candidate
    if not able:
        return None
    weighed = _without_pieces([_weighed(candidate, language) for candidate in able])
    best = max(weighed, key=lambda c: (c.standing, c.tier, c.block.order))
    alike = sum(other.standing == best.standing and other.tier == best.tier for other in weighed)
    what = "begins as the task asks" if best.fits else "is the best there is, but begins otherwise"
    notes = [f"the last of {alike} such"] * (alike > 1) + ["never closed"] * (not best.block.closed)
    return Extraction(best.text, best.block.closed, f"block {best.block.order + 1} {'; '.join([what, *notes])}")


def _candidate(block: Block, language: Database, wanted: Wanted) -> _Candidate:
    text = dedented(stripped(block.text, _NAMES, tagged=bool(block.tag)))
    if not block.closed:
        text = without_prose_below(text)
    return _Candidate(block, text, begins(text, wanted.form, wanted.names), _tier(block.tag, language))


def _tier(tag: str, language: Database) -> int:
    """2: tagged as this dialect or as SQL; 1: with no language; 0: with another."""
    if tag in {"sql", language.name, *language.aliases, *TAGS[language.dialect]}:
        return 2
    return 1 if tag in _PLAIN else 0


def _weighed(candidate: _Candidate, language: Database) -> _Candidate:
    intro, text = candidate.block.intro, candidate.text
    ours = not sql_said.for_another(intro, text, language.dialect)
    main = not (sql_said.aside(intro, text) or is_elided(text))
    return replace(candidate, ours=ours and candidate.tier > 0, main=main)


def _without_pieces(found: list[_Candidate]) -> list[_Candidate]:
    """Without those whose text is a part of another's that stands as well: a step on the way, or an explanation."""
    plain = [squeezed(candidate.text) for candidate in found]

    def piece(index: int) -> bool:
        one, text = found[index], plain[index]
        return any(
            text != other and text in other and found[at].standing >= one.standing for at, other in enumerate(plain)
        )

    return [candidate for index, candidate in enumerate(found) if not piece(index)]


def _outside(text: str, wanted: Wanted, language: Database) -> Extraction | None:
    """A statement that stands in no fence."""
    document = read_document(text)
    inside = {at for block in document.blocks for at in range(block.lines[0] - 1, block.lines[1] + 1)}
    prose = "".join(line for at, line in enumerate(lines_of(text)) if at not in inside)
    found = unfenced(prose, wanted.form)
    if found is None:
        return None
    return Extraction(found[0], found[1], f"no fence: the text itself is {language.title}'s program")

"""Finds the pieces of a reply that may be code: fences as CommonMark has them, and as models really write them.

A fence opens with three or more backticks or tildes, at any indentation, also after a list marker or a quote mark. It
closes at the first bare fence of the same character, at least as long, indented at most three columns more. Where the
block so found does not parse, `alternatives` gives the other readings: closed later (a fence inside a string or
comment), cut at the next tagged fence (the closing one was forgotten), or closed at the end of a line of code.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

BLANK = " \t\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff"
LINE = re.compile(
    rf"(?P<indent>[{BLANK}>]*(?:(?:[-*+]|\d{{1,3}}[.)])[ \t]+)?)(?P<marker>`{{3,}}|~{{3,}})(?P<info>[^\r\n]*)\r?\n?\Z"
)
WORD = re.compile(r"[\w#+-]+(?:\.\w+)*")
ATTEMPTS, NEAR = 6, 32
"""Alternatives of each sort that are tried, among so many fence lines after the opening."""


@dataclass(frozen=True, slots=True)
class FenceLine:
    """A line that may open or close a fence; `at` is its line number."""

    at: int
    indent: str
    marker: str
    info: str


@dataclass(frozen=True, slots=True)
class Block:
    """One candidate. `tag` is the lower-case language word of the info string or ""; `intro` the prose line before.

    `lines` is the half-open range of line numbers of the content; `order` counts blocks from 0.
    """

    text: str
    tag: str
    closed: bool
    order: int
    intro: str = ""
    lines: tuple[int, int] = (0, 0)
    fence: FenceLine | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A reply cut into lines (each keeps its line feed), with its fence lines and blocks."""

    lines: tuple[str, ...]
    fences: tuple[FenceLine, ...]
    blocks: tuple[Block, ...]


def lines_of(text: str) -> tuple[str, ...]:
    """A text cut after its line feeds; form feeds and the like belong to the program. Joined they are the text."""
    *whole, last = text.split("\n")
    return (*(line + "\n" for line in whole), last)


def read_document(text: str) -> Document:
    """Cuts a reply into blocks. Linear in its length."""
    lines = lines_of(text)
    fences = tuple(_fence_lines(lines))
    return Document(lines, fences, tuple(_blocks(lines, fences)))


def _fence_lines(lines: tuple[str, ...]) -> Iterator[FenceLine]:
    for number, line in enumerate(lines):
        if "```" not in line and "~~~" not in line:
            continue
        match = LINE.match(line)
        if match and not (match["marker"][0] == "`" and "`" in match["info"]):
            yield FenceLine(number, match["indent"], match["marker"], match["info"].strip())


def _blocks(lines: tuple[str, ...], fences: tuple[FenceLine, ...]) -> Iterator[Block]:
    order, index = 0, 0
    while index < len(fences):
        opening = fences[index]
        index += 1
        while index < len(fences) and not _closes(fences[index], opening):
            index += 1
        closed = index < len(fences)
        end = fences[index].at if closed else len(lines)
        yield _block(lines, opening, end, closed=closed, order=order)
        order, index = order + 1, index + 1


def _closes(line: FenceLine, opening: FenceLine) -> bool:
    same = line.marker[0] == opening.marker[0] and len(line.marker) >= len(opening.marker)
    return same and not line.info and _width(line.indent) <= _width(opening.indent) + 3


def _width(indent: str) -> int:
    return len(indent.expandtabs(4))


def _block(lines: tuple[str, ...], opening: FenceLine, end: int, *, closed: bool, order: int) -> Block:
    start = opening.at + 1
    text = "".join(_unindented(lines[start:end], opening.indent))
    return Block(text, tag_of(opening.info), closed, order, _intro(lines, opening.at), (start, end), opening)


def _unindented(content: tuple[str, ...], indent: str) -> Iterator[str]:
    """Takes the fence's own indentation (and quote marks) off each line, at most as much as the fence has.

    Nothing is taken where the first line of code does not have it: then the fence alone was indented.
    """
    if ">" in indent:
        depth = indent.count(">")
        yield from (re.sub(rf"\A(?:[ \t]*> ?){{0,{depth}}}", "", line) for line in content)
        return
    width = len(indent)
    first = next((line for line in content if line.strip()), "")
    if width == 0 or len(first) - len(first.lstrip()) < width:
        yield from content
        return
    for line in content:
        have = len(line) - len(line.lstrip(" \t\u00a0"))
        yield line[min(width, have) :]


def _intro(lines: tuple[str, ...], at: int) -> str:
    """The last line of prose before a fence, at most three lines up."""
    for number in range(at - 1, max(at - 4, -1), -1):
        if lines[number].strip():
            return lines[number].strip()[:300]
    return ""


def tag_of(info: str) -> str:
    """The language word of an info string: "rust,editable" → rust, "{.python}" → python, "Python 3" → python."""
    match = WORD.search(info[:200].lower())
    if match is None:
        return ""
    word = match[0].removeprefix("language-").removeprefix("lang-")
    return re.sub(r"(?<=[a-z])[\d.]+\Z", "", word) if word not in {"mp3", "f90", "c99"} else word


def alternatives(document: Document, block: Block) -> Iterator[Block]:
    """Other readings of a block that does not parse, most likely first; at most `ATTEMPTS` of each sort."""
    opening = block.fence
    if opening is None:
        return
    start, end = block.lines
    after = bisect_left(document.fences, start, key=lambda fence: fence.at)
    near = document.fences[after : after + NEAR]
    inside = [fence for fence in near if fence.at < end][:ATTEMPTS]
    later = [f for f in near if f.at > end and not f.info and f.marker[0] == opening.marker[0]][:ATTEMPTS]
    for fence in inside:
        cut = _block(document.lines, opening, fence.at, closed=True, order=block.order)
        yield cut
    glued = re.compile(rf"\s*\S.*?({re.escape(opening.marker)})\s*\Z")
    for number in range(start, end):
        match = glued.match(document.lines[number]) if opening.marker in document.lines[number] else None
        if match:
            last = document.lines[number][: match.start(1)] + "\n"
            lines = (*document.lines[:number], last)
            yield replace(_block(lines, opening, len(lines), closed=True, order=block.order))
            break
    for fence in later:
        yield _block(document.lines, opening, fence.at, closed=True, order=block.order)

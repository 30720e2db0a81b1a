"""Finds a program in a reply that has no fence: all of it, or the paragraphs around the definition."""

import re

from codegrade.extract.blocks import lines_of
from codegrade.extract.interface import Wanted
from codegrade.extract.syntax import LONGEST, Definition, Shape, Syntax

CODE_MARKS = re.compile(r"[=;{}\[\]<>@|]|\w\(|\)$|^\s*(?:#|//|/\*|\"{3}|'{3})|[\w)]:\w|\w\.\w+ ")
SENTENCE = re.compile(r"(?:[-*>\s]|\d+[.)])*[\"'(*_]*[A-Z]")
KEYWORDS = re.compile(
    r"(?:if|for|while|else|elif|class|def|try|except|finally|with|match|case|fn|func|when|do|end|use|import|from|package)\b"
)
MARKUP = re.compile(r"</?[A-Za-z][\w:-]*(?: [^<>]*)?>|\\(?:begin|end)\{\w+\}(?:\[[^\]]*\])?|'{3}\w*|[A-Z][a-z]+:")
FEW_WORDS = 3
STEPS = 40


def raw_program(text: str, wanted: Wanted, syntax: Syntax) -> str | None:
    """The part of a text that is a program, as whole lines of it; None where there is none.

    A text that parses and defines something is a program even where it lacks what is wanted. Else paragraphs above
    and below the definition belong to it while they are not prose and all of it still parses.
    """
    if not text.strip() or len(text) > LONGEST:
        return None
    if not _in_prose(text) and _is_program(syntax.look(text)):
        return text
    text = _without_lead(text)
    bare = without_tail(text)
    if bare.strip() and _is_program(syntax.look(bare)):
        return bare
    tops = _tops(syntax.look(text), wanted)
    return _around(text, tops, wanted, syntax) if tops else None


def _is_program(shape: Shape) -> bool:
    return shape.clean and (bool(shape.definitions) or shape.has_main)


def _holds(shape: Shape, wanted: Wanted) -> bool:
    return shape.names.issuperset(wanted.names) if wanted.names else shape.has_main


def _in_prose(text: str) -> bool:
    """True where the first or the last line is prose: words inside may be a comment's."""
    lines = [line for line in text.split("\n") if line.strip()]
    return _is_wordy(lines[0]) or _is_wordy(lines[-1])


def _paragraphs(text: str) -> list[str]:
    """Runs of lines, each with the blank lines after it; joined they are the text."""
    done: list[str] = []
    lines: list[str] = []
    for line in lines_of(text):
        if line.strip() and lines and not lines[-1].strip():
            done.append("".join(lines))
            lines = []
        lines.append(line)
    return [*done, "".join(lines)]


def _is_prose(paragraph: str) -> bool:
    """True where every line reads as words and not as code."""
    lines = [line for line in paragraph.split("\n") if line.strip()]
    return bool(lines) and all(_is_wordy(line) for line in lines)


def _is_wordy(line: str) -> bool:
    """Words that start with a capital letter or end as a sentence does, without code marks; or a tag alone."""
    bare = re.sub(r"`[^`\n]*`", "word", line).strip()
    if MARKUP.fullmatch(bare):
        return True
    words = bare.split()
    if len(words) <= 1 or KEYWORDS.match(bare) or CODE_MARKS.search(bare):
        return False
    ends = bare.endswith((".", "!", "?", ":"))
    return (len(words) >= FEW_WORDS or ends) if SENTENCE.match(bare) else (len(words) > FEW_WORDS and ends)


def _tops(shape: Shape, wanted: Wanted) -> list[Definition]:
    """The outermost definitions around what is wanted (the last one of each name), or all of them for stdio."""
    outermost = [d for d in shape.definitions if not d.outer]
    if not wanted.names:
        return outermost
    held = {d.name: d for d in shape.definitions if d.name in wanted.names}
    return [top for top in outermost if any(top.start <= d.start and d.end <= top.end for d in held.values())]


def _around(text: str, tops: list[Definition], wanted: Wanted, syntax: Syntax) -> str | None:
    chunks = _paragraphs(text)
    first, last = _holding(chunks, min(d.start for d in tops), max(d.end for d in tops))
    chunks[first] = _without_lead(chunks[first])
    chunks[last] = without_tail(chunks[last])

    def parses(start: int, stop: int) -> bool:
        return syntax.look("".join(chunks[start : stop + 1])).clean

    if not _holds(syntax.look("".join(chunks[first : last + 1])), wanted):
        return None
    for _ in range(STEPS):
        if first == 0 or _is_prose(chunks[first - 1]) or not parses(first - 1, last):
            break
        first -= 1
    for _ in range(STEPS):
        if last + 1 == len(chunks) or _is_prose(chunks[last + 1]) or not parses(first, last + 1):
            break
        last += 1
    return "".join(chunks[first : last + 1])


def _holding(chunks: list[str], start: int, end: int) -> tuple[int, int]:
    """Indices of the paragraphs in which a byte range starts and ends."""
    first, last, at = 0, len(chunks) - 1, 0
    for index, chunk in enumerate(chunks):
        after = at + len(chunk.encode("utf-8", "replace"))
        first = index if at <= start < after else first
        last = index if at < end <= after else last
        at = after
    return first, last


def _without_lead(text: str) -> str:
    """Prose above code goes, also where no blank line is between."""
    lines = lines_of(text)
    first = next((number for number, line in enumerate(lines) if line.strip() and not _is_wordy(line)), 0)
    return "".join(lines[first:]) if any(line.strip() for line in lines[:first]) else text


def without_tail(text: str) -> str:
    """Prose below code goes, with the blank lines above it."""
    lines = lines_of(text)
    kept = len(lines)
    while kept and (not lines[kept - 1].strip() or _is_wordy(lines[kept - 1])):
        kept -= 1
    return "".join(lines[:kept]) if any(line.strip() for line in lines[kept:]) else text

"""Finds a program in a reply that has no fence: all of it, or the paragraphs around the definition."""

import re

from codegrade.extract.interface import Wanted
from codegrade.extract.syntax import LONGEST, Shape, Syntax

PROSE = re.compile(
    r"\s*(?:[-*#>]+ |\d+[.)] )?[\"'*_`(]*[A-Za-z][\w'’`*-]*(?:[ ,:;—–-]+[\w'’`*()/\"-]+)*[\"'*_`)]*[.:!?]*\s*"
)
STEPS = 40


def raw_program(text: str, wanted: Wanted, syntax: Syntax) -> str | None:
    """The part of a text that is a program, as lines of it; None where there is none."""
    if not text.strip() or len(text) > LONGEST:
        return None
    shape = syntax.look(text)
    if _whole(shape, wanted) and shape.clean and not _prose(text):
        return text
    chunks = _paragraphs(text)
    core = _core(text, chunks, shape, wanted, syntax)
    return None if core is None else _grown(chunks, core, wanted, syntax)


def _whole(shape: Shape, wanted: Wanted) -> bool:
    return shape.names.issuperset(wanted.names) if wanted.names else shape.has_main


def _paragraphs(text: str) -> list[str]:
    """Runs of lines, each with the blank lines after it; joined they are the text."""
    return re.findall(r"(?:[^\n]*\S[^\n]*\n?)+(?:[^\S\n]*\n)*|(?:[^\S\n]*\n)+", text)


def _prose(paragraph: str) -> bool:
    """True where every line reads as words and not as code."""
    lines = [line for line in paragraph.split("\n") if line.strip()]
    return bool(lines) and all(len(line) < 2000 and _wordy(line) for line in lines)


def _wordy(line: str) -> bool:
    return not re.search(r"[=;{}\[\]<>]|\w\(|\)$", line) and len(line.split()) > 1 and PROSE.fullmatch(line) is not None


def _core(text: str, chunks: list[str], shape: Shape, wanted: Wanted, syntax: Syntax) -> tuple[int, int] | None:
    """Indices of the first and last paragraph that hold the outermost definitions around what is wanted."""
    _ = syntax
    names = set(wanted.names)
    held = [d for d in shape.definitions if d.name in names] if names else list(shape.definitions)
    if not held:
        return None
    tops = [
        d for d in shape.definitions if not d.outer and any(d.start <= h.start and h.end <= d.end for h in held)
    ] or held
    start = min(d.start for d in tops[-1:]) if names else min(d.start for d in tops)
    end = max(d.end for d in tops)
    edges, at = [], 0
    for chunk in chunks:
        at += len(chunk.encode("utf-8", "replace"))
        edges.append(at)
    first = next(i for i, edge in enumerate(edges) if start < edge)
    last = next(i for i, edge in enumerate(edges) if end <= edge)
    return first, last


def _grown(chunks: list[str], core: tuple[int, int], wanted: Wanted, syntax: Syntax) -> str | None:
    """Takes more paragraphs in on both sides while they are code and all of it parses."""
    first, last = core
    lead = _without_prose_lines(chunks[first], syntax)
    chunks = [*chunks[:first], lead, *chunks[first + 1 :]]
    if not _whole(syntax.look("".join(chunks[first : last + 1])), wanted):
        return None
    if lead == chunks[first]:
        pass
    for _ in range(STEPS):
        if first == 0 or _prose(chunks[first - 1]) or not syntax.look("".join(chunks[first - 1 : last + 1])).clean:
            break
        first -= 1
    for _ in range(STEPS):
        if (
            last + 1 == len(chunks)
            or _prose(chunks[last + 1])
            or not syntax.look("".join(chunks[first : last + 2])).clean
        ):
            break
        last += 1
    return "".join(chunks[first : last + 1])


def _without_prose_lines(paragraph: str, syntax: Syntax) -> str:
    """Prose directly above code, with no blank line between, goes."""
    _ = syntax
    lines = paragraph.splitlines(keepends=True)
    while len(lines) > 1 and (
        _wordy(lines[0])
        or lines[0].rstrip().endswith((":", "."))
        and " " in lines[0].strip()
        and not lines[0].startswith(("def ", "class ", "@", "#"))
    ):
        lines.pop(0)
    return "".join(lines)

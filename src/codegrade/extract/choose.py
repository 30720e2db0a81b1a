"""Decides which candidate is the program. The rules, in order, are in docs/extraction.md."""

from collections.abc import Iterator
from dataclasses import replace

from codegrade.extract.blocks import Block, Document, alternatives, read_document
from codegrade.extract.candidates import OTHER, WANTED, Candidate, names_of, tier_of
from codegrade.extract.interface import Extraction, Wanted
from codegrade.extract.raw import without_tail
from codegrade.extract.starter import insert, stands_alone
from codegrade.extract.strip import after_side, carried, dedented, stripped
from codegrade.extract.syntax import Syntax
from codegrade.languages import Toolchain

MOST = 64
"""How many blocks are parsed: the last ones that mention a wanted name, and as many others."""


def candidates(document: Document, language: Toolchain, wanted: Wanted, syntax: Syntax) -> list[Candidate]:
    """The blocks worth looking at, in the reply's order, each read the way that parses best."""
    named = [b for b in document.blocks if any(name in b.text for name in wanted.names)][-MOST:]
    others = [b for b in document.blocks if not any(name in b.text for name in wanted.names)][-MOST:]
    found: list[Candidate] = []
    for block in sorted(named + others, key=lambda b: b.order):
        found.extend(_readings(document, block, language, wanted, syntax))
    return found


def _readings(
    document: Document, block: Block, language: Toolchain, wanted: Wanted, syntax: Syntax
) -> Iterator[Candidate]:
    first = candidate(block, language, wanted, syntax)
    if not first.shape.clean and (first.tier != OTHER or first.defines):
        readings = (candidate(other, language, wanted, syntax) for other in _alternatives(document, block))
        better = next((c for c in readings if c.shape.clean and _defines_more(c, first)), None)
        if better:
            yield better
            return
    inner = _inner(first, language)
    yield from (candidate(block, language, wanted, syntax) for block in inner)
    if not inner:
        yield first


def _defines_more(reading: Candidate, first: Candidate) -> bool:
    """True where a reading has what is wanted, and no less than the plain one."""
    return reading.defines >= max(first.defines, 1) if reading.wanted.names else reading.complete


def _alternatives(document: Document, block: Block) -> Iterator[Block]:
    """Other ends of a block, then the same without prose below the code."""
    ends = list(alternatives(document, block))
    yield from ends
    for end in ends if block.closed else (block, *ends):
        text = without_tail(end.text)
        if text.strip() and text != end.text:
            yield replace(end, text=text)


def _inner(outer: Candidate, language: Toolchain) -> list[Block]:
    """What a diff, JSON or an outer fence carries, as blocks; empty where it carries nothing."""
    block = outer.block
    if block.tag in {"diff", "patch"}:
        after = after_side(outer.text)
        return [replace(block, text=after, tag=language.name)] if after else []
    texts = carried(outer.text) if block.tag in {"json", ""} else ()
    if texts:
        return [
            found for text in texts for found in _fenced(text, block) or [replace(block, text=text, tag=language.name)]
        ]
    return _fenced(outer.text, block) if outer.tier != WANTED and not outer.shape.clean else []


def _fenced(text: str, outer: Block) -> list[Block]:
    """The fences inside a block's text; the outer one's end closes the last of them."""
    if "```" not in text and "~~~" not in text:
        return []
    inner = read_document(text).blocks[-MOST:]
    return [replace(found, closed=found.closed or outer.closed, order=outer.order) for found in inner]


def candidate(block: Block, language: Toolchain, wanted: Wanted, syntax: Syntax) -> Candidate:
    """A block as tree-sitter sees it; a whole program that stands indented as a whole loses that indentation."""
    tier = tier_of(block.tag, language)
    text = stripped(block.text, names_of(language), tagged=tier == WANTED)
    seen = Candidate(block, text, syntax.look(text), tier, wanted)
    flat = dedented(text) if seen.complete and text.lstrip("\n")[:1].isspace() else text
    return seen if flat == text else replace(seen, text=flat, shape=syntax.look(flat))


def choose(found: list[Candidate], wanted: Wanted, syntax: Syntax) -> Extraction | None:
    """The program among fenced candidates; None where no fence holds one."""
    ours = [c for c in found if c.tier or (c.shape.clean and c.complete)]
    complete = [c for c in ours if c.complete]
    if complete:
        best = max(complete, key=lambda c: (_worth(c, found, wanted), c.block.order))
        return _whole(best, found, wanted, syntax)
    return _inserted(ours, wanted, syntax) or _last_resort(ours, wanted)


def _worth(c: Candidate, found: list[Candidate], wanted: Wanted) -> tuple[bool, ...]:
    return (
        not c.is_starter,
        c.tier > 0,
        c.shape.clean or c.shape.errors is None,
        not c.demoted,
        not missing(c, found, wanted),
    )


def missing(c: Candidate, found: list[Candidate], wanted: Wanted) -> frozenset[str]:
    """Names that it uses, does not define, and another block of the same language does."""
    known = c.shape.names
    elsewhere = {name for other in found if other.tier and other.shape.clean for name in other.shape.names}
    return frozenset(name for name in c.shape.calls & elsewhere if name not in known and name not in wanted.starter)


def _whole(best: Candidate, found: list[Candidate], wanted: Wanted, syntax: Syntax) -> Extraction:
    """The candidate, joined with the one block that defines all it lacks where that is sure."""
    where = f"block {best.block.order + 1}"
    lacking = missing(best, found, wanted)
    for other in reversed(found) if lacking else ():
        joined = _joined(best, other, lacking, wanted)
        if joined and syntax.look(joined).clean:
            names = ", ".join(sorted(lacking))
            how = f"{where} defines {_listed(wanted)}; joined with block {other.block.order + 1}, which defines {names}"
            return Extraction(joined, best.block.closed and other.block.closed, how)
    alone = (
        insert(best.text, best.shape, wanted.names, wanted.starter, syntax)
        if stands_alone(best.shape, wanted)
        else None
    )
    if alone:
        return Extraction(
            alone, best.block.closed, f"{where}: the function without what is around it, put into the starter code"
        )
    others = sum(c.complete for c in found) - 1
    why = f"the best of {others + 1} that define" if others else "the only one that defines"
    return Extraction(best.text, best.block.closed, f"{where}: {why} {_listed(wanted)}{_flaws(best)}")


def _joined(best: Candidate, other: Candidate, lacking: frozenset[str], wanted: Wanted) -> str | None:
    """Both texts, or None: the other repeats a definition, or both begin with what may come only once."""
    helpful = other.tier and other.shape.clean and lacking <= other.shape.names
    if (
        not helpful
        or other.shape.names & (best.shape.names | set(wanted.names))
        or (best.shape.has_header and other.shape.has_header)
    ):
        return None
    first, second = (other, best) if other.block.order < best.block.order else (best, other)
    if second.shape.has_header:
        first, second = second, first
    return f"{first.text.rstrip()}\n\n{second.text}"


def _inserted(ours: list[Candidate], wanted: Wanted, syntax: Syntax) -> Extraction | None:
    for c in reversed(ours):
        if c.tier and _like_body(c, wanted):
            program = insert(c.text, c.shape, wanted.names, wanted.starter, syntax)
            if program:
                return Extraction(
                    program,
                    c.block.closed,
                    f"block {c.block.order + 1}: only what goes inside the starter code, put there",
                )
    return None


def _like_body(c: Candidate, wanted: Wanted) -> bool:
    """Not a usage example, and not a program that names its function otherwise."""
    if wanted.names and wanted.names[-1] in c.shape.names:
        return True
    if c.shape.has_header or c.shape.has_main or not c.text.strip():
        return False
    first = next(line for line in c.text.split("\n") if line.strip())
    indented = first[:1].isspace()
    if c.shape.calls & set(wanted.names) and "return" not in c.text:
        return False
    return indented or not c.shape.definitions


def _last_resort(ours: list[Candidate], wanted: Wanted) -> Extraction | None:
    """A block tagged as the language although it lacks what the task asks for, or an untagged one that parses."""

    def weight(c: Candidate) -> tuple[int, bool, bool, bool, int]:
        return (c.defines, c.tier == WANTED, bool(c.shape.definitions), c.shape.clean, c.block.order)

    able = [
        c
        for c in ours
        if c.text.strip()
        and (
            c.tier == WANTED
            or c.defines
            or (c.tier != OTHER and c.shape.clean and c.shape.definitions)
            or not wanted.names
        )
    ]
    if not able:
        return None
    best = max(able, key=weight)
    lacks = ", ".join(name for name in wanted.names if name not in best.shape.names) or "an entry point"
    return Extraction(
        best.text,
        best.block.closed,
        f"block {best.block.order + 1}: the best there is, but it lacks {lacks}{_flaws(best)}",
    )


def _flaws(c: Candidate) -> str:
    parts = ["" if c.block.closed else "never closed", f"{c.shape.errors} syntax errors" if c.shape.errors else ""]
    noted = ", ".join(filter(None, parts))
    return f" ({noted})" if noted else ""


def _listed(wanted: Wanted) -> str:
    return ", ".join(wanted.names) or "the entry point"

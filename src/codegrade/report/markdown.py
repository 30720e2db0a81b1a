"""The table as GitHub-flavoured Markdown. Text that is not ours stays text: no markup, HTML or link comes of it."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from codegrade.report.page import Page
from codegrade.report.rows import sheet
from codegrade.report.sections import sections
from codegrade.report.summary import RunSummary
from codegrade.report.words import one_line

_MARKS = re.compile(r"[\\`*_\[\]|~]")
_STARTS = re.compile(r"^(\d*)(?=[#+>=.)-])")
"""Before what makes a heading, a list or a quotation of a line that begins with it."""


def render_markdown(runs: Sequence[RunSummary]) -> str:
    """A table, then the notes as a list, then sections for cost and place and for every gap; ends in a newline."""
    top = sheet(runs)
    lines = table_lines(top.head, top.rows, frozenset(range(top.left, len(top.head))))
    lines += _list(top.notes)
    for page in sections(runs):
        lines += page_lines(page)
    return "\n".join(lines) + "\n"


def page_lines(page: Page) -> list[str]:
    """A section: an empty line, the heading, the grids, the notes as a list."""
    lines = ["", f"## {_escape(page.heading)}"]
    for grid in page.grids:
        lines += ["", *table_lines(grid.head, grid.rows, grid.numbers)]
    return lines + _list(page.notes)


def table_lines(head: Sequence[str], rows: Sequence[Sequence[str]], numbers: AbstractSet[int]) -> list[str]:
    """One table; `numbers` are the columns that are set flush right."""
    rule = ["--:" if i in numbers else "---" for i in range(len(head))]
    return [_line(row) for row in (head, rule, *rows)]


def _list(notes: Sequence[str]) -> list[str]:
    return ["", *(f"- {_begun(_escape(note))}" for note in notes)] if notes else []


def _begun(text: str) -> str:
    return _STARTS.sub(lambda found: f"{found[1]}\\", text)


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_escape(cell) for cell in cells) + " |"


def _escape(text: str) -> str:
    """Names and messages are full of marks that Markdown and HTML would take for theirs."""
    plain = one_line(text).replace("&", "&amp;").replace("<", "&lt;")
    return _MARKS.sub(lambda found: f"\\{found[0]}", plain)

"""The table for a terminal: plain text, readable without colour."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from codegrade.report.page import Page
from codegrade.report.rows import sheet
from codegrade.report.sections import sections
from codegrade.report.summary import RunSummary
from codegrade.report.words import one_line


def render_table(runs: Sequence[RunSummary]) -> str:
    """Columns aligned with spaces, then the notes, cost and place, and every gap; ends in a newline."""
    top = sheet(runs)
    lines = _aligned(top.head, top.rows, frozenset(range(top.left, len(top.head))))
    lines += ["", *map(one_line, top.notes)] if top.notes else []
    for page in sections(runs):
        lines += page_lines(page)
    return "\n".join(lines) + "\n"


def page_lines(page: Page) -> list[str]:
    """Two empty lines, the heading, the grids, the notes."""
    lines = ["", "", one_line(page.heading)]
    for grid in page.grids:
        lines += ["", *_aligned(grid.head, grid.rows, grid.numbers)]
    return [*lines, *(["", *map(one_line, page.notes)] if page.notes else [])]


def _aligned(head: Sequence[str], rows: Sequence[Sequence[str]], numbers: AbstractSet[int]) -> list[str]:
    """`numbers` are the columns that are set flush right."""
    shown = [[one_line(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[i]) for row in shown) for i in range(len(head))]
    return [_line(row, widths, numbers) for row in (shown[0], ["-" * width for width in widths], *shown[1:])]


def _line(cells: Sequence[str], widths: Sequence[int], numbers: AbstractSet[int]) -> str:
    padded = [
        cell.rjust(width) if i in numbers else cell.ljust(width)
        for i, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(padded).rstrip()

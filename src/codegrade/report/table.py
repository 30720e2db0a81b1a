"""The table for a terminal: plain text, readable without colour."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from codegrade.report.cost_page import cost_pages
from codegrade.report.gap_page import Page, gap_page
from codegrade.report.rows import prefixes, sheet
from codegrade.report.summary import RunSummary
from codegrade.report.words import one_line


def render_table(runs: Sequence[RunSummary]) -> str:
    """Columns aligned with spaces, then the notes, cost and place, and every gap; ends in a newline."""
    page = sheet(runs)
    lines = _aligned(page.head, page.rows, frozenset(range(page.left, len(page.head))))
    lines += ["", *map(one_line, page.notes)] if page.notes else []
    for priced in cost_pages(runs):
        lines += page_lines(priced)
    for prefix, run in zip(prefixes(runs), runs, strict=True):
        for gap in run.gaps:
            lines += page_lines(gap_page(gap, prefix))
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

"""The table for a terminal: plain text, readable without colour."""

from collections.abc import Sequence

from codegrade.report.rows import sheet
from codegrade.report.summary import RunSummary


def render_table(runs: Sequence[RunSummary]) -> str:
    """Columns aligned with spaces, then the notes; ends in a newline."""
    page = sheet(runs)
    widths = [max(len(row[i]) for row in (page.head, *page.rows)) for i in range(len(page.head))]
    lines = [_line(row, widths, page.left) for row in (page.head, tuple("-" * w for w in widths), *page.rows)]
    notes = ["", *page.notes] if page.notes else []
    return "\n".join([*lines, *notes]) + "\n"


def _line(cells: Sequence[str], widths: Sequence[int], left: int) -> str:
    padded = [
        cell.ljust(width) if i < left else cell.rjust(width)
        for i, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(padded).rstrip()

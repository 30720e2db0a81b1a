"""The table as GitHub-flavoured Markdown."""

from collections.abc import Sequence

from codegrade.report.rows import sheet
from codegrade.report.summary import RunSummary


def render_markdown(runs: Sequence[RunSummary]) -> str:
    """A table, then the notes as a list; ends in a newline."""
    page = sheet(runs)
    rule = ["---" if i < page.left else "--:" for i in range(len(page.head))]
    lines = [_line(row) for row in (page.head, rule, *page.rows)]
    notes = ["", *(f"- {_escape(note)}" for note in page.notes)] if page.notes else []
    return "\n".join([*lines, *notes]) + "\n"


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_escape(cell) for cell in cells) + " |"


def _escape(text: str) -> str:
    return text.replace("|", "\\|").replace("_", "\\_")

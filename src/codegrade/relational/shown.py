"""Rows and values as people read them, in prompts and in `tasks show`."""

from datetime import date, datetime
from decimal import Decimal

from codegrade.relational.rows import Rows
from codegrade.relational.values import Row, Value


def grid(rows: Rows) -> str:
    """Rows as lines of aligned text under the column names; "(no rows)" where there are none."""
    lines = [list(rows.columns), *([cell(value) for value in row] for row in rows.rows)]
    widths = [max(len(line[index]) for line in lines) for index in range(len(rows.columns))]
    head, *body = [_line(line, widths) for line in lines]
    return "\n".join([head, "-+-".join("-" * width for width in widths), *(body or ["(no rows)"])])


def _line(cells: list[str], widths: list[int]) -> str:
    return " | ".join(text.ljust(width) for text, width in zip(cells, widths, strict=True)).rstrip()


def cell(value: Value) -> str:
    """One value on one line, without quotes; NULL is said."""
    match value:
        case None:
            return "NULL"
        case datetime():
            return value.isoformat(sep=" ")
        case Decimal():
            return f"{value:f}"
    return str(value).replace("\n", "\\n")


def call(name: str, args: Row) -> str:
    """A call of a routine, its arguments in literals that every dialect has."""
    return f"{name}({', '.join(_literal(value) for value in args)})"


def _literal(value: Value) -> str:
    match value:
        case str():
            return "'" + value.replace("'", "''") + "'"
        case datetime():
            return f"TIMESTAMP '{cell(value)}'"
        case date():
            return f"DATE '{cell(value)}'"
    return cell(value)

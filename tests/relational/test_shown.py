"""Rows as prompts and `tasks show` have them."""

from datetime import date, datetime
from decimal import Decimal

from codegrade.relational.rows import Rows
from codegrade.relational.shown import call, cell, grid


def test_a_grid_is_aligned_and_ends_without_blanks():
    """Columns are as wide as their widest value."""
    rows = Rows(("id", "label"), ((1, "Ada"), (200, None)))
    assert grid(rows) == "id  | label\n----+------\n1   | Ada\n200 | NULL"


def test_an_empty_grid_says_so():
    """The names of columns stay."""
    assert grid(Rows(("id", "x"), ())) == "id | x\n---+--\n(no rows)"


def test_a_cell_is_one_line():
    """No exponents, no T between date and time, no line feed."""
    assert [cell(value) for value in (None, 1, Decimal("1E+3"), Decimal("0.10"), 1.5, "a\nb")] == [
        "NULL",
        "1",
        "1000",
        "0.10",
        "1.5",
        "a\\nb",
    ]
    assert cell(date(2024, 1, 31)) == "2024-01-31"
    assert cell(datetime.fromisoformat("2024-01-31T10:15:00.25")) == "2024-01-31 10:15:00.250000"


def test_a_call_is_written_in_literals_of_every_dialect():
    """Quotes are doubled; dates and timestamps have their word."""
    args = ("it's", None, Decimal("-1.50"), date(2024, 1, 31), datetime.fromisoformat("2024-01-31T10:15"))
    assert call("f", args) == "f('it''s', NULL, -1.50, DATE '2024-01-31', TIMESTAMP '2024-01-31 10:15:00')"
    assert call("f", ()) == "f()"

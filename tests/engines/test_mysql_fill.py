"""The text that fills tables."""

from datetime import date, datetime
from decimal import Decimal

from codegrade.engines.mysql_fill import Fills
from codegrade.relational.types import Column, Table, parse_column_type

INT = parse_column_type("int")
A = Table("a", (Column("id", INT), Column("x", INT, nullable=True)))
B = Table("b", (Column("id", INT),))


def test_text():
    """Tables are emptied from the last to the first, then filled; NULL and quotes are written as MySQL reads them."""
    (text,) = Fills().of((A, B), {"a": ((1, None), (2, "it's \\")), "b": ()})
    assert text.split(";") == [
        "BEGIN",
        "DELETE FROM `b`",
        "DELETE FROM `a`",
        "INSERT INTO a (id, x) VALUES (1, NULL), (2, 'it\\'s \\\\')",
        "COMMIT",
    ]
    row = (Decimal("1.50"), date(2024, 2, 29), datetime(2024, 2, 29, 1, 2, 3, 4), True)  # noqa: DTZ001 -- no zone
    (text,) = Fills().of((B,), {"b": (row,)})
    assert "(1.50, '2024-02-29', '2024-02-29 01:02:03.000004', 1)" in text


def test_many_rows():
    """Rows come some hundreds to a statement, statements some megabytes to a text; no row is lost."""
    rows = tuple((number, number) for number in range(1200))
    (text,) = Fills().of((A,), {"a": rows})
    assert [part.count("(") - 1 for part in text.split(";") if part.startswith("INSERT")] == [500, 500, 200]
    texts = Fills().of((A,), {"a": tuple((number, "x" * 10_000) for number in range(1500))})
    assert len(texts) == 4
    assert sum(text.count("xxx, ") + text.count("x')") for text in texts) == 1500


def test_texts_are_kept():
    """The same rows give the same text without writing it again; others do not, though they be equal."""
    fills, rows = Fills(), {"a": ((1, 2),)}
    first = fills.of((A,), rows)
    assert fills.of((A,), rows) is first
    assert fills.of((A,), {"a": ((1, 2),)}) == first
    assert fills.of((A,), {"a": ((1, 3),)}) != first
    for _ in range(6):
        fills.of((A,), {"a": tuple((number, "x" * 10_000) for number in range(400))})
    assert fills.of((A,), rows) is not first

"""Do a case's rows keep the keys that its tables declare? Servers would refuse them, and not all the same ones."""

import unicodedata
from collections.abc import Mapping, Sequence

from codegrade.relational.types import ForeignKey, Table
from codegrade.relational.values import Row, Value

Rows = Sequence[Row]


def check_keys(tables: Sequence[Table], rows: Mapping[str, Rows], *, what: str) -> None:
    """Every key of every table.

    Raises:
        ValueError: a key is there twice, or refers to no row; it names table and row. `what` is put before the table.
    """
    for table in tables:
        for key in (table.primary_key, *table.unique) if table.primary_key else table.unique:
            _check_unique(table, key, rows[table.name], what)
        for foreign in table.foreign_keys:
            _check_foreign(table, foreign, rows, tables, what)


def _check_unique(table: Table, key: Sequence[str], rows: Rows, what: str) -> None:
    seen: dict[Row, int] = {}
    for number, row in enumerate(_projected(table, key, rows), start=1):
        if None in row:
            continue
        folded = tuple(_folded(value) for value in row)
        if folded in seen:
            blur = (
                "" if row == _at(table, key, rows, seen[folded]) else ", for a database that ignores case and accents"
            )
            raise ValueError(
                f"{what}rows {seen[folded]} and {number} of {table.name} have the same {', '.join(key)}{blur}"
            )
        seen[folded] = number


def _check_foreign(table: Table, key: ForeignKey, rows: Mapping[str, Rows], tables: Sequence[Table], what: str) -> None:
    there = next(other for other in tables if other.name == key.references)
    known = set(_projected(there, key.to, rows[there.name]))
    for number, row in enumerate(_projected(table, key.columns, rows[table.name]), start=1):
        if None not in row and row not in known:
            target = f"{key.references}({', '.join(key.to)})"
            raise ValueError(f"{what}row {number} of {table.name} refers to {_shown(row)}, which {target} has not")


def _projected(table: Table, columns: Sequence[str], rows: Rows) -> list[Row]:
    places = [[column.name for column in table.columns].index(name) for name in columns]
    return [tuple(row[place] for place in places) for row in rows]


def _at(table: Table, key: Sequence[str], rows: Rows, number: int) -> Row:
    return _projected(table, key, rows[number - 1 : number])[0]


def _folded(value: Value) -> Value:
    """Text as MySQL's default collation sees it, roughly: without case and accents."""
    if not isinstance(value, str):
        return value
    letters = unicodedata.normalize("NFKD", value.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _shown(row: Row) -> str:
    return ", ".join(repr(value) if isinstance(value, str) else str(value) for value in row)

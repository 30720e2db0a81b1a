"""The text that puts a case's rows into its tables; kept, because the same case comes back with every attempt."""

import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pymysql.converters import escape_item

from codegrade.engines.ddl import insert_into
from codegrade.relational.types import Table
from codegrade.relational.values import Row

_ROWS_EACH = 500
_BATCH_CHARACTERS = 4 << 20
_KEPT_CHARACTERS = 16 << 20

Key = tuple[tuple[Table, ...], int]


class Fills:
    """Texts by case, the last used kept up to some megabytes. Thread-safe.

    A case is known by its identity: its rows are held with the text, so that no other object can take its place.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[Key, tuple[Mapping[str, tuple[Row, ...]], tuple[str, ...]]] = OrderedDict()
        self._characters = 0

    def of(self, tables: tuple[Table, ...], rows: Mapping[str, tuple[Row, ...]]) -> tuple[str, ...]:
        """Texts of several statements each, to be sent one after the other; afterwards `rows` is all there is."""
        key = (tables, id(rows))
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key][1]
        texts = tuple(_batches(_statements(tables, rows)))
        with self._lock:
            if key not in self._kept:
                self._kept[key] = (rows, texts)
                self._characters += _size(texts)
            while self._characters > _KEPT_CHARACTERS:
                self._characters -= _size(self._kept.popitem(last=False)[1][1])
        return texts


def literals(row: Row) -> list[str]:
    """Values as MySQL writes them, where backslashes escape."""
    return [str(escape_item(value, "utf8mb4")) for value in row]


def _statements(tables: Sequence[Table], rows: Mapping[str, tuple[Row, ...]]) -> Iterator[str]:
    yield "BEGIN"
    for table in reversed(tables):
        yield f"DELETE FROM `{table.name}`"  # noqa: S608 -- a name of ours
    for table in tables:
        if rows[table.name]:
            yield from _inserts(table, rows[table.name])
    yield "COMMIT"


def _inserts(table: Table, rows: Sequence[Row]) -> Iterator[str]:
    head = insert_into(table, "mysql", ["?"] * len(table.columns)).rpartition("VALUES")[0]
    for start in range(0, len(rows), _ROWS_EACH):
        values = ", ".join(f"({', '.join(literals(row))})" for row in rows[start : start + _ROWS_EACH])
        yield f"{head}VALUES {values}"


def _batches(statements: Iterable[str]) -> Iterator[str]:
    """Statements joined to texts of a few megabytes, so that a small case is one round trip."""
    batch: list[str] = []
    size = 0
    for statement in statements:
        batch.append(statement)
        size += len(statement)
        if size > _BATCH_CHARACTERS:
            yield ";".join(batch)
            batch, size = [], 0
    if batch:
        yield ";".join(batch)


def _size(texts: tuple[str, ...]) -> int:
    return sum(map(len, texts))

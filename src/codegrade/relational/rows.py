"""Rows of a result or of a table, and the text in which an engine's execution carries them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from codegrade.relational.values import Row, Value


@dataclass(frozen=True, slots=True)
class Rows:
    """Column names as the database gave them, and rows of as many values."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def encode(results: tuple[Rows, ...]) -> bytes:
    """Results as JSON: exact for every host value."""
    return json.dumps(
        [{"columns": r.columns, "rows": [[_tagged(value) for value in row] for row in r.rows]} for r in results],
        ensure_ascii=False,
    ).encode("utf-8", "surrogatepass")


def decode(data: bytes) -> tuple[Rows, ...]:
    """What `encode` was given.

    Raises:
        ValueError: it was not made by `encode`.
    """
    try:
        return tuple(
            Rows(tuple(result["columns"]), tuple(tuple(_untagged(value) for value in row) for row in result["rows"]))
            for result in json.loads(data)
        )
    except (KeyError, TypeError, ValueError, ArithmeticError) as error:
        raise ValueError(f"not rows: {error}") from error


def _tagged(value: Value) -> object:
    """Order matters: a datetime is a date, too."""
    match value:
        case datetime():
            return {"t": value.isoformat()}
        case date():
            return {"d": value.isoformat()}
        case Decimal():
            return {"n": str(value)}
        case float():
            return {"f": repr(value)}
        case _:
            return value


def _untagged(value: object) -> Value:
    if isinstance(value, dict):
        ((tag, text),) = value.items()
        return _READ[tag](text)
    if value is None or isinstance(value, int | str):
        return value
    raise ValueError(f"{value!r} is not a value of a row")


_READ: dict[str, Callable[[str], Value]] = {
    "t": datetime.fromisoformat,
    "d": date.fromisoformat,
    "n": Decimal,
    "f": float,
}

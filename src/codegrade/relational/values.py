"""Values of tables: what a column may hold, and how values are written in JSON.

A host value is None (NULL), int, Decimal, float, str, date or datetime (without zone). Booleans are 0 and 1, as every
database here has them.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from codegrade.relational.types import Column, ColumnType

Value = None | int | Decimal | float | str | date | datetime
Row = tuple[Value, ...]


def column_value(column: Column, written: object) -> Value:
    """The host value of what `cases.jsonl` has for a column.

    Dates are "2024-01-31", timestamps "2024-01-31 10:15:00", decimals numbers or strings.

    Raises:
        ValueError: it is not of the column's type, or cannot be the same in every database.
    """
    if written is None:
        if not column.nullable:
            raise ValueError(f"{column.name} is NULL, but was not declared null = true")
        return None
    try:
        value = _READ[column.type.name](column.type, written)
    except (TypeError, ValueError, InvalidOperation) as error:
        raise ValueError(f"{column.name} is {column.type}, not {written!r}{_because(error)}") from error
    return value


def result_value(written: object) -> Value:
    """The host value of what `cases.jsonl` expects in a result, where no type is declared. Dates are text there.

    Raises:
        ValueError: it is a list or an object.
    """
    if written is None or isinstance(written, str | Decimal):
        return written
    if isinstance(written, int | float):
        return int(written) if isinstance(written, bool) else written
    raise ValueError(f"{written!r} is not a value of a row")


def _because(error: Exception) -> str:
    return f": {error}" if isinstance(error, _RefusedError) else ""


class _RefusedError(ValueError):
    """A reason that its reader needs to see."""


def _int(_: ColumnType, written: object) -> int:
    if isinstance(written, bool) or not isinstance(written, int):
        raise TypeError
    if not -(2**63) <= written < 2**63:
        raise _RefusedError("it has more than 64 bits")
    return written


def _bool(_: ColumnType, written: object) -> int:
    if not isinstance(written, int) or written not in range(2):
        raise TypeError
    return int(written)


def _decimal(of: ColumnType, written: object) -> Decimal:
    if isinstance(written, bool) or not isinstance(written, int | float | str | Decimal):
        raise TypeError
    value = Decimal(str(written))
    if not value.is_finite():
        raise TypeError
    exact = round(value, of.scale)
    if exact != value or abs(exact) >= Decimal(10) ** (of.size - of.scale):
        raise _RefusedError(f"at most {of.size - of.scale} digits before the point and {of.scale} after it")
    return exact


def _text(of: ColumnType, written: object) -> str:
    if not isinstance(written, str):
        raise TypeError
    if not written:
        raise _RefusedError("Oracle takes an empty string for NULL, so write null, or a text")
    if len(written) > of.size:
        raise _RefusedError(f"it has {len(written)} characters")
    if written != written.rstrip(" "):
        raise _RefusedError("databases differ about blanks at the end")
    return written


def _date(_: ColumnType, written: object) -> date:
    if not isinstance(written, str):
        raise TypeError
    return date.fromisoformat(written)


def _timestamp(of: ColumnType, written: object) -> datetime:
    if not isinstance(written, str):
        raise TypeError
    value = datetime.fromisoformat(written)
    if value.tzinfo is not None:
        raise _RefusedError("timestamps have no time zone")
    if value.microsecond % 10 ** (6 - of.size):
        raise _RefusedError(f"it has more than {of.size} fractional digits")
    return value


_READ: dict[str, Callable[[ColumnType, object], Value]] = {
    "int": _int,
    "bool": _bool,
    "decimal": _decimal,
    "varchar": _text,
    "char": _text,
    "date": _date,
    "timestamp": _timestamp,
}

"""Values of tables: what a column may hold, and how values are written in JSON.

A host value is None (NULL), int, Decimal, float, str, date or datetime (without zone). Booleans are 0 and 1, as every
database here has them.
"""

import math
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Context, Decimal, InvalidOperation
from typing import TypeVar

from codegrade.relational.types import Column, ColumnType

Value = None | int | Decimal | float | str | date | datetime
Row = tuple[Value, ...]
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_FIRST_YEAR = 1000
_DIGITS = Context(prec=100)


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
        ValueError: it is a list or an object, or no database or not every one can answer it.
    """
    if written is None or isinstance(written, Decimal):
        return written
    if isinstance(written, str):
        return _same_everywhere(written)
    if isinstance(written, int | float) and math.isfinite(written):
        return int(written) if isinstance(written, bool) else written
    raise ValueError(f"{written!r} is not a value of a row: write null, a number, a text, true or false")


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
    fits = value.adjusted() < of.size - of.scale
    exact = value.quantize(Decimal(1).scaleb(-of.scale), context=_DIGITS) if fits else value
    if exact != value or not fits:
        raise _RefusedError(f"at most {of.size - of.scale} digits before the point and {of.scale} after it")
    return exact


def _text(of: ColumnType, written: object) -> str:
    if not isinstance(written, str):
        raise TypeError
    if len(written) > of.size:
        raise _RefusedError(f"it has {len(written)} characters")
    if written != written.rstrip(" "):
        raise _RefusedError("databases differ about blanks at the end")
    return _same_everywhere(written)


def _same_everywhere(text: str) -> str:
    if not text:
        raise _RefusedError("Oracle takes an empty string for NULL, so write null, or a text")
    if any(char == "\0" or "\ud800" <= char <= "\udfff" for char in text):
        raise _RefusedError("not every database takes the character U+0000 or half of a surrogate pair")
    return text


def _date(_: ColumnType, written: object) -> date:
    if not isinstance(written, str) or not _DATE.fullmatch(written):
        raise _RefusedError('write it as "2024-01-31"')
    return _of_every_calendar(date.fromisoformat(written))


def _timestamp(of: ColumnType, written: object) -> datetime:
    if not isinstance(written, str) or not _TIMESTAMP.fullmatch(written):
        raise _RefusedError('write it as "2024-01-31 10:15:00", with up to 6 digits after a point and no time zone')
    value = _of_every_calendar(datetime.fromisoformat(written))
    if value.microsecond % 10 ** (6 - of.size):
        raise _RefusedError(f"it has more than {of.size} fractional digits")
    return value


D = TypeVar("D", bound=date)


def _of_every_calendar(value: D) -> D:
    if value.year < _FIRST_YEAR:
        raise _RefusedError(f"MySQL's dates begin with the year {_FIRST_YEAR}")
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

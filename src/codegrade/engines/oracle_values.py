"""Values of Oracle as host values: exact numbers, datetimes without zone, text for everything else.

| Oracle | driver | host |
|---|---|---|
| NUMBER | Decimal | int when integral, else Decimal |
| BINARY_FLOAT, BINARY_DOUBLE | float | float, NaN and infinities too |
| DATE, TIMESTAMP | datetime | datetime |
| TIMESTAMP WITH [LOCAL] TIME ZONE | datetime | datetime of that zone's wall clock |
| CHAR, VARCHAR2, LONG, ROWID | str | str, blanks at the end kept |
| CLOB, NCLOB, BLOB | locator | text; bytes as hexadecimal digits |
| RAW | bytes | hexadecimal digits, as Oracle writes them |
| INTERVAL | timedelta, IntervalYM | text as Oracle writes it: +05 04:03:02.000000, +01-06 |
| JSON | list or dict | its text |
"""

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Protocol, runtime_checkable

from codegrade.relational.values import Row, Value

_FIXED_BYTES = 8
"""What a value that is not text counts for against a result's size."""


class TooLargeError(Exception):
    """A value, or a result, has more bytes than it may have."""


class UnreadableError(Exception):
    """A value is of a type that no task can expect: a nested cursor, an object."""


@runtime_checkable
class Locator(Protocol):
    """A large object that is still on the server. Sizes and offsets count characters, or bytes of a BLOB; from 1."""

    def size(self) -> int:
        """How long it is."""
        ...

    def read(self, offset: int = 1, amount: int | None = None) -> str | bytes:
        """A part of it, or all."""
        ...


@runtime_checkable
class YearsMonths(Protocol):
    """The driver's INTERVAL YEAR TO MONTH."""

    years: int
    months: int


def host_row(row: Sequence[object], most_bytes: int) -> Row:
    """A row as host values.

    Raises:
        TooLargeError: a large object has more than `most_bytes`; it was not fetched.
        UnreadableError: a value has no host value.
        ServerError: a large object could not be fetched.
    """
    return tuple(host_value(value, most_bytes) for value in row)


def host_value(value: object, most_bytes: int = 1 << 30) -> Value:
    """One value; see `host_row`."""
    if value is None or isinstance(value, float | str | datetime | date):
        return value
    if isinstance(value, Decimal):
        return int(value) if value.is_finite() and value == value.to_integral_value() else value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, bytes):
        return value.hex().upper() or None
    if isinstance(value, timedelta):
        return _days_to_seconds(value)
    return _composed(value, most_bytes)


def _composed(value: object, most_bytes: int) -> Value:
    if isinstance(value, Locator):
        if value.size() > most_bytes:
            raise TooLargeError
        return host_value(value.read())
    if isinstance(value, YearsMonths):
        sign = "-" if value.years < 0 or value.months < 0 else "+"
        return f"{sign}{abs(value.years):02}-{abs(value.months):02}"
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    raise UnreadableError(f"the result has a value of type {type(value).__name__}, which is no text, number or date")


def _days_to_seconds(value: timedelta) -> str:
    sign, whole = ("-", -value) if value < timedelta(0) else ("+", value)
    hours, left = divmod(whole.seconds, 3600)
    minutes, seconds = divmod(left, 60)
    return f"{sign}{whole.days:02} {hours:02}:{minutes:02}:{seconds:02}.{whole.microseconds:06}"


def row_bytes(row: Row) -> int:
    """What a row counts for against a result's size."""
    return sum(len(value.encode("utf-8", "surrogatepass")) if isinstance(value, str) else _FIXED_BYTES for value in row)

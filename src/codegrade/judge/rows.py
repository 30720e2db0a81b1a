"""Is one set of rows another? Values of databases, exactly or within a tolerance, in order or as a multiset.

What is equal: numbers of the same value, whatever their type and digits (a float is the decimal that its shortest text
names, as databases print it); text but for blanks at its end; dates and timestamps with each other and with their ISO
text, where midnight is the date and zeros that end a fraction do not count; NULL with NULL. NaN equals nothing, not
even itself, and text never equals a number: a program that answers '5' where 5 is asked for has formatted it.
"""

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from datetime import date, datetime, time
from decimal import Decimal

from codegrade.judge.matching import EXACT, Numbers, all_matched
from codegrade.relational.values import Row, Value
from codegrade.tasks.task import Compare

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,6}0{0,3})?)?)?", re.ASCII)


def same_rows(expected: Sequence[Row], got: Sequence[Row], compare: Compare) -> bool:
    """As multisets: both have the same length, and every row of one can be paired with an equal row of the other."""
    if compare.mode != "float":
        return Counter(map(canonical_row, expected)) == Counter(map(canonical_row, got))
    left, right = _by_exact_part(expected), _by_exact_part(got)
    if {key: len(rows) for key, rows in left.items()} != {key: len(rows) for key, rows in right.items()}:
        return False
    close = Closeness(compare)
    return all(all_matched(rows, right[key], close) for key, rows in left.items())


def first_difference(expected: Sequence[Row], got: Sequence[Row], compare: Compare) -> int | None:
    """The index of the first row that differs from the one in its place; None where all are equal."""
    same = _Closely(compare) if compare.mode == "float" else _exactly
    pairs = enumerate(zip(expected, got, strict=True))
    return next((index for index, (wanted, found) in pairs if not same(wanted, found)), None)


class Closeness:
    """Numbers within the tolerance of an expected one: abs_tol, or rel_tol of it, whichever allows more.

    In decimals, so that 1.00 and 1.01 are 0.01 apart, and not a little more. Infinities are close to themselves alone.
    """

    def __init__(self, compare: Compare) -> None:
        self._absolute, self._relative = Decimal(repr(compare.abs_tol)), Decimal(repr(compare.rel_tol))

    def tolerance(self, expected: Decimal) -> Decimal:
        """How far from an expected number another may be."""
        return (
            max(self._absolute, EXACT.multiply(self._relative, expected.copy_abs()))
            if expected.is_finite()
            else Decimal(0)
        )

    def __call__(self, expected: Numbers, got: Numbers) -> bool:
        """Whether each number of one row is close to that of the other."""
        return all(map(self._close, expected, got))

    def _close(self, expected: Decimal, got: Decimal) -> bool:
        if expected == got:
            return True
        if not (expected.is_finite() and got.is_finite()):
            return False
        return EXACT.subtract(expected, got).copy_abs() <= self.tolerance(expected)


def canonical_row(row: Row) -> Hashable:
    """A hashable twin: two rows are equal just when their twins are."""
    return tuple(map(_canonical, row))


def _exactly(expected: Row, got: Row) -> bool:
    return canonical_row(expected) == canonical_row(got)


class _Closely:
    def __init__(self, compare: Compare) -> None:
        self._close = Closeness(compare)

    def __call__(self, expected: Row, got: Row) -> bool:
        wanted, wanted_numbers = _parts(expected)
        found, found_numbers = _parts(got)
        return wanted == found and self._close(wanted_numbers, found_numbers)


def _by_exact_part(rows: Sequence[Row]) -> dict[Hashable, list[Numbers]]:
    """Rows that only their numbers tell apart, together."""
    groups: dict[Hashable, list[Numbers]] = {}
    for row in rows:
        exact, numbers = _parts(row)
        groups.setdefault(exact, []).append(numbers)
    return groups


def _parts(row: Row) -> tuple[Hashable, Numbers]:
    """What must be equal (numbers are marked by their type), and the numbers, which need only be close."""
    twins = [_canonical(value) for value in row]
    exact = tuple(Decimal if isinstance(twin, int | Decimal) else twin for twin in twins)
    return exact, tuple(Decimal(twin) for twin in twins if isinstance(twin, int | Decimal))


def _canonical(value: Value) -> Hashable:
    """None, a text, or an exact number; these never equal each other. NaN is an object of its own."""
    match value:
        case None | int():
            return value
        case str():
            return _text(value)
        case date():
            return _iso(value)
    number = Decimal(repr(value)) if isinstance(value, float) else value
    return object() if number.is_nan() else number


def _text(value: str) -> str:
    text = value.rstrip(" ")
    if not _ISO.fullmatch(text):
        return text
    try:
        return _iso(datetime.fromisoformat(text))
    except ValueError:  # of the shape of a date, but none
        return text


def _iso(value: date) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    return value.isoformat()

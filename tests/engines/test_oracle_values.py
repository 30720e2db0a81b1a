"""What values of the driver are to us."""

import math
from datetime import date, datetime, timedelta
from decimal import Decimal

import oracledb
import pytest

from codegrade.engines.oracle_results import read_result
from codegrade.engines.oracle_seam import Answer
from codegrade.engines.oracle_values import TooLargeError, UnreadableError, host_value, row_bytes
from codegrade.relational.rows import Rows


@pytest.mark.parametrize(
    ("driver", "host"),
    [
        (None, None),
        (Decimal(12), 12),
        (Decimal("1E+2"), 100),
        (Decimal("-0"), 0),
        (Decimal("12.50"), Decimal("12.50")),
        (Decimal(12345678901234567890123456789012345678), 12345678901234567890123456789012345678),
        (Decimal("0.1234567890123456789012345678901234567"), Decimal("0.1234567890123456789012345678901234567")),
        (7, 7),
        (True, 1),
        (1.5, 1.5),
        ("a  ", "a  "),
        (datetime(2024, 2, 29), datetime(2024, 2, 29)),  # noqa: DTZ001 -- Oracle's DATE has no zone
        (date(2024, 2, 29), date(2024, 2, 29)),
        (b"\x0a\xff", "0AFF"),
        (timedelta(days=5, hours=4, minutes=3, seconds=2), "+05 04:03:02.000000"),
        (-timedelta(hours=1, microseconds=5), "-00 01:00:00.000005"),
        (oracledb.IntervalYM(1, 6), "+01-06"),
        (oracledb.IntervalYM(0, -6), "-00-06"),
        ({"a": [1, None]}, '{"a":[1,null]}'),
    ],
)
def test_values(driver, host):
    """Integral numbers are integers, all others exact; what has no kind of its own is text as Oracle writes it."""
    value = host_value(driver)
    assert value == host
    assert type(value) is type(host)


def test_a_number_that_is_none():
    """BINARY_DOUBLE has NaN and infinities."""
    assert math.isnan(host_value(float("nan")))
    assert host_value(float("-inf")) == -math.inf


class Large:
    """A locator of some text."""

    def __init__(self, text):
        self.text = text

    def size(self):
        return len(self.text)

    def read(self, offset=1, amount=None):  # noqa: ARG002 -- the driver's
        return self.text


def test_large_objects_are_read_when_they_fit():
    """A CLOB is text, a BLOB digits; one that is too large is not fetched."""
    assert host_value(Large("long")) == "long"
    assert host_value(Large(b"\x01")) == "01"
    with pytest.raises(TooLargeError):
        host_value(Large("longer"), 5)


def test_a_value_that_is_no_value():
    """Objects and nested cursors have no text."""
    with pytest.raises(UnreadableError, match="type object"):
        host_value(object())


def test_the_size_of_a_row():
    """Text counts its bytes, everything else eight."""
    assert row_bytes(("é", 1, None)) == 18


def test_a_result_has_its_columns_and_host_values():
    """Over all batches."""
    answer = Answer(("A", "B"), iter([[(Decimal(1), "x")], [(Decimal("2.5"), None)]]))
    assert read_result(answer, 10, 1000) == Rows(("A", "B"), ((1, "x"), (Decimal("2.5"), None)))


def test_a_result_may_have_as_many_rows_as_the_limit():
    """One more is too many, and no further batch is asked for."""
    assert len(read_result(Answer(("A",), iter([[(1,)] * 3])), 3, 1000).rows) == 3
    batches = iter([[(1,)] * 4, [(2,)]])
    with pytest.raises(TooLargeError):
        read_result(Answer(("A",), batches), 3, 1000)
    assert next(batches) == [(2,)]


def test_a_result_may_have_as_many_bytes_as_the_limit():
    """Counted over all rows."""
    rows = [("abcde",), ("fghij",)]
    assert read_result(Answer(("A",), iter([rows])), 9, 10).rows == (("abcde",), ("fghij",))
    with pytest.raises(TooLargeError):
        read_result(Answer(("A",), iter([rows])), 9, 9)


def test_no_rows_is_no_result():
    """A statement that is not a query has none; a query without rows has an empty one."""
    assert read_result(Answer(), 1, 1) is None
    assert read_result(Answer(("A",)), 1, 1) == Rows(("A",), ())

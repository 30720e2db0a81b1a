"""What MySQL's errors say about a program."""

import pymysql
import pytest

from codegrade.engines.mysql_errors import Kind, kind_of, message


def error(code, state, text="said"):
    return pymysql.OperationalError(code, text, sqlstate=state)


@pytest.mark.parametrize(
    ("code", "state", "kind"),
    [
        (1064, "42000", Kind.COMPILE),  # syntax
        (1054, "42S22", Kind.COMPILE),  # unknown column
        (1146, "42S02", Kind.COMPILE),  # unknown table
        (1305, "42000", Kind.COMPILE),  # unknown routine
        (1055, "42000", Kind.COMPILE),  # not grouped
        (1140, "42000", Kind.COMPILE),  # mixed aggregates
        (1052, "23000", Kind.COMPILE),  # ambiguous column, whatever its state says
        (1066, "42000", Kind.COMPILE),  # alias twice
        (1222, "21000", Kind.COMPILE),  # UNION of different widths
        (1241, "21000", Kind.COMPILE),  # too many columns in an operand
        (1136, "21S01", Kind.COMPILE),  # column count
        (1318, "42000", Kind.COMPILE),  # arguments of a routine
        (1242, "21000", Kind.DATA),  # subquery gives rows
        (1062, "23000", Kind.DATA),  # duplicate
        (1048, "23000", Kind.DATA),  # NULL
        (1451, "23000", Kind.DATA),  # referenced
        (1452, "23000", Kind.DATA),  # reference to nothing
        (1264, "22003", Kind.DATA),  # out of range
        (1365, "22012", Kind.DATA),  # division by zero
        (1406, "22001", Kind.DATA),  # too long
        (1292, "22007", Kind.DATA),  # no such date
        (1366, "HY000", Kind.DATA),  # no such number
        (3819, "HY000", Kind.DATA),  # CHECK
        (1644, "45000", Kind.DATA),  # SIGNAL
        (1644, "42000", Kind.DATA),  # SIGNAL of any state
        (1172, "42000", Kind.DATA),  # SELECT INTO of two rows
        (1142, "42000", Kind.DATA),  # rights
        (1227, "42000", Kind.DATA),
        (1044, "42000", Kind.DATA),
        (3024, "HY000", Kind.TIME),
        (1114, "HY000", Kind.MEMORY),
        (1038, "HY001", Kind.MEMORY),
        (3, "HY000", Kind.MEMORY),
        (1317, "70100", Kind.LOST),
        (2013, None, Kind.LOST),
        (1053, "08S01", Kind.FAULT),
        (1040, "08004", Kind.FAULT),
        (1205, "HY000", Kind.FAULT),
        (0, None, Kind.FAULT),  # the driver's own
        (1221, "HY000", Kind.UNSURE),
        (3587, "HY000", Kind.UNSURE),
    ],
)
def test_kinds(code, state, kind):
    """A number is of one kind; of those not known the SQLSTATE decides."""
    assert kind_of(error(code, state)) is kind


def test_storage_engine_errors():
    """Of the storage engine's own errors only a full disk is about space."""
    assert kind_of(error(1030, "HY000", "Got error 28 - 'No space left on device' from storage engine")) is Kind.MEMORY
    assert kind_of(error(1030, "HY000", "Got error 168 - 'Unknown' from storage engine")) is Kind.FAULT


def test_message():
    """A message is written as MySQL's client does."""
    assert message(error(1064, "42000", "You have an error")) == "1064 (42000): You have an error"
    assert message(error(2013, None, "Lost connection")) == "2013: Lost connection"
    assert message(pymysql.InterfaceError("odd")) == "0: odd"

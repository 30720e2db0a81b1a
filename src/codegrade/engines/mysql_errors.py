"""What an error of a MySQL server says about a program, by its number; see MySQL's "Server Error Message Reference".

Where the tables below do not know a number, its SQLSTATE decides: class 42 is what does not parse, resolve or is not
allowed. The rest is a failure on data, unless the statement cannot even be prepared (`UNSURE`).
"""

from enum import Enum

from pymysql import MySQLError

_NOT_SENT = 0
_STORAGE = 1030
_RIGHTS = frozenset({1044, 1045, 1095, 1142, 1143, 1227, 1290, 1370, 1410, 1419, 1698, 3619, 3879, 3955})
_LIMITS = frozenset(
    {
        3,  # error writing a file: no space
        28,  # no space left
        1021,  # disk full
        1026,  # error writing a file
        1037,  # out of memory
        1038,  # out of sort memory
        1041,  # out of memory
        1114,  # the table is full
        1206,  # more locks than fit
        1436,  # stack overrun
        1534,  # a row of the log is too large
        3015,  # the engine is out of memory for a temporary table
        4083,  # the connection's memory
        4084,  # all connections' memory
    }
)
_TIME = frozenset({1907, 3024})
_LOST = frozenset({1317, 1927, 2006, 2013, 3169})
"""The statement or its connection was ended by somebody: by the program itself, or by a server that goes down."""
_FAULTS = frozenset(
    {
        1040,  # too many connections
        1053,  # shutdown
        1030,  # error from the storage engine
        1129,  # host blocked
        1135,  # no thread
        1152,  # aborted connection
        1158,
        1159,
        1160,
        1161,  # network
        1184,  # aborted connection
        1203,  # too many connections of a user
        1205,  # waited for a lock: nobody else works in the program's database
        1213,  # deadlock: as above
        1226,  # resource limit of a user
        1836,  # read-only mode
        2002,
        2003,
        2014,
        2055,
        3032,  # offline mode
        4031,  # idle connection
    }
)
_COMPILE = frozenset(
    {1052, 1222, 1241, 1136, 1235, 1248, 1313, 1320, 1336, 1415, 1422, 1442, 1582, 1583, 3065, 3593, 3594}
)
"""Found while resolving or defining, but not of SQLSTATE class 42."""
_DATA = frozenset({3699, 1048, 1062, 1172, 1242, 1264, 1365, 1366, 1406, 1411, 1451, 1452, 1644, 1690, 3636, 3819})
"""On data; 1172 has a state of class 42 for a SELECT INTO that finds two rows."""


class Kind(Enum):
    """What an error means for a program's execution."""

    COMPILE = "C"
    DATA = "E"
    MEMORY = "M"
    TIME = "time"
    LOST = "lost"
    FAULT = "fault"
    UNSURE = "unsure"


def kind_of(error: MySQLError) -> Kind:
    """What an error of a program's own statement means."""
    code, state = number(error), sqlstate(error)
    if code == _STORAGE and "error 28 " in message(error):
        return Kind.MEMORY  # the disk is full
    known = (
        (_RIGHTS | _DATA, Kind.DATA),
        (_LIMITS, Kind.MEMORY),
        (_TIME, Kind.TIME),
        (_LOST, Kind.LOST),
        (_FAULTS | {_NOT_SENT}, Kind.FAULT),
        (_COMPILE, Kind.COMPILE),
    )
    for codes, kind in known:
        if code in codes:
            return kind
    if state.startswith("42"):
        return Kind.COMPILE
    return Kind.DATA if state[:2] in {"02", "20", "22", "23", "45"} else Kind.UNSURE


def number(error: MySQLError) -> int:
    """The error's number; 0 when the driver itself raised it."""
    first = error.args[0] if error.args else 0
    return first % 65536 if isinstance(first, int) else 0


def sqlstate(error: MySQLError) -> str:
    """Five characters; "" when the driver itself raised it."""
    return str(getattr(error, "sqlstate", None) or "")


def message(error: MySQLError) -> str:
    """As MySQL's client prints it: "1064 (42000): You have an error …"."""
    text = error.args[1] if len(error.args) > 1 else str(error)
    state = sqlstate(error)
    return f"{number(error)} ({state}): {text}" if state else f"{number(error)}: {text}"

"""What an error of Oracle or its driver says about a program, by its code.

The codes and their causes: "Oracle Database Error Messages" (docs.oracle.com/error-help/db/ora-NNNNN); those of the
driver: `errors.py` of python-oracledb, which also says which ORA- codes end a connection. A code that no line below
names is an error of the program on its data, as every ORA-20000 … ORA-20999 of RAISE_APPLICATION_ERROR is.
"""

import re
from enum import Enum

from codegrade.engines.oracle_seam import ServerError


class Meaning(Enum):
    """How an error counts; PROGRAM, DATA and MEMORY have the letter of their record."""

    PROGRAM = "C"  # it did not parse, or a name in it is nothing
    DATA = "E"
    MEMORY = "M"
    TIME = "time"
    LOST = "lost"  # the connection is gone
    UNREADABLE = "unreadable"  # the driver cannot fetch values of that type
    FAULT = "fault"  # the server cannot serve


_Spans = tuple[tuple[int, int], ...]
_ONLY_WRAPS = {604, 6512, 12801}
"""Error at recursive level; the lines of a PL/SQL call stack; error in a parallel server: the next line says which."""

_TIME: _Spans = (
    (1013, 1013),  # cancelled on request
    (2393, 2393),  # CPU per call of the profile
    (2395, 2395),  # reads per call of the profile
)
_MEMORY: _Spans = (
    (1536, 1536),  # quota of a tablespace
    (1652, 1652),  # no temporary segment
    (4030, 4030),  # no process memory
    (4036, 4036),  # PGA_AGGREGATE_LIMIT
    (10260, 10261),  # PGA of one process
    (6500, 6500),  # PL/SQL storage
    (30009, 30009),  # memory of CONNECT BY
    (30036, 30036),  # undo
    (30928, 30928),  # temporary space of CONNECT BY
)
_LOST: _Spans = (
    (22, 22),
    (28, 28),  # session killed
    (31, 31),  # session marked to be killed
    (45, 45),
    (600, 603),  # internal error
    (609, 609),
    (1012, 1012),  # not logged on
    (1041, 1043),
    (1089, 1092),  # shutdown
    (2396, 2396),  # idle too long
    (2399, 2399),  # connected too long
    (3113, 3114),  # end of file on the channel
    (3122, 3122),
    (3135, 3135),
    (7445, 7445),  # exception in the server's code
    (12150, 12699),  # the network layer
    (28511, 28511),
)
_FAULT: _Spans = (
    (18, 20),  # no more sessions, transactions or processes
    (257, 257),  # archiver
    (376, 378),
    (1014, 1014),
    (1017, 1017),  # our own account's password
    (1033, 1035),  # starting, stopping, not there, restricted
    (1045, 1045),
    (1109, 1122),  # database or file not open
    (1578, 1578),  # corrupt block
    (1653, 1654),  # a tablespace is full
    (1688, 1691),
    (2391, 2391),  # sessions per user
    (4031, 4031),  # shared pool: everybody's memory
    (12954, 12954),  # the size that an XE database may have
    (16000, 16000),  # read only
    (19809, 19809),
    (27000, 27199),  # the operating system
    (28000, 28002),  # account locked or expired
    (65000, 65999),  # the container database
)
_PROGRAM: _Spans = (
    (900, 954),  # grammar, names and columns
    (956, 999),
    (1008, 1008),  # a bind variable in the text
    (1036, 1036),
    (1416, 1417),  # (+)
    (1437, 1437),
    (1445, 1446),
    (1468, 1468),
    (1471, 1473),
    (1484, 1484),
    (1490, 1495),
    (1702, 1721),
    (1723, 1799),  # 1722 is an invalid number
    (2000, 2000),  # missing keyword
    (2014, 2019),  # FOR UPDATE of what has no rows of its own; no such database link
    (2070, 2070),
    (2201, 2289),  # options, sequences
    (3001, 3001),
    (3048, 3052),
    (4042, 4044),
    (4063, 4063),
    (4098, 4098),
    (6508, 6508),  # a unit that is not valid
    (6550, 6553),  # PL/SQL compilation
    (6575, 6576),
    (12704, 12704),
    (22816, 22818),
    (22905, 22905),
    (24344, 24344),  # success with compilation error
    (25150, 25160),  # USING, NATURAL, ANSI joins
    (30002, 30003),
    (30076, 30076),
    (30081, 30089),
    (30483, 30497),  # window functions
    (30563, 30567),
    (30929, 30932),
    (32031, 32049),  # WITH
    (38101, 38107),  # MERGE
    (56900, 56999),  # PIVOT
)
_DATA: _Spans = ((32044, 32044),)  # a cycle in recursive WITH, among codes of its grammar
_TABLE = (
    (_DATA, Meaning.DATA),
    (_TIME, Meaning.TIME),
    (_MEMORY, Meaning.MEMORY),
    (_LOST, Meaning.LOST),
    (_FAULT, Meaning.FAULT),
    (_PROGRAM, Meaning.PROGRAM),
)

_SAID_BY_THE_DRIVER = {
    "DPY-2041": "ORA-01756: quoted string not properly terminated",
    "DPY-2042": "ORA-01740: missing double quote in identifier",
    "DPY-2066": "ORA-00900: invalid SQL statement",
    "DPY-4008": "ORA-01036: illegal variable name/number",
    "DPY-4009": "ORA-01008: not all variables bound",
    "DPY-4010": "ORA-01008: not all variables bound",
}
"""What the driver finds in a text before the server sees it, as the server says it."""
_DRIVER = {
    "DPY-3006": Meaning.UNREADABLE,
    "DPY-3007": Meaning.UNREADABLE,
    "DPY-3022": Meaning.UNREADABLE,  # a named time zone
    "DPY-4011": Meaning.LOST,  # connection closed
    "DPY-4024": Meaning.TIME,  # call_timeout
    "DPY-4033": Meaning.LOST,  # idle too long
}
_HELP = re.compile(r"\n+Help: https?://\S+")
_CODE = re.compile(r"\bORA-(\d{5})")


def spoken(message: str) -> str:
    """A message as the server says it: without the driver's links, and with the server's own code in front.

    The driver puts a code of its own before some of the server's errors, and finds a few itself.
    """
    text = _HELP.sub("", message).strip()
    code, _, rest = text.partition(":")
    if code in _SAID_BY_THE_DRIVER:
        return _SAID_BY_THE_DRIVER[code]
    own = rest.partition("\n")[2].strip()
    return own if code.startswith("DPY-") and own.startswith("ORA-") else text


def meaning(error: ServerError) -> Meaning:
    """What an error says about the program that the session ran."""
    numbers = [int(number) for number in _CODE.findall(error.message)]
    if not error.message.startswith("ORA-"):
        return _DRIVER.get(error.code, Meaning.FAULT)
    number = next((number for number in numbers if number not in _ONLY_WRAPS), numbers[0] if numbers else 0)
    found = (counts for spans, counts in _TABLE if any(low <= number <= high for low, high in spans))
    return next(found, Meaning.DATA)

"""What an error of the stand-in's server would have been on Oracle."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import psycopg

from codegrade.engines.oracle_errors import Meaning, meaning
from codegrade.engines.oracle_seam import ServerError
from codegrade.errors import EngineFault, Undetermined

_CODES = {
    "22012": "ORA-01476: divisor is equal to zero",
    "42803": "ORA-00979: not a GROUP BY expression",
    "42P10": "ORA-01791: not a SELECTed expression",
    "2201W": "ORA-01426: numeric overflow",
    "P0002": "ORA-01403: no data found",
    "P0003": "ORA-01422: exact fetch returns more than requested number of rows",
    "2F005": "ORA-06503: PL/SQL: Function returned without value",
    "22004": "ORA-06502: PL/SQL: numeric or value error",
}
"""For an SQLSTATE, Oracle's message."""
_MEMORY = {"53200", "53400", "53100"}
_LOST = ("08", "57P", "58", "XX", "F0", "53300")


@dataclass(frozen=True, slots=True)
class Said:
    """`kind` is C, E, M, or "late": the statement was cancelled."""

    kind: Literal["C", "E", "M", "late"]
    message: str


def kind_of(message: str) -> Literal["C", "E"]:
    """How the engine on a real Oracle records a message with an ORA- code."""
    return "C" if meaning(ServerError(message)) is Meaning.PROGRAM else "E"


def said(error: psycopg.Error, statement: str = "") -> Said:
    """What a server's error about a statement means.

    Raises:
        EngineFault: the server failed.
        Undetermined: nobody knows what Oracle would have said.
    """
    state = error.sqlstate
    text = error.diag.message_primary or str(error)
    if state is None or state.startswith(_LOST):
        raise EngineFault(f"the stand-in's server: {text}", hint="look at the server's log") from error
    if state == "UNDET":
        raise Undetermined(f"oracle-compat does not know: {text}") from error
    if state == "57014":
        return Said("late", text)
    if state in _MEMORY:
        return Said("M", f"ORA-04030: out of process memory ({text})")
    message = _oracles(error, state, text, statement)
    if message is None:
        raise Undetermined(f"oracle-compat does not know what Oracle says of {state} ({_plain(text)})") from error
    return Said(kind_of(message), message)


def _oracles(error: psycopg.Error, state: str, text: str, statement: str) -> str | None:
    """Oracle's message; None where it is not known."""
    if state in {"ORA00", "ORA06", "P0001"} or state.startswith("OX"):
        return text
    if state in _READ:
        return _READ[state](error, text, statement)
    return _CODES.get(state)


def _rows(_: psycopg.Error, text: str, __: str) -> str | None:
    return _UNSTABLE if "MERGE" in text else "ORA-01427: single-row subquery returns more than one row"


def _reference(error: psycopg.Error, _: str, __: str) -> str | None:
    child = "is still referenced" in (error.diag.message_detail or "")
    return _CHILD if child else "ORA-02291: integrity constraint violated - parent key not found"


def _missing(error: psycopg.Error, _: str, statement: str) -> str | None:
    if statement.startswith("UPDATE"):
        return f"ORA-01407: cannot update ({_column(error)}) to NULL"
    return f"ORA-01400: cannot insert NULL into ({_column(error)})"


def _long(error: psycopg.Error, _: str, __: str) -> str | None:
    if "at SQL statement" not in (error.diag.context or "at SQL statement"):
        return "ORA-06502: PL/SQL: numeric or value error: character string buffer too small"
    return f"ORA-12899: value too large for column {_column(error)}".rstrip()


def _twice(error: psycopg.Error, _: str, statement: str) -> str | None:
    """Oracle looks when the statement has ended, and some keys here do for each row."""
    if FIXED in (error.diag.constraint_name or "") and not statement.startswith(("INSERT", "WITH")):
        return None
    return "ORA-00001: unique constraint violated"


def _wide(error: psycopg.Error, text: str, __: str) -> str | None:
    if "at SQL statement" not in (error.diag.context or "at SQL statement") and "field" in text:
        return "ORA-06502: PL/SQL: numeric or value error: number precision too large"
    if "overflow" in text and "field" not in text:
        return "ORA-01426: numeric overflow"
    return "ORA-01438: value larger than specified precision allowed for this column"


def _limit(error: psycopg.Error, _: str, __: str) -> str | None:
    buffer = "string buffer" in (error.diag.message_detail or "")
    return "ORA-01489: result of string concatenation is too long" if buffer else None


FIXED = "_fixed_"
"""In the names of keys that are checked for each row, because others refer to them."""
_READ: Mapping[str, Callable[[psycopg.Error, str, str], str | None]] = {
    "21000": _rows,
    "23503": _reference,
    "23502": _missing,
    "22001": _long,
    "23505": _twice,
    "22003": _wide,
    "54000": _limit,
}
_UNSTABLE = "ORA-30926: unable to get a stable set of rows in the source tables"
_CHILD = "ORA-02292: integrity constraint violated - child record found"


def _column(error: psycopg.Error) -> str:
    parts = (error.diag.table_name, error.diag.column_name)
    return ".".join(f'"{part}"' for part in parts if part)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)[:120]

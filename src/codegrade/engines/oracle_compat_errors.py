"""What an error of the stand-in's server would have been on Oracle."""

import re
from dataclasses import dataclass
from typing import Literal

import psycopg

from codegrade.errors import EngineFault, Undetermined

_CODES: dict[str, tuple[str, str]] = {
    "22012": ("E", "ORA-01476: divisor is equal to zero"),
    "23505": ("E", "ORA-00001: unique constraint violated"),
    "22003": ("E", "ORA-01438: value larger than specified precision allowed for this column"),
    "42803": ("C", "ORA-00979: not a GROUP BY expression"),
    "42P10": ("C", "ORA-01791: not a SELECTed expression"),
    "2201W": ("E", "ORA-01426: numeric overflow"),
    "P0002": ("E", "ORA-01403: no data found"),
    "P0003": ("E", "ORA-01422: exact fetch returns more than requested number of rows"),
    "2F005": ("E", "ORA-06503: PL/SQL: Function returned without value"),
    "22004": ("E", "ORA-06502: PL/SQL: numeric or value error"),
    "40001": ("E", "ORA-08177: can't serialize access for this transaction"),
}
"""For an SQLSTATE, the kind of record and Oracle's message."""
_MEMORY = {"53200", "53400", "53100"}
_LOST = ("08", "57P", "58", "XX", "F0", "53300")


@dataclass(frozen=True, slots=True)
class Said:
    """`kind` is C, E, M, or "late": the statement was cancelled."""

    kind: Literal["C", "E", "M", "late"]
    message: str


def said(error: psycopg.Error) -> Said:
    """What a server's error means.

    Raises:
        EngineFault: the server failed.
        Undetermined: nobody knows what Oracle would have said.
    """
    state = error.sqlstate
    text = error.diag.message_primary or str(error)
    if state is None or state.startswith(_LOST):
        raise EngineFault(f"the stand-in's server: {text}", hint="look at the server's log") from error
    if state == "57014":
        return Said("late", text)
    if state in _MEMORY:
        return Said("M", f"ORA-04030: out of process memory ({text})")
    if state == "P0001" or state.startswith("OX"):
        return Said("E", text)
    if state in {"ORA00", "ORA06"}:
        return Said("E", text)
    if state == "UNDET":
        raise Undetermined(f"oracle-compat does not know: {text}") from error
    if state == "21000":
        merged = "MERGE" in text
        return Said("E", _UNSTABLE if merged else "ORA-01427: single-row subquery returns more than one row")
    if state == "23503":
        child = "is still referenced" in (error.diag.message_detail or "")
        return Said("E", _CHILD if child else "ORA-02291: integrity constraint violated - parent key not found")
    if state == "23502":
        return Said("E", f"ORA-01400: cannot insert NULL into ({_column(error)})")
    if state == "22001":
        return Said("E", f"ORA-12899: value too large for column {_column(error)}".rstrip())
    if state == "22003" and "overflow" in text and "field" not in text:
        return Said("E", "ORA-01426: numeric overflow")
    if state in _CODES:
        return Said(*_CODES[state])  # type: ignore[arg-type]  # the table's kinds are C and E
    raise Undetermined(f"oracle-compat does not know what Oracle says of {state} ({_plain(text)})") from error


_UNSTABLE = "ORA-30926: unable to get a stable set of rows in the source tables"
_CHILD = "ORA-02292: integrity constraint violated - child record found"


def _column(error: psycopg.Error) -> str:
    parts = (error.diag.table_name, error.diag.column_name)
    return ".".join(f'"{part}"' for part in parts if part)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)[:120]

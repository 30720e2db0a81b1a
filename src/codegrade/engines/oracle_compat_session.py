"""A program's session on the stand-in's server: runs statements under limits, and says how they ended."""

import contextlib
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Context, Decimal

import psycopg

from codegrade.engines.interface import StatementLimits
from codegrade.engines.oracle_compat_errors import said
from codegrade.errors import EngineFault, Undetermined
from codegrade.execution import Ending, Record
from codegrade.relational.rows import Rows
from codegrade.relational.values import Row, Value

_CHUNK = 2000
_GRACE_SECONDS = 2.0
_WIDE = Context(prec=1000)
"""Rounds nothing that a NUMBER can be."""


@dataclass(frozen=True, slots=True)
class Done:
    """A statement ran: its rows, if it has any, and its seconds by the clock."""

    rows: Rows | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Ended:
    """A statement did not run to its end: with a record that says why, or with an ending other than EXITED."""

    record: Record | None
    ending: Ending = Ending.EXITED


class TooLargeError(Exception):
    """A result has more rows or bytes than it may."""


def refused(kind: str, text: str, seconds: float = 0.0) -> Ended:
    """A record that says why a statement did not run."""
    return Ended(Record(kind, text.encode("utf-8", "replace"), seconds, seconds))


class Session:
    """One connection of a program's role. Not for two threads at once."""

    def __init__(self, connection: psycopg.Connection, limits: StatementLimits) -> None:
        self.connection, self._limits = connection, limits

    def run(self, text: str, columns: Sequence[str] | None = None) -> Done | Ended:
        """Run one statement; `columns` are its result's names where it is a query.

        Raises:
            EngineFault: the server failed.
            Undetermined: it said something that has no counterpart in Oracle.
        """
        began = time.monotonic()
        try:
            with self._watched() as late:
                rows = self._execute(text, columns, began)
        except TooLargeError:
            self._rollback()
            return Ended(None, Ending.OUTPUT)
        except TimeoutError:
            self._rollback()
            return Ended(None, Ending.WALL_TIME)
        except (psycopg.Error, psycopg.Warning) as error:
            return self.failed(error, text, time.monotonic() - began, late=bool(late))
        return Done(rows, time.monotonic() - began)

    def failed(self, error: Exception, text: str, seconds: float = 0.0, *, late: bool = False) -> Ended:
        """How a statement ended that the server, or its driver, did not take.

        Raises:
            EngineFault: the server failed.
            Undetermined: nobody knows what Oracle would have said.
        """
        if late and self.connection.closed:
            return Ended(None, Ending.WALL_TIME)
        if isinstance(error, psycopg.DataError) and error.sqlstate is None:
            raise Undetermined(f"oracle-compat cannot read a value of the result: {error}") from error
        if not isinstance(error, psycopg.Error):
            raise EngineFault(f"the stand-in's server: {error}") from error
        found = said(error, text)
        self._rollback()
        return Ended(None, Ending.WALL_TIME) if found.kind == "late" else refused(found.kind, found.message, seconds)

    def _rollback(self) -> None:
        with contextlib.suppress(psycopg.Error):
            self.connection.rollback()

    def _execute(self, text: str, columns: Sequence[str] | None, began: float) -> Rows | None:
        if columns is None:
            self.connection.execute(text.encode(), binary=True)  # which the server takes as one statement only
            return None
        found: list[Row] = []
        size = 0
        with self.connection.transaction(), self.connection.cursor("result") as cursor:
            cursor.execute(text.encode())
            while chunk := cursor.fetchmany(_CHUNK):
                for row in chunk:
                    values = tuple(map(host_value, row))
                    size += sum(len(str(value)) for value in values)
                    found.append(values)
                if len(found) > self._limits.rows or size > self._limits.result_bytes:
                    raise TooLargeError
                if time.monotonic() - began > self._limits.seconds:
                    raise TimeoutError
        return Rows(tuple(columns), tuple(found))

    @contextlib.contextmanager
    def _watched(self) -> Iterator[list[bool]]:
        """Cancels the statement when its time has passed, and cuts the connection when that does not end it."""
        late: list[bool] = []
        ended = threading.Event()

        def watch() -> None:
            if ended.wait(self._limits.seconds):
                return
            late.append(True)
            with contextlib.suppress(psycopg.Error):
                self.connection.cancel_safe(timeout=_GRACE_SECONDS)
            if not ended.wait(_GRACE_SECONDS):
                with contextlib.suppress(Exception):  # whoever waits must be let go
                    self.connection.pgconn.finish()

        thread = threading.Thread(target=watch, name="codegrade-compat-watch", daemon=True)
        thread.start()
        try:
            yield late
        finally:
            ended.set()
            thread.join()

    def close(self) -> None:
        """End it; never raises."""
        with contextlib.suppress(psycopg.Error, OSError):
            self.connection.close()


def host_value(value: object) -> Value:
    """A value of the server as `relational.values` has it: whole numbers are int."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else _trimmed(value)
    if value is None or isinstance(value, str | datetime | int):
        return value
    raise Undetermined(f"oracle-compat cannot tell what {type(value).__name__} would be in a result")


def _trimmed(value: Decimal) -> Decimal:
    """Without zeros at the end. `normalize` would round to the context's 28 digits; Oracle has 40."""
    return Decimal(str(value).rstrip("0")) if "E" not in str(value) else value

"""A program's own session: runs its statements under limits, and says how they ended."""

import contextlib
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pymysql

from codegrade.engines.interface import StatementLimits
from codegrade.engines.mysql_connection import Limited, TooLargeError, value_of
from codegrade.engines.mysql_errors import Kind, kind_of, message
from codegrade.engines.mysql_watch import Watch
from codegrade.errors import EngineFault
from codegrade.execution import Ending, Record
from codegrade.relational.rows import Rows

_OVERHEAD = 5000
"""Packets of a result that are not rows: at most 4096 columns, and a few."""


@dataclass(frozen=True, slots=True)
class Done:
    """A statement ran: its results, and its seconds by the clock."""

    results: tuple[Rows, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Ended:
    """A statement did not run to its end: with a record that says why, or with an ending other than EXITED."""

    record: Record | None
    ending: Ending = Ending.EXITED


class LostError(Exception):
    """The session is gone, and the program may have ended it itself."""


class Session:
    """One connection of a program's account. Not for two threads at once.

    `names` are ours, and what messages are to have instead: they are random, and mean nothing to a reader.
    """

    def __init__(self, connection: Limited, watch: Watch, limits: StatementLimits, names: Mapping[str, str]) -> None:
        self._connection, self._watch, self._limits, self._names = connection, watch, limits, names

    def run(self, sql: str, *, defines: bool = False) -> Done | Ended:
        """Run one statement. `defines`: it creates a routine, so that whatever is wrong with it is found by compiling.

        Raises:
            LostError: the session is gone.
            EngineFault: the server failed.
        """
        began = time.monotonic()
        self._connection.bytes_left = self._limits.result_bytes
        self._connection.packets_left = self._limits.rows + _OVERHEAD
        failed: pymysql.MySQLError | UnicodeError | None = None
        results: list[Rows] = []
        with self._watch.limit(self._connection, self._limits.seconds) as watched:
            try:
                results.extend(self._results(sql))
            except TooLargeError:
                return Ended(None, Ending.OUTPUT)
            except (pymysql.MySQLError, UnicodeError) as error:
                failed = error
        seconds = time.monotonic() - began
        if watched.late:
            return Ended(None, Ending.WALL_TIME)
        if failed is not None:
            return self._why(failed, sql, seconds, defines=defines)
        if any(len(result.rows) > self._limits.rows for result in results):
            return Ended(None, Ending.OUTPUT)
        return Done(tuple(results), seconds)

    def _results(self, sql: str) -> Iterator[Rows]:
        """Every result that a statement gives; a CALL may give many, most others none or one."""
        cursor = self._connection.cursor()
        cursor.execute(sql)
        more: bool | None = True
        while more:
            if cursor.description is not None:
                names = tuple(str(column[0]) for column in cursor.description)
                yield Rows(names, tuple(tuple(map(value_of, row)) for row in cursor.fetchall()))
            more = cursor.nextset()

    def _why(self, error: pymysql.MySQLError | UnicodeError, sql: str, seconds: float, *, defines: bool) -> Ended:
        if isinstance(error, UnicodeError):
            return _ended("C", f"the text is not Unicode: {error}", seconds)
        kind = kind_of(error)
        if kind is Kind.FAULT:
            raise EngineFault(f"MySQL: {message(error)}", hint="look at the server's log")
        if kind is Kind.LOST:
            raise LostError(self._told(error))
        if kind is Kind.TIME:
            return Ended(None, Ending.WALL_TIME)
        if kind is Kind.UNSURE:
            kind = Kind.COMPILE if defines or self._cannot_prepare(sql, error) else Kind.DATA
        return _ended(kind.value, self._told(error), seconds)

    def _told(self, error: pymysql.MySQLError) -> str:
        text = message(error)
        for ours, instead in self._names.items():
            text = text.replace(ours, instead)
        return text

    def _cannot_prepare(self, sql: str, error: pymysql.MySQLError) -> bool:
        """Whether the error comes without running the statement: preparing parses and resolves, and does no more."""
        try:
            self._connection.query(f"PREPARE codegrade FROM {self._connection.escape(sql)}")
        except pymysql.MySQLError as again:
            return again.args[:1] == error.args[:1]
        return False

    def reset(self) -> None:
        """Forget everything the session held: variables, temporary tables, transactions, locks, prepared statements.

        Raises:
            LostError: the session is gone.
        """
        try:
            self._connection.bytes_left = self._connection.packets_left = _OVERHEAD
            self._connection.reset()
        except pymysql.MySQLError as error:
            raise LostError(message(error)) from error

    def close(self) -> None:
        """End it; never raises."""
        with contextlib.suppress(pymysql.MySQLError, OSError):
            self._connection.close()


def refused(text: str, kind: str = "C") -> Ended:
    """A program that is not sent to the server, and why."""
    return _ended(kind, text, 0.0)


def _ended(kind: str, text: str, seconds: float) -> Ended:
    return Ended(Record(kind, text.encode("utf-8", "replace"), seconds, seconds))


def call(verb: str, name: str, arguments: Sequence[str]) -> str:
    """The text that calls a routine; `arguments` are literals."""
    return f"{verb} `{name}`({', '.join(arguments)})"

"""A server that writes down what it is told and gives set answers: for tests of what needs no database."""

import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

from codegrade.engines.oracle_seam import Answer, ServerError
from codegrade.relational.types import ColumnType
from codegrade.relational.values import Row, Value

_KILL = re.compile(r"ALTER SYSTEM KILL SESSION ''([\d,]+)''")


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered to statements in which `pattern` is found, in any case of letters.

    `error` is raised, {user} in it being the session's; else `columns` and `rows` are an answer, `value` what a call
    returns. `hangs`: no answer comes before somebody cancels the statement or, where it is deaf, kills the session.
    `times`: how often; None: always.
    """

    pattern: str
    columns: tuple[str, ...] | None = None
    rows: Sequence[Sequence[object]] = ()
    value: Value = None
    error: str = ""
    invalid: bool = False
    hangs: bool = False
    deaf: bool = False
    times: int | None = None


@dataclass
class FakeServer:
    """`said` has who said what, in order. `refused`: the errors of the next attempts to connect."""

    replies: Sequence[Reply] = ()
    refused: list[str] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    sessions: dict[str, "FakeSession"] = field(default_factory=dict)
    used: dict[int, int] = field(default_factory=dict)

    def connect(self, user: str, password: str) -> "FakeSession":
        """A `Connect`."""
        if self.refused:
            raise ServerError(self.refused.pop(0))
        self.said.append((user, f"connect {password}"))
        session = FakeSession(self, user, f"{len(self.sessions) + 1},7")
        self.sessions[session.ident] = session
        return session

    def reply(self, sql: str) -> Reply:
        """The first that fits and has not been used up; an answer without rows where none does."""
        for number, reply in enumerate(self.replies):
            left = reply.times is None or self.used.get(number, 0) < reply.times
            if left and re.search(reply.pattern, sql, re.IGNORECASE):
                self.used[number] = self.used.get(number, 0) + 1
                return reply
        return Reply("")


class FakeSession:
    """A `Session` of a `FakeServer`."""

    def __init__(self, server: FakeServer, user: str, ident: str) -> None:
        self._server, self._user, self.ident = server, user, ident
        self._cancelled, self.killed = threading.Event(), threading.Event()
        self.limited: float | None = None
        self.closed = False

    def limit(self, seconds: float) -> None:
        """See `Session.limit`."""
        self.limited = seconds

    def execute(self, sql: str, binds: Sequence[str | int] = ()) -> Answer:
        """See `Session.execute`."""
        reply = self._told(sql, *binds)
        if (found := _KILL.search(sql)) and (session := self._server.sessions.get(found[1])):
            session.killed.set()
        return Answer(reply.columns, iter([reply.rows] if reply.rows else []), reply.invalid)

    def insert(self, sql: str, types: Sequence[ColumnType], rows: Sequence[Row]) -> None:
        """See `Session.insert`."""
        for row in rows:
            self._told(sql, *(f"{value!r}:{of}" for of, value in zip(types, row, strict=True)))

    def call(self, block: str, types: Sequence[ColumnType], values: Row, returns: ColumnType | None) -> Value:
        """See `Session.call`."""
        given = (f"{value!r}:{of}" for of, value in zip(types, values, strict=True))
        return self._told(block, *given, *([f"→ {returns}"] if returns else [])).value

    def commit(self) -> None:
        """See `Session.commit`."""
        self._told("COMMIT")

    def cancel(self) -> None:
        """See `Session.cancel`."""
        self._server.said.append((self._user, "cancel"))
        self._cancelled.set()

    def close(self) -> None:
        """See `Session.close`."""
        if not self.closed:
            self._server.said.append((self._user, "close"))
        self.closed = True

    def _told(self, sql: str, *binds: object) -> Reply:
        self._server.said.append((self._user, " | ".join([sql, *map(str, binds)])))
        if self.killed.is_set():
            raise ServerError("ORA-00028: your session has been killed")
        reply = self._server.reply(sql)
        if reply.hangs:
            (self.killed if reply.deaf else self._cancelled).wait()
            raise ServerError("ORA-00028: killed" if reply.deaf else "ORA-01013: user requested cancel")
        if reply.error:
            raise ServerError(reply.error.replace("{user}", self._user))
        return reply

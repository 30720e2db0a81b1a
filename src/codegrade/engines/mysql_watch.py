"""Ends statements that take too long, on the server.

One thread, with a connection of its own, looks after every statement that runs. When one's time has passed it is
killed; when it is still there some seconds later, so is its session, and our end of the connection is cut, so that a
statement that cannot be interrupted does not hold up whoever waits for it.
"""

import contextlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pymysql

from codegrade.engines.mysql_connection import Address, Limited, connect
from codegrade.errors import EngineFault

_GRACE_SECONDS = 3.0


@dataclass(slots=True, eq=False)
class Watched:
    """A statement that runs. `late`: its time has passed, and it was, or is being, killed."""

    connection: Limited
    deadline: float
    late: bool = False


class Watch:
    """Watches statements on one server; its thread starts with the first one and ends with `close`."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._condition = threading.Condition()
        self._running: set[Watched] = set()
        self._thread: threading.Thread | None = None
        self._admin: Limited | None = None
        self._wakes = 0.0
        self._closed = False

    @contextmanager
    def limit(self, connection: Limited, seconds: float) -> Iterator[Watched]:
        """The block's statement on a connection may take so many seconds; afterwards `late` says whether it did."""
        watched = Watched(connection, time.monotonic() + seconds)
        with self._condition:
            self._running.add(watched)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="codegrade-mysql-watch", daemon=True)
                self._thread.start()
            elif watched.deadline < self._wakes:
                self._condition.notify()
        try:
            yield watched
        finally:
            with self._condition:
                self._running.discard(watched)

    def close(self) -> None:
        """End the thread; may be called twice."""
        with self._condition:
            self._closed = True
            self._condition.notify()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while (late := self._next()) is not None:
            for watched, second_time in late:
                self._kill(watched.connection, second_time=second_time)
        self._disconnect()

    def _next(self) -> list[tuple[Watched, bool]] | None:
        """Waits for statements whose time has passed, and gives them another deadline; None when closed."""
        with self._condition:
            while not self._closed:
                now = time.monotonic()
                late = [watched for watched in self._running if watched.deadline <= now]
                if late:
                    found = [(watched, watched.late) for watched in late]
                    for watched in late:
                        watched.late, watched.deadline = True, now + _GRACE_SECONDS
                    return found
                self._wakes = min((watched.deadline for watched in self._running), default=now + 3600)
                self._condition.wait(self._wakes - now)
            return None

    def _kill(self, connection: Limited, *, second_time: bool) -> None:
        """Whoever waits is let go even where the server does not obey."""
        what = "CONNECTION" if second_time else "QUERY"
        with contextlib.suppress(pymysql.MySQLError, OSError, EngineFault):
            try:
                self._connected().query(f"KILL {what} {connection.session}")
            except pymysql.OperationalError as error:
                if error.args[0] in {2006, 2013}:
                    self._disconnect()
                    self._connected().query(f"KILL {what} {connection.session}")
        if second_time:
            connection.cut()

    def _connected(self) -> Limited:
        if self._admin is None:
            self._admin = connect(self._address, patience_seconds=_GRACE_SECONDS)
        return self._admin

    def _disconnect(self) -> None:
        if self._admin is not None:
            with contextlib.suppress(pymysql.MySQLError, OSError):
                self._admin.close()
        self._admin = None

"""Ends a statement whose time has passed: asks it to stop, then kills its session.

The driver's own `call_timeout` counts each round trip anew, and needs the server to answer a break; some servers look
for breaks seldom (BREAK_POLL_SKIP), and PL/SQL may swallow one (WHEN OTHERS). A killed session always ends.
"""

import contextlib
import threading
import time
from collections.abc import Callable
from types import TracebackType

from codegrade.engines.oracle_seam import ServerError, Session

GRACE_SECONDS = 2.0
LAST_RESORT_SECONDS = 30.0
"""After that the driver gives the connection up by itself."""


class Watch:
    """Use as a context around what a program does, fetching included; then `expired` and `seconds` tell how it went.

    `kill` ends the session that it is given, from another session.
    """

    def __init__(
        self, session: Session, kill: Callable[[str], None], limit_seconds: float, grace_seconds: float = GRACE_SECONDS
    ) -> None:
        self._session, self._kill, self._limit, self._grace = session, kill, limit_seconds, grace_seconds
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, name="oracle-watch", daemon=True)
        self.expired = False
        self.seconds = 0.0

    def __enter__(self) -> "Watch":
        self._session.limit(self._limit + self._grace + LAST_RESORT_SECONDS)
        self._start = time.monotonic()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.seconds = time.monotonic() - self._start
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        if self._done.wait(self._limit):
            return
        self.expired = True
        with contextlib.suppress(ServerError):
            self._session.cancel()
        if not self._done.wait(self._grace):
            with contextlib.suppress(ServerError):
                self._kill(self._session.ident)

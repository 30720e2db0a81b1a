"""An engine on a server of our own, which is started again when it has ended."""

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Protocol

from codegrade.engines.interface import Engine, Script
from codegrade.errors import CodegradeError, EngineFault
from codegrade.execution import Execution


class Server(Protocol):
    """A server that we started."""

    def answers(self) -> bool:
        """Whether it can be connected to."""
        ...

    def running(self) -> bool:
        """Whether it has not ended."""
        ...

    def close(self) -> None:
        """End it; never raises."""
        ...


_PATIENCE_SECONDS = 20.0
_PAUSE_SECONDS = 0.1

Start = Callable[[], tuple[Server, Engine]]
"""Starts a server, and opens an engine on it."""


class Served:
    """Passes scripts on to an engine, and lives as long as a program does not bring its server down.

    The script that met the fault still gets it: whatever ended the server, it is retried like every fault of ours.
    """

    def __init__(self, start: Start) -> None:
        self._start = start
        self._lock = threading.Lock()
        self._closed = False
        self._server, self._engine = start()
        self.facts = self._engine.facts

    def query(self, script: Script) -> Execution:
        """See `Engine.query`."""
        engine = self._engine
        try:
            return engine.query(script)
        except EngineFault:
            self._revive(engine)
            raise

    def _revive(self, engine: Engine) -> None:
        """Start again, once, whoever notices first that the server has ended; a failure is met by the next script."""
        with self._lock, contextlib.suppress(CodegradeError):
            if self._closed or engine is not self._engine or self._is_well():
                return
            server, fresh = self._start()
            self._engine.close()
            self._server.close()
            self._server, self._engine = server, fresh

    def _is_well(self) -> bool:
        """A server that goes down may still run for a moment, and one that is busy may not answer for one."""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not (well := self._server.answers()) and self._server.running() and time.monotonic() < deadline:
            time.sleep(_PAUSE_SECONDS)
        return well

    def close(self) -> None:
        """See `Engine.close`."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._engine.close()
        self._server.close()

"""An engine on a server of our own, which is started again when it has ended."""

import contextlib
import threading
from collections.abc import Callable
from typing import Protocol

from codegrade.engines.interface import Engine, Script
from codegrade.errors import CodegradeError, EngineFault
from codegrade.execution import Execution


class Server(Protocol):
    """A server that we started."""

    def running(self) -> bool:
        """Whether it has not ended."""
        ...

    def close(self) -> None:
        """End it; never raises."""
        ...


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
            if self._closed or engine is not self._engine or self._server.running():
                return
            server, fresh = self._start()
            self._engine.close()
            self._server.close()
            self._server, self._engine = server, fresh

    def close(self) -> None:
        """See `Engine.close`."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._engine.close()
        self._server.close()

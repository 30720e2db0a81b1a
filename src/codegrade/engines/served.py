"""An engine on a server of our own, which is started again when it has ended.

Whatever ended the server, the scripts that met it get a fault, as every failure of ours is one. Where the server ran
out of memory that would be for ever, so each such script runs once more, alone, on a fresh server: when that runs out
of memory, too, it is the program's doing.
"""

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Protocol

from codegrade.engines.interface import Engine, Script
from codegrade.errors import CodegradeError, EngineFault
from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.turns import Turns

_PATIENCE_SECONDS = 20.0
_PAUSE_SECONDS = 0.1
_STARVED = b"the server ran out of memory, with nothing else at work on it"


class Server(Protocol):
    """A server that we started; `sandbox.servers` has it."""

    def answers(self) -> bool:
        """Whether it can be connected to."""
        ...

    def running(self) -> bool:
        """Whether it has not ended."""
        ...

    def starved(self) -> bool:
        """Whether it ended because it ran out of memory."""
        ...

    def close(self) -> None:
        """End it; never raises."""
        ...


Start = Callable[[], tuple[Server, Engine]]
"""Starts a server, and opens an engine on it."""


class Served:
    """Passes scripts on to an engine, and lives on when a program brings its server down."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._turns = Turns()
        self._lock = threading.Lock()
        self._closed = False
        self._server, self._engine = start()
        self._last_starved: Engine | None = None
        self.facts = self._engine.facts

    def query(self, script: Script) -> Execution:
        """See `Engine.query`."""
        with self._turns.shared():
            engine = self._engine
            try:
                return engine.query(script)
            except EngineFault:
                self._revive(engine)
                if engine is not self._last_starved:
                    raise
        with self._turns.alone():
            return self._alone(script)

    def _alone(self, script: Script) -> Execution:
        engine = self._engine
        try:
            return engine.query(script)
        except EngineFault:
            self._revive(engine)
            if engine is not self._last_starved:
                raise
        records = (Record("M", _STARVED, 0.0, 0.0),)
        return Execution((Outcome("run", Ending.EXITED, 1, 0, b"", b"", 0.0, 0.0, 0, records=records),))

    def _revive(self, engine: Engine) -> None:
        """Start again, once, whoever notices first that the server has ended; a failure is met by the next script."""
        with self._lock:
            if self._closed or engine is not self._engine or self._is_well():
                return
            if self._server.starved():
                self._last_starved = engine
            with contextlib.suppress(CodegradeError):
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

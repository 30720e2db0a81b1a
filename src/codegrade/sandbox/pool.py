"""Warm sandboxes, shared by the grader's workers."""

import contextlib
import threading
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from codegrade.agent.source import agent_source
from codegrade.errors import SandboxFault, Unavailable
from codegrade.execution import Command, Execution
from codegrade.languages import Toolchain
from codegrade.sandbox.interface import Backend
from codegrade.sandbox.kits import Kits
from codegrade.sandbox.session import Session
from codegrade.turns import Turns

Isolation = Literal["warm", "fresh"]


class Pool:
    """A `Sandbox`: at most `workers` commands at once, each in an idle session of its place or in a new one.

    A place is a language's name, or `language#purpose` for sessions that ordinary submissions never enter. With
    `isolation="fresh"` every command gets an environment of its own. `turns` are shared with whatever else must keep
    still while a command is alone; `cache` keeps kits between runs. Use it as a context manager, or call `close`.
    """

    def __init__(
        self,
        backend: Backend,
        languages: Mapping[str, Toolchain],
        workers: int,
        isolation: Isolation = "warm",
        turns: Turns | None = None,
        *,
        cache: Path,
    ) -> None:
        self._backend, self._languages, self._isolation = backend, languages, isolation
        self._agent = agent_source()
        self._kits = Kits(backend, self._agent, cache)
        self._slots = threading.BoundedSemaphore(workers)
        self._turns = turns or Turns()
        self._lock = threading.Lock()
        self._idle: dict[str, list[Session]] = defaultdict(list)
        self._busy: set[Session] = set()
        self._closed = False

    def execute(self, command: Command) -> Execution:
        """See `Sandbox.execute`. A fault is met once with a new environment before it is raised."""
        with self._turns.alone() if command.alone else self._turns.shared(), self._slots:
            try:
                return self._once(command)
            except SandboxFault:
                if self._closed:
                    raise
                return self._once(command)

    def identity(self, language: Toolchain) -> str:
        """See `Backend.identity`."""
        return self._backend.identity(language)

    def environment(self, language: Toolchain) -> Mapping[str, str]:
        """How commands of a language are isolated, for the run's record. Starts a session if there is none.

        Raises:
            SandboxFault, Unavailable: as `execute`.
        """
        session = self._take(language.name)
        self._put(language.name, session)
        return session.environment

    def _once(self, command: Command) -> Execution:
        session = self._take(command.place)
        try:
            execution = session.run(command)
        except BaseException:
            self._drop(session)
            raise
        if self._isolation == "fresh":
            self._drop(session)
        else:
            self._put(command.place, session)
        return execution

    def _take(self, place: str) -> Session:
        with self._lock:
            if self._idle[place]:
                session = self._idle[place].pop()
                self._busy.add(session)
                return session
        session = self._start(place)
        with self._lock:
            self._busy.add(session)
            closed = self._closed
        if closed:
            self._drop(session)
            raise SandboxFault("the sandbox was closed")
        return session

    def _start(self, place: str) -> Session:
        name = place.partition("#")[0]
        if name not in self._languages:
            raise Unavailable(f"there is no place {place!r}", hint=f"known are {', '.join(self._languages)}")
        language = self._languages[name]
        kit = self._kits.of(language)
        connection = self._backend.start(language, self._agent)
        return Session(self._backend, language, connection, kit, reset=self._isolation == "warm")

    def _put(self, place: str, session: Session) -> None:
        with self._lock:
            self._busy.discard(session)
            if not self._closed:
                self._idle[place].append(session)
                return
        session.close()

    def _drop(self, session: Session) -> None:
        with self._lock:
            self._busy.discard(session)
        session.close()

    def close(self) -> None:
        """Destroy every environment; commands in flight end with SandboxFault. May be called twice."""
        with self._lock:
            self._closed = True
            sessions = [*self._busy, *(s for idle in self._idle.values() for s in idle)]
            self._idle.clear()
        for session in sessions:
            with contextlib.suppress(SandboxFault):
                session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

"""The sandbox's two seams: what the grader sees (`Sandbox`), and what a backend is (`Backend`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from codegrade.execution import Command, Execution
from codegrade.languages import Toolchain


class Sandbox(Protocol):
    """Thread-safe: as many commands run at once as there are workers; more wait. A command with `alone` runs alone."""

    def execute(self, command: Command) -> Execution:
        """Run a command in its place, in an environment no other command has touched.

        Raises:
            SandboxFault: the environment failed, not the program; the same command may be sent again.
            Unavailable: the place does not exist on this machine.
        """
        ...


@dataclass(frozen=True, slots=True)
class Connection:
    """A started agent: frames go in through `stdin` and come out of `stdout`. `program_uid` is what programs run as.

    `environment` records how it was isolated: backend, image id, runtime, cgroup version. `path` is PATH inside, where
    it is not the usual one.
    """

    stdin: BinaryIO
    stdout: BinaryIO
    program_uid: int
    environment: Mapping[str, str]
    path: str = ""


class Backend(Protocol):
    """Starts agents; knows nothing of frames, limits or steps."""

    def start(self, language: Toolchain, agent: bytes) -> Connection:
        """Start the agent's source as PID 1 of a fresh isolated environment that has the language's toolchain.

        Raises:
            SandboxFault: it did not start. Unavailable: this machine cannot, with the command that mends it as hint.
        """
        ...

    def stop(self, connection: Connection) -> None:
        """Destroy the environment and everything in it; never raises, may be called twice."""
        ...

    def identity(self, language: Toolchain) -> str:
        """A digest that changes whenever the toolchain does (image id; or paths, sizes and versions of host tools).

        Raises:
            Unavailable: the toolchain is not there, with the command that mends it as hint.
        """
        ...

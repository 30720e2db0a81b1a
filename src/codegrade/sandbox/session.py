"""One started agent, seen from the host: commands go in, executions come out.

Theory of operation
-------------------
Everything an agent can answer is bounded before it is sent: a step's output by its limits, collected files by a cap,
time by its wall limit. A session therefore knows how many bytes and seconds an honest agent may take. It reads no more
than that and waits no longer: a timer then destroys the environment, the stream ends, and the caller gets a
SandboxFault. So a broken, stopped or subverted agent costs time, never a verdict.

After each command the agent resets itself and says so in a frame of its own, which is read when the session is asked
for next: the reset overlaps with the host's comparing. A session whose reset failed is not used again.
"""

import threading
from collections.abc import Mapping, Sequence
from typing import Any

from codegrade.agent.agent import COLLECT_CAP, RESET_SECONDS
from codegrade.agent.frames import FrameError, decode, encode
from codegrade.agent.source import confine_source
from codegrade.errors import SandboxFault
from codegrade.execution import Command, Ending, Execution, Outcome, Record, Step
from codegrade.languages import Toolchain
from codegrade.sandbox.interface import Backend, Connection

WORK = "/work"
KIT = "/kit"
MARGIN_SECONDS = 30.0
START_SECONDS = 180.0  # a fork server or the machine may be busy
_SLACK_BYTES = 1 << 20
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def base_environment(language: Toolchain, path: str) -> dict[str, str]:
    """The environment of every program of a language."""
    return {
        "PATH": path or _PATH,
        "HOME": WORK,
        "TMPDIR": "/tmp",  # noqa: S108 -- the sandbox's own
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        **language.place.env,
    }


class Session:
    """A warm sandbox of one language; used by one thread at a time.

    Raises (on construction):
        SandboxFault: the agent does not answer, or finds its environment unfit.
    """

    def __init__(
        self,
        backend: Backend,
        language: Toolchain,
        connection: Connection,
        kit: Mapping[str, bytes],
        *,
        reset: bool = True,
    ) -> None:
        self._backend, self._connection, self._reset = backend, connection, reset
        self._owes_reset = False
        self._env = base_environment(language, connection.path)
        self.environment = connection.environment
        resident = language.resident
        if resident and resident.kind == "forkserver":
            kit = {**kit, "codegrade_confine.py": confine_source()}
        hello = {
            "do": "hello",
            "uid": connection.program_uid,
            "work": WORK,
            "kit": KIT,
            "env": self._env,
            "files": list(kit),
            "resident": resident and {"kind": resident.kind, "argv": [_fill(word) for word in resident.argv]},
        }
        answer, _ = self._exchange(hello, list(kit.values()), START_SECONDS, 0)
        if answer["problem"]:
            self.close()
            raise SandboxFault(f"the sandbox for {language.title} is not fit for use: {answer['problem']}")

    def run(self, command: Command) -> Execution:
        """Run a command.

        Raises:
            SandboxFault: the agent ended, went silent, answered nonsense, or did not clean up after the command before.
        """
        self._await_reset()
        header = {
            "do": "run",
            "reset": self._reset,
            "files": list(command.files),
            "steps": [self._step(step) for step in command.steps],
        }
        seconds = sum(step.limits.wall_seconds for step in command.steps) + MARGIN_SECONDS
        room = sum(step.limits.output_bytes + _SLACK_BYTES + COLLECT_CAP for step in command.steps)
        blobs = [*command.files.values(), *(step.stdin for step in command.steps)]
        answer, answered = self._exchange(header, blobs, seconds, room)
        self._owes_reset = self._reset
        try:
            return _execution(answer["outcomes"], answered)
        except (KeyError, ValueError, TypeError, IndexError) as error:
            raise self._fault(f"answered nonsense: {error!r}") from error

    def close(self) -> None:
        """Destroy the environment; may be called twice."""
        self._backend.stop(self._connection)

    def _await_reset(self) -> None:
        if not self._owes_reset:
            return
        answer, _ = self._receive(2 * RESET_SECONDS + MARGIN_SECONDS, 0)
        self._owes_reset = False
        if answer.get("reset") != "":
            raise self._fault(f"could not clean up: {answer.get('reset')}")

    def _step(self, step: Step) -> dict[str, Any]:
        limits = step.limits
        return {
            "name": step.name,
            "argv": [_fill(word) for word in step.argv],
            "env": {**self._env, **{key: _fill(value) for key, value in step.env.items()}},
            "records": step.records,
            "resident": step.resident,
            "collect": step.collect,
            "limits": {
                "cpu_seconds": limits.cpu_seconds,
                "wall_seconds": limits.wall_seconds,
                "memory_bytes": limits.memory_bytes,
                "output_bytes": limits.output_bytes,
                "processes": limits.processes,
                "load_cpu_seconds": limits.load_cpu_seconds,
                "record_wall_seconds": limits.record_wall_seconds,
            },
        }

    def _exchange(
        self, header: dict[str, Any], blobs: Sequence[bytes], seconds: float, room: int
    ) -> tuple[dict[str, Any], list[bytes]]:
        return self._receive(seconds, room, encode(header, blobs))

    def _receive(self, seconds: float, room: int, sending: Sequence[bytes] = ()) -> tuple[dict[str, Any], list[bytes]]:
        timer = threading.Timer(seconds, self.close)
        timer.daemon = True
        timer.start()
        try:
            for piece in sending:
                self._connection.stdin.write(piece)
            self._connection.stdin.flush()
            return decode(self._read, room)
        except (FrameError, OSError, ValueError) as error:
            raise self._fault("went silent" if timer.finished.is_set() else str(error)) from error
        finally:
            timer.cancel()

    def _read(self, size: int) -> bytes:
        data = self._connection.stdout.read(size)
        if len(data) < size:
            raise FrameError("ended")
        return data

    def _fault(self, what: str) -> SandboxFault:
        self.close()
        said: bytes = getattr(self._connection.stdin, "complaint", b"")  # Docker keeps what went to standard error
        what += f": {said.decode(errors='replace').strip().rpartition(chr(10))[2]}" if said else ""
        return SandboxFault(
            f"the agent in the sandbox {what}",
            hint="the command may be sent again; codegrade doctor checks the machine",
        )


def _fill(word: str) -> str:
    return word.replace("{kit}", KIT).replace("{work}", WORK)


def _execution(outcomes: list[dict[str, Any]], blobs: list[bytes]) -> Execution:
    """Take the answer apart; any step that left processes behind is a fault of ours."""
    if not outcomes or not all(outcome["clean"] for outcome in outcomes):
        raise ValueError("processes of a step could not be ended")
    left = iter(blobs)
    return Execution(tuple(_outcome(outcome, left) for outcome in outcomes))


def _outcome(answer: dict[str, Any], blobs: Any) -> Outcome:  # noqa: ANN401 -- an iterator that several calls share
    stdout, stderr = next(blobs), next(blobs)
    return Outcome(
        step=str(answer["step"]),
        ending=Ending(answer["ending"]),
        exit_code=int(answer["exit_code"]),
        signal=int(answer["signal"]),
        stdout=stdout,
        stderr=stderr,
        cpu_seconds=float(answer["cpu"]),
        wall_seconds=float(answer["wall"]),
        memory_bytes=int(answer["memory"]),
        records=tuple(Record(str(kind), next(blobs), float(cpu), float(wall)) for kind, cpu, wall in answer["records"]),
        garbled=bool(answer["garbled"]),
        files={str(name): next(blobs) for name in answer["files"]},
    )

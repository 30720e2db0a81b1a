"""What a sandbox is asked (`Command`) and what it answers (`Execution`): plain data, no behaviour.

A command is a set of files and the steps to run on them, in order, in one empty work folder; a step that does not exit
with 0 is the last. Nothing here knows about tasks, languages or right answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Ending(StrEnum):
    """How a process ended. Never says whether it was right."""

    EXITED = "exited"  # by itself; see exit_code
    SIGNALLED = "signalled"  # by a signal that the sandbox did not send; see signal
    CPU_TIME = "cpu_time"  # killed: the step, or one record of it, used more than its CPU limit
    WALL_TIME = "wall_time"  # killed: the wall-clock backstop passed (sleeping, dead-locked)
    MEMORY = "memory"  # killed, or seen on exit, above the memory limit
    OUTPUT = "output"  # killed: wrote more than output_bytes


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one step. `cpu_seconds` holds for the whole step, or, where the step has `records`, for each record."""

    cpu_seconds: float
    wall_seconds: float
    memory_bytes: int
    output_bytes: int = 16 << 20  # stdout, stderr and records together
    processes: int = 128
    load_cpu_seconds: float = 20.0  # with records: what start-up may cost until the "L" record
    record_wall_seconds: float = 1e9  # with records: the backstop between two of them


@dataclass(frozen=True, slots=True)
class Step:
    """One process.

    `records`: descriptor 3 is a pipe on which the process writes records, each `type: 1 byte, length: 4 bytes
    big-endian, payload`; every one is stamped with the CPU used since the one before. `resident`: the step is served
    by the place's resident helper instead of a new program. `collect`: file names to bring back after the step.
    """

    name: str  # "compile", "link", "run"
    argv: tuple[str, ...]
    limits: Limits
    stdin: bytes = b""
    records: bool = False
    resident: bool = False
    collect: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Command:
    """Files (relative path → content) and steps for one place.

    With `alone` no other command of the sandbox runs meanwhile.
    """

    place: str
    files: Mapping[str, bytes]
    steps: tuple[Step, ...]
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """One record from descriptor 3. Seconds are those since the previous record (or the start of the process)."""

    type: str
    payload: bytes
    cpu_seconds: float
    wall_seconds: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one step went.

    `stdout` and `stderr` are cut at the output limit; `memory_bytes` is the peak resident set of the process tree.
    `garbled`: something other than records came through descriptor 3; `records` holds those before.
    """

    step: str
    ending: Ending
    exit_code: int
    signal: int
    stdout: bytes
    stderr: bytes
    cpu_seconds: float
    wall_seconds: float
    memory_bytes: int
    records: tuple[Record, ...] = ()
    garbled: bool = False
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """The process exited by itself with code 0."""
        return self.ending is Ending.EXITED and self.exit_code == 0


@dataclass(frozen=True, slots=True)
class Execution:
    """What became of a command: an outcome for each step that was started, in order; never empty."""

    outcomes: tuple[Outcome, ...]

    @property
    def last(self) -> Outcome:
        """The outcome of the last step that was started."""
        return self.outcomes[-1]

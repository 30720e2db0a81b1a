"""A task made ready to be graded in one language on this machine."""

from dataclasses import dataclass, field

from codegrade.drivers import CaseLimits
from codegrade.languages import Language
from codegrade.tasks.task import Case, StdioCase, Task


@dataclass(frozen=True, slots=True)
class Proof:
    """What `gold.Prover` found. `sound`: the accepted reference passed here, so attempts count; else `problem` says why not.

    `cases` are all of them, generated ones included, each with its expected value. `unproven`: the task ships no
    reference, nothing was proven, and reports say so. `checker_language` runs the task's checker, if it has one.
    """

    task: Task
    language: Language
    limits: CaseLimits
    cases: tuple[Case, ...] | tuple[StdioCase, ...] = ()
    cases_digest: str = ""
    sound: bool = True
    problem: str = ""
    unproven: bool = False
    checker_language: Language | None = None
    reference_cpu_seconds: float | None = field(default=None, compare=False)
    reference_memory_bytes: int | None = field(default=None, compare=False)

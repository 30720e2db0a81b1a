"""One program → one judgement: what is confirmed alone before it is believed."""

from datetime import date
from pathlib import Path

import pytest

from codegrade.drivers import CaseLimits
from codegrade.execution import Ending, Execution, Outcome
from codegrade.grade import grade_program
from codegrade.languages import load_toolchains
from codegrade.proof import Proof
from codegrade.question import Places
from codegrade.roots import find_roots
from codegrade.tasks.task import StdioCase, Task
from codegrade.verdict import Verdict

TASK = Task(
    id="suite/task",
    kind="stdio",
    title="Task",
    statement="",
    difficulty="easy",
    category="coding",
    tags=(),
    released=date(2026, 1, 1),
    time_seconds=1,
    memory_mb=64,
    folder=Path(),
    digest="digest",
)


class Script:
    """A sandbox that answers what it is told to, in turn, and keeps which commands asked to be alone."""

    def __init__(self, *executions):
        self.executions, self.alone, self.walls = list(executions), [], []

    def execute(self, command):
        self.walls.append(command.steps[-1].limits.wall_seconds)
        self.alone.append(command.alone)
        return self.executions.pop(0)


def step(name, ending=Ending.EXITED, exit_code=0, stdout=b"", cpu=0.0):
    return Outcome(name, ending, exit_code, 0, stdout, b"", cpu, 14.0, 1 << 20)


def walls(*executions):
    """The wall limits of the program's process in each execution."""
    return executed(*executions)[1].walls


def graded(*executions):
    grade, sandbox = executed(*executions)
    return grade, sandbox.alone


def executed(*executions):
    rust = load_toolchains(find_roots(start=Path(__file__)))["rust"]
    proof = Proof(TASK, rust, CaseLimits(1.0, 64 << 20), (StdioCase(b"", b"1"),))
    sandbox = Script(*executions)
    return grade_program("fn main() {}", proof, Places(sandbox)), sandbox


RIGHT = Execution((step("compile"), step("run", stdout=b"1")))


@pytest.mark.parametrize("ending", [Ending.CPU_TIME, Ending.WALL_TIME, Ending.MEMORY])
def test_a_starved_compiler_is_asked_again_alone(ending):
    """A compiler that load kept from ending is no compile error."""
    grade, alone = graded(Execution((step("compile", ending),)), RIGHT)
    assert (grade.judgement.verdict, grade.confirmed, alone) == (Verdict.ACCEPTED, True, [False, True])


def test_a_compile_error_is_believed_at_once():
    """What a compiler said of a program does not depend on load."""
    grade, alone = graded(Execution((step("compile", exit_code=1),)))
    assert (grade.judgement.verdict, grade.confirmed, alone) == (Verdict.COMPILE_ERROR, False, [False])


@pytest.mark.parametrize("ending", [Ending.CPU_TIME, Ending.WALL_TIME, Ending.MEMORY])
def test_a_starved_program_is_asked_again_alone(ending):
    """The second execution, alone, decides."""
    grade, alone = graded(Execution((step("compile"), step("run", ending))), RIGHT)
    assert (grade.judgement.verdict, grade.confirmed, alone) == (Verdict.ACCEPTED, True, [False, True])


def test_a_program_that_was_kept_from_running_gets_more_wall_time():
    """0.7 s of CPU in 14 s is a busy machine, not a sleeper: the second time the wall clock is 8 times 14 s."""
    starved = Execution((step("compile"), step("run", Ending.WALL_TIME, cpu=0.7)))
    assert walls(starved, RIGHT) == [14.0, 112.0]


def test_a_sleeper_gets_no_more_wall_time():
    """A program that used 0.01 s of CPU in 14 s was waiting by its own choice."""
    asleep = Execution((step("compile"), step("run", Ending.WALL_TIME, cpu=0.01)))
    assert walls(asleep, asleep) == [14.0, 14.0]

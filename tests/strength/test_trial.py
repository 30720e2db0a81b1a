"""What became of each case, from the records of one process."""

from pathlib import Path

import pytest

from codegrade.drivers import CaseLimits
from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.languages import load_toolchains
from codegrade.proof import Proof
from codegrade.question import Places
from codegrade.roots import find_roots
from codegrade.signature.types import parse_type
from codegrade.signature.wire import encode
from codegrade.strength.trial import Trial
from codegrade.tasks.registry import load_task

TOML = """
title = "Double"
kind = "function"
difficulty = "easy"
released = 2026-01-01
[signature]
name = "double"
params = [{ name = "n", type = "int" }]
returns = "int"
"""
INT, TEXT = parse_type("int"), parse_type("string")
LIMITS = CaseLimits(cpu_seconds=1.0, memory_bytes=64 << 20)
L, D = ("L", b"", 0.0), ("D", b"", 0.0)


class Answers:
    """A sandbox that gives the same answer to everything, and keeps what it was asked."""

    def __init__(self, *records, ending=Ending.EXITED, exit_code=0):
        stamped = tuple(Record(type_, payload, cpu, cpu) for type_, payload, cpu in records)
        self.asked = []
        self.answer = Execution((Outcome("run", ending, exit_code, 0, b"", b"", 0.1, 0.1, 10 << 20, stamped),))

    def execute(self, command):
        self.asked.append(command)
        return self.answer


def returned(value, cpu=0.001):
    """A record that holds it, or raw bytes."""
    return "R", value if isinstance(value, bytes) else encode(INT, value), cpu


@pytest.fixture
def trial(tmp_path):
    """A trial of a task whose cases are 1, 2, 3, 4, doubled, in a sandbox that answers so."""

    def built(sandbox, language="python", checker=""):
        folder = tmp_path / "mini" / "double"
        folder.mkdir(parents=True)
        toml = TOML + ('[compare]\nmode = "checker"\n' if checker else "")
        for name, text in {
            "task.toml": toml,
            "checker.py": checker,
            "cases.jsonl": "".join(f'{{"args": [{n}], "expected": {2 * n}}}\n' for n in (1, 2, 3, 4)),
        }.items():
            if text:
                (folder / name).write_text(text)
        task = load_task(folder)
        languages = load_toolchains(find_roots(start=Path(__file__)))
        proof = Proof(task, languages[language], LIMITS, task.cases, checker_language=languages["python"])
        return Trial(proof, Places(sandbox))

    return built


def fates(tried):
    """The letters, case by case; "." where the process did not come to it."""
    return "".join(tried.fates.get(case, ".") for case in range(4))


def test_a_process_that_lives_tells_of_every_case(trial):
    """Also after a wrong answer, a wrong type and an exception."""
    raised = b"X" + encode(TEXT, "a value of type raised KeyError")[1:]
    sandbox = Answers(L, returned(2), returned(5), returned(b"N"), returned(raised), D)
    assert fates(trial(sandbox)("…", range(4), LIMITS)) == "pwwe"


@pytest.mark.parametrize(
    ("ending", "exit_code", "fate"),
    [
        (Ending.CPU_TIME, 0, "t"),
        (Ending.WALL_TIME, 0, "t"),
        (Ending.MEMORY, 0, "m"),
        (Ending.OUTPUT, 0, "o"),
        (Ending.SIGNALLED, 0, "x"),
        (Ending.EXITED, 3, "x"),
    ],
)
def test_the_case_that_ends_the_process(trial, ending, exit_code, fate):
    """Of the cases after it nothing is known."""
    sandbox = Answers(L, returned(2), ending=ending, exit_code=exit_code)
    assert fates(trial(sandbox)("…", range(4), LIMITS)) == f"p{fate}.."


def test_a_right_answer_that_came_too_late(trial):
    """The record is there, and over the limit: it is that case that was too slow, not the next."""
    sandbox = Answers(L, returned(2), returned(4, cpu=1.2), ending=Ending.CPU_TIME)
    assert fates(trial(sandbox)("…", range(4), LIMITS)) == "pt.."


def test_a_program_that_does_not_load(trial):
    """It fails every case."""
    assert fates(trial(Answers(("E", b"NameError", 0.0)))("…", range(4), LIMITS)) == "eeee"


def test_other_languages_are_called_as_ever(trial):
    """Only a Python program gets an entry, and an exception ends the others."""
    sandbox = Answers(L, returned(2), ("E", b"panic", 0.0))
    run = trial(sandbox, language="go")
    assert fates(run("package main", range(4), LIMITS)) == "pe.."
    assert "codegrade_trial" not in repr(sandbox.asked[0].files)


def test_alone_with_the_limits_of_a_submission(trial):
    """And with more time by the clock, so that a busy machine decides nothing; what is slow then, is too slow."""
    sandbox = Answers(L, ending=Ending.CPU_TIME)
    assert trial(sandbox).alone("…", 2) == "T"
    (command,) = sandbox.asked
    assert (command.alone, command.steps[-1].limits.cpu_seconds) == (True, 1.0)
    assert command.steps[-1].limits.record_wall_seconds == 112.0


def test_an_answer_that_was_right_is_not_checked_again(trial):
    """A checker runs once for each answer that is new."""
    sandbox = Answers(L, returned(b"T"), returned(b"F"), returned(b"T"), returned(b"T"), D)
    run = trial(sandbox, checker="def check(args, expected, got):\n    return True\n")
    sandbox.answer = Answers(L, returned(7), D).answer
    checked = Answers(("L", b"", 0.0), returned(b"T"), D).answer
    answers = {"python": sandbox.answer, "python#checker": checked}
    sandbox.execute = lambda command: sandbox.asked.append(command.place) or answers[command.place]
    assert [fates(run("…", (0,), LIMITS)) for _ in range(2)] == ["p...", "p..."]
    assert sandbox.asked == ["python", "python#checker", "python"]

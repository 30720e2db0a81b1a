"""Gold first: what excludes a task by name, and what a damaged cache does."""

from pathlib import Path

import pytest

from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.gold import Prover
from codegrade.languages import load_toolchains
from codegrade.question import Places
from codegrade.roots import find_roots
from codegrade.signature.types import parse_type
from codegrade.signature.wire import encode
from codegrade.tasks.registry import load_task

INT = parse_type("int")
ARGS = parse_type("int[]")
TOML = """
title = "Double"
kind = "function"
difficulty = "easy"
category = "coding"
released = 2026-01-01
[signature]
name = "double"
params = [{ name = "n", type = "int" }]
returns = "int"
[limits]
time_s = 1.0
memory_mb = 64
"""


class Scripted:
    """A sandbox that answers each place with one record sequence; counts what it is asked."""

    def __init__(self, **places):
        self.places, self.asked = places, []

    def execute(self, command):
        self.asked.append(command.place)
        answers = self.places[command.place.replace("#", "_")]
        return answers.pop(0) if isinstance(answers, list) else answers


def run(*records, ending=Ending.EXITED, exit_code=0):
    stamped = tuple(Record(type_, payload, 0.5, 0.5) for type_, payload in records)
    return Execution((Outcome("run", ending, exit_code, 0, b"", b"", 0.1, 0.1, 10 << 20, stamped),))


L, D = ("L", b""), ("D", b"")
RIGHT = run(L, ("R", encode(INT, 2)), D)


@pytest.fixture
def folder(tmp_path):
    task = tmp_path / "suite" / "double"
    (task / "submissions" / "accepted").mkdir(parents=True)
    (task / "task.toml").write_text(TOML)
    (task / "statement.md").write_text("# Double\n")
    (task / "cases.jsonl").write_text('{"args": [1], "expected": 2, "sample": true}\n')
    (task / "submissions" / "accepted" / "double.py").write_text("def double(n):\n    return 2 * n\n")
    return task


def proven(folder, sandbox, cache):
    languages = load_toolchains(find_roots(start=Path(__file__)))
    task = load_task(folder)
    return Prover(Places(sandbox), languages, {"python": "toolchain"}, cache).prove(task, languages["python"])


def test_limits_are_ten_times_the_reference(folder, tmp_path):
    """The reference took 0.5 s and 10 MiB, the task grants 1 s and 64 MiB: the limits are 5 s and 100 MiB."""
    proof = proven(folder, Scripted(python=RIGHT), tmp_path / "cache")
    assert (proof.sound, proof.limits.cpu_seconds, proof.limits.memory_bytes) == (True, 5.0, 100 << 20)


def test_a_checker_that_fails_excludes_the_task(folder, tmp_path):
    """The reference's answers are the first that a checker sees."""
    (folder / "checker.py").write_text("def check(args, expected, got):\n    return 1 / 0\n")
    (folder / "task.toml").write_text(f'{TOML}[compare]\nmode = "checker"\n')
    sandbox = Scripted(python=RIGHT, python_checker=run(L, ("E", b"ZeroDivisionError: division by zero")))
    proof = proven(folder, sandbox, tmp_path / "cache")
    assert not proof.sound
    assert proof.problem == (
        "suite/double: checker.py failed after 0 of 1 answers: ZeroDivisionError: division by zero"
    )


def test_a_task_without_cases_is_excluded(folder, tmp_path):
    """With a generator that yields nothing, every program would be accepted."""
    (folder / "cases.jsonl").write_text("")
    (folder / "generate.py").write_text("def cases(rng):\n    return []\n")
    sandbox = Scripted(python_generator=run(L, D), python=run(L, D))
    proof = proven(folder, sandbox, tmp_path / "cache")
    assert (proof.sound, proof.problem) == (False, "the task has no cases")


def test_a_generator_that_load_starved_is_asked_again(folder, tmp_path):
    """A wall clock that ran out on a busy machine excludes no task."""
    (folder / "generate.py").write_text("def cases(rng):\n    yield (3,)\n")
    drawn = run(L, ("R", encode(ARGS, [3])), D)
    both = run(L, ("R", encode(INT, 2)), ("R", encode(INT, 6)), D)
    sandbox = Scripted(
        python_generator=[run(L, ending=Ending.WALL_TIME), drawn],
        python=[run(L, ("R", encode(INT, 6)), D), both],
    )
    proof = proven(folder, sandbox, tmp_path / "cache")
    assert (proof.sound, [case.args for case in proof.cases]) == (True, [(1,), (3,)])


@pytest.mark.parametrize(
    "content", ["", 99_999 * "[", '{"cpu_sec', "null", "[]", "7", "{}", '{"problem": "old"}', '{"cpu_seconds": []}']
)
def test_a_damaged_cache_is_not_there(folder, tmp_path, content):
    """Whatever a file of the cache holds, the reference is run again and the file is mended."""
    cache = tmp_path / "cache"
    first = proven(folder, Scripted(python=RIGHT), cache)
    (file,) = (cache / "proofs").iterdir()
    sound = file.read_text()
    file.write_text(content)
    sandbox = Scripted(python=RIGHT)
    again = proven(folder, sandbox, cache)
    assert (again.sound, again.limits, sandbox.asked) == (True, first.limits, ["python"])
    assert file.read_text() == sound


@pytest.mark.parametrize(
    "content", ["", 99_999 * "[", "[[[3], ", "null", "[7]", '[["a", 6]]', '[[[3], "six"]]', "{}", "[]"]
)
def test_damaged_cases_are_drawn_again(folder, tmp_path, content):
    """Cases that cannot be read, or are of another type, come from the generator."""
    (folder / "generate.py").write_text("def cases(rng):\n    yield (3,)\n")
    drawn = run(L, ("R", encode(ARGS, [3])), D)
    both = run(L, ("R", encode(INT, 2)), ("R", encode(INT, 6)), D)
    answers = {"python_generator": drawn, "python": [run(L, ("R", encode(INT, 6)), D), both]}
    proven(folder, Scripted(**{**answers, "python": list(answers["python"])}), tmp_path / "cache")
    (file,) = (tmp_path / "cache" / "cases").iterdir()
    file.write_text(content)
    sandbox = Scripted(**{**answers, "python": list(answers["python"])})
    proof = proven(folder, sandbox, tmp_path / "cache")
    assert [(case.args, case.expected) for case in proof.cases] == [((1,), 2), ((3,), 6)]


def test_drawn_cases_are_the_same_out_of_the_cache(folder, tmp_path):
    """A generator may yield 3 where 3.0 is meant: the digest of the cases must not depend on who drew first."""
    (folder / "task.toml").write_text(TOML.replace('"int"', '"float"'))
    (folder / "generate.py").write_text("def cases(rng):\n    yield (3,)\n")
    three = run(L, ("R", encode(ARGS, [3])), D)
    six = run(L, ("R", encode(INT, 6)), D)
    both = run(L, ("R", encode(parse_type("float"), 2.0)), ("R", encode(INT, 6)), D)
    first = proven(folder, Scripted(python_generator=three, python=[six, both]), tmp_path / "cache")
    again = proven(folder, Scripted(), tmp_path / "cache")
    assert (first.sound, repr(first.cases[1].args)) == (True, "(3.0,)")
    assert first.cases_digest == again.cases_digest


def test_a_cache_that_cannot_be_written_costs_only_time(folder, tmp_path):
    """A file where the cache's folder should be: proofs are made, and not kept."""
    (tmp_path / "cache").write_text("")
    assert proven(folder, Scripted(python=RIGHT), tmp_path / "cache").sound


def test_a_failed_reference_excludes_by_name(folder, tmp_path):
    """The message names the submission, its verdict and the case."""
    proof = proven(folder, Scripted(python=run(L, ("R", encode(INT, 3)), D)), tmp_path / "cache")
    assert proof.problem == "the reference submissions/accepted/double.py gets wrong_answer (case 1: wrong answer)"


UNIT_TEST = """
title = "Double"
kind = "unit-test"
difficulty = "easy"
category = "coding"
released = 2026-01-01
entry = "double"
languages = ["python"]
unproven = "there is none"
[limits]
time_s = 1.0
memory_mb = 64
"""


@pytest.fixture
def unproven(tmp_path):
    task = tmp_path / "suite" / "double"
    for name, text in {"starter": "def double(n):\n    pass\n", "tests": "def check():\n    pass\n"}.items():
        (task / name).mkdir(parents=True)
        (task / name / "python.py").write_text(text)
    (task / "task.toml").write_text(UNIT_TEST)
    (task / "statement.md").write_text("# Double\n")
    return task


def test_without_a_reference_the_starter_must_build(unproven, tmp_path):
    """Tests that do not compile exclude the task, and are tried again by the next run."""
    sandbox = Scripted(python=run(("C", b"SyntaxError: tests")))
    for _ in range(2):
        proof = proven(unproven, sandbox, tmp_path / "cache")
        assert (proof.sound, proof.problem) == (
            False,
            "the starter code and the tests do not build here: SyntaxError: tests",
        )
    assert sandbox.asked == ["python", "python"]


def test_without_a_reference_the_starter_must_fail(unproven, tmp_path):
    """That it does is remembered; the task counts, unproven, with its own limits."""
    sandbox = Scripted(python=run(L, ("E", b"AssertionError: 0")))
    for _ in range(2):
        proof = proven(unproven, sandbox, tmp_path / "cache")
        assert (proof.sound, proof.unproven, proof.limits.cpu_seconds) == (True, True, 1.0)
    assert sandbox.asked == ["python"]


class Agreeable:
    """A sandbox where every program passes its tests: it gives the secret back."""

    def execute(self, command):
        secret = command.steps[-1].stdin[8:]  # one case, and its length
        return run(L, ("R", secret), D)


def test_tests_that_accept_the_starter_exclude_the_task(unproven, tmp_path):
    """They would accept anything."""
    proof = proven(unproven, Agreeable(), tmp_path / "cache")
    assert (proof.sound, proof.problem) == (False, "the tests accept the bare starter code")

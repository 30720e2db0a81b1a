"""`codegrade tasks check` with a real sandbox: what it proves of a small task, and of the cases of many seeds."""

import json
import subprocess
import sys

import pytest

TASK = """title = "Halves"
kind = "function"
difficulty = "easy"
released = 2026-11-21
[signature]
name = "half"
params = [{ name = "n", type = "int" }]
returns = "int"
[limits]
time_s = 1.0
"""
REFERENCE = "def half(n):\n    return n // 2\n"
SLOW = "def half(n):\n    for _ in range(30_000_000):\n        pass\n    return n // 2\n"
HARDLY_TOO_SLOW = """import time

def half(n):
    began = time.process_time()
    while n == 7 and time.process_time() - began < 1.25:
        pass
    return n // 2
"""
WRONG = "def half(n):\n    return int(n / 2)\n"
OTHERWISE = "class Solution { long half(long n) { return n == 5 ? 3 : Math.floorDiv(n, 2); } }\n"
STEADY = "def cases(rng):\n    yield (rng.randint(-9, 9),)\n"


@pytest.fixture
def check(tmp_path):
    """Writes the task and checks it in Python; returns the ended process."""

    def run(
        *words: str,
        reference: str = REFERENCE,
        generator: str = "",
        task: str = TASK,
        java: str = "",
        slow: str = "",
    ) -> subprocess.CompletedProcess[str]:
        folder = tmp_path / "tasks" / "mini" / "half"
        for name, text in {
            "task.toml": task,
            "statement.md": "Half of `n`, rounded down.\n",
            "cases.jsonl": "".join(
                json.dumps({"args": [n], "expected": n // 2, "sample": n in (0, 1)}) + "\n"
                for n in (0, 1, 2, 7, -1, -2, -7)
            ),
            "generate.py": generator,
            "submissions/accepted/floor.py": reference,
            "submissions/accepted/Floor.java": java,
            "submissions/wrong_answer/truncates.py": WRONG,
            "submissions/time_limit_exceeded/slow.py": slow,
        }.items():
            if text:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_text(text)
        words = ("--lang", "java" if java else "python", *words)
        command = [sys.executable, "-m", "codegrade", "tasks", "check", str(folder), *words]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    return run


def test_a_sound_task(check):
    """Exit 0, a line for the folder and one for the language."""
    result = check()
    assert result.stdout.splitlines() == ["ok    mini/half (folder)", "ok    mini/half [python]", "1 task, no problems"]
    assert result.returncode == 0


def test_databases_are_left_alone_where_no_task_asks_for_them(check, monkeypatch):
    """Not even their settings are read."""
    monkeypatch.setenv("CODEGRADE_MYSQL_DSN", "no such server")
    assert check("--lang", "mysql").stdout.splitlines()[-1] == "1 task, no problems"


def test_a_slow_reference_is_a_note(check):
    """Nothing is wrong with it here, but another machine may be slower."""
    result = check(reference=SLOW)
    assert "note  mini/half [python] submissions/accepted: the reference takes " in result.stdout
    assert result.stdout.endswith("1 task, no problems\n")
    assert result.returncode == 0


def test_a_program_that_is_hardly_too_slow_is_a_note(check):
    """It is ended here, but a faster machine may accept it."""
    result = check(slow=HARDLY_TOO_SLOW)
    program = "mini/half [python] submissions/time_limit_exceeded/slow.py"
    assert f"note  {program}: is too slow, but not with 1.5 times the limit" in result.stdout.splitlines()
    assert result.stdout.endswith("1 task, no problems\n")
    assert result.returncode == 0


def test_a_reserved_name_is_called_by_its_name(check):
    """A parameter that a language reserves makes a starter that no program can begin from."""
    result = check(task=TASK.replace('name = "n"', 'name = "lambda"'))
    assert "task.toml: the bare starter code gets compile_error" in result.stdout
    assert "rename what Python reserves, in [signature]" in result.stdout
    assert result.returncode == 1


@pytest.mark.parametrize("source", ["random.SystemRandom().randint(0, 10**9)", "time.time_ns()"])
def test_an_unsteady_generator(check, source):
    """With it no run could be resumed or repeated: the cases of one seed have to be the same each time."""
    result = check(generator=f"import random, time\ndef cases(rng):\n    yield ({source},)\n")
    assert "FAIL  mini/half [python] generate.py: draws other cases when it is asked again" in result.stdout
    assert "draw from rng alone" in result.stdout
    assert result.returncode == 1


def test_a_generator_that_draws_nothing(check):
    """It would stand in for hidden cases that are not there."""
    result = check(generator="def cases(rng):\n    return []\n")
    assert "FAIL  mini/half [python] generate.py: draws no case" in result.stdout
    assert result.returncode == 1


def test_a_steady_generator(check):
    """Values that JSON has no number for, and other types of a float, are no difference."""
    task = TASK.replace('type = "int"', 'type = "float"')
    reference = "def half(n):\n    return int(n // 2) if abs(n) < 99 else 0\n"
    generator = "def cases(rng):\n    yield (rng.randint(3, 9),)\n    yield (float('inf'),)\n    yield (-0.0,)\n"
    result = check(task=task, reference=reference, generator=generator)
    assert result.stdout.splitlines() == ["ok    mini/half (folder)", "ok    mini/half [python]", "1 task, no problems"]


@pytest.mark.parametrize(
    ("body", "problem", "hint"),
    [
        ("yield (1, 2)", "case 1 is not a tuple of 1 arguments", "yield one tuple for each case"),
        ("yield ('x',)", "case 1: n is not of its type", "yield plain values"),
        ("import os; yield (1,); os._exit(0)", "it ended before it was done, without a word", "mend it"),
    ],
)
def test_a_wrong_generator_is_told_what_to_do(check, body, problem, hint):
    """The hint is of the generator, not of the reference."""
    result = check(generator=f"def cases(rng):\n    {body}\n")
    assert problem in result.stdout
    assert f"  → {hint}" in result.stdout
    assert result.returncode == 1


def test_every_seed_is_sound(check):
    """The references are tried on what each seed draws."""
    result = check("--seeds", "3", generator=STEADY)
    assert result.stdout.splitlines() == ["ok    mini/half [python, 3 seeds]", "1 task, no problems"]
    assert result.returncode == 0


def test_a_seed_that_breaks_the_task_is_named(check):
    """A generator that is sound for the seed it was written with may not be for another."""
    generator = "def cases(rng):\n    yield (3 if rng.random() < 0.9 else 'three',)\n"
    result = check("--seeds", "12", generator=generator)
    assert "FAIL  mini/half [python] generate.py: seed " in result.stdout
    assert "case 1: n is not of its type" in result.stdout
    assert "codegrade run --fresh-seed " in result.stdout
    assert result.returncode == 1


def test_a_generator_that_is_never_right_is_asked_once(check):
    """Not once for each seed: one that never ends would take minutes for every one."""
    result = check("--seeds", "12", generator="def cases(rng):\n    yield 3\n")
    assert result.stdout.count("FAIL  ") == 1
    assert "mini/half [python] submissions/accepted: mini/half: generate.py failed" in result.stdout
    assert "codegrade tasks check says more" in result.stdout


def test_a_reference_that_disagrees_on_a_seed_is_named(check):
    """The cases of several seeds are tried together, and told apart when something is wrong with them."""
    generator = "def cases(rng):\n    yield (5 if rng.random() < 0.5 else 4,)\n"
    result = check("--seeds", "8", generator=generator, java=OTHERWISE)
    problem = "the reference submissions/accepted/Floor.java gets wrong_answer"
    assert [line for line in result.stdout.splitlines() if line.startswith("FAIL")] == [
        f"FAIL  mini/half [java] generate.py: seed {seed}: {problem} (case 1: wrong answer)" for seed in (1, 3, 4, 7, 8)
    ]
    assert result.returncode == 1


def test_without_a_generator_seeds_draw_nothing(check):
    """Said, not passed in silence."""
    result = check("--seeds", "2")
    assert "1 left out: no generate.py" in result.stderr
    assert result.returncode == 0


def test_seeds_need_a_sandbox(check):
    """Two options that contradict each other are refused."""
    result = check("--seeds", "2", "--static")
    assert result.returncode == 2
    assert "leave one of the two out" in result.stderr

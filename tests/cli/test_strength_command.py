"""`codegrade tasks strength` with a real sandbox: what it says of a small task whose cases are weak."""

import json
import os
import shutil
import subprocess
import sys

import pytest

TASK = """title = "Grade"
kind = "function"
difficulty = "easy"
released = 2026-11-21
[signature]
name = "grade"
params = [{ name = "points", type = "int" }]
returns = "int"
[limits]
time_s = 1.0
"""
REFERENCE = """def grade(points):
    if points < 50:
        return 0
    while points > 100:
        points -= 100
    return points
"""
WRONG = "def grade(points):\n    return points\n"
WEAK = (0, 20, 70, 120, 230)
STRONG = (*WEAK, 49, 50, 100, 101)


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """What one run found out helps the next."""
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def strength(tmp_path, cache):
    """Writes the task and measures it; returns the ended process."""

    def expected(points):
        return 0 if points < 50 else (points - 1) % 100 + 1

    def run(
        *words: str, points=STRONG, ledger="", kind=TASK, reference=REFERENCE, tests=""
    ) -> subprocess.CompletedProcess[str]:
        folder = tmp_path / "tasks" / "mini" / "grade"
        cases = [{"args": [n], "expected": expected(n), "sample": n in (0, 70), "name": f"{n} points"} for n in points]
        for name, text in {
            "task.toml": kind,
            "statement.md": "The grade.\n",
            "cases.jsonl": "".join(json.dumps(case) + "\n" for case in cases),
            "submissions/accepted/loop.py": reference,
            "submissions/wrong_answer/same.py": WRONG,
            "strength.toml": ledger,
            "tests/python.py": tests,
        }.items():
            if name.startswith("tests/") and not text:
                continue
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
        command = [sys.executable, "-m", "codegrade", "tasks", "strength", str(folder), *words]
        env = os.environ | {"XDG_CACHE_HOME": cache}
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=env)

    return run


def test_weak_cases_let_mutants_live(strength):
    """No case is at the border: the survivors are named, as diffs of the real source, and the exit code is 1."""
    result = strength(points=WEAK)
    assert result.returncode == 1, result.stderr
    assert "FAIL  mini/grade  66.6 % killed: 12 of 18, 2 by time\n      under 85.0 %\n" in result.stdout
    assert (
        "        @@ -1,4 +1,4 @@\n         def grade(points):\n"
        "        -    if points < 50:\n        +    if points <= 50:\n" in result.stdout
    )
    assert result.stdout.count("      survivor ") == 6
    assert "1 task, 66.6 % of 18 mutants killed, 2 by time, 0 equivalent, 1 task with problems\n" in result.stdout
    assert "the whole" not in result.stdout  # there is but one task


def test_limits_are_the_callers(strength):
    """Where so much is enough, nothing is wrong."""
    result = strength("--min-task", "65", points=WEAK)
    assert result.returncode == 0
    assert result.stdout.startswith("ok    mini/grade  66.6 % killed")


def test_several_are_held_to_a_limit_of_their_own(strength, tmp_path):
    """Two tasks pass, each for itself, and fail together."""
    alone = strength("--min-task", "65", "--min-all", "70", points=WEAK)
    assert alone.returncode == 0
    shutil.copytree(tmp_path / "tasks/mini/grade", tmp_path / "tasks/mini/again")
    result = strength("tasks/mini/again", "--min-task", "65", "--min-all", "70", points=WEAK)
    assert result.returncode == 1
    assert "2 tasks, 66.6 % of 36 mutants killed" in result.stdout
    assert result.stdout.endswith("FAIL  the whole is under 70.0 %\n  → begin with the tasks that have survivors\n")


def test_strong_cases(strength):
    """Every mutant is killed; a case that kills only what others kill is named, samples never."""
    result = strength()
    assert result.returncode == 0, result.stdout
    assert "ok    mini/grade  100.0 % killed: 18 of 18, 2 by time\n" in result.stdout
    assert " of 9 hand-written cases kill nothing that others do not (--full names them)\n" in result.stdout


def test_what_kills_what(strength):
    """As text with --full, and all of it as JSON."""
    full = strength("--full")
    assert "kill nothing that others do not: case 2 (20 points), " in full.stdout
    assert "  if points < 50: → if points <= 50:  [case 7 (50 points) (wrong)]\n" in full.stdout
    assert "case 7 (50 points): kills " in full.stdout
    data = strength("--format", "json")
    assert data.returncode == 0, data.stderr
    found = json.loads(data.stdout)
    (task,) = found["tasks"]
    assert (found["score"], task["killed"], task["survivors"], task["problems"]) == (1.0, 18, [], [])
    border = next(one for one in task["mutants"] if "+    if points <= 50:" in one["diff"])
    assert border["killed_by"] == {"7": "wrong"}


def test_an_equivalent_mutant_does_not_count(strength):
    """It is shown apart; who claims it of a mutant that a case kills, or that is not there, is told."""
    survivors = json.loads(strength("--format", "json", points=WEAK).stdout)["tasks"][0]["survivors"]
    ledger = "".join(f'[[equivalent]]\nmutant = "{key}"\nreason = "nobody has so many"\n' for key in survivors)
    result = strength(points=WEAK, ledger=ledger)
    assert result.returncode == 0
    assert "100.0 % killed: 12 of 12, 2 by time, 6 equivalent" in result.stdout
    contradicted = strength(ledger=ledger)
    assert contradicted.returncode == 1
    assert f"strength.toml: {survivors[0]} is not equivalent: case " in contradicted.stdout
    stale = strength(ledger='[[equivalent]]\nmutant = "0000000000"\nreason = "gone"\n')
    assert stale.returncode == 1
    assert "strength.toml: 0000000000: there is no such mutant" in stale.stdout


def test_tasks_that_cannot_be_measured(strength):
    """A reference that fails is a problem of the task, with a way to learn more."""
    result = strength(points=(0, 50), reference="def grade(points):\n    return 1\n")
    assert result.returncode == 1
    assert "FAIL  mini/grade in python: the reference submissions/accepted/loop.py gets wrong_answer" in result.stdout
    assert "codegrade tasks check" in result.stdout


def test_other_kinds_are_left_out(strength):
    """Their programs are not called case by case."""
    folder = "title = 'G'\nkind = 'unit-test'\nunproven = 'x'\ndifficulty = 'easy'\nreleased = 2026-11-21\n"
    result = strength(kind=folder, tests="def check():\n    pass\n")
    assert result.returncode == 2
    assert "1 left out: no function tasks" in result.stderr

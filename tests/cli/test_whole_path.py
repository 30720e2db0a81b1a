"""The commands as a person runs them, with a real sandbox, on a suite of two small tasks."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

TASK = """title = "{title}"
kind = "function"
difficulty = "easy"
category = "coding"
released = 2026-11-21
[signature]
name = "{name}"
params = [{{ name = "a", type = "int" }}, {{ name = "b", type = "int" }}]
returns = "int"
[limits]
time_s = 0.2
memory_mb = 128
[compare]
mode = "exact"
"""
PROGRAMS = {"plus": "def plus(a, b):\n    return a + b\n", "times": "def times(a, b):\n    return a * b\n"}
CASES = {"plus": [[1, 2, 3], [5, -5, 0]], "times": [[2, 3, 6], [0, 9, 0]]}


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("root")
    for name, program in PROGRAMS.items():
        folder = root / "tasks" / "mini" / name
        (folder / "submissions" / "accepted").mkdir(parents=True)
        (folder / "task.toml").write_text(TASK.format(title=name.title(), name=name))
        (folder / "statement.md").write_text(f"{name} of two numbers.\n")
        lines = [{"args": [a, b], "expected": c, "sample": i == 0} for i, (a, b, c) in enumerate(CASES[name])]
        (folder / "cases.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
        (folder / "submissions" / "accepted" / f"{name}.py").write_text(program)
    return root


@pytest.fixture
def codegrade(root, tmp_path):
    def call(*words: str, **kwargs) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "codegrade", *words]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, **kwargs)

    return call


def choose(root: Path) -> list[str]:
    return ["--root", str(root), "--lang", "python", "--workers", "2"]


def test_the_reference_scores_all_and_the_starter_nothing(codegrade, root):
    """The two models without a server bound every score."""
    best = codegrade("run", "--model", "reference", *choose(root), "--name", "best")
    assert best.returncode == 0, best.stderr
    assert best.stdout.splitlines()[2].split()[:6] == ["reference", "python", "2", "2", "2", "100.0"]
    worst = codegrade("run", "--model", "starter", *choose(root), "--name", "worst")
    assert worst.returncode == 0, worst.stderr
    assert worst.stdout.splitlines()[2].split()[:6] == ["starter", "python", "2", "2", "0", "0.0"]
    both = codegrade("report", "best", "worst", "--format", "json")
    assert [run["languages"]["python"]["pass_at_1"] for run in json.loads(both.stdout)["runs"]] == [1.0, 0.0]


def test_a_file_of_replies_and_programs_is_graded(codegrade, root, tmp_path):
    """One JSON object a line, in the order of tasks; regrading the run gives the same."""
    replies = tmp_path / "replies.jsonl"
    replies.write_text(
        "".join(
            json.dumps({"task": f"mini/{task}", "language": "python", **answer}) + "\n"
            for task, answer in (
                ("times", {"reply": "I do not know."}),
                ("plus", {"program": PROGRAMS["plus"]}),
                ("plus", {"sample": 1, "reply": "So:\n```python\ndef plus(a, b):\n    return a - b\n```\n"}),
            )
        )
    )
    graded = codegrade("grade", str(replies), "--root", str(root), "--format", "json", "--name", "g")
    assert graded.returncode == 0, graded.stderr
    lines = [json.loads(line) for line in graded.stdout.splitlines()]
    assert [(line["task"], line["sample"], line["verdict"]) for line in lines] == [
        ("mini/plus", 0, "accepted"),
        ("mini/plus", 1, "wrong_answer"),
        ("mini/times", 0, "no_code"),
    ]
    assert lines[0]["cpu_seconds"] > 0
    assert lines[0]["memory_bytes"] > 1 << 20
    again = codegrade("regrade", "g", "--format", "json", "--name", "g2")
    assert again.returncode == 0, again.stderr
    assert [json.loads(line)["verdict"] for line in again.stdout.splitlines()] == [line["verdict"] for line in lines]
    assert json.loads((tmp_path / "runs" / "g2" / "run.json").read_text())["origin"] == "g"


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_stopped_ends_the_same(root, tmp_path, codegrade, how):
    """Ctrl-C, a cancelled job, kill -9: resumed, the run reports byte for byte what an undisturbed one does."""
    slow = tmp_path / "slow.jsonl"
    # All are slow, and what is at work when the signal comes may be finished: of four, one is left in any case.
    answers = {name: f"def {name}(a, b):\n    while True:\n        pass\n" for name in PROGRAMS}
    slow.write_text(
        "".join(
            json.dumps({"task": f"mini/{t}", "language": "python", "program": p, "sample": sample}) + "\n"
            for t, p in answers.items()
            for sample in range(2)
        )
    )
    words = ["run", "--model", f"replay:{slow}", *choose(root), "--workers", "1", "--samples", "2"]
    command = [sys.executable, "-m", "codegrade", *words, "--name", "cut"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as cut:
        journal = tmp_path / "runs" / "cut" / "attempts.jsonl"
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not (journal.is_file() and journal.read_bytes()):
            time.sleep(0.02)
        os.kill(cut.pid, how)
        out, err = cut.communicate(timeout=60)
    if how != signal.SIGKILL:
        assert cut.returncode == 4, err
        assert "→ codegrade run --resume runs/cut" in err
        assert "INCOMPLETE: " in out
    resumed = codegrade("run", "--resume")
    assert resumed.returncode == 0, resumed.stderr
    assert ", 0 done before" not in resumed.stderr
    whole = codegrade(*words, "--name", "whole")
    assert resumed.stdout == whole.stdout
    assert whole.stdout.splitlines()[4:] == ["TLE time_limit_exceeded"]


def test_a_changed_task_is_judged_again(codegrade, root, tmp_path):
    """A resumed run never mixes verdicts of two versions of a task."""
    codegrade("run", "--model", "reference", *choose(root), "--name", "r")
    statement = root / "tasks" / "mini" / "plus" / "statement.md"
    before = statement.read_text()
    statement.write_text(before + "Mind the sign.\n")
    resumed = codegrade("run", "--resume", "r")
    statement.write_text(before)
    assert resumed.returncode == 0, resumed.stderr
    assert "judging mini/plus in python again: task and prompt changed" in resumed.stderr
    assert "1 to judge, 1 done before" in resumed.stderr


def test_all_available_leaves_out_what_is_not_there(codegrade, root):
    """Languages without a reference are excluded by name; those without a toolchain are not asked for."""
    result = codegrade(
        "run", "--model", "reference", "--root", str(root), "--all-available", "--task", "plus", "--name", "a"
    )
    assert "python" in result.stdout
    assert result.returncode == 0, result.stderr

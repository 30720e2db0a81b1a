"""Runs of the real command as a process of its own, to be killed, starved and confused."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GOOD = "def double(n):\n    return n * 2  # {serial}\n"
BAD = "def double(n):\n    return n * 3  # {serial}\n"
TASK = """
title = "Double"
kind = "function"
difficulty = "easy"
category = "coding"
released = 2026-01-01
[signature]
name = "double"
params = [{ name = "n", type = "int" }]
returns = "int"
"""
CASES = "".join(json.dumps({"args": [n], "expected": 2 * n, "sample": n < 2}) + "\n" for n in range(20))


class Grader:
    """`codegrade` in a folder of its own, with a suite of one task."""

    def __init__(self, home: Path) -> None:
        self.home, self.runs = home, home / "runs"
        task = home / "bench" / "tasks" / "mini" / "double"
        (task / "submissions" / "accepted").mkdir(parents=True)
        (task / "task.toml").write_text(TASK)
        (task / "statement.md").write_text("# Double\n\nReturn twice `n`.\n")
        (task / "cases.jsonl").write_text(CASES)
        (task / "submissions" / "accepted" / "double.py").write_text("def double(n):\n    return n * 2\n")

    def replies(self, count: int) -> Path:
        """A file of replies, every third of them wrong."""
        file = self.home / "replies.jsonl"
        lines = []
        for sample in range(count):
            program = (BAD if sample % 3 == 2 else GOOD).format(serial=sample)
            reply = f"Here it is:\n```python\n{program}```\n"
            lines.append({"task": "mini/double", "language": "python", "sample": sample, "reply": reply})
        file.write_text("".join(json.dumps(line) + "\n" for line in lines))
        return file

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """Start the command; `--root` and `--runs` are added for the commands that take them."""
        where = ["--runs", str(self.runs)]
        if arguments[0] in {"run", "grade"} and "--resume" not in arguments:
            where += ["--root", str(self.home / "bench")]
        if arguments[0] == "report":
            where = []
        return subprocess.Popen(
            [sys.executable, "-m", "codegrade", *arguments, *where],
            cwd=self.home,
            env=os.environ | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the command to its end."""
        with self.start(*arguments, **environment) as process:
            out, err = process.communicate(timeout=600)
            return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def report(self, name: str) -> dict[str, object]:
        """A run's JSON report without its id."""
        done = self.run("report", str(self.runs / name), "--format", "json")
        assert done.returncode in {0, 4}, done.stderr
        (run,) = json.loads(done.stdout)["runs"]
        run.pop("id")
        return run


@pytest.fixture
def grader(tmp_path):
    return Grader(tmp_path)

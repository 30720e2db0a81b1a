"""The suite `sql` as a person runs it, on a real MySQL and on the stand-in for Oracle."""

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegrade.errors import Unavailable
from codegrade.languages import load_databases
from codegrade.roots import find_roots
from codegrade.sandbox.images import connect, image_tag
from codegrade.tasks.registry import load_tasks

ROOTS = find_roots(start=Path(__file__).parents[2])
BOTH = ("--lang", "mysql", "--lang", "oracle-compat")


@pytest.fixture(scope="module")
def served():
    """Skips where Docker or an image is missing, unless it is required."""
    databases = load_databases(ROOTS)
    missing = [problem for name in BOTH[1::2] if (problem := lacking(image_tag(databases[name])))]
    if missing and "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
        pytest.fail(missing[0])
    if missing:
        pytest.skip(missing[0])


def lacking(tag):
    """What is not here: the daemon, or an image; "" when both are."""
    try:
        with contextlib.closing(connect()) as client:
            return "" if client.images(name=tag) else f"there is no image {tag}"
    except Unavailable as error:
        return error.message


def codegrade(folder, *words):
    command = [sys.executable, "-m", "codegrade", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_suite_is_sound_on_both(served, tmp_path):
    """Every reference passes on both, and every wrong program gets the verdict of its folder."""
    checked = codegrade(tmp_path, "tasks", "check", str(ROOTS.tasks / "sql"), *BOTH)
    assert checked.stdout.splitlines()[-1] == "60 tasks, no problems", checked.stdout
    assert checked.returncode == 0


def test_references_have_no_gap(served, tmp_path):
    """A model that is always right has the same rate in both dialects; the interval says what 60 tasks can tell."""
    run = codegrade(tmp_path, "run", "--model", "reference", "--suite", "sql", *BOTH, "--name", "r")
    assert run.returncode == 0, run.stderr
    report = codegrade(tmp_path, "report", "r")
    assert "The gap between mysql and oracle-compat, a stand-in: not Oracle's numbers" in report.stdout
    (row,) = [line.split() for line in report.stdout.splitlines() if line.startswith("judged on both")]
    assert row == ["judged", "on", "both", "60", "100.0", "%", "100.0", "%", "0.0", "-6.0", "to", "+6.0", "1"]


def test_ten_failures_in_one_dialect(served, tmp_path):
    """Replies that use MySQL's LIMIT for Oracle on ten tasks: rates, difference and error are reported."""
    tasks = load_tasks(ROOTS.tasks, suites=["sql"])
    lines = []
    for number, task in enumerate(tasks):
        for language in BOTH[1::2]:
            program = task.reference(language).source
            if language == "oracle-compat" and number < 10:
                program = f"SELECT * FROM {task.sql.tables[0].name} LIMIT 1"  # noqa: S608 - a program to be refused
            lines.append({"task": task.id, "language": language, "program": program})
    (tmp_path / "replies.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    graded = codegrade(tmp_path, "grade", "replies.jsonl", "--name", "g", "--format", "json")
    assert graded.returncode == 0, graded.stderr
    report = codegrade(tmp_path, "report", "g")
    (row,) = [line.split() for line in report.stdout.splitlines() if line.startswith("judged on both")]
    assert row == ["judged", "on", "both", "60", "100.0", "%", "83.3", "%", "+16.7", "+7.2", "to", "+28.0", "0.002"]
    assert "ORA-00933" in report.stdout
    verified = codegrade(tmp_path, "verify", "g", "--lang", "oracle-compat", "--task", "clinic-*")
    assert verified.returncode == 0, verified.stdout
    assert "verdicts judged again, none differs" in verified.stdout

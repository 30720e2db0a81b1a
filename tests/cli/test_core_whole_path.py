"""The core suite as a person runs it. Each task in one language, so that every language has its part: all of it, in all
languages, is what `codegrade tasks check tasks/core` is for, before a release."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegrade.roots import find_roots
from codegrade.tasks.registry import load_tasks
from codegrade.tasks.submissions import read_extensions

ROOTS = find_roots(start=Path(__file__).parents[2])
LANGUAGES = ("elixir", "go", "java", "python", "rust")


def run(folder, model, tasks, language):
    words = [word for task in tasks for word in ("--task", task)]
    command = [sys.executable, "-m", "codegrade", "run", "--model", model, *words, "--lang", language, "--name", model]
    return subprocess.run(
        [*command, "--root", str(ROOTS.tasks.parent)], cwd=folder, capture_output=True, text=True, check=False
    )


def attempts(folder, name):
    lines = (folder / "runs" / name / "attempts.jsonl").read_text().splitlines()
    return {row["key"]["task"]: row["judgement"] for row in map(json.loads, lines)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_references_solve_all_and_starters_nothing(tmp_path, language):
    """A fifth of the suite in each language; every task draws forty cases and more beside those written by hand."""
    suite = load_tasks(ROOTS.tasks, suites=("core",), extensions=read_extensions(ROOTS.sandboxes))
    part = suite[LANGUAGES.index(language) :: len(LANGUAGES)]
    best = run(tmp_path, "reference", [task.id for task in part], language)
    if not (tmp_path / "runs").exists():  # a run that lacks its toolchain does not begin
        if "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            pytest.fail(best.stderr)
        pytest.skip(best.stderr.splitlines()[0])
    assert best.returncode == 0, best.stderr
    judged = attempts(tmp_path, "reference")
    assert {name: j["verdict"] for name, j in judged.items()} == {task.id: "accepted" for task in part}
    assert [t.id for t in part if judged[t.id]["cases_total"] - len(t.cases) < 40] == []
    worst = run(tmp_path, "starter", [task.id for task in part], language)
    assert worst.returncode == 0, worst.stderr
    assert "accepted" not in {judgement["verdict"] for judgement in attempts(tmp_path, "starter").values()}

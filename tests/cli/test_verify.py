"""`codegrade verify` as a person runs it, with a real sandbox, on a suite of one small task."""

import json
import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegrade.cli.main import codegrade

TASK = """title = "Plus"
kind = "function"
difficulty = "easy"
category = "coding"
released = 2026-11-21
[signature]
name = "plus"
params = [{ name = "a", type = "int" }, { name = "b", type = "int" }]
returns = "int"
"""
RIGHT, WRONG = "def plus(a, b):\n    return a + b\n", "def plus(a, b):\n    return a - b\n"


def call(*words: str) -> Result:
    return CliRunner().invoke(codegrade, list(words))


@pytest.fixture
def root(tmp_path) -> Path:
    folder = tmp_path / "root" / "tasks" / "mini" / "plus"
    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "task.toml").write_text(TASK)
    (folder / "statement.md").write_text("The sum of two numbers.\n")
    (folder / "cases.jsonl").write_text('{"args": [1, 2], "expected": 3, "sample": true}\n')
    (folder / "submissions" / "accepted" / "plus.py").write_text(RIGHT)
    return tmp_path / "root"


@pytest.fixture
def run(root, tmp_path) -> Path:
    """Two replies, right and wrong, graded; skips where no sandbox is to be had, unless one is demanded."""
    lines = [
        {"task": "mini/plus", "language": "python", "sample": i, "program": p} for i, p in enumerate([RIGHT, WRONG])
    ]
    file = tmp_path / "replies.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    graded = call("grade", str(file), "--root", str(root), "--runs", str(tmp_path / "runs"), "--name", "g")
    if "sandbox" in graded.stderr and graded.exit_code == 4 and not os.environ.get("CODEGRADE_REQUIRE_SANDBOXES"):
        pytest.skip(f"no sandbox here: {graded.stderr}")
    assert graded.exit_code == 0, graded.stderr
    return tmp_path / "runs" / "g"


def edit(run: Path, **changes: str) -> None:
    """Changes words of the recorded attempts, as somebody might who wishes for another result."""
    file = run / "attempts.jsonl"
    text = file.read_text()
    for old, new in changes.items():
        text = text.replace(f'"{old}"', f'"{new}"')
    file.write_text(text)


def test_the_same_verdicts_give_a_receipt_that_another_can_check(run, tmp_path):
    """Exit 0; the receipt is JSON, equal to that of a second verification, and no second run is left behind."""
    before = sorted(path.relative_to(run.parent) for path in run.parent.rglob("*"))
    first = call("verify", str(run), "--receipt", str(tmp_path / "r.json"))
    assert first.exit_code == 0, first.output
    assert first.stdout.splitlines()[0] == "g: 2 of 2 verdicts judged again, none differs"
    receipt = json.loads((tmp_path / "r.json").read_text())
    assert receipt["digest"] in first.stdout
    assert receipt["verdicts"] == {"python": {"accepted": 1, "wrong_answer": 1}}
    assert set(receipt["digests"]) == {"tasks", "cases", "prompts", "replies", "drivers", "verdicts"}
    assert [len(digest) for digest in receipt["digests"].values()] == [64] * 6
    assert receipt["languages"]["python"]["environment"]
    assert receipt["machine"]["architecture"]
    second = call("verify", str(run), "--against", str(tmp_path / "r.json"))
    assert second.exit_code == 0, second.output
    assert f"against the other receipt, {receipt['digest']}: the same" in second.stdout
    assert sorted(path.relative_to(run.parent) for path in run.parent.rglob("*")) == before


def test_a_verdict_that_was_tampered_with_is_found(run, tmp_path):
    """Exit 1, with the attempt, what was recorded and what was found; another's receipt still agrees."""
    assert call("verify", str(run), "--receipt", str(tmp_path / "r.json")).exit_code == 0
    edit(run, wrong_answer="accepted")
    found = call("verify", str(run), "--against", str(tmp_path / "r.json"))
    assert found.exit_code == 1
    assert "1 DIFFER" in found.stdout
    assert "mini/plus in python, sample 1  accepted  wrong_answer" in found.stdout
    assert ": the same" in found.stdout


def test_a_reply_that_was_changed_cannot_be_judged_again(run):
    """Its content is not what its name says: exit 4, and the attempt is named."""
    wrong = next(path for path in (run / "replies").iterdir() if "a - b" in path.read_text())
    wrong.write_text(wrong.read_text().replace("a - b", "a + b"))
    result = call("verify", str(run))
    assert result.exit_code == 4, result.output
    assert "NOT JUDGED AGAIN: its reply cannot be read: " in result.stdout
    assert "the content does not match the name: mini/plus in python, sample 1 (recorded wrong_answer)" in result.stdout


def test_a_task_that_has_changed_or_gone_is_said(run, root):
    """Nothing of the run can be judged then: exit 4 with the reason."""
    (root / "tasks" / "mini" / "plus" / "statement.md").write_text("The sum.\n")
    changed = call("verify", str(run))
    assert changed.exit_code == 4
    assert "can be judged again: the task has changed" in changed.stderr
    shutil.copytree(root / "tasks" / "mini" / "plus", root / "tasks" / "mini" / "other")
    shutil.rmtree(root / "tasks" / "mini" / "plus")
    gone = call("verify", str(run))
    assert gone.exit_code == 4
    assert "can be judged again: the task is not here" in gone.stderr


def test_another_receipt_is_checked_before_anything_is_judged(run, tmp_path):
    """Missing, no receipt, or changed since it was written: a usage error."""
    file = tmp_path / "r.json"
    assert call("verify", str(run), "--against", str(file)).exit_code == 2
    file.write_text("{}")
    assert "is no receipt" in call("verify", str(run), "--against", str(file)).stderr
    assert call("verify", str(run), "--receipt", str(file)).exit_code == 0
    file.write_text(file.read_text().replace("wrong_answer", "accepted"))
    refused = call("verify", str(run), "--against", str(file))
    assert refused.exit_code == 2
    assert "does not have the digest that it states" in refused.stderr


def test_a_part_of_a_run_is_verified(run, tmp_path):
    """Tasks and languages by name or pattern; another's receipt is held against that part only."""
    assert call("verify", str(run), "--receipt", str(tmp_path / "new" / "r.json")).exit_code == 0
    part = call("verify", str(run), "--task", "pl*", "--lang", "python", "--against", str(tmp_path / "new" / "r.json"))
    assert part.exit_code == 0, part.output
    assert "verified is a part: 2 of 2 attempts" in part.stderr
    assert ": the same" in part.stdout
    for words, said in ((["--lang", "go"], "no language go\n  → it has python"), (["--task", "x"], "it has mini/plus")):
        refused = call("verify", str(run), *words)
        assert refused.exit_code == 2
        assert said in refused.stderr

"""The recorded run that ships in runs/example."""

import hashlib
from pathlib import Path

from click.testing import CliRunner

from codegrade.cli.main import codegrade
from codegrade.records.reading import read_run

EXAMPLE = Path(__file__).parents[2] / "runs" / "example"


def test_the_example_can_be_reported():
    """Four tasks in five languages, all of them the references: 100 %."""
    result = CliRunner().invoke(codegrade, ["report", str(EXAMPLE)])
    assert result.exit_code == 0, result.stderr
    rows = [line.split()[:6] for line in result.stdout.splitlines()[2:]]
    assert rows == [["reference", name, "4", "4", "4", "100.0"] for name in ("elixir", "go", "java", "python", "rust")]


def test_the_example_is_whole():
    """Nothing is missing, nothing failed, and each reply's name is its digest."""
    run = read_run(EXAMPLE)
    assert run.complete
    assert run.failures == ()
    replies = sorted((EXAMPLE / "replies").iterdir())
    assert len(replies) == 20
    assert [hashlib.sha256(reply.read_bytes()).hexdigest() for reply in replies] == [reply.name for reply in replies]
    assert {attempt.reply_digest for attempt in run.attempts} == {reply.name for reply in replies}

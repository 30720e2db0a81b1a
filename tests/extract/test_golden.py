"""Every folder of tests/golden/extract holds one shape of reply, named by the fact it shows."""

import tomllib
from pathlib import Path

import pytest

from codegrade.extract import Wanted, extract

GOLDEN = Path(__file__).parent.parent / "golden" / "extract"
FOLDERS = sorted(path.name for path in GOLDEN.iterdir())


@pytest.mark.parametrize("name", FOLDERS)
def test_golden(name, languages):
    """The program, and whether its end was marked, are exactly what the folder says."""
    folder = GOLDEN / name
    task = tomllib.loads((folder / "task.toml").read_text(encoding="utf-8"))
    expected = next(folder.glob("expected.*"))
    wanted = Wanted(task["kind"], tuple(task["names"]), task["starter"])
    found = extract((folder / "reply.md").read_bytes().decode(), languages[task["language"]], wanted)
    assert found.program == (None if expected.suffix == ".none" else expected.read_bytes().decode())
    assert found.closed is task["closed"]
    assert found.how
    assert "\n" not in found.how


def test_there_are_enough_shapes_in_each_language():
    """Each language has at least ten shapes."""
    languages = [
        tomllib.loads((GOLDEN / name / "task.toml").read_text(encoding="utf-8"))["language"] for name in FOLDERS
    ]
    assert min(languages.count(name) for name in ("python", "java", "rust", "go", "elixir")) >= 10

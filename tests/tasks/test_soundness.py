import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from codegrade.tasks.registry import load_task
from codegrade.tasks.schema import json_schema
from codegrade.tasks.skeleton import function_skeleton, parse_signature
from codegrade.tasks.soundness import static_findings
from codegrade.tasks.sql_skeleton import sql_skeleton


@dataclass
class Spoken:
    name: str
    kinds: dict = field(default_factory=lambda: {"function": {}})


MIXED = "pick(xs: int[], tree: TreeNode, t: float?) -> string[]"
KINDS = ("int", "float", "string", "ListNode", "TreeNode", "int?", "bool[]", "string?[][]")


def skeleton(folder: Path, written: str = MIXED) -> Path:
    signature = parse_signature(written)
    files = function_skeleton("Pick", signature, {"python": ("py", "def pick(): ...\n")}, date(2026, 11, 21))
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def test_a_skeleton_loads_and_tells_what_is_left(tmp_path: Path) -> None:
    """It is a well-formed task; every unfilled gap and the missing reference is a finding."""
    task = load_task(skeleton(tmp_path / "s" / "pick"), {"py": ("python",)})
    found = static_findings(task, [Spoken("python"), Spoken("rust")])
    assert [(f.language, f.path) for f in found] == [
        ("", "statement.md"),
        ("", "cases.jsonl"),
        ("", "submissions/accepted/reference.py"),
        ("", "submissions/wrong_answer/plausible.py"),
        ("", "generate.py"),
        ("rust", "submissions/accepted"),
    ]


@pytest.mark.parametrize("written", [MIXED, *(f"pick(x: {kind}) -> {kind}" for kind in KINDS)])
def test_a_filled_skeleton_is_sound(tmp_path: Path, written: str) -> None:
    """With every TODO gone nothing is left to say; in particular, no input stands there twice."""
    folder = skeleton(tmp_path / "s" / "pick", written)
    for file in folder.rglob("*.*"):
        file.write_text(file.read_text().replace("TODO", "done"))
    assert static_findings(load_task(folder, {"py": ("python",)}), [Spoken("python")]) == []


def test_a_checker_needs_its_mode(tmp_path: Path) -> None:
    """A checker.py without mode = "checker" would never be called."""
    folder = skeleton(tmp_path / "s" / "pick")
    (folder / "checker.py").write_text("def check(args, expected, got): return True\n")
    problems = [f.problem for f in static_findings(load_task(folder, {"py": ("python",)}), [])]
    assert 'is not used: compare mode is "exact"' in problems


def test_the_published_schema_is_the_one_in_force() -> None:
    """docs/task.schema.json is what `codegrade tasks schema` prints."""
    published = Path(__file__).resolve().parents[2] / "docs" / "task.schema.json"
    assert json.loads(published.read_text()) == json_schema()


def test_a_filled_sql_skeleton_is_sound(tmp_path: Path) -> None:
    """The folder of `tasks new --kind sql` is well-formed; with every TODO gone nothing is left to say."""
    folder = tmp_path / "s" / "items"
    for name, text in sql_skeleton("Items", date(2026, 11, 21)).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    spoken = [Spoken("mysql", {"sql": {}})]
    paths = [finding.path for finding in static_findings(load_task(folder), spoken)]
    assert paths == [
        "statement.md",
        "cases.jsonl",
        "submissions/accepted/reference.mysql.sql",
        "submissions/accepted/reference.oracle.sql",
        "submissions/compile_error/other_dialect.oracle.sql",
        "submissions/wrong_answer/plausible.sql",
    ]
    for file in folder.rglob("*.*"):
        file.write_text(file.read_text().replace("TODO", "done"))
    assert static_findings(load_task(folder), spoken) == []

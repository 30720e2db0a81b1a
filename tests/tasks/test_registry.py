import json
from datetime import date
from pathlib import Path

import pytest

from codegrade.errors import TaskError, UsageError
from codegrade.tasks.registry import load_all, load_task, load_tasks
from codegrade.verdict import Verdict

EXTENSIONS = {"py": ("python",), "rs": ("rust",)}
TOML = """title = "Double"
kind = "function"
difficulty = "easy"
released = 2026-11-20
[signature]
name = "double"
params = [{ name = "n", type = "int" }]
returns = "int"
"""


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    case = json.dumps({"args": [2], "expected": 4, "sample": True})
    files = {"task.toml": TOML, "cases.jsonl": case, "submissions/accepted/a.py": "def double(n): return 2 * n\n"}
    write(tmp_path / "mine" / "double", files)
    write(tmp_path / "mine" / "later", {**files, "task.toml": TOML.replace("2026-11-20", "2027-01-01")})
    return tmp_path


def test_a_folder_is_a_task(root: Path) -> None:
    """Id from the two folders, typed cases, submissions with language and verdict."""
    task = load_task(root / "mine" / "double", EXTENSIONS)
    assert (task.id, task.released, task.cases[0].args) == ("mine/double", date(2026, 11, 20), (2,))
    assert [(s.verdict, s.language, s.path) for s in task.submissions] == [
        (Verdict.ACCEPTED, "python", "submissions/accepted/a.py")
    ]


def test_ids_are_names_and_globs(root: Path) -> None:
    """A full id, a bare name and a glob of either all name a task."""
    for pattern in ("mine/double", "double", "dou*", "mine/dou*"):
        assert [task.id for task in load_tasks(root, ids=[pattern], extensions=EXTENSIONS)] == ["mine/double"]


def test_an_unknown_id_has_close_matches(root: Path) -> None:
    """A mistyped name is answered with the one meant."""
    with pytest.raises(UsageError, match="did you mean mine/double"):
        load_tasks(root, ids=["duoble"], extensions=EXTENSIONS)


def test_released_after_is_exclusive(root: Path) -> None:
    """A task released on the day itself is left out."""
    found = load_tasks(root, released_after=date(2026, 11, 20), extensions=EXTENSIONS)
    assert [task.id for task in found] == ["mine/later"]


def test_a_broken_folder_does_not_hide_the_others(root: Path) -> None:
    """load_all gives the sound tasks and one error; load_tasks refuses unless the ids leave the folder out."""
    write(root / "mine" / "broken", {"task.toml": "title = 3"})
    tasks, errors = load_all(root, extensions=EXTENSIONS)
    assert ([task.id for task in tasks], len(errors)) == (["mine/double", "mine/later"], 1)
    assert len(load_tasks(root, ids=["double"], extensions=EXTENSIONS)) == 1
    with pytest.raises(TaskError, match="broken"):
        load_tasks(root, ids=["broken"], extensions=EXTENSIONS)


def test_the_digest_follows_contents(root: Path) -> None:
    """Any changed file changes the digest; __pycache__ does not."""
    folder = root / "mine" / "double"
    before = load_task(folder, EXTENSIONS).digest
    write(folder, {"__pycache__/x.pyc": "x"})
    assert load_task(folder, EXTENSIONS).digest == before
    write(folder, {"submissions/accepted/a.py": "def double(n): return n + n\n"})
    assert load_task(folder, EXTENSIONS).digest != before


def test_two_tasks_of_one_name(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Two suites of the same name in different places: neither takes the other's place in silence."""
    files = {path.name: path.read_text() for path in (root / "mine" / "double").iterdir() if path.is_file()}
    write((other := tmp_path_factory.mktemp("other") / "mine") / "double", files)
    tasks, (error,) = load_all(root, suites=("mine", str(other)), extensions=EXTENSIONS)
    assert [task.folder.parent for task in tasks] == [root / "mine", root / "mine"]
    assert error.message == f"{other}/double: mine/double is also what {root}/mine/double is called"
    tasks, errors = load_all(root, suites=("mine", str(root / "mine")), extensions=EXTENSIONS)
    assert ([task.id for task in tasks], errors) == (["mine/double", "mine/later"], [])


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("task.toml", TOML.replace("easy", "eassy"), "difficulty"),
        ("task.toml", TOML + "[limit]\ntime_s = 1\n", "did you mean limits"),
        ("task.toml", TOML.replace('"function"', '"sql"'), "belongs to kind"),
        ("task.toml", TOML.replace('returns = "int"', 'returns = "integer"'), "not a type"),
        ("cases.jsonl", '{"args": ["x"], "expected": 4}', "cases.jsonl:1"),
        ("cases.jsonl", '{"args": [], "expected": 4}', "list of 1"),
        ("cases.jsonl", '{"args": [1.5], "expected": 4}', "cases.jsonl:1: n: expected int, got 1.5"),
        ("cases.jsonl", '{"args": [1], "expected": "4"}', 'cases.jsonl:1: expected: expected int, got "4"'),
        ("cases.jsonl", f'{{"args": [{5000 * "1"}], "expected": 4}}', "cases.jsonl:1: a number too long"),
        ("cases.jsonl", f'{{"args": [{50000 * "["}], "expected": 4}}', "cases.jsonl:1: a number too long"),
        ("task.toml", f"title = {5000 * '1'}", "task.toml: Exceeds the limit"),
        ("submissions/wrong/a.py", "x", "not a verdict"),
        ("submissions/accepted/a.kt", "x", "no language writes .kt"),
    ],
)
def test_errors_name_the_place(root: Path, name: str, text: str, message: str) -> None:
    """Every kind of mistake is a TaskError that says where it is or what to write."""
    folder = write(root / "mine" / "double", {name: text})
    with pytest.raises(TaskError, match=message):
        load_task(folder, EXTENSIONS)

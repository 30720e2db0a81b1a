from datetime import date
from pathlib import Path

import pytest

from codegrade.errors import TaskError
from codegrade.tasks.kattis import parse_flags, read_kattis_folder
from codegrade.tasks.task import Compare

PACKAGE = {
    "problem.yaml": "name: Echo\nkeywords: strings easy released:2026-11-21\nlimits:\n  memory: 128\n",
    ".timelimit": "3\n",
    "problem_statement/problem.sv.md": "svenska",
    "problem_statement/problem.en.md": "english",
    "data/sample/1.in": "a\n",
    "data/sample/1.ans": "a\n",
    "data/secret/group/2.in": "b\n",
    "data/secret/group/2.ans": "b\n",
    "submissions/accepted/echo.py": "print(input())\n",
    "submissions/accepted/echo.cpp": "int main() {}\n",
}


def package(folder: Path, **changes: str) -> Path:
    for name, text in {**PACKAGE, **changes}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def test_a_legacy_package_loads_as_it_is(tmp_path: Path) -> None:
    """Samples first, nested secret cases, English statement, limits; programs in unknown languages are passed over."""
    task = read_kattis_folder(package(tmp_path / "s" / "echo"), {"py": ("python",)})
    assert (task.id, task.title, task.kind, task.statement) == ("s/echo", "Echo", "stdio", "english")
    assert (task.difficulty, task.released, task.tags) == ("easy", date(2026, 11, 21), ("strings",))
    assert (task.time_seconds, task.memory_mb) == (3.0, 128)
    assert [(case.name, case.sample) for case in task.cases] == [("sample/1", True), ("secret/group/2", False)]
    assert [s.path for s in task.submissions] == ["submissions/accepted/echo.py"]


def test_a_2023_package_has_its_limits_in_yaml(tmp_path: Path) -> None:
    """limits.time_limit, names by language, validator arguments in test_group.yaml."""
    folder = package(
        tmp_path / "s" / "echo",
        **{
            "problem.yaml": "type: pass-fail\nname: {en: Echo}\nlimits: {time_limit: 1.5}\n",
            "data/secret/test_group.yaml": "output_validator_args: [float_tolerance, '1e-6']\n",
        },
    )
    (folder / ".timelimit").unlink()
    task = read_kattis_folder(folder, {})
    assert (task.title, task.time_seconds, task.compare.mode, task.compare.abs_tol) == ("Echo", 1.5, "float", 1e-6)


def test_flags_of_the_default_validator() -> None:
    """Without flags case is ignored; tolerances make the mode float."""
    file = Path("problem.yaml")
    assert parse_flags("", file) == Compare(case_sensitive=False)
    assert parse_flags("case_sensitive space_change_sensitive", file) == Compare(space_sensitive=True)
    assert parse_flags("float_relative_tolerance 1e-4", file) == Compare("float", 0.0, 1e-4, case_sensitive=False)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("problem.yaml", "validation: custom", "default output validator"),
        ("problem.yaml", "type: interactive", "pass-fail"),
        ("problem.yaml", "name: [", "YAML|expected"),
        ("problem.yaml", "validator_flags: float_tolerance", "needs a number"),
        ("data/secret/3.in", "c", "3.ans"),
    ],
)
def test_what_cannot_be_judged_is_refused(tmp_path: Path, name: str, text: str, message: str) -> None:
    """Custom validators, other problem types and missing answers are TaskErrors."""
    with pytest.raises(TaskError, match=message):
        read_kattis_folder(package(tmp_path / "s" / "echo", **{name: text}), {})

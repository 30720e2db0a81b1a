"""`codegrade tasks list|show|new|check|schema`, as far as no sandbox is needed."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegrade.cli.main import codegrade

ROOT = Path(__file__).parents[2]
SIGNATURE = "two_sum(nums: int[], target: int) -> int[]"


def invoke(*words: str):
    return CliRunner().invoke(codegrade, list(words))


@pytest.fixture
def broken(tmp_path) -> Path:
    """A root with one task whose file is no TOML, and a new one."""
    (tmp_path / "tasks" / "s" / "bad").mkdir(parents=True)
    (tmp_path / "tasks" / "s" / "bad" / "task.toml").write_text("title = ")
    assert invoke("tasks", "new", "s/good", "--signature", SIGNATURE, "--into", str(tmp_path / "tasks")).exit_code == 0
    return tmp_path


def test_list_has_a_line_for_each_task():
    """The id comes first, so that the list can be cut."""
    result = invoke("tasks", "list", "--root", str(ROOT), "--suite", "starter", "--lang", "py")
    assert result.exit_code == 0
    assert "starter/kth-gap" in [line.split()[0] for line in result.stdout.splitlines()]


def test_list_as_json():
    """What a program needs to choose tasks by."""
    tasks = {task["id"]: task for task in json.loads(invoke("tasks", "list", "--format", "json").stdout)}
    assert tasks["starter/kth-gap"]["difficulty"] == "hard"
    assert tasks["starter/kth-gap"]["references"] == ["elixir", "go", "java", "python", "rust"]


def test_list_names_broken_folders_on_stderr(broken):
    """The others are listed all the same."""
    result = invoke("tasks", "list", "--root", str(broken))
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == ["s/good"]
    assert "broken: " in result.stderr
    assert "s/bad/task.toml" in result.stderr


def test_show_keeps_hidden_cases_hidden():
    """Signature, limits, statement and samples; the count of the rest."""
    result = invoke("tasks", "show", "kth-gap", "--root", str(ROOT))
    assert result.exit_code == 0
    assert "signature kth_gap(readings: int[], k: int) -> int?; compared exact" in result.stdout
    assert "([7, 1, 4, 12], 3) → 5" in result.stdout
    assert "3 samples, 15 hidden" in result.stdout
    assert result.stdout.count(" → ") == 3


def test_new_writes_a_reference_for_each_language(tmp_path):
    """All that it wrote is on stdout, what to do next on stderr."""
    result = invoke("tasks", "new", "mine/two-sum", "--signature", SIGNATURE, "--into", str(tmp_path))
    assert result.exit_code == 0
    written = [str(Path(line).relative_to(tmp_path / "mine" / "two-sum")) for line in result.stdout.splitlines()]
    assert "task.toml" in written
    assert [path for path in written if path.startswith("submissions/accepted/")] == [
        f"submissions/accepted/reference.{extension}" for extension in ("ex", "go", "java", "py", "rs")
    ]
    assert "codegrade tasks check" in result.stderr


def test_new_stdio_task_is_a_problem_package(tmp_path):
    """In the ICPC/Kattis format; `tasks check` finds its gaps."""
    assert invoke("tasks", "new", "mine/echo", "--kind", "stdio", "--into", str(tmp_path)).exit_code == 0
    folder = tmp_path / "mine" / "echo"
    assert (folder / "problem.yaml").is_file()
    result = invoke("tasks", "check", "--static", str(folder))
    assert result.exit_code == 1
    assert "TODO" in result.stdout


@pytest.mark.parametrize("name", ["two-sum", "a/b/c", "../x", "a b/c", "mine/", "/x", ".hidden/x"])
def test_new_refuses_names_that_are_no_folders_of_a_suite(tmp_path, name):
    """Nothing is written, least of all outside the folder."""
    result = invoke("tasks", "new", name, "--signature", SIGNATURE, "--into", str(tmp_path / "tasks"))
    assert result.exit_code == 2
    assert "is not SUITE/NAME" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_check_finds_the_gaps_of_a_new_task(broken):
    """Exit 1, a line for each gap, and a task that cannot be read counts as one."""
    result = invoke("tasks", "check", "--all", "--static", "--root", str(broken))
    assert result.exit_code == 1
    assert "FAIL  s/good statement.md: still has a TODO" in result.stdout
    assert "s/bad/task.toml" in result.stdout
    assert result.stdout.splitlines()[-1].startswith("2 tasks, ")


def test_check_of_the_shipped_tasks_without_a_sandbox():
    """Sound as far as the folders tell."""
    result = invoke("tasks", "check", "starter", "--static", "--root", str(ROOT))
    assert result.exit_code == 0
    assert result.stdout.endswith("tasks, no problems\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["tasks", "list", "--lang", "cobol"], "unknown language cobol"),
        (["tasks", "show", "no-such"], "no task 'no-such'"),
        (["tasks", "check"], "say which tasks"),
        (["tasks", "similar", "starter/kth-gap"], "1 task to compare"),
        (["tasks", "check", "--static", "{empty}"], "no task in "),
        (["tasks", "new", "mine/x"], "needs --signature"),
        (["tasks", "new", "mine/x", "--signature", "f("], "is not name(param: type, …) -> type"),
    ],
)
def test_a_wrong_request_exits_2(tmp_path, words, said):
    """And says what to do."""
    result = invoke(*(word.format(empty=tmp_path) for word in words))
    assert result.exit_code == 2
    assert said in result.stderr
    assert "→" in result.stderr


def test_similar_finds_one_problem_told_twice(tmp_path):
    """Exit 1, and the pair is marked; the shipped starter suite has no such pair."""
    for suite in ("one", "two"):
        shutil.copytree(ROOT / "tasks" / "starter" / "compact-label", tmp_path / "tasks" / suite / "labels")
    told = invoke("tasks", "similar", "--all", "--root", str(tmp_path))
    assert told.exit_code == 1
    assert "ALIKE  one/labels  two/labels       1.00       1.00" in told.stdout
    apart = invoke("tasks", "similar", "starter", "--root", str(ROOT), "--top", "1")
    assert apart.exit_code == 0
    assert "pairs, none too much alike" in apart.stdout


def test_similar_as_json():
    """One object for each pair shown."""
    result = invoke("tasks", "similar", "starter", "--root", str(ROOT), "--top", "1", "--format", "json")
    assert [sorted(row) for row in json.loads(result.stdout)] == [
        ["alike", "first", "reference", "second", "statement"]
    ]


def test_the_schema_is_current():
    """docs/task.schema.json is what the command says; `make docs` writes it."""
    assert invoke("tasks", "schema").stdout == (ROOT / "docs" / "task.schema.json").read_text(encoding="utf-8")


def test_check_takes_each_folder_once(broken):
    """Named twice it is one task; another folder of the same name is refused, not taken for the first."""
    good = broken / "tasks" / "s" / "good"
    shutil.copytree(good, twin := broken / "other" / "s" / "good")
    assert invoke("tasks", "check", "--static", str(good), str(good)).stdout.splitlines()[-1].startswith("1 task, ")
    result = invoke("tasks", "check", "--static", str(good), str(twin))
    assert f"FAIL  {twin}: s/good is also what {good} is called" in result.stdout
    assert result.exit_code == 1

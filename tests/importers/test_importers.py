import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegrade.errors import UsageError
from codegrade.importers.go import go_tests
from codegrade.importers.humanevalpack import import_humanevalpack
from codegrade.importers.java import java_tests
from codegrade.importers.multipl_e import import_multipl_e
from codegrade.importers.python import python_tests
from codegrade.importers.rust import rust_main_tests, rust_module_tests, rust_program
from codegrade.importers.suite import write_suite
from codegrade.tasks.registry import load_tasks

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"  # beside the checkout
SHARED = "\nuse std::{slice::Iter, cmp};\nuse rand::Rng;\nuse regex::Regex;\nuse md5;\nuse std::any::{Any};\n\n"


@dataclass
class Spoken:
    name: str
    title: str
    extension: str


PYTHON = Spoken("python", "Python", "py")
ROW = {
    "task_id": "Python/3",
    "declaration": "def f(x):\n",
    "canonical_solution": "    return x\n",
    "buggy_solution": "    return -x\n",
    "test": "def check(f):\n    assert f(1) == 1\n\ncheck(f)\n",
    "entry_point": "f",
    "instruction": "Write f.",
}


def rows(file: Path, *found: dict[str, str]) -> Path:
    file.write_text("".join(json.dumps(row) + "\n" for row in found))
    return file


def test_python_tests_wait_to_be_called() -> None:
    """The call at the end of the test code goes; check needs no argument."""
    names: dict[str, object] = {"f": lambda x: -x}
    exec(compile(python_tests(ROW["test"], "f"), "test", "exec"), names)  # noqa: S102 - our own text
    with pytest.raises(AssertionError):
        names["check"]()


def test_rust_programs_keep_only_the_uses_they_mention() -> None:
    """The three crates are left out unless they are used."""
    assert rust_program(f"{SHARED}fn f() {{", "}") == "fn f() {}"
    assert rust_program(f"{SHARED}fn f() {{", "Regex::new();}").startswith("use regex::Regex;\n")


def test_rust_module_tests_become_check() -> None:
    """#[test] functions are public and called in order; random ones are seeded and written for rand 0.8."""
    test = "#[cfg(test)]\nmod tests {\n use super::*;\n#[test]\nfn a() { rand::thread_rng().gen_range(0, 4); }\n}\n"
    adapted = rust_module_tests(test)
    assert "pub fn a() { seeded().gen_range(0..4); }" in adapted
    assert adapted.endswith("fn check() {\n    unit_tests::a();\n}\n")


def test_rust_main_becomes_check() -> None:
    """The prompt's closing brace goes."""
    assert rust_main_tests("}\n\nfn main() {\n    assert!(f());\n}\n") == "fn check() {\n    assert!(f());\n}\n"


def test_java_main_becomes_a_subclass() -> None:
    """Check extends Problem; javatuples is imported only where a tuple is used."""
    adapted = java_tests(
        "import java.util.*;\nimport org.javatuples.*;\nclass Problem {",
        "    }\n    public static void main(String[] args) {\n    assert(f());\n    }\n\n}\n",
    )
    assert adapted.startswith("import java.util.*;\n\nclass Check extends Problem {\n    static void check() {")
    assert "javatuples" not in adapted


def test_go_tests_panic_without_testing() -> None:
    """A stand-in takes testing.T's place, so that the file needs no testing package."""
    adapted = go_tests('func TestF(t *testing.T) {\n\tt.Errorf("x")\n}\n')
    assert "func runUnitTests(t *unitTest) {" in adapted
    assert "testing" not in adapted
    assert 'panic("assertion failed: "' in adapted  # what makes it a wrong answer, not a run-time error


def test_a_suite_loads_and_is_never_overwritten(tmp_path: Path) -> None:
    """The written folder is a task with its reference; a second import needs --force and gives the same bytes."""
    suite = import_humanevalpack(rows(tmp_path / "x.jsonl", ROW), PYTHON)
    write_suite(suite, tmp_path / "out", replies=True)
    task = load_tasks(tmp_path / "out" / "tasks", extensions={"py": ("python",)})[0]
    assert (task.id, task.entry, task.languages) == ("humanevalpack-python/003_f", "f", ("python",))
    assert task.reference("python").source == "def f(x):\n    return x\n"
    assert json.loads((tmp_path / "out" / "replies" / "buggy.jsonl").read_text()) == {
        "task": "humanevalpack-python/003_f",
        "language": "python",
        "program": "def f(x):\n    return -x\n",
    }
    with pytest.raises(UsageError, match="--force"):
        write_suite(suite, tmp_path / "out")
    write_suite(suite, tmp_path / "out", force=True)
    assert load_tasks(tmp_path / "out" / "tasks", extensions={"py": ("python",)})[0].digest == task.digest


@pytest.mark.parametrize(("number", "left_out"), [(91, []), (92, ["092_sum"])])
def test_rows_that_nothing_passes_are_left_out(tmp_path: Path, number: int, left_out: list[str]) -> None:
    """Rust's row 92 asks one call for two answers: it is named, and neither a task nor a reply."""
    prompt = "fn sum(a: isize) -> isize {\n"
    row = {"name": f"HumanEval_{number}_sum", "language": "rs", "prompt": prompt, "tests": "}\nfn main() {\n}\n"}
    file = rows(tmp_path / "x.jsonl", {**row, "gpt_solution": "no"})
    suite = import_multipl_e(file, {"rust": Spoken("rust", "Rust", "rs")})
    assert list(suite.left_out) == left_out
    assert len(suite.tasks) == len(suite.replies.get("gpt", ())) == 1 - len(left_out)


@pytest.mark.parametrize(
    ("row", "message"),
    [({**ROW, "task_id": "Rust/1"}, "--lang"), ({"a": "b"}, "missing"), ({**ROW, "test": "x = 1"}, "does not define")],
)
def test_wrong_files_are_refused(tmp_path: Path, row: dict[str, str], message: str) -> None:
    """Another language, another format, another shape: each a UsageError."""
    with pytest.raises(UsageError, match=message):
        import_humanevalpack(rows(tmp_path / "x.jsonl", row), PYTHON)


@pytest.mark.skipif(not DATA.is_dir(), reason="the public data files are not on this machine")
@pytest.mark.parametrize(
    ("code", "name", "count"), [("py", "python", 164), ("rs", "rust", 155), ("java", "java", 156), ("go", "go", 152)]
)
def test_every_row_of_the_real_files_is_imported(code: str, name: str, count: int) -> None:
    """No row of the real files is of an unknown shape; 1, 2 and 2 rows that nothing passes are left out."""
    suite = import_multipl_e(DATA / "multipl_e" / f"humaneval-{code}.jsonl", {name: Spoken(name, name, code)})
    assert (len(suite.tasks), len(suite.replies["gpt"])) == (count, count)
    assert all(task.entry for task in suite.tasks)

"""`codegrade import`, on invented rows in the data sets' formats."""

import json
from pathlib import Path

from click.testing import CliRunner

from codegrade.cli.main import codegrade

PACK = {
    "task_id": "Python/0",
    "declaration": "def twice(x):\n",
    "prompt": 'def twice(x):\n    """Two times x."""\n',
    "canonical_solution": "    return x * 2\n",
    "buggy_solution": "    return x\n",
    "test": "def check(twice):\n    assert twice(2) == 4\n\ncheck(twice)\n",
    "entry_point": "twice",
    "instruction": "Write twice, which doubles.",
}
EVAL = {
    "task_id": "HumanEval/0",
    "prompt": 'def twice(x):\n    """Two times x."""\n',
    "canonical_solution": "    return x * 2\n",
    "test": "def check(candidate):\n    assert candidate(2) == 4\n",
    "entry_point": "twice",
}


def invoke(*words: str):
    return CliRunner().invoke(codegrade, list(words))


def rows(file: Path, *found: dict[str, str]) -> str:
    file.write_text("".join(json.dumps(row) + "\n" for row in found))
    return str(file)


def test_humanevalpack_becomes_a_suite_that_lists(tmp_path):
    """What was written is on stdout; the suite is found through --root."""
    into = tmp_path / "bench"
    file = rows(tmp_path / "p.jsonl", PACK)
    result = invoke("import", "humanevalpack", file, "--lang", "python", "--into", str(into), "--replies")
    assert result.exit_code == 0, result.stderr
    assert str(into / "replies" / "canonical.jsonl") in result.stdout.splitlines()
    assert f"--root {into}" in result.stderr
    listed = json.loads(invoke("tasks", "list", "--root", str(into), "--format", "json").stdout)
    assert [(task["kind"], task["languages"]) for task in listed] == [("unit-test", ["python"])]


def test_humaneval_in_python_becomes_a_suite_that_lists(tmp_path):
    """The file says which language it is in."""
    into = tmp_path / "bench"
    result = invoke("import", "multipl-e", rows(tmp_path / "h.jsonl", EVAL), "--into", str(into))
    assert result.exit_code == 0, result.stderr
    assert "1 tasks in python" in result.stderr
    assert len(invoke("tasks", "list", "--root", str(into)).stdout.splitlines()) == 1


def test_a_suite_that_is_there_is_kept(tmp_path):
    """Replacing it has to be asked for."""
    words = ["import", "multipl-e", rows(tmp_path / "h.jsonl", EVAL), "--into", str(tmp_path / "bench")]
    assert invoke(*words).exit_code == 0
    again = invoke(*words)
    assert again.exit_code == 2
    assert "--force" in again.stderr
    assert invoke(*words, "--force").exit_code == 0


def test_a_file_that_is_something_else_is_refused(tmp_path):
    """Exit 2, nothing written, no traceback."""
    for text in ("", "{broken\n", "[1]\n", '{"task_id": "x"}\n'):
        (tmp_path / "f.jsonl").write_text(text)
        for words in (["humanevalpack", "--lang", "python"], ["multipl-e"]):
            into = tmp_path / "bench"
            result = invoke("import", *words, str(tmp_path / "f.jsonl"), "--into", str(into))
            assert result.exit_code == 2, (text, words, result.stderr, result.exception)
            assert "→" in result.stderr
            assert not into.exists()

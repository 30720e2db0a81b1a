"""strength.toml: what it may hold, and that it makes no other task."""

import pytest

from codegrade.errors import TaskError
from codegrade.strength.ledger import read_ledger
from codegrade.tasks.registry import load_task

ENTRY = '[[equivalent]]\nmutant = "0123456789"\nchange = "a < b → a <= b"\nreason = "a is never b"\n'


def test_no_file_excuses_nothing(tmp_path):
    """Most tasks have none."""
    assert read_ledger(tmp_path) == {}


def test_entries(tmp_path):
    """The key and the reason count; `change` is for readers."""
    (tmp_path / "strength.toml").write_text(ENTRY, encoding="utf-8")
    assert read_ledger(tmp_path) == {"0123456789": "a is never b"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[equivalent]]\nmutant = "01"\n', "equivalent.0.reason: is missing"),
        ('[[equivalent]]\nmutant = "01"\nreason = " "\n', "equivalent.0.reason: String should match"),
        ('[[equivalents]]\nmutant = "01"\n', "equivalents: is no key"),
        (ENTRY + ENTRY, "a mutant is named twice"),
        ("[[", "Invalid"),
        ("a = " + 5000 * "1", "Exceeds the limit"),
        ("a = " + 5000 * "[", "strength.toml: "),
    ],
)
def test_what_is_refused(tmp_path, text, said):
    """With the file's name and what to write."""
    (tmp_path / "strength.toml").write_text(text, encoding="utf-8")
    with pytest.raises(TaskError, match=said) as raised:
        read_ledger(tmp_path)
    assert str(tmp_path / "strength.toml") in raised.value.message
    assert raised.value.hint


def test_a_task_stays_the_same_task(tmp_path):
    """No verdict depends on the file, so it is no part of the digest that proofs, cases and runs are keyed by."""
    folder = tmp_path / "mini" / "half"
    folder.mkdir(parents=True)
    (folder / "task.toml").write_text(
        'title = "Half"\nkind = "stdio"\ndifficulty = "easy"\nreleased = 2026-11-21\n', encoding="utf-8"
    )
    before = load_task(folder).digest
    (folder / "strength.toml").write_text(ENTRY, encoding="utf-8")
    assert load_task(folder).digest == before
    (folder / "statement.md").write_text("# Half\n", encoding="utf-8")
    assert load_task(folder).digest != before

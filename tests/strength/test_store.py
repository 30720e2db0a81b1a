"""What became of programs, from one run to the next."""

from codegrade.strength.store import Store
from codegrade.strength.trial import Fate
from codegrade.tasks.task import Case

ONE, TWO, THREE = (Case((n,), n) for n in (1, 2, 3))


def test_fates_are_found_again(tmp_path):
    """By the content of the case: others may come before it."""
    first = Store(tmp_path / "cache" / "f.json", [ONE, TWO])
    first.put("program", {0: Fate.RIGHT, 1: Fate.WRONG})
    first.save(whole=True)
    again = Store(tmp_path / "cache" / "f.json", [THREE, TWO, ONE])
    assert again.fates("program") == {1: Fate.WRONG, 2: Fate.RIGHT}
    assert again.fates("another") == {}


def test_what_was_not_asked_for_is_forgotten(tmp_path):
    """Only after a whole run: one that broke off keeps what it did not come to."""
    for whole, kept in ((False, {0: Fate.RIGHT}), (True, {})):
        store = Store(tmp_path / "f.json", [ONE])
        store.put("old", {0: Fate.RIGHT})
        store.save(whole=False)
        Store(tmp_path / "f.json", [ONE]).save(whole=whole)
        assert Store(tmp_path / "f.json", [ONE]).fates("old") == kept


def test_a_damaged_file_knows_nothing(tmp_path):
    """It is not there, then."""
    for text in ("", 99_999 * "[", "[]", '{"cases": []}', '{"cases": ["x"], "programs": {"p": "?"}}'):
        (tmp_path / "f.json").write_text(text, encoding="utf-8")
        assert Store(tmp_path / "f.json", [ONE]).fates("p") == {}

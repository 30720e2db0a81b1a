from codegrade.cache import Recent, keep


def test_a_file_is_kept_whole(tmp_path):
    """Folders are made; nothing else is left beside it."""
    keep(tmp_path / "proofs" / "a.json", "{}")
    keep(tmp_path / "proofs" / "a.json", "[é]")
    assert (tmp_path / "proofs" / "a.json").read_text(encoding="utf-8") == "[é]"
    assert [path.name for path in (tmp_path / "proofs").iterdir()] == ["a.json"]


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path):
    """The folder's place is taken by a file: nothing is kept, nothing is raised."""
    (tmp_path / "proofs").write_text("in the way")
    keep(tmp_path / "proofs" / "a.json", "{}")
    assert (tmp_path / "proofs").read_text() == "in the way"


def test_what_was_used_last_is_kept():
    """Of three values two have room; asking for one keeps it."""
    recent: Recent[str, int] = Recent(2)
    recent.put("a", 1)
    recent.put("b", 2)
    assert recent.get("a") == 1
    recent.put("c", 3)
    assert [recent.get(key) for key in "abc"] == [1, None, 3]

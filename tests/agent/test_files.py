"""Files go into a folder and come out of it, and links lead nowhere."""

import os

import pytest

from codegrade.agent.agent import collect, tree, write_file


def test_write_makes_folders_and_replaces(tmp_path):
    """Missing folders are made; a file or a link at the name is replaced, not written through."""
    outside = tmp_path / "outside"
    outside.write_text("kept")
    top = tmp_path / "top"
    top.mkdir()
    (top / "link").symlink_to(outside)
    write_file(str(top), "a/b/c.txt", b"1")
    write_file(str(top), "a/b/c.txt", b"2")
    write_file(str(top), "link", b"3")
    assert (top / "a/b/c.txt").read_bytes() == b"2"
    assert (top / "link").read_bytes() == b"3"
    assert outside.read_text() == "kept"


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/x", "a//x"])
def test_write_stays_inside(tmp_path, name):
    """A path that could lead out is refused."""
    with pytest.raises(ValueError, match="a path with"):
        write_file(str(tmp_path), name, b"")


def test_write_follows_no_linked_folder(tmp_path):
    """A folder that is a link is not entered."""
    (tmp_path / "link").symlink_to("/tmp")
    with pytest.raises(OSError, match="link"):
        write_file(str(tmp_path), "link/x", b"")


def test_collect(tmp_path):
    """Only regular files that match come back; links, pipes and folders do not."""
    (tmp_path / "a.class").write_bytes(b"a")
    (tmp_path / "b.class").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "c.class")
    (tmp_path / "d.class").mkdir()
    assert collect(str(tmp_path), ["*.class", "missing", "no/folder"]) == {"a.class": b"a"}


def test_tree_shows_any_change(tmp_path):
    """Files, folders and links are all in it."""
    (tmp_path / "f").write_bytes(b"1")
    (tmp_path / "d").mkdir()
    (tmp_path / "l").symlink_to("f")
    top = str(tmp_path)
    assert tree(top) == {f"{top}/": b"", f"{top}/f": b"1", f"{top}/l": b"", f"{top}/d/": b""}

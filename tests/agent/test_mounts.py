"""The wipe: nothing is left, nothing outside is touched."""

import os
import time

import pytest

from codegrade.agent.mounts import WipeError, wipe


@pytest.fixture
def folder(tmp_path):
    inside = tmp_path / "inside"
    inside.mkdir()
    return inside


def wiped(folder):
    wipe(str(folder), time.monotonic() + 20)
    return [entry.name for entry in folder.iterdir()]


def test_links_are_not_followed(folder, tmp_path):
    """A link to a folder outside goes; the folder keeps its file."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("x")
    (folder / "link").symlink_to(outside)
    (folder / "deep").mkdir()
    (folder / "deep" / "link").symlink_to(outside)
    assert wiped(folder) == []
    assert [entry.name for entry in outside.iterdir()] == ["kept"]


def test_deep_folders(folder):
    """5000 folders inside each other are removed, though their path is too long for the kernel."""
    fd = os.open(folder, os.O_RDONLY)
    for _ in range(5000):
        os.mkdir("d", dir_fd=fd)
        inner = os.open("d", os.O_RDONLY, dir_fd=fd)
        os.close(fd)
        fd = inner
    os.close(fd)
    assert wiped(folder) == []


def test_odd_names(folder):
    """Names that are not UTF-8, that start with a dash or hold a newline are removed."""
    for name in (b"\xff", b"-rf", b"a\nb", b" ", b"*"):
        odd = folder / os.fsdecode(name)
        odd.mkdir()
        (odd / os.fsdecode(name)).touch()
    assert wiped(folder) == []


def test_special_files(folder):
    """Pipes and files without permissions are removed."""
    os.mkfifo(folder / "pipe")
    (folder / "locked").mkdir(mode=0)
    assert wiped(folder) == []


def test_deadline(folder):
    """A wipe that takes too long is an error."""
    (folder / "x").mkdir()
    (folder / "x" / "y").mkdir()
    with pytest.raises(WipeError):
        wipe(str(folder), time.monotonic() - 1)

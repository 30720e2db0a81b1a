"""What a wheel holds besides the code, so that an installed codegrade works in an empty folder."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def names(tmp_path_factory) -> list[str]:
    into = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    done = subprocess.run(
        [*command, "--disable-pip-version-check", "--wheel-dir", str(into), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = into.glob("codegrade-*.whl")
    return zipfile.ZipFile(wheel).namelist()


def test_a_wheel_holds_the_data_folders(names):
    """Every file of tasks/, sandboxes/ and judges/ that is not hidden, and the recorded run."""
    tops = ("tasks", "sandboxes", "judges", "runs/example")
    files = [path.relative_to(ROOT) for top in tops for path in (ROOT / top).rglob("*") if path.is_file()]
    wanted = {
        f"codegrade/data/{path.as_posix()}"
        for path in files
        if "__pycache__" not in path.parts and not path.name.startswith(".")
    }
    assert len(wanted) > 200
    assert wanted - set(names) == set()


def test_a_wheel_holds_nothing_else(names):
    """No runs of whoever built it, no compiled files, no tests."""
    assert [name for name in names if "__pycache__" in name or name.endswith(".pyc")] == []
    tops = {"/".join(name.split("/")[:4]) for name in names if name.startswith("codegrade/data/runs/")}
    assert tops == {"codegrade/data/runs/README.md", "codegrade/data/runs/example"}
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"codegrade"}


def test_a_wheel_has_the_console_script(names):
    """And the licence, and the mark of typed packages."""
    assert "codegrade/py.typed" in names
    assert any(name.endswith(".dist-info/entry_points.txt") for name in names)
    assert any(name.endswith("/LICENSE") for name in names)

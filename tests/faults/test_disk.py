"""A full disk is our fault, never a verdict."""

import os
import subprocess

import pytest


@pytest.fixture
def small_disk(grader):
    """The folder of runs on a disk of 256 KiB."""
    if os.geteuid() != 0:
        if os.environ.get("CI"):
            pytest.fail("CI runs as root")
        pytest.skip("mounting a small disk needs root")
    grader.runs.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(grader.runs)], check=True)
    yield grader
    subprocess.run(["umount", "-l", str(grader.runs)], check=True)


def test_disk_full(small_disk):
    """The run stops with a message, keeps what it has, and `--resume` completes it once there is room."""
    grader, samples = small_disk, 120
    model = f"replay:{grader.replies(samples)}"
    full = grader.run("run", "--model", model, "--samples", str(samples), "--lang", "python", "--name", "r")
    assert full.returncode == 4, full.stderr
    assert "space" in full.stderr
    assert "Traceback" not in full.stderr
    subprocess.run(["mount", "-o", "remount,size=64m", str(grader.runs)], check=True)
    resumed = grader.run("run", "--resume", "r")
    assert resumed.returncode == 0, resumed.stderr
    report = grader.report("r")["languages"]["python"]
    assert (report["attempts"], report["accepted"], report["missing"]) == (120, 80, 0)
    assert {name: n for name, n in report["verdicts"].items() if n} == {"accepted": 80, "wrong_answer": 40}

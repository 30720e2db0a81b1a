"""What `images list` and `doctor` say, with a Docker daemon and without one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def codegrade(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "codegrade", *words]
    return subprocess.run(command, env={**os.environ, **env}, cwd=ROOT, capture_output=True, text=True, check=False)


def test_images_need_a_daemon():
    """Without one: exit 4, and what to start."""
    result = codegrade("images", "list", DOCKER_HOST="unix:///nonexistent/docker.sock")
    assert result.returncode == 4
    assert "no Docker daemon answers" in result.stderr
    assert "→" in result.stderr
    assert "Traceback" not in result.stderr


def test_images_are_listed_one_for_each_language():
    """The second word is the image's name, which docs/air-gapped.md gives to `docker save`."""
    result = codegrade("images", "list")
    if result.returncode == 4:
        pytest.skip("no Docker daemon answers")
    lines = [line.split() for line in result.stdout.splitlines()]
    assert [line[0] for line in lines] == ["elixir", "go", "java", "mysql", "oracle-compat", "python", "rust"]
    assert all(line[1].startswith(f"codegrade/{line[0]}:") for line in lines)


def test_doctor_without_any_sandbox_exits_4(tmp_path):
    """Its JSON says what is missing, with the fix; nothing can be judged."""
    nowhere = {"PATH": "/nonexistent", "DOCKER_HOST": "unix:///nonexistent/docker.sock", "HOME": str(tmp_path)}
    result = codegrade("doctor", "--format", "json", **nowhere)
    assert result.returncode == 4, result.stderr
    document = json.loads(result.stdout)
    assert document["languages"] == []
    assert {check["level"] for checks in document["sandboxes"].values() for check in checks} == {"note"}
    assert all(check["fix"] for checks in document["sandboxes"].values() for check in checks)

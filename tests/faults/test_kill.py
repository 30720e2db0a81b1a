"""`kill -9` loses at most what was in flight."""

import contextlib
import os
import random
import time

import pytest

from codegrade.agent.source import UNCLAIMED_SECONDS
from codegrade.errors import Unavailable
from codegrade.sandbox.docker import LABEL
from codegrade.sandbox.images import connect

KILLS = int(os.environ.get("CODEGRADE_KILLS", "6"))
SAMPLES = 20 * KILLS


def ours(pid):
    """Containers that the process left running; none where there is no daemon."""
    try:
        daemon = connect()
    except Unavailable:
        return []
    with contextlib.closing(daemon) as client:
        found = client.containers(filters={"label": LABEL})
    return [one["Id"] for one in found if f"/{pid}/" in one["Labels"][LABEL]]


def needed_docker():
    """Skips where no daemon answers, unless one is required."""
    try:
        connect().close()
    except Unavailable as error:
        if "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(error.message)


@pytest.mark.parametrize("sandbox", ["docker", "bubblewrap"])
def test_kill_and_resume(grader, sandbox):
    """A run killed at random moments and resumed reports what an undisturbed run reports; nothing stays behind."""
    if sandbox == "docker":
        needed_docker()
    model = f"replay:{grader.replies(SAMPLES)}"
    common = ("--model", model, "--samples", str(SAMPLES), "--lang", "python", "--sandbox", sandbox)
    calm = grader.run("run", *common, "--name", "calm")
    assert calm.returncode == 0, calm.stderr
    killed = 0
    dice = random.Random(20261121)  # noqa: S311 - moments to kill at, no secrets
    process = grader.start("run", *common, "--name", "killed")
    while killed < KILLS:
        time.sleep(dice.uniform(1.0, 3.0))
        if process.poll() is not None and not (grader.runs / "killed" / "run.json").exists():
            pytest.fail(process.stderr.read())
        killed += process.poll() is None
        process.kill()
        process.communicate()
        deadline = time.monotonic() + 2 * UNCLAIMED_SECONDS
        while ours(process.pid) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert ours(process.pid) == []
        if not (grader.runs / "killed" / "run.json").exists():
            process = grader.start("run", *common, "--name", "killed")
        else:
            if process.returncode == 0:
                break
            process = grader.start("run", "--resume", "killed", "--sandbox", sandbox)
    _, err = process.communicate(timeout=600) if process.returncode is None else ("", "")
    assert process.returncode == 0, err
    assert grader.report("killed") == grader.report("calm")
    lines = (grader.runs / "killed" / "attempts.jsonl").read_text().splitlines()
    assert len(lines) == SAMPLES

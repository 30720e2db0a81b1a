"""A database server that is killed in the middle of a run is our fault: no verdict comes of it."""

import contextlib
import json
import os
import time

import pytest

from codegrade.errors import Unavailable
from codegrade.languages import load_databases
from codegrade.roots import find_roots
from codegrade.sandbox.docker import LABEL
from codegrade.sandbox.images import connect, image_tag

TASK = """
title = "Cheap items"
kind = "sql"
difficulty = "easy"
released = 2026-01-01
[sql]
form = "query"
[[sql.tables]]
name = "items"
columns = [{ name = "id", type = "int" }, { name = "price", type = "decimal(10,2)", null = true }]
primary_key = ["id"]
"""
RIGHT = "SELECT id FROM items WHERE price < 10"
WRONG = "SELECT id FROM items"
SAMPLES = 400


@pytest.fixture(params=["mysql", "oracle-compat"])
def database(request):
    """A database that can be served here; skipped where it cannot, unless Docker is required."""
    known = load_databases(find_roots(start=request.path.parent))[request.param]
    missing = lacking(image_tag(known))
    if missing and "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)
    return known.name


def lacking(tag):
    """What is not here: the daemon, or an image; "" when both are."""
    try:
        with contextlib.closing(connect()) as client:
            return "" if client.images(name=tag) else f"there is no image {tag}"
    except Unavailable as error:
        return error.message


def written(grader):
    """A sql task, and replies to it of which every third is wrong."""
    task = grader.home / "bench" / "tasks" / "mini" / "cheap"
    (task / "submissions" / "accepted").mkdir(parents=True)
    (task / "task.toml").write_text(TASK)
    (task / "statement.md").write_text("Which items cost less than 10?\n")
    cases = [
        {"tables": {"items": [[n, "9.99"], [n + 1, "10.00"], [n + 2, None]]}, "sample": n == 0}
        | {"expected": {"columns": ["id"], "rows": [[n]]}}
        for n in range(5)
    ]
    (task / "cases.jsonl").write_text("".join(json.dumps(case) + "\n" for case in cases))
    (task / "submissions" / "accepted" / "a.sql").write_text(RIGHT)
    return grader.home / "sql.jsonl"


def replies(file, language):
    lines = [
        {"task": "mini/cheap", "language": language, "sample": n, "program": f"{WRONG if n % 3 == 2 else RIGHT} -- {n}"}
        for n in range(SAMPLES)
    ]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return file


def servers(pid):
    """Containers that the process serves databases in."""
    with contextlib.closing(connect()) as client:
        found = client.containers(filters={"label": LABEL})
    return [one["Id"] for one in found if str(pid) in one["Labels"][LABEL] and "codegrade-" in one["Names"][0]]


def test_a_killed_server_gives_no_verdict(grader, database):
    """The run says incomplete and exits 4; resumed it reports what an undisturbed run does."""
    model = f"replay:{replies(written(grader), database)}"
    common = ("--model", model, "--samples", str(SAMPLES), "--lang", database, "--suite", "mini")
    calm = grader.run("run", *common, "--name", "calm")
    assert calm.returncode == 0, calm.stderr
    process = grader.start("run", *common, "--name", "cut")
    attempts = grader.runs / "cut" / "attempts.jsonl"
    deadline = time.monotonic() + 120
    while not (attempts.exists() and attempts.read_bytes().count(b"\n") > 10):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    with contextlib.closing(connect()) as client:
        for server in servers(process.pid):
            client.kill(server)
    _, err = process.communicate(timeout=300)
    assert process.returncode == 4, err
    assert "Traceback" not in err
    resumed = grader.run("run", "--resume", "cut")
    assert resumed.returncode == 0, resumed.stderr
    assert grader.report("cut") == grader.report("calm")
    assert attempts.read_text().count("\n") == SAMPLES
    assert servers(process.pid) == []

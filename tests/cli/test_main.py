import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegrade import __version__
from codegrade.attempt import Attempt, Key
from codegrade.cli.drive import new_id
from codegrade.cli.main import codegrade
from codegrade.cli.reference import main as write_reference
from codegrade.records.journal import Journal
from codegrade.records.schema import Header
from codegrade.verdict import Judgement, Verdict

ROOT = Path(__file__).parents[2]
PLANNED = {"rust": {"s/a": [0], "s/b": [0]}}


def invoke(*words: str):
    return CliRunner().invoke(codegrade, list(words))


def record(folder: Path, *tasks: str, created: str = "") -> Path:
    """A run of two tasks in Rust, of which `tasks` were accepted."""
    with Journal.create(folder, Header(id=folder.name, planned=PLANNED, created=created)) as journal:
        for task in tasks:
            journal.add(Attempt(Key(task, "rust"), Judgement(Verdict.ACCEPTED)))
    return folder


def test_version():
    """The version is the package's."""
    assert invoke("--version").output == f"codegrade, version {__version__}\n"


def test_every_command_is_there():
    """One name each, as the README says."""
    assert sorted(codegrade.commands) == [
        *("compare", "doctor", "gate", "grade", "images", "import", "rank", "regrade", "report", "run"),
        *("tasks", "verify"),
    ]


def test_the_reference_is_current(capsys):
    """docs/cli.md is what the commands say now; `make docs` writes it."""
    write_reference()
    assert capsys.readouterr().out == (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["run"], "which model?"),
        (["run", "--model", "nobody-has-this"], "no model is called 'nobody-has-this'"),
        (["run", "--model", "reference", "--lang", "cobol"], "unknown language cobol"),
        (["run", "--model", "reference", "--suite", "no-such"], "no suite 'no-such'"),
        (["run", "--model", "reference", "--name", "../up"], "is not a folder name"),
        (["run", "--model", "reference", "--root", "/nonexistent"], "/nonexistent"),
        (["run", "--resume", "no-such-run"], "no run 'no-such-run'"),
        (["grade", "/nonexistent.jsonl"], "/nonexistent.jsonl"),
        (["regrade", "no-such-run"], "no run 'no-such-run'"),
        (["report", "no-such-run"], "no run 'no-such-run'"),
        (["report"], "Missing argument"),
    ],
)
def test_a_wrong_request_exits_2_and_says_what_to_do(words, said):
    """A message on stderr, with a hint, no traceback, nothing on stdout."""
    result = invoke(*words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert "→" in result.stderr or "Try" in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_runs_that_start_in_one_second_get_folders_of_their_own(tmp_path):
    """A name that was not asked for is free; one that was asked for is taken as it is."""
    names = [new_id(tmp_path / "runs", "replay:a b.jsonl", None) for _ in range(9)]
    assert len(set(names)) == 9
    assert all(re.fullmatch(r"\d{8}-\d{6}-replay-a-b.jsonl(-\d)?", name) for name in names)
    assert sorted(names) == sorted(folder.name for folder in (tmp_path / "runs").iterdir())
    assert new_id(tmp_path / "elsewhere", "x", "mine") == "mine"
    assert not (tmp_path / "elsewhere").exists()


LINE = {"task": "starter/kth-gap", "language": "python", "program": "x"}


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "no reply in it"),
        (["{broken"], "replies.jsonl:1: Invalid JSON"),
        ([json.dumps({**LINE, "language": "cobol"})], "unknown language cobol"),
        ([json.dumps({**LINE, "task": "starter/none"})], "no task 'starter/none'"),
        ([json.dumps({**LINE, "reply": "y"})], "replies.jsonl:1: give exactly one of reply and program"),
        ([json.dumps(LINE), json.dumps(LINE)], "was answered on line 1"),
        ([json.dumps(LINE), json.dumps({**LINE, "language": "py"})], "is answered twice as sample 0 in python"),
    ],
)
def test_a_file_of_replies_that_says_too_little_or_too_much(tmp_path, lines, said):
    """Refused before anything is recorded, with the file and what is wrong in it."""
    file = tmp_path / "replies.jsonl"
    file.write_text("".join(line + "\n" for line in lines))
    result = invoke("grade", str(file), "--root", str(ROOT), "--runs", str(tmp_path / "runs"))
    assert result.exit_code == 2
    assert said in result.stderr
    assert "→" in result.stderr
    assert not (tmp_path / "runs").exists()


def started(*words: str, **streams: object) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-m", "codegrade", *words], stderr=subprocess.PIPE, cwd=ROOT, **streams)


def test_a_reader_that_has_seen_enough_is_no_error():
    """As in `codegrade tasks schema | head -1`: quiet, with the exit code that a shell gives for it."""
    ours, theirs = os.pipe()
    os.close(ours)
    with started("tasks", "schema", stdout=theirs) as process:
        os.close(theirs)
        assert process.communicate()[1] == b""
        assert process.returncode == 141


def test_a_full_disk_under_the_output_is_told(tmp_path):
    """Exit 4, in words."""
    with Path("/dev/full").open("wb") as full, started("tasks", "schema", stdout=full) as process:
        said = process.communicate()[1].decode()
    assert process.returncode == 4
    assert said.startswith("error: No space left on device\n  → ")


def test_ctrl_c_before_anything_is_judged(tmp_path):
    """Here while a server that never answers is asked what it is: exit 4, no traceback, no run."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        words = ["run", "--model", "m", "--url", url, "--lang", "python", "--runs", str(tmp_path / "runs")]
        with started(*words, stdout=subprocess.DEVNULL) as process:
            server.settimeout(60)
            with server.accept()[0]:
                process.send_signal(signal.SIGINT)
                said = process.communicate(timeout=60)[1].decode()
    assert process.returncode == 4
    assert said == "error: stopped\n"
    assert not (tmp_path / "runs").exists()


def test_report_of_a_run_by_folder_or_by_name(tmp_path):
    """Both name the same run; the figures are data on stdout."""
    folder = record(tmp_path / "r", "s/a", "s/b")
    by_folder = invoke("report", str(folder), "--format", "json")
    by_name = invoke("report", "r", "--runs", str(tmp_path), "--format", "json")
    assert by_folder.exit_code == by_name.exit_code == 0
    assert by_folder.stdout == by_name.stdout
    assert json.loads(by_name.stdout)["runs"][0]["languages"]["rust"]["pass_at_1"] == 1.0


def test_report_of_an_incomplete_run_says_so(tmp_path):
    """The rate is printed with the count of what is missing."""
    folder = record(tmp_path / "r", "s/a")
    result = invoke("report", str(folder))
    assert result.exit_code == 0
    assert f"INCOMPLETE: 1 attempts have no verdict; codegrade run --resume {folder} completes it" in result.stdout


def test_a_damaged_run_exits_4(tmp_path):
    """Our trouble is not a wrong request."""
    folder = record(tmp_path / "r", "s/a")
    (folder / "attempts.jsonl").write_text("{broken\n")
    result = invoke("report", str(folder))
    assert result.exit_code == 4
    assert re.search(r"line 1 cannot be read.*\n\s+→ ", result.stderr)


def test_a_resumed_run_keeps_its_configuration(tmp_path):
    """What would change the run is refused by name."""
    record(tmp_path / "r", "s/a")
    result = invoke("run", "--resume", "r", "--runs", str(tmp_path), "--lang", "go", "--samples", "2")
    assert result.exit_code == 2
    assert "--samples, --lang cannot change it" in result.stderr


def test_resume_without_a_name_needs_an_incomplete_run(tmp_path):
    """Complete runs have nothing left."""
    record(tmp_path / "r", "s/a", "s/b")
    result = invoke("run", "--resume", "--runs", str(tmp_path))
    assert result.exit_code == 2
    assert "no incomplete run" in result.stderr


def test_without_a_sandbox_there_is_no_run(tmp_path):
    """No daemon and no bubblewrap: exit 4 before anything is recorded, and what to install."""
    command = [sys.executable, "-m", "codegrade", "run", "--model", "reference", "--lang", "python"]
    nowhere = {"PATH": "/nonexistent", "DOCKER_HOST": "unix:///nonexistent/docker.sock", "HOME": str(tmp_path)}
    done = subprocess.run(
        [*command, "--root", str(ROOT), "--runs", str(tmp_path / "runs")],
        env=nowhere,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 4
    assert "→" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "runs").exists()


@pytest.mark.parametrize("seed", ["0", "-1"])
def test_a_fresh_seed_is_fresh(seed):
    """0 is the seed of the cases that everybody has, and a negative one draws what its positive does."""
    result = invoke("run", "--model", "reference", "--suite", "starter", "--fresh-seed", seed)
    assert result.exit_code == 2
    assert "is not in the range x>=1" in result.stderr

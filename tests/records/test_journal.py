import json
import subprocess
import sys

import pytest

from codegrade.attempt import Attempt, Failure, Key
from codegrade.chat import Reply, Timings
from codegrade.errors import RecordFault, UsageError
from codegrade.records.journal import Journal
from codegrade.records.reading import read_header, read_run
from codegrade.records.schema import Exclusion, Header, StoredReply
from codegrade.verdict import Judgement, Verdict

A0, A1, B0 = Key("s/a", "rust", 0), Key("s/a", "rust", 1), Key("s/b", "rust", 0)
HEADER = Header(id="r", planned={"rust": {"s/a": [0, 1], "s/b": [0]}})


def attempt(key: Key, verdict: Verdict = Verdict.ACCEPTED) -> Attempt:
    return Attempt(key, Judgement(verdict, "case 3"), timings=Timings(first_token_seconds=0.5))


@pytest.fixture
def journal(tmp_path):
    with Journal.create(tmp_path / "r", HEADER) as journal:
        yield journal


def test_a_run_reads_back_as_it_was_written(journal):
    """Attempts, failures and the header survive the way through the files."""
    journal.add(attempt(A0))
    journal.fail(Failure(B0, "ask", "server down", {"hint": "start it"}))
    run = read_run(journal.folder)
    assert run.header == HEADER
    assert run.attempts == (attempt(A0),)
    assert run.failures == (Failure(B0, "ask", "server down", {"hint": "start it"}),)
    assert run.missing() == (A1, B0)
    assert not run.complete


def test_a_failure_that_was_made_good_counts_no_longer(journal):
    """A later attempt of the same key ends the failure."""
    journal.fail(Failure(A0, "grade", "daemon gone"))
    for key in (A0, A1, B0):
        journal.add(attempt(key))
    run = read_run(journal.folder)
    assert run.failures == ()
    assert run.complete


def test_the_last_attempt_of_a_key_counts(journal):
    """One key never counts twice."""
    journal.add(attempt(A0))
    journal.add(attempt(A0, Verdict.WRONG_ANSWER))
    assert [a.judgement.verdict for a in read_run(journal.folder).attempts] == [Verdict.WRONG_ANSWER]


def test_an_attempt_that_was_taken_back_is_missing(journal):
    """Nothing is erased, and nothing stale is counted."""
    journal.add(attempt(A0))
    journal.take_back(A0, "task changed")
    assert A0 in read_run(journal.folder).missing()
    assert "task changed" in (journal.folder / "attempts.jsonl").read_text()


def test_excluded_tasks_are_neither_missing_nor_counted(journal):
    """A task without a passing reference is left out by name."""
    journal.add(attempt(A0))
    excluded = Exclusion(task="s/a", language="rust", problem="the reference fails")
    journal.rewrite(HEADER.model_copy(update={"exclusions": (excluded,)}))
    run = read_run(journal.folder)
    assert run.attempts == ()
    assert run.missing() == (B0,)


def test_a_reply_is_named_by_its_content_and_checked(journal):
    """Replies are content-addressed; a damaged file is never graded."""
    digest, kept = journal.keep(StoredReply(key=A0, reply=Reply("ok \ud800"), prompt_digest="p"))
    assert kept.reply.text == "ok �"
    assert journal.replies.get(digest) == kept
    (journal.folder / "replies" / digest).write_text("{}")
    with pytest.raises(RecordFault, match="does not match the name"):
        journal.replies.get(digest)
    assert list(journal.replies.all()) == []


def test_one_writer_at_a_time(journal):
    """A second writer is told so, also from another process; a reader is not hindered."""
    with pytest.raises(RecordFault, match="another codegrade is writing this run"):
        Journal.open(journal.folder)
    program = f"""
from pathlib import Path
from codegrade.errors import RecordFault
from codegrade.records.journal import Journal
try:
    Journal.open(Path({str(journal.folder)!r}))
except RecordFault as error:
    print(error.hint)
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said == "wait until it ends (or stop it), then try again\n"
    assert read_run(journal.folder).attempts == ()


def test_the_lock_goes_with_its_writer(tmp_path):
    """A run whose writer is gone can be continued."""
    Journal.create(tmp_path / "r", HEADER).close()
    with Journal.open(tmp_path / "r") as journal:
        assert journal.header == HEADER


def test_a_run_is_not_started_over_another(journal):
    """Starting in a folder that holds a run is refused, with the way on."""
    with pytest.raises(UsageError, match="holds a run already") as told:
        Journal.create(journal.folder, HEADER)
    assert "--resume" in told.value.hint


def test_a_folder_without_a_header_is_no_run(tmp_path):
    """A run that was killed before it began can be started again under its name."""
    (tmp_path / "r" / "replies").mkdir(parents=True)
    with pytest.raises(UsageError, match="is not a run"):
        read_run(tmp_path / "r")
    Journal.create(tmp_path / "r", HEADER).close()
    assert read_run(tmp_path / "r").header == HEADER


def test_a_newer_schema_is_refused_by_name(journal):
    """An old reader never misreads a new run."""
    path = journal.folder / "run.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"schema": 99, "codegrade": "9.0"}))
    with pytest.raises(RecordFault, match=r"schema 99 by codegrade 9\.0") as told:
        read_header(journal.folder)
    assert told.value.hint == "update codegrade to read this run"


def test_unknown_keys_of_the_same_schema_are_ignored(journal):
    """Adding a field does not break older readers."""
    path = journal.folder / "run.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"new_field": 1}))
    assert read_header(journal.folder) == HEADER


@pytest.mark.parametrize("file", ["attempts.jsonl", "failures.jsonl"])
def test_a_line_that_is_no_record_is_named_by_its_number(journal, file):
    """Valid JSON of the wrong shape is damage too."""
    journal.add(attempt(A0))
    journal.fail(Failure(B0, "ask", "x"))
    with (journal.folder / file).open("a") as out:
        out.write('{"key": {"task": 5}}\n')
    with pytest.raises(RecordFault, match="line 2 is not a record of codegrade"):
        read_run(journal.folder)


def test_stored_replies_precede_the_run(tmp_path):
    """A run of given replies holds all of them as soon as it is a run."""
    stored = StoredReply(key=A0, reply=Reply("x"), bare=True)
    with Journal.create(tmp_path / "r", HEADER, [stored]) as journal:
        assert [found for _, found in journal.replies.all()] == [stored]


def test_a_folder_that_cannot_be_made_is_our_fault(tmp_path):
    """The message names the folder and the hint says what to do."""
    (tmp_path / "file").write_text("")
    with pytest.raises(RecordFault, match="Not a directory"):
        Journal.create(tmp_path / "file" / "r", HEADER)

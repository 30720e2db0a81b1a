import json
import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegrade.attempt import Attempt, Failure, Key
from codegrade.chat import Reply
from codegrade.cli.judged_as import read_mapping, renamed_header, renamed_replies
from codegrade.cli.main import codegrade
from codegrade.languages import load_languages
from codegrade.records.journal import Journal
from codegrade.records.schema import Configuration, Header, StoredReply
from codegrade.roots import find_roots, shipped
from codegrade.verdict import Judgement, Verdict

RIGHT, WRONG = "def plus(a, b):\n    return a + b\n", "def plus(a, b):\n    return a - b\n"
TASK = """title = "Plus"
kind = "function"
difficulty = "easy"
category = "coding"
released = 2026-11-21
[signature]
name = "plus"
params = [{ name = "a", type = "int" }, { name = "b", type = "int" }]
returns = "int"
"""


def call(*words: str) -> Result:
    return CliRunner().invoke(codegrade, list(words))


def header(*languages: str, **more) -> Header:
    planned = {name: {"mini/plus": [0, 1]} for name in languages}
    return Header(id="r", configuration=Configuration(languages=languages, **more), planned=planned)


@pytest.fixture
def run(tmp_path) -> Path:
    with Journal.create(tmp_path / "runs" / "r", header("mysql", "oracle-compat")):
        return tmp_path / "runs" / "r"


@pytest.mark.parametrize(
    ("words", "says", "advises"),
    [
        (["--as", "oracle"], "--as oracle: not OLD=NEW", "such as --as oracle-compat=oracle"),
        (["--as", "=oracle"], "not OLD=NEW", "name two languages"),
        (["--as", "oracle=oracle-compat"], "the run has no replies in oracle", "it has mysql, oracle-compat"),
        (["--as", "oracle-compat=postgres"], "unknown language postgres", "known are "),
        (["--as", "mysql=oracle"], "programs in mysql are not programs in oracle", "nothing else takes mysql"),
        (["--as", "oracle-compat=rust"], "are not programs in rust", "oracle-compat can be judged as oracle"),
        (
            ["--as", "oracle-compat=oracle", "--as", "oracle-compat=oracle-compat"],
            "oracle-compat is judged as oracle already",
            "give each OLD once",
        ),
        (
            ["--as", "oracle-compat=oracle", "--lang", "oracle-compat"],
            "--lang oracle-compat: with --as its replies are judged as oracle",
            "say --lang oracle",
        ),
    ],
)
def test_what_does_not_fit_is_refused(run, words, says, advises):
    """Each is a usage error, before any database is opened, that says what to do."""
    result = call("regrade", str(run), *words)
    assert result.exit_code == 2
    assert says in result.stderr
    assert advises in result.stderr


def test_a_run_with_both_languages_keeps_them_apart(tmp_path):
    """Two sets of replies cannot become one."""
    with Journal.create(tmp_path / "r", header("oracle", "oracle-compat")):
        result = call("regrade", str(tmp_path / "r"), "--as", "oracle-compat=oracle")
    assert result.exit_code == 2
    assert "would have replies in oracle from oracle and oracle-compat" in result.stderr


def test_aliases_name_the_languages():
    """What is written is as the rest of the command line has it."""
    known = load_languages(find_roots(shipped()))
    assert read_mapping(["oracle-compat=Oracle-XE"], ["mysql", "oracle-compat"], known) == {"oracle-compat": "oracle"}
    assert read_mapping(["oracle-xe = oracle-compat"], ["mysql", "oracle"], known) == {"oracle": "oracle-compat"}


def test_replies_keep_their_text_and_the_prompt_that_was_sent():
    """Only the key's language changes; what is not mapped stays as it is."""
    kept, moved = Key("s/a", "mysql"), Key("s/a", "oracle-compat", 1)
    replies = {
        key: StoredReply(key=key, reply=Reply(text=f"for {key.language}"), prompt_digest=f"sent for {key.language}")
        for key in (kept, moved)
    }
    found = renamed_replies(replies, {"oracle-compat": "oracle"})
    new = Key("s/a", "oracle", 1)
    assert list(found) == [kept, new]
    assert found[kept] == replies[kept]
    assert (found[new].key, found[new].reply.text, found[new].prompt_digest) == (
        new,
        "for oracle-compat",
        "sent for oracle-compat",
    )


def test_a_run_is_renamed_as_if_it_had_been_asked_so():
    """Configuration and plan; the languages that are not mapped stay in their order."""
    renamed = renamed_header(header("mysql", "oracle-compat"), {"oracle-compat": "oracle"})
    assert renamed.configuration.languages == ("mysql", "oracle")
    assert renamed.planned == {"mysql": {"mini/plus": [0, 1]}, "oracle": {"mini/plus": [0, 1]}}


@pytest.fixture
def root(tmp_path) -> Path:
    """One task, and beside Python a second language that takes the same programs and has the reference."""
    root = tmp_path / "root"
    task = root / "tasks" / "mini" / "plus"
    (task / "submissions" / "accepted").mkdir(parents=True)
    (task / "task.toml").write_text(TASK)
    (task / "statement.md").write_text("Add.\n")
    (task / "cases.jsonl").write_text(
        '{"args": [1, 2], "expected": 3, "sample": true}\n{"args": [5, 1], "expected": 6}\n'
    )
    (task / "submissions" / "accepted" / "plus.py").write_text(RIGHT)
    for folder in ("sandboxes", "judges"):
        for name in ("python", "cpython"):
            shutil.copytree(shipped() / folder / "python", root / folder / name)
    language = root / "sandboxes" / "cpython" / "language.toml"
    text = language.read_text().replace('name = "python"\n', 'name = "cpython"\n', 1)
    language.write_text(text.replace('aliases = ["py", "python3"]\n', "", 1))
    return root


@pytest.fixture
def bubblewrap() -> str:
    """A sandbox whose languages need no image."""
    if not shutil.which("bwrap"):
        if "bubblewrap" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            pytest.fail("bubblewrap is not installed")
        pytest.skip("bubblewrap is not installed")
    return "bubblewrap"


def test_stored_replies_are_judged_as_another_language(tmp_path, root, bubblewrap):
    """A reply that was judged and one that was undetermined both get a verdict; the record names origin and mapping."""
    replies = [
        StoredReply(key=Key("mini/plus", "python", n), reply=Reply(text=text), prompt_digest="sent", bare=True)
        for n, text in enumerate([RIGHT, WRONG])
    ]
    with Journal.create(tmp_path / "runs" / "r", header("python", root=str(root)), replies) as journal:
        digest, _ = journal.keep(replies[0])
        journal.add(Attempt(replies[0].key, Judgement(Verdict.ACCEPTED), reply_digest=digest, prompt_digest="sent"))
        journal.fail(Failure(replies[1].key, "undetermined", "some construct"))
    result = call(
        *("regrade", "r", "--as", "python=cpython", "--name", "again", "--format", "csv"),
        *("--runs", str(tmp_path / "runs"), "--sandbox", bubblewrap),
    )
    assert result.exit_code == 0, result.stderr
    assert [line.split(",")[:4] for line in result.stdout.splitlines()[1:]] == [
        ["mini/plus", "cpython", "0", "accepted"],
        ["mini/plus", "cpython", "1", "wrong_answer"],
    ]
    recorded = json.loads((tmp_path / "runs" / "again" / "run.json").read_text())
    assert (recorded["origin"], recorded["judged_as"]) == ("r", {"python": "cpython"})
    assert recorded["planned"] == {"cpython": {"mini/plus": [0, 1]}}
    lines = (tmp_path / "runs" / "again" / "attempts.jsonl").read_text().splitlines()
    assert {json.loads(line)["prompt_digest"] for line in lines} == {"sent"}

import csv
import io
import json
from pathlib import Path

import pytest

from codegrade.attempt import Attempt, Failure, Key
from codegrade.chat import Timings
from codegrade.records.journal import Journal
from codegrade.records.reading import read_run
from codegrade.records.schema import Exclusion, Header
from codegrade.report.attempts import render_attempt_csv, render_attempt_lines
from codegrade.report.formats import FORMATS
from codegrade.report.summary import RunSummary, summarise
from codegrade.report.words import percent
from codegrade.verdict import Judgement, Verdict

WA, AC = Verdict.WRONG_ANSWER, Verdict.ACCEPTED


def attempt(task: str, language: str, verdict: Verdict, sample: int = 0, **more) -> Attempt:
    return Attempt(Key(task, language, sample), Judgement(verdict, f"{task} says"), **more)


def summary(folder: Path, header: Header, attempts=(), failures=()) -> RunSummary:
    with Journal.create(folder, header) as journal:
        for done in attempts:
            journal.add(done)
        for failure in failures:
            journal.fail(failure)
    return summarise(read_run(folder))


@pytest.fixture
def mixed(tmp_path) -> RunSummary:
    header = Header(
        id="mixed",
        model={"name": "tiny"},
        planned={"rust": {"s/a": [0], "s/b": [0], "s/c": [0]}, "go": {"s/a": [0], "s/d": [0]}},
        exclusions=(Exclusion(task="s/d", language="go", problem="the reference fails\nat length"),),
    )
    timings = Timings(first_token_seconds=0.25, completion_tokens_per_second=40.0)
    attempts = [
        attempt("s/a", "rust", AC, timings=timings, completion_tokens=100, prompt_tokens=10),
        attempt("s/b", "rust", WA, unproven=True),
        attempt("s/d", "go", AC),
    ]
    return summary(tmp_path / "mixed", header, attempts, [Failure(Key("s/c", "rust"), "ask", "server down")])


def test_json_is_the_documented_shape(mixed):
    """docs/report.schema.md, to the letter."""
    assert json.loads(FORMATS["json"]([mixed])) == {
        "runs": [
            {
                "id": "mixed",
                "model": "tiny",
                "complete": False,
                "languages": {
                    "go": {
                        "tasks": 1,
                        "attempts": 0,
                        "accepted": 0,
                        "pass_at_1": None,
                        "ci95": None,
                        "pass_at_k": {},
                        "verdicts": dict.fromkeys(Verdict, 0),
                        "missing": 1,
                        "failures": {},
                        "excluded": ["s/d"],
                        "unproven": [],
                        "measured": {
                            "first_token_seconds": None,
                            "completion_tokens_per_second": None,
                            "prompt_tokens": None,
                            "completion_tokens": None,
                        },
                    },
                    "rust": {
                        "tasks": 3,
                        "attempts": 2,
                        "accepted": 1,
                        "pass_at_1": 0.5,
                        "ci95": [pytest.approx(0.094531, abs=1e-6), pytest.approx(0.905469, abs=1e-6)],
                        "pass_at_k": {},
                        "verdicts": dict.fromkeys(Verdict, 0) | {"accepted": 1, "wrong_answer": 1},
                        "missing": 1,
                        "failures": {"ask": 1},
                        "excluded": [],
                        "unproven": ["s/b"],
                        "measured": {
                            "first_token_seconds": 0.25,
                            "completion_tokens_per_second": 40.0,
                            "prompt_tokens": 10,
                            "completion_tokens": 100,
                        },
                    },
                },
                "excluded": [{"task": "s/d", "language": "go", "problem": "the reference fails\nat length"}],
            }
        ]
    }


def test_table_says_everything_a_reader_must_know(mixed):
    """Rates with intervals, what is missing, what failed, what is excluded and what is unproven."""
    dash = "\N{EN DASH}"
    assert FORMATS["table"]([mixed]).splitlines() == [
        "model  language  tasks  attempts  accepted  pass@1  95 % interval  WA  missing  tokens  tokens/s  first token",
        "-----  --------  -----  --------  --------  ------  -------------  --  -------  ------  --------  -----------",
        (
            f"tiny   go            1         0         0       {dash}              {dash}   0        1       {dash}"
            f"         {dash}            {dash}"
        ),
        (
            f"tiny   rust          3         2         1  50.0 %       9.5{dash}90.5   1        1     100      40.0"
            "       0.25 s"
        ),
        "",
        "WA wrong_answer",
        f"INCOMPLETE: 2 attempts have no verdict; codegrade run --resume {mixed.folder} completes it",
        "failed while asking the model: s/c in rust: server down",
        "EXCLUDED s/d in go: the reference fails",
        "unproven in rust (no reference ships with the task): s/b",
    ]


def test_markdown_is_a_table_with_notes(mixed):
    """It can be pasted into an issue."""
    lines = FORMATS["markdown"]([mixed]).splitlines()
    assert lines[0].startswith("| model | language | tasks |")
    assert lines[1].startswith("| --- | --- | --: |")
    assert lines[3].startswith("| tiny | rust | 3 | 2 | 1 | 50.0 % |")
    assert "- EXCLUDED s/d in go: the reference fails" in lines


def test_csv_has_a_row_for_each_language(mixed):
    """Unknown figures are empty, never 0."""
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"]([mixed]))))
    assert [(row["language"], row["pass_at_1"], row["accepted"], row["wrong_answer"]) for row in rows] == [
        ("go", "", "0", "0"),
        ("rust", "0.5", "1", "1"),
    ]
    assert rows[0]["complete"] == "false"


def test_samples_are_averaged_by_task_and_give_pass_at_k(tmp_path):
    """Four replies to each of two tasks: pass@1 is the mean over tasks, pass@4 whether any was accepted."""
    header = Header(id="r", planned={"rust": {"s/a": [0, 1, 2, 3], "s/b": [0, 1, 2, 3]}})
    attempts = [attempt("s/a", "rust", AC if n == 0 else WA, n) for n in range(4)]
    attempts += [attempt("s/b", "rust", WA, n) for n in range(4)]
    rust = summary(tmp_path / "r", header, attempts).languages[0]
    assert rust.pass_at_1 == 0.125
    assert rust.pass_at_k == {4: 0.5}
    table = FORMATS["table"]([summarise(read_run(tmp_path / "r"))])
    assert "pass@4" in table.splitlines()[0]


def test_the_order_in_which_attempts_came_does_not_show(tmp_path):
    """Two runs that went the same way report the same, whatever thread was faster."""
    header = Header(id="r", planned={"rust": {"s/a": [0], "s/b": [0], "s/c": [0]}})
    attempts = [attempt("s/a", "rust", AC), attempt("s/b", "rust", WA), attempt("s/c", "rust", AC)]
    one = summary(tmp_path / "one", header, attempts)
    other = summary(tmp_path / "other", header, reversed(attempts))
    for render in FORMATS.values():
        assert render([one]) == render([other])


def test_a_rate_is_never_rounded_to_certainty():
    """100 % and 0 % are said of all and of none only."""
    assert percent(1.0) == "100.0 %"
    assert percent(0.0) == "0.0 %"
    assert percent(0.9999) == "99.9 %"
    assert percent(0.0001) == "0.1 %"
    assert percent(None) == "\N{EN DASH}"


def test_attempts_as_json_lines_and_csv():
    """One object or row for each attempt; what was not measured is null or empty."""
    done = [
        attempt("s/a", "rust", AC, cpu_seconds=0.5, memory_bytes=1024),
        attempt("s/b", "rust", Verdict.NO_CODE, sample=1),
    ]
    assert [json.loads(line) for line in render_attempt_lines(done).splitlines()] == [
        {
            "task": "s/a",
            "language": "rust",
            "sample": 0,
            "verdict": "accepted",
            "detail": "s/a says",
            "cpu_seconds": 0.5,
            "memory_bytes": 1024,
        },
        {
            "task": "s/b",
            "language": "rust",
            "sample": 1,
            "verdict": "no_code",
            "detail": "s/b says",
            "cpu_seconds": None,
            "memory_bytes": None,
        },
    ]
    assert render_attempt_csv(done).splitlines() == [
        "task,language,sample,verdict,detail,cpu_seconds,memory_bytes",
        "s/a,rust,0,accepted,s/a says,0.5,1024",
        "s/b,rust,1,no_code,s/b says,,",
    ]


def test_runs_of_one_id_are_named_by_folder(tmp_path):
    """A base and a candidate may both be called candidate: a note says whose it is."""
    header = Header(id="candidate", planned={"rust": {"s/a": [0]}})
    runs = [summary(tmp_path / place / "candidate", header) for place in ("old", "new")]
    notes = [line for line in FORMATS["table"](runs).splitlines() if "INCOMPLETE" in line]
    assert [note.split(": ")[0] for note in notes] == [str(run.folder) for run in runs]

"""The gap in all four formats; runs are written through `records`, no database is needed."""

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from codegrade.attempt import Attempt, Failure, Key
from codegrade.records.journal import Journal
from codegrade.records.reading import read_run
from codegrade.records.schema import Exclusion, Header
from codegrade.report.formats import FORMATS
from codegrade.report.gap import Gap
from codegrade.report.summary import RunSummary, summarise
from codegrade.verdict import Judgement, Verdict

GOLDEN = Path(__file__).parents[1] / "golden" / "reports" / "ten_oracle_failures"
WA, AC, CE, RTE = Verdict.WRONG_ANSWER, Verdict.ACCEPTED, Verdict.COMPILE_ERROR, Verdict.RUN_TIME_ERROR
NOT_ENDED = "ORA-00933: SQL command not properly ended"
NO_FROM = "ORA-00923: FROM keyword not found where expected\nHelp: see the error's page"
NUMBER = "ORA-01722: invalid number"


def attempt(task: str, language: str, verdict: Verdict = AC, message: str = "", sample: int = 0) -> Attempt:
    detail = message.partition("\n")[0] or {WA: "case 1: 2 rows where 3 are expected"}.get(verdict, "")
    return Attempt(Key(task, language, sample), Judgement(verdict, detail, message))


def unclear(task: str, construct: str, sample: int = 0) -> Failure:
    return Failure(Key(task, "oracle-compat", sample), "undetermined", construct)


def record(folder: Path, header: Header, attempts, failures=()) -> RunSummary:
    with Journal.create(folder, header) as journal:
        for done in attempts:
            journal.add(done)
        for failure in failures:
            journal.fail(failure)
    return summarise(read_run(folder))


def header(tasks: int, second: str = "oracle", samples: int = 1, **more) -> Header:
    planned = {name: {f"sql/t{i}": list(range(samples)) for i in range(tasks)} for name in ("mysql", second)}
    return Header(id="r", model={"name": "tiny"}, planned=planned, **more)


def gap_of(summary: RunSummary) -> Gap:
    (gap,) = summary.gaps
    return gap


@pytest.fixture
def ten_failures(tmp_path) -> RunSummary:
    """Of 20 tasks 18 are right on MySQL, and 10 of those fail on Oracle: 7 rejected, 1 on its data, 2 wrong."""
    said = {0: NOT_ENDED, 1: NOT_ENDED, 2: NOT_ENDED, 3: NOT_ENDED, 4: NOT_ENDED, 5: NO_FROM, 6: NO_FROM}
    attempts = [attempt(f"sql/t{i:02}", "mysql", WA if i >= 18 else AC) for i in range(20)]
    attempts += [attempt(f"sql/t{i:02}", "oracle", CE, message) for i, message in said.items()]
    attempts += [attempt("sql/t07", "oracle", RTE, NUMBER)]
    attempts += [attempt(f"sql/t{i:02}", "oracle", WA) for i in (8, 9, 18, 19)]
    attempts += [attempt(f"sql/t{i:02}", "oracle") for i in range(10, 18)]
    planned = {name: {f"sql/t{i:02}": [0] for i in range(20)} for name in ("mysql", "oracle")}
    return record(tmp_path / "ten", Header(id="ten", model={"name": "replay"}, planned=planned), attempts)


def rounded(text: str) -> str:
    """Six decimals: the last ones are a matter of the mathematics library."""
    return re.sub(r"\d+\.\d{7,}", lambda number: f"{float(number[0]):.6f}", text)


@pytest.mark.parametrize(
    ("format_", "file"),
    [("table", "table.txt"), ("markdown", "report.md"), ("csv", "report.csv"), ("json", "report.json")],
)
def test_ten_oracle_failures_are_told_exactly(ten_failures, format_, file):
    """The pass rates, +50.0 points, p = 2/2^10, the 2x2 table, the ten tasks that flip, and the errors by code."""
    assert rounded(FORMATS[format_]([ten_failures])) == (GOLDEN / file).read_text(encoding="utf-8")


def test_equal_dialects_have_a_gap_of_zero_with_its_interval(tmp_path):
    """Where nothing differs the difference is 0.0, p is 1, and the interval is no point."""
    attempts = [attempt(f"sql/t{i}", name) for i in range(12) for name in ("mysql", "oracle-compat")]
    summary = record(tmp_path / "r", header(12, "oracle-compat"), attempts)
    assert FORMATS["table"]([summary]).splitlines()[5:] == [
        "",
        "The gap between mysql and oracle-compat, a stand-in: not Oracle's numbers",
        "",
        "tasks           how many    mysql  oracle-compat  difference   95 % interval  exact p",
        "--------------  --------  -------  -------------  ----------  --------------  -------",
        "judged on both        12  100.0 %        100.0 %         0.0  -24.2 to +24.2        1",
        "",
        "tasks           oracle-compat accepted  oracle-compat not",
        "--------------  ----------------------  -----------------",
        "mysql accepted                      12                  0",
        "mysql not                            0                  0",
        "",
        (
            "difference: mysql minus oracle-compat, in percentage points, with its paired 95 % interval; "
            "p: McNemar's exact test, two-sided"
        ),
        "accepted on mysql, not on oracle-compat: 0",
        "accepted on oracle-compat, not on mysql: 0",
    ]


@pytest.fixture
def undetermined(tmp_path) -> RunSummary:
    """Of 10 tasks, all right on MySQL, the stand-in accepts 6, rejects 1 and cannot tell 3."""
    attempts = [attempt(f"sql/t{i}", "mysql") for i in range(10)]
    attempts += [attempt(f"sql/t{i}", "oracle-compat") for i in range(6)]
    attempts += [attempt("sql/t6", "oracle-compat", CE, NOT_ENDED)]
    failures = [unclear("sql/t7", "MODEL clause"), unclear("sql/t8", "XMLTABLE"), unclear("sql/t9", "MODEL clause")]
    return record(tmp_path / "r", header(10, "oracle-compat"), attempts, failures)


def test_undetermined_attempts_bound_the_rates(undetermined):
    """They are in no rate: the rates with all of them failing, and with all passing, are given beside it."""
    gap = gap_of(undetermined)
    assert (gap.judged.tasks, gap.judged.first, gap.judged.second) == (7, 1.0, pytest.approx(6 / 7))
    failing, passing = gap.bounds
    assert (failing.tasks, failing.second, passing.tasks, passing.second) == (10, 0.6, 10, 0.9)
    assert (gap.undetermined, gap.constructs) == (3, (("MODEL clause", 2), ("XMLTABLE", 1)))
    lines = FORMATS["table"]([undetermined]).splitlines()
    assert [re.split(r"  +", line)[:5] for line in lines if line.startswith(("judged", "and all"))] == [
        ["judged on both", "7", "100.0 %", "85.7 %", "+14.3"],
        ["and all undetermined failing", "10", "100.0 %", "60.0 %", "+40.0"],
        ["and all undetermined passing", "10", "100.0 %", "90.0 %", "+10.0"],
    ]
    assert "undetermined on oracle-compat: 3 attempts; most often MODEL clause (2), XMLTABLE (1)" in lines
    assert "## The gap between mysql and oracle-compat, a stand-in: not Oracle's numbers" in FORMATS["markdown"](
        [undetermined]
    )


def test_bounds_are_in_json_and_csv(undetermined):
    """Both formats have what the table shows, and say that it is a stand-in."""
    gap = json.loads(FORMATS["json"]([undetermined]))["runs"][0]["gaps"][0]
    assert (gap["stand_in"], gap["undetermined"], gap["constructs"]) == (True, 3, {"MODEL clause": 2, "XMLTABLE": 1})
    assert gap["undetermined_failing"]["difference"] == 0.4
    assert gap["undetermined_passing"]["difference"] == 0.1
    mysql, compat = csv.DictReader(io.StringIO(FORMATS["csv"]([undetermined])))
    assert (mysql["gap_from"], mysql["gap_tasks"]) == ("", "")
    assert (compat["gap_stand_in"], compat["gap_undetermined"]) == ("true", "3")
    assert (compat["gap_pass_at_1_if_failing"], compat["gap_pass_at_1_if_passing"]) == ("0.6", "0.9")


def test_a_run_that_only_a_real_database_completes_says_so(undetermined):
    """Resuming would meet the same stand-in; regrading on Oracle settles what it could not tell."""
    lines = FORMATS["table"]([undetermined]).splitlines()
    assert (
        "INCOMPLETE: 3 attempts have no verdict: undetermined on oracle-compat; codegrade regrade "
        f"{undetermined.folder} --as oracle-compat=oracle, on a machine that has it, settles them"
    ) in lines
    assert "undetermined: sql/t7 in oracle-compat: MODEL clause" in lines


def test_bounds_are_given_where_nothing_else_is(tmp_path):
    """All Oracle attempts undetermined: everything from 0 to 100 % is possible, and there is no 2x2 table."""
    attempts = [attempt(f"sql/t{i}", "mysql") for i in range(5)]
    failures = [unclear(f"sql/t{i}", "XMLTABLE") for i in range(5)]
    summary = record(tmp_path / "r", header(5, "oracle-compat"), attempts, failures)
    text = FORMATS["table"]([summary])
    lines = [re.split(r"  +", line)[1:5] for line in text.splitlines() if line.startswith(("judged", "and all"))]
    dash = "\N{EN DASH}"
    assert lines == [
        ["0", dash, dash, dash],
        ["5", "100.0 %", "0.0 %", "+100.0"],
        ["5", "100.0 %", "100.0 %", "0.0"],
    ]
    assert "mysql accepted" not in text


def test_other_missing_attempts_are_counted_and_resumed(tmp_path):
    """What a server failed is beside the gap too, and a resume makes it."""
    attempts = [attempt("sql/t0", "mysql"), attempt("sql/t0", "oracle-compat"), attempt("sql/t1", "mysql")]
    failures = [unclear("sql/t1", "XMLTABLE"), Failure(Key("sql/t2", "mysql"), "grade", "server down")]
    summary = record(tmp_path / "r", header(3, "oracle-compat"), attempts, failures)
    assert (gap_of(summary).missing, gap_of(summary).undetermined) == ((1, 1), 1)
    lines = FORMATS["table"]([summary]).splitlines()
    assert "missing for other reasons: 1 attempts on mysql, 1 on oracle-compat" in lines
    assert (
        "INCOMPLETE: 3 attempts have no verdict, 1 of them undetermined on oracle-compat; codegrade regrade "
        f"{summary.folder} --as oracle-compat=oracle, on a machine that has it, settles those, "
        f"codegrade run --resume {summary.folder} makes the others"
    ) in lines


def test_an_excluded_task_is_left_out_by_name(tmp_path):
    """A task whose reference fails on one side counts on neither."""
    attempts = [attempt(f"sql/t{i}", name) for i in range(2) for name in ("mysql", "oracle")]
    excluded = (Exclusion(task="sql/t1", language="oracle", problem="the reference gets wrong_answer"),)
    summary = record(tmp_path / "r", header(2, exclusions=excluded), attempts)
    assert gap_of(summary).judged.tasks == 1
    assert "left out, because a reference does not pass here: sql/t1 in oracle" in FORMATS["table"]([summary])


def test_several_replies_weigh_tasks_equally(tmp_path):
    """Rates are means over tasks; a task flips where its rates differ; cells are expected tasks."""
    attempts = [attempt("sql/t0", "mysql", AC, sample=n) for n in range(4)]
    attempts += [attempt("sql/t0", "oracle", AC if n == 0 else WA, sample=n) for n in range(4)]
    attempts += [
        attempt("sql/t1", name, AC if n < 2 else WA, sample=n) for n in range(4) for name in ("mysql", "oracle")
    ]
    summary = record(tmp_path / "r", header(2, samples=4), attempts)
    gap = gap_of(summary)
    assert (gap.judged.first, gap.judged.second, gap.judged.difference) == (0.75, 0.375, 0.375)
    assert (gap.first_ahead, gap.second_ahead) == (("sql/t0",), ())
    assert "passed more often on mysql than on oracle: 1 (sql/t0)" in FORMATS["table"]([summary])


def test_codes_are_read_where_the_database_spoke_only(tmp_path):
    """The first code counts; one in the rows of a wrong answer is no error, and a verdict without a code is itself."""
    attempts = [attempt(f"sql/t{i}", "mysql") for i in range(4)]
    attempts += [
        attempt("sql/t0", "oracle", RTE, "ORA-20001: no stock\nORA-06512: at line 3"),
        attempt("sql/t1", "oracle", WA, "got ORA-00001"),
        attempt("sql/t2", "oracle", Verdict.TIME_LIMIT_EXCEEDED),
        attempt("sql/t3", "oracle", CE, "no such thing"),
    ]
    gap = gap_of(record(tmp_path / "r", header(4), attempts))
    assert [(error.code, error.count, error.message) for error in gap.errors] == [
        ("ORA-20001", 1, "ORA-20001: no stock"),
        ("compile_error", 1, "no such thing"),
        ("time_limit_exceeded", 1, ""),
        ("wrong_answer", 1, "got ORA-00001"),
    ]


def test_a_gap_of_nothing_says_so(tmp_path):
    """A run that has only begun has no difference yet."""
    summary = record(tmp_path / "r", header(2), [attempt("sql/t0", "mysql")])
    assert gap_of(summary).judged.difference is None
    text = FORMATS["table"]([summary])
    assert text.endswith(
        "The gap between mysql and oracle\n\nno task has a verdict on both dialects yet\n"
        "missing for other reasons: 1 attempts on mysql, 2 on oracle\n"
    )
    for render in FORMATS.values():
        assert render([summary])


def test_a_regrade_says_what_was_asked(tmp_path):
    """The replies that a real Oracle judged were asked for as the stand-in's."""
    attempts = [attempt("sql/t0", name) for name in ("mysql", "oracle")]
    summary = record(tmp_path / "r", header(1, origin="before", judged_as={"oracle-compat": "oracle"}), attempts)
    assert "the replies judged as oracle were asked for as oracle-compat" in FORMATS["table"]([summary]).splitlines()
    assert json.loads(FORMATS["json"]([summary]))["runs"][0]["gaps"][0]["asked_in"] == "oracle-compat"


def test_sql_in_messages_is_no_markup(tmp_path):
    """Markdown shows what the database said as it said it."""
    attempts = [attempt("sql/t0", "mysql"), attempt("sql/t0", "oracle", CE, "ORA-00936: at COUNT(*) <here> `x`")]
    text = FORMATS["markdown"]([record(tmp_path / "r", header(1), attempts)])
    assert "| ORA-00936: at COUNT(\\*) &lt;here> \\`x\\` |" in text


@pytest.mark.parametrize("languages", [("mysql",), ("oracle",), ("oracle", "oracle-compat"), ("python", "rust")])
def test_without_both_dialects_there_is_no_gap(tmp_path, languages):
    """Nothing of it shows in any format."""
    planned = {name: {"sql/t0": [0]} for name in languages}
    attempts = [attempt("sql/t0", name) for name in languages]
    summary = record(tmp_path / "r", Header(id="r", planned=planned), attempts)
    assert summary.gaps == ()
    assert not any("gap" in render([summary]) for render in FORMATS.values())


def test_gaps_of_several_runs_are_told_apart(ten_failures):
    """Each heading names its run."""
    text = FORMATS["table"]([ten_failures, replace(ten_failures, id="eleven")])
    assert "\nten: The gap between mysql and oracle\n" in text
    assert "\neleven: The gap between mysql and oracle\n" in text

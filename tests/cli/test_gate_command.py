"""`compare` and `gate` on run folders written by `records`: all five exit codes, every format."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner

from codegrade.attempt import Attempt, Key
from codegrade.chat import Timings
from codegrade.cli.main import codegrade
from codegrade.records.journal import Journal
from codegrade.records.schema import Configuration, Header
from codegrade.verdict import Judgement, Verdict

AC, WA, CE = Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.COMPILE_ERROR


@pytest.fixture(autouse=True)
def outside_github(monkeypatch):
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)


def record(folder: Path, failed: dict[str, int], *, tasks: int = 160, missing: int = 0, prices=(), **more) -> Path:
    """A run of so many tasks in each language of `failed`: so many fail, the last `missing` lack a verdict."""
    planned = {name: {f"s/t{i:03}": [0] for i in range(tasks)} for name in failed}
    model = {"name": "tiny", **dict(zip(("price_in_per_million", "price_out_per_million"), prices, strict=False))}
    with Journal.create(folder, Header(id=folder.name, planned=planned, model=model, **more)) as journal:
        for name, count in failed.items():
            for i in range(tasks - missing):
                verdict = CE if i < count else AC
                speed = Timings(completion_tokens_per_second=40.0 + count)
                key = Key(f"s/t{i:03}", name)
                tokens = {"prompt_tokens": 5, "completion_tokens": 10}
                journal.add(Attempt(key, Judgement(verdict), difficulty="easy", timings=speed, **tokens))
    return folder


def invoke(*words: object):
    return CliRunner().invoke(codegrade, [str(word) for word in words])


@pytest.fixture
def base(tmp_path) -> Path:
    return record(tmp_path / "base", {"go": 0, "rust": 0})


@pytest.mark.parametrize(
    ("failed", "more", "code", "said"),
    [
        ({"go": 0, "rust": 0}, {}, 0, "gate: pass: candidate against base"),
        ({"go": 0, "rust": 9}, {}, 1, "gate: regressed: candidate against base"),
        ({"go": 0, "rust": 2}, {}, 3, "gate: inconclusive: candidate against base"),
        ({"go": 0, "rust": 9}, {"missing": 3}, 4, "gate: incomplete: candidate against base"),
    ],
)
def test_the_exit_code_tells_the_result(base, tmp_path, failed, more, code, said):
    """0 pass, 1 regressed, 3 inconclusive, 4 incomplete; the table is on stdout either way."""
    result = invoke("gate", base, record(tmp_path / "candidate", failed, **more))
    assert result.exit_code == code, result.output
    assert result.stdout.startswith(said)
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--max-drop", "0"], "0.0 is not in the range"),
        (["--alpha", "0.5"], "0.5 is not in the range"),
        (["--lang", "java"], "java: not a language of both runs"),
        (["--format", "pdf"], "'pdf' is not one of"),
    ],
)
def test_a_wrong_request_exits_2(base, tmp_path, words, said):
    """With a message on stderr, and nothing on stdout."""
    result = invoke("gate", base, record(tmp_path / "other", {"go": 0, "rust": 0}), *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


@pytest.mark.parametrize("command", ["compare", "gate"])
def test_runs_that_were_not_asked_the_same_exit_2(base, tmp_path, command):
    """The refusal names every difference; --common compares the rest and says so."""
    other = record(tmp_path / "other", {"go": 0, "rust": 0}, tasks=161, configuration=Configuration(temperature=0.5))
    result = invoke(command, base, other)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "tasks that only the candidate has: s/t160 in go, s/t160 in rust" in result.stderr
    assert "temperature: the server's own in the base, 0.5 in the candidate" in result.stderr
    assert "→ --common" in result.stderr
    result = invoke(command, base, other, "--common")
    assert result.exit_code == 0
    assert "only what is the same is compared; tasks that only the candidate has" in result.stdout


def test_one_language_may_be_gated(base, tmp_path):
    """What --lang leaves out neither alarms nor is missing; one language alone has no overall."""
    candidate = record(tmp_path / "candidate", {"go": 0, "rust": 40})
    assert invoke("gate", base, candidate, "--lang", "go").exit_code == 0
    assert "overall" not in invoke("gate", base, candidate, "--lang", "go").stdout
    assert invoke("gate", base, candidate).exit_code == 1


def test_a_regression_as_a_table(base, tmp_path):
    """Rates, difference, bound, both p and the result of each scope; then why, and what was lost."""
    result = invoke("gate", base, record(tmp_path / "candidate", {"go": 0, "rust": 9}))
    rows = {line.split()[0]: re.split(r"\s{2,}", line) for line in result.stdout.splitlines()[4:7]}
    assert rows["rust"][:6] == ["rust", "160", "100.0 %", "94.4 %", "-5.6", "9.6"]
    assert rows["rust"][6] == "0.00586"
    assert [rows[name][-1] for name in ("go", "rust", "overall")] == ["pass", "regressed", "regressed"]
    assert "rust: dropped by 5.6 points (p = 0.00586 after Holm)" in result.stdout
    assert "lost in rust: s/t000 in rust, s/t001 in rust," in result.stdout


def test_inconclusive_says_what_would_decide(base, tmp_path):
    """Two of 160 lost: 1.25 points, which 2 points would have to be told from."""
    result = invoke("gate", base, record(tmp_path / "candidate", {"go": 0, "rust": 2}))
    assert re.search(
        r"rust: no drop is shown, and one of 2 points is not ruled out; about \d+ more tasks", result.stdout
    )


def test_a_regression_as_json(base, tmp_path):
    """Rates and drops in 0..1; every lost task by key."""
    result = invoke("gate", base, record(tmp_path / "candidate", {"go": 0, "rust": 9}), "--format", "json")
    page = json.loads(result.stdout)
    assert (page["result"], page["max_drop"], page["alpha"]) == ("regressed", 0.02, 0.05)
    assert (page["base"], page["candidate"], page["complete"]) == ("base", "candidate", True)
    rust = page["scopes"]["rust"]
    assert rust["drop"] == pytest.approx(0.05625)
    assert rust["p_no_drop"] == pytest.approx(2.0**-9)
    assert rust["p_no_drop_holm"] == pytest.approx(3 * 2.0**-9)
    assert rust["lost"][0] == {"task": "s/t000", "language": "rust", "sample": 0}
    assert len(rust["lost"]) == 9
    assert rust["needed"] is None
    assert list(page["scopes"]) == ["go", "rust", "overall"]


def test_a_regression_as_junit(base, tmp_path):
    """A case for each scope; the failure lists what was lost. The table goes to stdout."""
    file = tmp_path / "out" / "gate.xml"
    candidate = record(tmp_path / "candidate", {"go": 0, "rust": 9})
    result = invoke("gate", base, candidate, "--format", "junit", "--output", file)
    assert result.exit_code == 1
    assert result.stdout.startswith("gate: regressed")
    suite = ET.parse(file).getroot().find("testsuite")  # noqa: S314  # we wrote it
    assert {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped")} == {
        "tests": "3",
        "failures": "2",
        "errors": "0",
        "skipped": "0",
    }
    cases = {case.get("name"): case for case in suite.iter("testcase")}
    assert cases["rust"].find("failure").text.splitlines()[0] == "lost: s/t000 in rust"
    assert len(cases["rust"].find("failure").text.splitlines()) == 9
    assert cases["go"].find("failure") is None


@pytest.mark.parametrize(
    ("failed", "more", "element"), [({"rust": 1}, {}, "skipped"), ({"rust": 0}, {"missing": 1}, "error")]
)
def test_no_decision_as_junit(tmp_path, failed, more, element):
    """Inconclusive is skipped, incomplete an error."""
    base = record(tmp_path / "base", {"rust": 0})
    result = invoke("gate", base, record(tmp_path / "candidate", failed, **more), "--format", "junit")
    assert ET.fromstring(result.stdout).find(f".//testcase/{element}") is not None  # noqa: S314  # we wrote it


def test_a_regression_for_github(base, tmp_path, monkeypatch):
    """Annotations on stdout, one a line; the summary is added to the job's page."""
    page = tmp_path / "summary.md"
    page.write_text("# before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    candidate = record(tmp_path / "candidate", {"go": 0, "rust": 9})
    result = invoke("gate", base, candidate, "--format", "github")
    lines = result.stdout.splitlines()
    assert lines[0].startswith("::notice title=codegrade gate%3A go pass::a drop of 2 points or more is ruled out")
    assert lines[1].startswith("::error title=codegrade gate%3A rust regressed::dropped by 5.6 points")
    assert "%0Alost: s/t000 in rust, s/t001 in rust" in lines[1]
    assert lines[2].startswith("::error title=codegrade gate%3A overall regressed::")
    assert lines[3] == "gate: regressed: candidate against base"
    assert page.read_text(encoding="utf-8").startswith("# before\n## gate: regressed: candidate against base\n\n| ")
    monkeypatch.delenv("GITHUB_STEP_SUMMARY")
    assert "\n## gate: regressed" in invoke("gate", base, candidate, "--format", "github").stdout


def test_compare_as_a_table(base, tmp_path):
    """Rates by language, difficulty and overall; verdicts that shifted; speed; what was lost by name."""
    result = invoke("compare", base, record(tmp_path / "candidate", {"go": 0, "rust": 9}))
    assert result.exit_code == 0
    lines = [re.split(r"\s{2,}", line.strip()) for line in result.stdout.splitlines()]
    assert ["rust", "160", "100.0 %", "94.4 %", "-5.6", "-10.3 to -2.1", "0.00391", "9", "0"] in lines
    assert [line[0] for line in lines if len(line) == 9 and line[1] == "160"] == ["go", "rust", "easy", "overall"]
    assert ["compile_error", "0", "9", "+9"] in lines
    assert ["tokens per second, rust", "40.00", "49.00"] in lines
    assert ["completion tokens, go", "1600", "1600"] in lines
    assert "lost: s/t000 in rust, s/t001 in rust" in result.stdout
    assert "won:" not in result.stdout


def test_compare_cost(base, tmp_path):
    """By token prices where they are recorded; a dash where they are not. 320 replies of 5 and 10 tokens at 1 and 2."""
    priced = record(tmp_path / "priced", {"go": 0, "rust": 0}, prices=(1.0, 2.0))
    lines = [re.split(r"\s{2,}", line.strip()) for line in invoke("compare", base, priced).stdout.splitlines()]
    assert ["cost", "–", "0.008"] in lines
    page = json.loads(invoke("compare", base, priced, "--format", "json").stdout)
    assert page["base"]["cost"] == {"total": None, "per_correct": None, "basis": ""}
    assert page["candidate"]["cost"]["total"] == pytest.approx(320 * (5 * 1 + 10 * 2) / 1e6)
    assert page["candidate"]["cost"]["per_correct"] == pytest.approx((5 * 1 + 10 * 2) / 1e6)


def test_compare_an_incomplete_run(base, tmp_path):
    """It is compared on what both judged, and that is said first."""
    result = invoke(
        "compare", base, record(tmp_path / "candidate", {"go": 0, "rust": 9}, missing=4), "--format", "markdown"
    )
    assert result.exit_code == 0
    assert "- INCOMPLETE: attempts without a verdict: 8 in the candidate; compared is what both judged" in result.stdout
    assert "| rust | 156 |" in result.stdout


def test_compare_as_json(base, tmp_path):
    """The same figures, unrounded."""
    result = invoke("compare", base, record(tmp_path / "candidate", {"go": 0, "rust": 9}), "--format", "json")
    page = json.loads(result.stdout)
    assert page["languages"]["rust"]["difference"] == pytest.approx(-0.05625)
    assert page["languages"]["rust"]["verdicts"]["compile_error"] == {"base": 0, "candidate": 9}
    assert page["difficulties"]["easy"]["tasks"] == 160
    assert page["overall"]["candidate"] == pytest.approx(1 - 9 / 320)
    assert len(page["overall"]["lost"]) == 9
    assert page["candidate"]["measured"]["rust"]["completion_tokens_per_second"] == 49.0


@pytest.mark.parametrize("command", ["compare", "gate"])
def test_a_run_against_itself_is_refused(base, command):
    """A CI job that names one folder twice would pass for ever."""
    result = invoke(command, base, base.parent / "." / "base")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "is both base and candidate" in result.stderr


@pytest.mark.parametrize("command", ["report", "rank"])
def test_what_a_wildcard_matches_beside_runs_is_left_out(base, tmp_path, command):
    """A file, a folder that is no run, and a run named twice are named on stderr; the others are read."""
    other = record(tmp_path / "other", {"go": 3, "rust": 1})
    (tmp_path / "README.md").write_text("not a run")
    (tmp_path / "begun").mkdir()
    result = invoke(command, *sorted(tmp_path.iterdir()), other)
    assert result.exit_code == 0, result.output
    assert [line.split(": ")[1].rsplit("/", 1)[-1] for line in result.stderr.splitlines()] == [
        "README.md is a file, not the folder of a run",
        "begun is not a run",
        "other is named twice",
    ]
    assert invoke(command, tmp_path / "README.md", tmp_path / "begun").exit_code == 2
    assert invoke(command, base, tmp_path / "nothing").exit_code == 2


def test_a_report_makes_the_folder_it_is_written_to(base, tmp_path):
    """As the gate does."""
    result = invoke("report", base, "--format", "csv", "--output", tmp_path / "new" / "r.csv")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "new" / "r.csv").read_text().startswith("run,model,")


def test_an_error_that_quotes_a_hostile_name_is_no_workflow_command(base, tmp_path):
    """Runs come from elsewhere: a task's name cannot speak to the CI that prints the refusal."""
    planned = {"go": {"s/x\n::error::y\x1b[2J": [0]}}
    with Journal.create(tmp_path / "odd", Header(id="odd", planned=planned)):
        pass
    result = invoke("gate", base, tmp_path / "odd")
    assert result.exit_code == 2
    assert not [line for line in result.stderr.splitlines() if line.lstrip().startswith("::")]
    assert "\x1b" not in result.stderr

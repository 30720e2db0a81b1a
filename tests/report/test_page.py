"""The HTML page without a browser: what is in it, what it allows, and where its figures come from."""

import base64
import gzip
import hashlib
import json
import os
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegrade.attempt import Attempt, Key
from codegrade.chat import Reply, Timings
from codegrade.cli.main import codegrade
from codegrade.records.journal import Journal
from codegrade.records.reading import Run, read_run
from codegrade.records.schema import Configuration, Header, StoredReply
from codegrade.report.html import inert, render_html
from codegrade.report.page_attempts import Shown
from codegrade.report.page_figures import family, figures
from codegrade.report.page_pairs import paired
from codegrade.report.page_program import program_span
from codegrade.roots import find_roots
from codegrade.tasks.registry import load_tasks
from codegrade.verdict import Judgement, Verdict

EXAMPLE = Path(__file__).parents[2] / "runs" / "example"


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def run_of(folder: Path, attempts, model=None, replies=()) -> Run:
    planned: dict[str, dict[str, list[int]]] = {}
    for attempt in attempts:
        planned.setdefault(attempt.key.language, {}).setdefault(attempt.key.task, []).append(attempt.key.sample)
    with Journal.create(folder, Header(id=folder.name, model=model or {"name": "m"}, planned=planned)) as journal:
        for stored in replies:
            journal.keep(stored)
        for attempt in attempts:
            journal.add(attempt)
    return read_run(folder)


def attempt(task: str, verdict: Verdict = Verdict.ACCEPTED, language: str = "rust", **more) -> Attempt:
    return Attempt(Key(task, language), Judgement(verdict, case=more.pop("case", None)), **more)


def data_of(text: str) -> dict:
    return json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', text, re.DOTALL)[1])


def block_of(text: str, name: str):
    packed = re.search(rf'<script type="application/octet-stream" id="{name}">(.*?)</script>', text)[1]
    return json.loads(gzip.decompress(base64.b64decode(packed)))


def test_the_policy_names_the_one_script_and_the_one_style():
    """Their digests are in it as a browser computes them; all else is refused, every connection too."""
    text = render_html([read_run(EXAMPLE)])
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[1]
    source = lambda inside: "sha256-" + base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()  # noqa: E731  # used twice, here
    script = re.search(r"<script>(.*?)</script>", text, re.DOTALL)[1]
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    assert policy == (
        f"default-src 'none'; script-src '{source(script)}'; style-src '{source(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def test_the_title_is_plain_text(tmp_path):
    """A run's id is not ours: no markup, and nothing that turns the direction of a browser's tab."""
    run = run_of(tmp_path / "a", [attempt("s/a")])
    hostile = replace(run, header=run.header.model_copy(update={"id": "</title><b>\u202ex"}))
    assert "<title>codegrade: &lt;/title&gt;&lt;b&gt;⟨U+202E⟩x</title>" in render_html([hostile])


def test_a_page_refers_to_nothing_outside_itself():
    """No address of the network is in its markup, style or script, but the name of the SVG language."""
    text = render_html([read_run(EXAMPLE)])
    assert set(re.findall(r"https?://[^\s\"'<]+", text)) == {"http://www.w3.org/2000/svg"}
    assert re.findall(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function", text) == []


def test_data_is_inert_in_any_element():
    """No character of it can begin markup; a reader of JSON gets the same value."""
    value = ["</script><!--", "&amp;", "\u2028\u2029", "é😀\ud800"]
    assert set("<>&\u2028\u2029") & set(inert(value)) == set()
    assert inert(value).isascii()
    assert json.loads(inert(value)) == value


def test_the_same_runs_give_the_same_page():
    """No time and no random number is in it."""
    assert render_html([read_run(EXAMPLE)]) == render_html([read_run(EXAMPLE)])


def test_a_program_is_found_by_its_digest():
    """Offsets are in UTF-16 units, whole lines; a program that was put together is not found."""
    program = "def f():\n    return 1\n"
    reply = f"😀 first\n```python\nx = 1\n```\nthen\n```python\n{program}```\n"
    start, end = program_span(reply, digest(program))
    assert (start, end) == (44, 66)
    assert reply.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == program
    assert program_span(reply, digest("import os\n" + program)) is None
    assert program_span(program, digest(program)) == (0, 22)
    assert program_span(reply, "") is None


def test_variants_of_a_model_have_one_family():
    """Quantisation, thinking and tuning are no part of the family; sizes are."""
    names = (
        "qwen3-8b-q4_k_m",
        "Qwen3-8B-Q8_0",
        "qwen3-8b-bf16",
        "qwen3-8b-thinking",
        "qwen3:8b-no-think",
        "qwen3-8b-iq3_xs",
    )
    assert {family(name) for name in names} == {"qwen3 8b"}
    assert family("qwen3-14b-q4_k_m") == "qwen3 14b"
    assert family("q4") == "q4"


def test_pairs_are_over_what_both_runs_judged(tmp_path):
    """A task whose digest differs is not shared; the difference is the first run's lead."""
    wrong = Verdict.WRONG_ANSWER
    one = run_of(tmp_path / "a", [attempt(f"s/{i}") for i in range(4)] + [attempt("s/x", task_digest="1")])
    two = run_of(tmp_path / "b", [attempt(f"s/{i}", wrong) for i in range(4)] + [attempt("s/x", task_digest="2")])
    found = paired([one, two])
    assert [(p["language"], p["tasks"], p["difference"], p["p"], p["only"]) for p in found] == [
        ("rust", 4, 1.0, 0.125, [4.0, 0.0]),
        ("", 4, 1.0, 0.125, [4.0, 0.0]),
    ]


def test_figures_are_unknown_where_a_part_of_them_is(tmp_path):
    """Two replies of a minute each, one accepted; without a price there is no cost, and without one time no rate."""
    timed = Timings(total_seconds=60.0)
    both = [attempt("s/1", timings=timed), attempt("s/2", Verdict.WRONG_ANSWER, timings=timed)]
    free = figures(run_of(tmp_path / "a", both, {"name": "m", "size_gb": 4.5}))
    assert (free["per_minute"], free["size_gb"], free["cost"], free["cost_per_correct"]) == (0.5, 4.5, None, None)
    hourly = figures(run_of(tmp_path / "b", both, {"name": "m", "cost_per_hour": 3.0}))
    assert (hourly["cost"], hourly["cost_per_correct"]) == (0.1, 0.1)
    partly = figures(run_of(tmp_path / "c", [both[0], attempt("s/2")], {"name": "m", "cost_per_hour": 3.0}))
    assert (partly["per_minute"], partly["cost"]) == (None, None)


def test_replies_travel_compressed_and_long_ones_are_cut(tmp_path):
    """A reply of 300,000 characters is cut at 262,144, and how much is missing is said; a lost one is left out."""
    key = Key("s/1", "rust")
    stored = StoredReply(key=key, reply=Reply("x" * 300_000))
    with Journal.create(tmp_path / "other", Header(id="other")) as journal:
        name, _ = journal.keep(stored)
    attempts = [attempt("s/1", reply_digest=name), attempt("s/2", reply_digest="0" * 64)]
    text = render_html([run_of(tmp_path / "a", attempts, replies=[stored])])
    first, second = block_of(text, "texts-0")
    assert first["reply"] == ["x" * 262_144, 37_856]
    assert "reply" not in second
    assert len(text) < 120_000


def test_hidden_cases_are_in_a_page_only_where_revealed(tmp_path):
    """The same cases at hand: shown with `revealed`, absent without."""
    run = run_of(tmp_path / "a", [attempt("s/1", Verdict.WRONG_ANSWER, case=1, task_digest="d")])
    cases = {("s/1", "d", ""): {1: "second secret"}}
    assert block_of(render_html([run], Shown({}, cases, revealed=True)), "texts-0")[0]["hidden"] == "second secret"
    assert "hidden" not in block_of(render_html([run], Shown({}, cases)), "texts-0")[0]


def test_the_command_writes_a_page_with_prompts(tmp_path):
    """`--format html --output FILE`: the tasks are at hand as they were asked, so the prompts are in the page."""
    file = tmp_path / "report.html"
    result = CliRunner().invoke(codegrade, ["report", str(EXAMPLE), "--format", "html", "--output", str(file)])
    assert (result.exit_code, result.stdout) == (0, "")
    text = file.read_text(encoding="utf-8")
    assert data_of(text)["runs"][0]["id"] == "example"
    assert len(block_of(text, "texts-0")) == 20
    prompts = block_of(text, "prompts")
    assert len(prompts) == 20
    assert all(prompt.startswith("Solve this task in ") for prompt in prompts.values())


def test_any_format_can_be_written_to_a_file(tmp_path):
    """What `--output` writes is what would have been printed."""
    file = tmp_path / "report.csv"
    printed = CliRunner().invoke(codegrade, ["report", str(EXAMPLE), "--format", "csv"]).stdout
    CliRunner().invoke(codegrade, ["report", str(EXAMPLE), "--format", "csv", "--output", str(file)])
    assert file.read_text(encoding="utf-8") == printed


@pytest.mark.parametrize("option", [["--reveal"], ["--root", str(EXAMPLE.parents[1])]])
def test_options_of_pages_are_refused_elsewhere(option):
    """`--reveal` would promise something that a table does not keep."""
    result = CliRunner().invoke(codegrade, ["report", str(EXAMPLE), *option])
    assert result.exit_code == 2
    assert "add --format html" in result.stderr


def test_revealing_shows_the_case_that_failed(tmp_path):
    """A failed hand-written case of a shipped task: its inputs and its expected value, only with `--reveal`."""
    (task,) = load_tasks(find_roots().tasks, ids=["starter/merge-windows"])
    failed = Attempt(Key(task.id, "python"), Judgement(Verdict.WRONG_ANSWER, "case 1", case=0), task_digest=task.digest)
    folder = run_of(tmp_path / "a", [failed]).folder
    command = ["report", str(folder), "--format", "html", "--root", str(EXAMPLE.parents[1])]
    hidden = block_of(CliRunner().invoke(codegrade, [*command, "--reveal"]).stdout, "texts-0")[0]["hidden"]
    assert hidden.startswith("```\n")
    assert "\nresult: " in hidden
    assert "hidden" not in block_of(CliRunner().invoke(codegrade, command).stdout, "texts-0")[0]


def test_replies_that_overlap_have_no_time_to_add_up(tmp_path):
    """With two replies at once the sum of their times is not how long it took."""
    with Journal.create(
        tmp_path / "a", Header(id="a", configuration=Configuration(concurrency=2), planned={"rust": {"s/1": [0]}})
    ) as journal:
        journal.add(attempt("s/1", timings=Timings(total_seconds=60.0)))
    assert figures(read_run(tmp_path / "a"))["per_minute"] is None


def test_runs_of_one_id_are_told_apart(tmp_path):
    """A base and a candidate may have the same name: on the page, all but the first have a number."""
    runs = [run_of(tmp_path / place / "candidate", [attempt("s/a")]) for place in ("old", "new", "newer")]
    data = data_of(render_html(runs))
    assert [found["id"] for found in data["runs"]] == ["candidate", "candidate (2)", "candidate (3)"]
    assert [found["label"] for found in data["runs"]] == ["m (candidate)", "m (candidate (2))", "m (candidate (3))"]


def test_ratings_are_there_where_three_runs_meet(tmp_path):
    """As `codegrade rank` has them, by the number of the run; two runs, or three that share nothing, have none."""
    runs = [
        run_of(
            tmp_path / name,
            [attempt(f"s/{i}", Verdict.ACCEPTED if i == right else Verdict.WRONG_ANSWER) for i in range(3)],
            {"name": name},
        )
        for right, name in enumerate("abc")
    ]
    (table,) = data_of(render_html(runs))["ratings"]
    assert [(row["run"], row["place"], row["elo"], row["won"]) for row in table["standings"]] == [
        (0, 1, 1500, 2),
        (1, 2, 1500, 2),
        (2, 3, 1500, 2),
    ]
    assert data_of(render_html(runs[:2]))["ratings"] == []
    alone = run_of(tmp_path / "alone", [attempt("s/z")], {"name": "alone"})
    assert data_of(render_html([runs[0], runs[1], alone]))["ratings"] == []


GENERATOR = """def cases(rng):
    for _ in range(3):
        yield (rng.randint(1000, 2000),)
"""


def test_revealing_shows_a_drawn_case_that_failed(tmp_path, monkeypatch):
    """It is drawn as the run drew it; where that gives other cases than were recorded, the page says so."""
    if not any(map(shutil.which, ("docker", "bwrap"))) and not os.environ.get("CODEGRADE_REQUIRE_SANDBOXES"):
        pytest.skip("no sandbox here")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    task = tmp_path / "root" / "tasks" / "mini" / "next"
    (task / "submissions" / "accepted").mkdir(parents=True)
    (task / "task.toml").write_text(
        'title = "Next"\nkind = "function"\ndifficulty = "easy"\ncategory = "coding"\nreleased = 2026-11-21\n'
        '[signature]\nname = "next_one"\nparams = [{ name = "a", type = "int" }]\nreturns = "int"\n'
    )
    (task / "statement.md").write_text("The next whole number.\n")
    (task / "cases.jsonl").write_text('{"args": [1], "expected": 2, "sample": true}\n')
    (task / "generate.py").write_text(GENERATOR)
    (task / "submissions" / "accepted" / "next.py").write_text("def next_one(a):\n    return a + 1\n")
    root, replies, runs = str(tmp_path / "root"), tmp_path / "r.jsonl", str(tmp_path / "runs")
    wrong = "def next_one(a):\n    return a + (2 if a > 999 else 1)\n"
    replies.write_text(json.dumps({"task": "mini/next", "language": "python", "program": wrong}) + "\n")
    words = ["grade", str(replies), "--root", root, "--runs", runs, "--name", "g"]
    graded = CliRunner().invoke(codegrade, words)
    assert graded.exit_code == 0, graded.output
    command = ["report", f"{runs}/g", "--format", "html", "--root", root, "--reveal"]
    hidden = block_of(CliRunner().invoke(codegrade, command).stdout, "texts-0")[0]["hidden"]
    assert re.fullmatch(r"```\na = 1\d{3}\nresult: 1\d{3}\n```", hidden)
    file = Path(runs) / "g" / "attempts.jsonl"
    file.write_text(re.sub(r'"cases_digest":"\w+"', '"cases_digest":"other"', file.read_text()))
    result = CliRunner().invoke(codegrade, command)
    assert "mini/next: the cases drawn here are not those recorded; they are left out" in result.stderr
    assert block_of(result.stdout, "texts-0")[0]["hidden"].startswith("Case 2 is not at hand: ")

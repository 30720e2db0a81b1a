"""Runs as players: the views, what is said of players that cannot be rated, and a published table rebuilt."""

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from codegrade.attempt import Attempt, Key
from codegrade.cli.main import codegrade
from codegrade.errors import UsageError
from codegrade.ranking import rank
from codegrade.records.journal import Journal
from codegrade.records.reading import Run
from codegrade.records.schema import Header
from codegrade.verdict import Judgement, Verdict

AC, WA = Verdict.ACCEPTED, Verdict.WRONG_ANSWER

PUBLISHED = {
    "python": (50, 82, 84, 93, 73),
    "java": (52, 82, 93, 94, 65),
    "rust": (51, 77, 78, 80, 65),
    "elixir": (35, 39, 83, 63, 30),
}


def run(
    name: str, passed: dict[str, str], *, model: str = "", digest: str = "", category="coding", planned=None
) -> Run:
    """A run; `passed` has, for each language, a letter for each task: + accepted, - not, anything else not judged."""
    attempts = tuple(
        Attempt(Key(f"s/{i:03}", language), Judgement(AC if mark == "+" else WA), category=category, task_digest=digest)
        for language, marks in passed.items()
        for i, mark in enumerate(marks)
        if mark in "+-"
    )
    asked = planned or {language: {f"s/{i:03}": [0] for i in range(len(m))} for language, m in passed.items()}
    header = Header(id=name, model={"name": model or name}, planned=asked)
    return Run(Path(name), header, tuple(sorted(attempts, key=lambda a: a.key)), ())


def published() -> list[Run]:
    """Five models with exactly the published numbers of passed tasks; difficulty and luck decide which."""
    rng = np.random.default_rng(3)
    marks: list[dict[str, str]] = [{} for _ in range(5)]
    for language, counts in PUBLISHED.items():
        difficulty = rng.normal(0, 1.5, 100)
        for model, count in enumerate(counts):
            easiest = np.argsort(difficulty + rng.logistic(0, 1, 100))[:count]
            marks[model][language] = "".join("+" if i in easiest else "-" for i in range(100))
    return [run(f"model-{i + 1}", of_model) for i, of_model in enumerate(marks)]


def test_the_published_table_is_rebuilt():
    """Each language ranks the models as their pass rates do; neighbours that are close are marked as such.

    Only in Java do 93 and 94 passed tasks change places, and the mark says that these two cannot be told apart.
    """
    tables = {table.name: table for table in rank(published()).tables}
    assert list(tables) == ["overall", "elixir", "java", "python", "rust"]
    assert all(table.connected for table in tables.values())
    order = {name: [standing.player[-1] for standing in table.standings] for name, table in tables.items()}
    assert order == {
        "overall": [*"34251"],
        "elixir": [*"34215"],
        "java": [*"34251"],
        "python": [*"43251"],
        "rust": [*"43251"],
    }
    close = {
        name: [one.player[-1] + other.player[-1] for one, other in itertools.pairwise(t.standings) if one.close_to_next]
        for name, t in tables.items()
    }
    assert close["overall"] == ["34"]
    assert {"34"} <= set(close["java"]), close
    assert {"43", "32"} <= set(close["rust"]), close
    assert {"32"} <= set(close["python"]), close
    assert {"21", "15"} <= set(close["elixir"]), close


def test_one_that_never_loses_is_said():
    """No finite rating: it stands first, and the table says why."""
    table = rank([run("a", {"go": "++++"}), run("b", {"go": "+-+-"}), run("c", {"go": "-++-"})]).tables[0]
    assert [(s.player, s.place, s.elo and round(s.elo)) for s in table.standings] == [
        ("a", 1, None),
        ("b", 2, 1500),
        ("c", 3, 1500),
    ]
    assert table.problems == ("no finite rating between a and b, c: a stands above and never lost to it",)
    assert not table.connected


def test_players_that_never_meet_are_said():
    """No task in common, or none that tells them apart: each case has its sentence."""
    apart = rank([run("a", {"go": "+-  "}), run("b", {"go": "  -+"})])
    assert apart.tables[0].problems == ("a and b cannot be compared: they share no task",)
    assert [s.place for s in apart.tables[0].standings] == [1, 1]
    assert "2 of 2 attempts of a meet nobody: no other run judged that task, as it was" in apart.notes
    alike = rank([run("a", {"go": "+-"}), run("b", {"go": "+-"})]).tables[0]
    assert alike.problems == ("a and b cannot be compared: no task that they share was passed by one only",)


def test_a_task_that_has_changed_is_another_task():
    """Digests that differ: the two never met."""
    assert rank([run("a", {"go": "+-"}, digest="1"), run("b", {"go": "-+"}, digest="2")]).tables[0].problems == (
        "a and b cannot be compared: they share no task",
    )


def test_views_by_category_and_language_where_there_are_several():
    """One of a kind is what overall says already."""
    one = run("a", {"go": "+-", "rust": "+-"})
    other = run("b", {"go": "-+", "rust": "-+"})
    assert [(t.kind, t.name) for t in rank([one, other]).tables] == [
        ("overall", "overall"),
        ("language", "go"),
        ("language", "rust"),
    ]
    assert [t.name for t in rank([one, other], ["rust"]).tables] == ["overall"]
    mixed = [one, run("b", {"go": "-+"}, category="bug-finding"), run("c", {"go": "--"}, category="bug-finding")]
    assert [t.name for t in rank(mixed).tables if t.kind == "category"] == ["bug-finding"]


def test_what_cannot_be_ranked_is_refused():
    """One run, a run twice, a language that nobody has."""
    one, other = run("a", {"go": "+"}), run("b", {"go": "-"})
    for runs, languages, says in (
        ([one], (), "two runs or more"),
        ([one, one], (), "given twice"),
        ([one, other], ("rust",), "rust: no run has it"),
    ):
        with pytest.raises(UsageError, match=says):
            rank(runs, languages)


def test_two_runs_of_one_model_are_told_apart_by_the_run():
    """Variants may carry one name."""
    assert rank([run("a", {"go": "+-"}, model="m"), run("b", {"go": "-+"}, model="m")]).players == ("m (a)", "m (b)")


def test_the_command_prints_all_three_formats(tmp_path):
    """Tables with the rating, Markdown, and JSON with intervals; a missing verdict is said first."""
    for name, marks in (("one", "+++-+- "), ("two", "-+-+++ ")):
        made = run(name, {"go": marks})
        with Journal.create(tmp_path / name, made.header) as journal:
            for attempt in made.attempts:
                journal.add(attempt)
    words = ["rank", "one", "two", "--runs", str(tmp_path)]
    shown = CliRunner().invoke(codegrade, words)
    assert shown.exit_code == 0, shown.output
    assert shown.stdout.splitlines()[0] == "overall, 6 tasks"
    assert "INCOMPLETE: 1 attempts of one have no verdict" in shown.stdout
    marked = CliRunner().invoke(codegrade, [*words, "--format", "markdown"])
    assert "| --: | --- | --: | --: | --- | --: | --: | --: | --: |" in marked.stdout
    values = json.loads(CliRunner().invoke(codegrade, [*words, "--format", "json"]).stdout)
    (table,) = values["tables"]
    assert table["connected"] is True
    first = table["standings"][0]
    assert (first["player"], first["won"], first["lost"], first["alike"]) == ("one", 2, 2, 2)
    assert first["elo"] == pytest.approx(1500)
    assert first["ci95"][0] < 1500 < first["ci95"][1]


def test_who_stands_above_whom_is_said_of_each_two_neighbours():
    """Of two that cannot be compared, each stands above the third: both are said."""
    table = rank([run("a", {"go": "++"}), run("b", {"go": "++"}), run("c", {"go": "--"})]).tables[0]
    assert [s.place for s in table.standings] == [1, 1, 3]
    assert sorted(table.problems) == [
        "a and b cannot be compared: no task that they share was passed by one only",
        "no finite rating between a and c: a stands above and never lost to it",
        "no finite rating between b and c: b stands above and never lost to it",
    ]

import io

import pytest
from rich.console import Console
from rich.progress import Progress, TextColumn

from codegrade.attempt import Attempt, Failure, Key
from codegrade.cli.progress import BarProgress, PlainProgress, Tally, duration, loud
from codegrade.records.schema import Exclusion
from codegrade.run import Plan, Target
from codegrade.run.planning import Work
from codegrade.verdict import Judgement, Verdict

KEYS = [Key("s/a", "rust"), Key("s/b", "rust"), Key("s/a", "go"), Key("s/b", "go")]
EXCLUDED = Exclusion(task="s/b", language="go", problem="the reference fails\nwith a trace")
FAILED = Failure(KEYS[1], "grade", "daemon gone")


def attempt(key: Key, verdict: Verdict = Verdict.ACCEPTED) -> Attempt:
    return Attempt(key, Judgement(verdict))


@pytest.fixture
def todo() -> Plan:
    """Three attempts left of four."""
    left = tuple(Work(Target(key, "", "", "")) for key in KEYS[1:])
    return Plan(left, (attempt(KEYS[0]),), {})


def test_a_tally_counts_by_language_what_was_done_before_too(todo):
    """Excluded tasks leave the total; failures are not done."""
    tally = Tally(todo)
    for event in (attempt(KEYS[2], Verdict.WRONG_ANSWER), FAILED, EXCLUDED):
        tally.count(event)
    assert tally.total == {"rust": 2, "go": 1}
    assert tally.done == {"rust": 1, "go": 1}
    assert tally.accepted == {"rust": 1, "go": 0}
    assert tally.failed == {"rust": 1}


def test_what_went_wrong_is_said_at_once():
    """Exclusions and failures get a line of their own, attempts do not."""
    assert loud(EXCLUDED) == "EXCLUDED s/b in go: the reference fails"
    assert loud(FAILED) == "failed (grade) s/b in rust: daemon gone"
    assert loud(attempt(KEYS[0])) == ""


def test_plain_lines_go_to_stderr(todo, capsys):
    """Data stays alone on stdout, and there is no control sequence in a log."""
    shown = PlainProgress(todo)
    shown.tell(EXCLUDED)
    shown.tell(attempt(KEYS[1]))
    assert shown._line().startswith("rust 2/2, 2 accepted · go 0/1, 0 accepted · about ")
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "EXCLUDED s/b in go: the reference fails\n"


def test_bars_show_counts_without_colour(todo):
    """A bar for each language, readable where colour is off."""
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, no_color=True, width=100)
    with Progress(TextColumn("{task.description} {task.completed} {task.fields[accepted]}"), console=console) as bars:
        shown = BarProgress(bars, todo)
        shown.tell(attempt(KEYS[1]))
        shown.tell(FAILED)
    assert "rust 2 2" in out.getvalue()
    assert "failed (grade) s/b in rust: daemon gone" in out.getvalue()


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "1 s"), (40, "40 s"), (100, "2 min"), (3600, "1 h 00 min"), (7500, "2 h 05 min")]
)
def test_durations_are_rounded_for_a_person(seconds, text):
    """Two figures at most."""
    assert duration(seconds) == text

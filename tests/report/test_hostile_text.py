"""Model names and messages are not ours: in no format do they become markup, commands, formulas or new lines."""

import csv
import io

import pytest

from codegrade.attempt import Attempt, Failure, Key
from codegrade.records.journal import Journal
from codegrade.records.reading import read_run
from codegrade.records.schema import Exclusion, Header
from codegrade.report.attempts import render_attempt_csv, render_attempt_lines
from codegrade.report.formats import FORMATS
from codegrade.report.markdown import page_lines
from codegrade.report.page import Grid, Page
from codegrade.report.summary import summarise
from codegrade.report.words import one_line
from codegrade.verdict import Judgement, Verdict

NAME = "::error::<img src=x>\n::set-output name=a::b\x1b[2J\u202e[x](javascript:1)|`"


@pytest.fixture
def hostile(tmp_path):
    header = Header(
        id="# r",
        model={"name": NAME, "hardware": "##[error]<b>"},
        planned={"::go": {"s/a": [0], "s/b": [0], "s/c": [0]}},
        exclusions=(Exclusion(task="s/b", language="::go", problem="<script>1</script>\r\n::error::x"),),
    )
    with Journal.create(tmp_path / "r", header) as journal:
        journal.add(Attempt(Key("s/a", "::go"), Judgement(Verdict.ACCEPTED)))
        journal.fail(Failure(Key("s/c", "::go"), "ask", "![x](http://x/y) ~~gone~~"))
    return summarise(read_run(tmp_path / "r"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\n\tb\x0bc\u2028d", "a b c d"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("\u202e\u200b", "⟨U+202E⟩⟨U+200B⟩"),
        ("::error::x", ": :error::x"),
        ("std::vector a::b", "std::vector a::b"),
        ("before ##[error] after", "before ## [error] after"),
    ],
)
def test_one_line_stays_one_line(text, shown):
    """What cannot be seen is shown by number; workflow commands are parted."""
    assert one_line(text) == shown


def test_the_table_is_no_workflow_command(hostile):
    """No line of it begins with `::` or has `##[` or a control character in it."""
    text = FORMATS["table"]([hostile])
    assert text.splitlines()[2].startswith(": :error::<img src=x> ::set-output name=a::b⟨U+001B⟩[2J⟨U+202E⟩[x]")
    assert not [line for line in text.splitlines() if line.lstrip().startswith("::") or "##[" in line]
    assert not set(text) & set("\x1b\u202e\r\t")


def test_markdown_stays_text(hostile):
    """No HTML, no link or picture, no cell too many, and notes that begin no heading."""
    lines = FORMATS["markdown"]([hostile]).splitlines()
    name = ": :error::&lt;img src=x> ::set-output name=a::b⟨U+001B⟩\\[2J⟨U+202E⟩\\[x\\](javascript:1)\\|\\`"
    assert lines[2].startswith(f"| {name} | : :go | 2 |")
    assert "- EXCLUDED s/b in ::go: &lt;script>1&lt;/script>" in lines
    assert "- failed while asking the model: s/c in ::go: !\\[x\\](http://x/y) \\~\\~gone\\~\\~" in lines
    assert page_lines(Page("x", (Grid(("a",), (), frozenset()),), ("# a", "- b", "1. c", "2026 d")))[-4:] == [
        "- \\# a",
        "- \\- b",
        "- 1\\. c",
        "- 2026 d",
    ]


def test_half_a_pair_of_surrogates_is_replaced():
    """No terminal or file could take it."""
    done = [Attempt(Key("s/a", "go"), Judgement(Verdict.WRONG_ANSWER, "\ud800é😀"))]
    assert '"detail": "\ufffdé😀"' in render_attempt_lines(done)
    assert "\ufffdé😀" in render_attempt_csv(done)
    assert one_line("\ud800") == "⟨U+D800⟩"


def test_csv_has_no_formula(hostile):
    """What a spreadsheet would compute has an apostrophe before it; numbers and plain names have none."""
    row = next(csv.DictReader(io.StringIO(FORMATS["csv"]([hostile]))))
    assert (row["run"], row["model"]) == ("# r", NAME)
    for text, held in {"=1+1": "'=1+1", "@cmd": "'@cmd", "-2+3": "'-2+3", "-": "-", "a=b": "a=b"}.items():
        done = Attempt(Key("s/a", "go"), Judgement(Verdict.WRONG_ANSWER, text))
        assert next(csv.DictReader(io.StringIO(render_attempt_csv([done]))))["detail"] == held

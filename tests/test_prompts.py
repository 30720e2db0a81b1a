"""Prompts are stable texts: the golden files hold them whole."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from codegrade.languages import KindSpec, PlaceSpec, StepSpec, Toolchain
from codegrade.prompts import literal, prompt_digest, render_prompt
from codegrade.signature.types import parse_type
from codegrade.tasks.task import Case, Param, Signature, StdioCase, Task

GOLDEN = Path(__file__).parent / "golden" / "prompts"
RUST = Toolchain(
    name="rust",
    title="Rust",
    extension=".rs",
    program="solution.rs",
    style="snake",
    grammar="tree_sitter_rust",
    types=dict.fromkeys(("int", "float", "bool", "string", "list", "optional", "ListNode", "TreeNode"), "x"),
    symbols={},
    place=PlaceSpec(tools=("rustc",), version=("rustc", "--version")),
    kinds={"stdio": KindSpec(steps=(StepSpec(name="run", argv=("a",)),))},
    folder=Path("sandboxes/rust"),
    judge_folder=Path("judges/rust"),
)
STARTER = "pub fn two_sum(nums: Vec<i64>, target: i64) -> Vec<i64> {\n    todo!()\n}\n"
FUNCTION = Task(
    id="starter/two-sum",
    kind="function",
    title="Two Sum",
    statement="Return the positions of the two numbers that add up to `target`.\n",
    difficulty="easy",
    category="coding",
    tags=(),
    released=date(2026, 11, 20),
    time_seconds=2.0,
    memory_mb=256,
    folder=Path("tasks/starter/two-sum"),
    digest="d",
    signature=Signature(
        "two_sum", (Param("nums", parse_type("int[]")), Param("target", parse_type("int"))), parse_type("int[]")
    ),
    cases=(Case(([2, 7, 11], 9), [0, 1], sample=True), Case(([3, 3], 6), [0, 1])),
)
STDIO = replace(
    FUNCTION,
    id="starter/sum",
    kind="stdio",
    statement="Print the sum of the numbers on the line.",
    signature=None,
    cases=(StdioCase(b"1 2 3\n", b"6\n", sample=True), StdioCase(b"4\n", b"4\n")),
)
UNIT_TEST = replace(FUNCTION, id="humaneval/1", kind="unit-test", statement="Adds one.", signature=None, cases=())
UNIT_STARTER = "/// Adds one.\nfn add_one(x: isize) -> isize {\n"


@pytest.mark.parametrize(
    ("name", "task", "starter"),
    [("function", FUNCTION, STARTER), ("stdio", STDIO, ""), ("unit_test", UNIT_TEST, UNIT_STARTER)],
)
def test_each_kind_has_its_golden_text(name, task, starter):
    """The prompt of each kind is exactly the golden file: hidden cases are not in it, samples are."""
    prompt = render_prompt(task, RUST, starter)
    assert [message.role for message in prompt.messages] == ["user"]
    assert prompt.messages[0].content + "\n" == (GOLDEN / f"{name}.md").read_text(encoding="utf-8")


def test_the_prompt_names_what_it_is_for():
    """Built-in models look an answer up by task, language and sample."""
    prompt = render_prompt(FUNCTION, RUST, STARTER, sample=3)
    assert (prompt.task, prompt.language, prompt.sample) == ("starter/two-sum", "rust", 3)


def test_digest_is_of_the_text_alone():
    """Two samples of one prompt share a digest; another text has another."""
    first = prompt_digest(render_prompt(FUNCTION, RUST, STARTER))
    assert first == prompt_digest(render_prompt(FUNCTION, RUST, STARTER, sample=1))
    assert first != prompt_digest(render_prompt(replace(FUNCTION, statement="Other."), RUST, STARTER))
    assert len(first) == 64


def test_a_signature_without_ints_has_no_word_on_integers():
    """Only what the signature holds is explained."""
    task = replace(
        FUNCTION,
        signature=Signature("f", (Param("s", parse_type("string")),), parse_type("bool")),
        cases=(Case(("a",), expected=True, sample=True),),
    )
    text = render_prompt(task, RUST, STARTER).messages[0].content
    assert "Integers" not in text
    assert 's = "a"\nresult: true' in text


def test_braces_and_backticks_in_a_statement_stay():
    """Statements are not templates, and a fence in a sample never ends the prompt's own fence."""
    task = replace(
        FUNCTION,
        statement="Use {x} and {{y}}.",
        signature=Signature("f", (Param("s", parse_type("string")),), parse_type("string")),
        cases=(Case(("```",), "{}", sample=True),),
    )
    text = render_prompt(task, RUST, STARTER).messages[0].content
    assert "Use {x} and {{y}}." in text
    assert '````\ns = "```"\nresult: "{}"\n````' in text


@pytest.mark.parametrize(
    ("value", "of", "text"),
    [
        (5, "int", "5"),
        (1.0, "float", "1.0"),
        (3, "float", "3.0"),
        (float("inf"), "float", "inf"),
        (True, "bool", "true"),
        ('a\n"é', "string", '"a\\n\\"é"'),
        ([[1], []], "int[][]", "[[1], []]"),
        ([1, 2.5], "float[]", "[1.0, 2.5]"),
        (None, "int?", "null"),
        (2, "float?", "2.0"),
        ([1, None, 2], "TreeNode", "[1, null, 2]"),
        ([None, "x"], "string?[]", '[null, "x"]'),
    ],
)
def test_literals_are_readable(value, of, text):
    """Values are spelled as JSON spells them, floats with a point."""
    assert literal(value, parse_type(of)) == text

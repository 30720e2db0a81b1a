"""Facts that hold for every text."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegrade.extract import Wanted, extract

PIECES = st.sampled_from(
    [
        *(
            "```",
            "````",
            "~~~",
            "```python\n",
            "```rust\n",
            "\n",
            "\r\n",
            "  ",
            "\t",
            "> ",
            "- ",
            "<think>",
            "</think>",
        ),
        *(
            "<code>",
            "</code>",
            ">>> ",
            "iex> ",
            "def f(x):\n    return x\n",
            "fn f(x: i64) -> i64 { x }\n",
            "{",
            "}",
            '"""',
        ),
        *(
            "'",
            "#",
            "// ...",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\x00",
            "\ud800",
            "é",
            '{"code": "',
            "@@ -1 +1 @@\n",
            "+x\n",
        ),
        *("defmodule A do\n", "end\n", "<|channel|>final<|message|>", "<|end|>", "python\n", "```json\n", "```diff\n"),
    ]
)
ANY_TEXT = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))
LANGUAGES = ("python", "java", "rust", "go", "elixir")
PROGRAMS = {
    "python": 'def f(x):\n    """{}"""\n    return x\n',
    "java": "class Solution {{\n    // {}\n    static long f(long x) {{ return x; }}\n}}\n",
    "rust": "// {}\npub fn f(x: i64) -> i64 {{\n    x\n}}\n",
    "go": "package main\n\n// {}\nfunc f(x int64) int64 {{\n\treturn x\n}}\n",
    "elixir": "defmodule Solution do\n  # {}\n  def f(x), do: x\nend\n",
}
WORDS = st.text(st.characters(blacklist_categories=("C", "Z"), blacklist_characters="`~\\\"'*/#<>"), max_size=20)
SLOW = settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


@SLOW
@given(
    reply=ANY_TEXT,
    name=st.sampled_from(LANGUAGES),
    kind=st.sampled_from(["function", "stdio", "unit-test"]),
    starter=ANY_TEXT,
)
def test_no_text_raises(languages, reply, name, kind, starter):
    """Any reply and any starter give an answer, and `how` is one line."""
    names = () if kind == "stdio" else ("f",)
    found = extract(reply, languages[name], Wanted(kind, names, starter))
    assert found.program is None or isinstance(found.program, str)
    assert found.how
    assert len(found.how.splitlines()) == 1


@SLOW
@given(
    name=st.sampled_from(LANGUAGES),
    comment=WORDS,
    marker=st.sampled_from(["```", "````", "``````````", "~~~", "~~~~~"]),
    indent=st.integers(0, 6),
    tagged=st.booleans(),
    before=st.sampled_from(["", "Here it is:\n\n", "1. Read.\n2. Write:\n\n", "<think>\nhm ```\n</think>\n"]),
    after=st.sampled_from(["", "\n", "\nDone.\n", "\n```bash\nls\n```\n"]),
)
def test_a_fenced_program_comes_back_byte_for_byte(languages, name, comment, marker, indent, tagged, before, after):
    """Whatever the fence is made of and however far it is indented."""
    program = PROGRAMS[name].format(comment)
    fence = f"{marker}{name if tagged else ''}\n{program}{marker}\n"
    reply = before + "".join(" " * indent + line for line in fence.splitlines(keepends=True)) + after
    found = extract(reply, languages[name], Wanted("function", ("f",)))
    assert found.program == program
    assert found.closed


HOSTILE = {
    "fences": "```\n",
    "tagged fences": "```python\ndef f(x):\n    return x\n```\n",
    "openings only": "```python\n",
    "thinking": "<think>\n",
    "closed thinking": "<think>a</think>\n",
    "tags": "<code>",
    "paired tags": "<code>f</code>\n",
    "brackets": "((((((((((",
    "braces in a fence": "{\n",
    "prose": "This function adds the numbers.\n\n",
    "paragraphs of code": "def f(x):\n    return x\n\n",
    "prompts": ">>> f(1)\n",
    "json": '{"code": ',
    "quotes": '"""\n',
    "indentation": "            ",
    "backticks": "`",
    "quote marks": "> > > ",
    "zero width": "\u200b\u00a0",
    "comment markers": "// ",
    "channels": "<|channel|>final<|message|>",
    "tilde and backtick": "~~~\n```\n",
}


@pytest.mark.parametrize(("shape", "name"), list(zip(HOSTILE, LANGUAGES * 5, strict=False)))
def test_half_a_megabyte_of_anything_takes_seconds(languages, name, shape):
    """Time is bounded whatever is repeated; also inside an open fence."""
    piece = HOSTILE[shape]
    wanted = Wanted("function", ("f",), "def f(x):\n    raise NotImplementedError\n")
    for reply in (piece * (500_000 // len(piece)), f"```{name}\n" + piece * (500_000 // len(piece))):
        started = time.process_time()
        extract(reply, languages[name], wanted)
        assert time.process_time() - started < 20


def test_a_reply_of_ten_megabytes_is_refused_in_words(languages):
    """No fair reply is that long; it is not searched."""
    found = extract("```python\nx\n```\n" * 700_000, languages["python"], Wanted("function", ("f",)))
    assert found.program is None
    assert found.how == "the reply is longer than 4194304 characters"


def test_time_grows_with_length_and_not_faster(languages):
    """Sixteen times the fences take less than 64 times the time."""

    def seconds(count):
        started = time.process_time()
        extract(
            "Try:\n```python\ndef f(x):\n    return (\n```\n" * count, languages["python"], Wanted("function", ("f",))
        )
        return time.process_time() - started

    seconds(10)
    assert seconds(16_000) < 64 * max(seconds(1_000), 0.02)

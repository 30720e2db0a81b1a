"""Stored replies."""

import json

import pytest

from codegrade.chat import Prompt
from codegrade.errors import ConfigError, ModelFault
from codegrade.model.replay import ReplayModel


def replay(tmp_path, *lines) -> ReplayModel:
    file = tmp_path / "replies.jsonl"
    file.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
    return ReplayModel(file)


LINE = {"task": "s/t", "language": "rust", "reply": "hello"}


def test_reply_is_given_back(tmp_path):
    """With finish reason, reasoning and counts where stored."""
    stored = {
        **LINE,
        "finish_reason": "length",
        "reasoning": "hm",
        "prompt_tokens": 3,
        "completion_tokens": 4,
        "other": [1],
    }
    reply = replay(tmp_path, stored).complete(Prompt((), "s/t", "rust"))
    assert (reply.text, reply.finish_reason, reply.reasoning) == ("hello", "length", "hm")
    assert (reply.prompt_tokens, reply.completion_tokens) == (3, 4)


def test_program_is_put_into_a_fence(tmp_path):
    """A program alone is what a model would have written around it; an empty one is still a program."""
    model = replay(
        tmp_path,
        {"task": "s/t", "language": "go", "program": "package main\n"},
        {"task": "s/u", "language": "go", "program": ""},
    )
    assert model.complete(Prompt((), "s/t", "go")).text == "```go\npackage main\n```\n"
    assert model.complete(Prompt((), "s/u", "go")).text == "```go\n\n```\n"


def test_samples_are_apart(tmp_path):
    """`sample` tells replies to the same task apart; it is 0 unless given."""
    model = replay(tmp_path, LINE, "", {**LINE, "sample": 1, "reply": "second"})
    assert model.complete(Prompt((), "s/t", "rust", 1)).text == "second"
    assert [(k.task, k.language, k.sample) for k in model.attempts] == [("s/t", "rust", 0), ("s/t", "rust", 1)]


def test_missing_attempt_is_a_fault(tmp_path):
    """It says which one the file does not have."""
    with pytest.raises(ModelFault, match="has no reply for s/x in rust, sample 0"):
        replay(tmp_path, LINE).complete(Prompt((), "s/x", "rust"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{not json", "Invalid JSON"),
        ({"language": "rust", "reply": "x"}, "task: is missing"),
        ({**LINE, "language": 3}, "language: Input should be a valid string"),
        ({**LINE, "sample": -1}, "sample: Input should be greater"),
        ({**LINE, "sample": True}, "sample: Input should be a valid integer"),
        ({**LINE, "program": "x"}, "give exactly one of reply and program"),
        ({"task": "s/t", "language": "rust"}, "give exactly one of reply and program"),
        ([1], "Input should be an object"),
    ],
)
def test_bad_line_is_named(tmp_path, line, said):
    """File, line number and field."""
    with pytest.raises(ConfigError, match=r"replies.jsonl:2: ") as caught:
        replay(tmp_path, {**LINE, "sample": 9}, line)
    assert said in str(caught.value)


def test_duplicate_is_refused(tmp_path):
    """Two replies to one attempt: both lines are named."""
    with pytest.raises(ConfigError, match=r"replies.jsonl:3: s/t in rust, sample 0, was answered on line 1"):
        replay(tmp_path, LINE, "", LINE)


def test_missing_file(tmp_path):
    """The path is in the message."""
    with pytest.raises(ConfigError, match=r"no.jsonl: No such file"):
        ReplayModel(tmp_path / "no.jsonl")


def test_not_utf8(tmp_path):
    """Bytes that are no UTF-8 are not guessed at."""
    file = tmp_path / "r.jsonl"
    file.write_bytes(b'{"task": "\xff"}')
    with pytest.raises(ConfigError, match="is not UTF-8 at byte 10"):
        ReplayModel(file)


def test_line_separators_inside_strings(tmp_path):
    """U+2028 in a reply does not end a line."""
    file = tmp_path / "r.jsonl"
    file.write_text(json.dumps({**LINE, "reply": "a\u2028b"}, ensure_ascii=False), "utf-8")
    assert ReplayModel(file).complete(Prompt((), "s/t", "rust")).text == "a\u2028b"


def test_describe_names_file_and_digest(tmp_path):
    """The folder stays private."""
    facts = replay(tmp_path, LINE).describe()
    assert facts["name"] == "replay:replies.jsonl"
    assert facts["replies"] == 1
    assert len(facts["file_sha256"]) == 64

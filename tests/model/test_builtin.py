"""Models without a server."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from codegrade.chat import Prompt
from codegrade.errors import ModelFault
from codegrade.model.builtin import ReferenceModel, StarterModel, fenced
from codegrade.tasks.task import Submission, Task
from codegrade.verdict import Verdict

TASK = Task(
    id="s/t",
    kind="function",
    title="T",
    statement="",
    difficulty="easy",
    category="coding",
    tags=(),
    released=date(2026, 1, 1),
    time_seconds=1.0,
    memory_mb=64,
    folder=Path(),
    digest="",
    submissions=(
        Submission(Verdict.WRONG_ANSWER, "python", "wrong_answer/a.py", "wrong"),
        Submission(Verdict.ACCEPTED, "python", "accepted/a.py", "right\n"),
    ),
)


def ask(model, language="python"):
    return model.complete(Prompt((), "s/t", language))


def test_reference_is_the_accepted_submission():
    """In a fence, with a finish reason of stop."""
    reply = ask(ReferenceModel([TASK]))
    assert (reply.text, reply.finish_reason) == ("```python\nright\n```\n", "stop")


def test_reference_of_a_unit_test_task():
    """The kind makes no difference."""
    assert ask(ReferenceModel([replace(TASK, kind="unit-test")])).text == "```python\nright\n```\n"


def test_missing_reference_is_a_fault():
    """Never an empty reply."""
    with pytest.raises(ModelFault, match="s/t has no accepted submission in rust"):
        ask(ReferenceModel([TASK]), "rust")


def test_missing_starter_is_a_fault():
    """KeyError of the source becomes our error."""
    with pytest.raises(ModelFault, match="s/t has no starter code in rust"):
        ask(StarterModel(lambda task, _: {}[task]), "rust")


def test_describe_names_the_model():
    """A record can tell built-in models from served ones."""
    assert ReferenceModel([]).describe() == {"name": "reference", "server": "builtin"}
    assert StarterModel(lambda *_: "").describe() == {"name": "starter", "server": "builtin"}


def test_fence_is_longer_than_any_in_the_program():
    """A program with ``` inside stays whole."""
    assert fenced('s = """\n```\n"""', "python") == '````python\ns = """\n```\n"""\n````\n'

"""The core suite holds what it promises: see docs/contamination.md and docs/tasks.md for what each fact is good for."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from codegrade.drivers import starter
from codegrade.languages import load_toolchains
from codegrade.prompts import render_prompt
from codegrade.roots import find_roots
from codegrade.tasks.registry import load_all
from codegrade.tasks.schema import parse_task_file
from codegrade.tasks.similarity import likenesses
from codegrade.tasks.submissions import read_extensions
from codegrade.verdict import Verdict

ROOTS = find_roots(start=Path(__file__).parents[1])
CANARY = "codegrade-core 3f8a6c2e-91d4-4b7a-a5c0-e2d7714b9f36"
LANGUAGES = {"python", "java", "rust", "elixir", "go"}


@pytest.fixture(scope="module")
def core():
    """All tasks; none is broken."""
    tasks, errors = load_all(ROOTS.tasks, suites=("core",), extensions=read_extensions(ROOTS.sandboxes))
    assert errors == []
    return tasks


def test_every_task_is_written_out(core):
    """A reference in each language; twelve named cases and more, three to five of them samples; four wrong programs."""
    for task in core:
        references = {s.language for s in task.submissions if s.verdict is Verdict.ACCEPTED}
        wrong = [s for s in task.submissions if s.verdict is not Verdict.ACCEPTED]
        samples = sum(case.sample for case in task.cases)
        assert references == LANGUAGES, task.id
        assert len(task.cases) >= 12, task.id
        assert 3 <= samples <= 5, task.id
        assert all(case.name for case in task.cases), task.id
        assert len(wrong) >= 4, task.id
        assert len({s.language for s in wrong}) >= 2, task.id
        assert any(s.verdict is Verdict.WRONG_ANSWER for s in wrong), task.id
        assert task.generator, task.id


def test_every_task_carries_date_and_canary(core):
    """And no prompt shows the canary, in any language."""
    languages = load_toolchains(ROOTS)
    for task in core:
        assert task.released >= date(2026, 11, 21), task.id
        assert parse_task_file(task.folder / "task.toml").canary == CANARY, task.id
        for language in languages.values():
            prompt = render_prompt(task, language, starter(language, task.signature))
            assert "3f8a6c2e" not in "".join(message.content for message in prompt.messages), task.id


def test_the_split_is_the_published_one(core):
    """15 easy, 59 medium and 26 hard; at least 30 look like work."""
    assert Counter(task.difficulty for task in core) == {"easy": 15, "medium": 59, "hard": 26}
    assert sum(task.category == "work" for task in core) >= 30


def test_no_two_tasks_are_one_problem(core):
    """Neither among themselves nor with the starter suite; the limits are those of `codegrade tasks similar`."""
    starters, _ = load_all(ROOTS.tasks, suites=("starter",), extensions=read_extensions(ROOTS.sandboxes))
    pairs = likenesses([*core, *starters])
    assert [pair for pair in pairs if pair.statement > 0.45 or pair.reference > 0.6] == []

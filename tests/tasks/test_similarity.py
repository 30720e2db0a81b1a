"""Likeness of tasks: what it sees through, and what it leaves apart."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from codegrade.tasks.similarity import likenesses
from codegrade.tasks.task import Submission, Task
from codegrade.verdict import Verdict

COUNT = """
def f(xs: list[int]) -> int:
    seen = {}
    for x in xs:
        seen[x] = seen.get(x, 0) + 1
    return max(seen.values())
"""
RENAMED = """
def most(items):  # the same
    bag = {}
    for item in items:
        bag[item] = bag.get(item, 5) + 7
    return max(bag.values())
"""
OTHER = "def g(a, b):\n    while b:\n        a, b = b, a % b\n    return a\n"


def task(name: str, statement: str, source: str = "") -> Task:
    references = (Submission(Verdict.ACCEPTED, "python", "submissions/accepted/a.py", source),) if source else ()
    return Task(
        id=f"s/{name}",
        kind="function",
        title=name,
        statement=statement,
        difficulty="easy",
        category="coding",
        tags=(),
        released=date(2026, 11, 21),
        time_seconds=1.0,
        memory_mb=64,
        folder=Path(),
        digest=name,
        submissions=references,
    )


def pair(one: Task, two: Task):
    """The likeness of two tasks among others that are unlike them."""
    others = [task("sort", "Sort the given words by length."), task("walk", "Walk through a maze to its exit.")]
    return next(p for p in likenesses([one, two, *others]) if {p.first, p.second} == {one.id, two.id})


def test_renaming_hides_nothing():
    """Names, numbers and comments are not looked at, annotations are."""
    assert pair(task("a", "x", COUNT), task("b", "y", RENAMED)).reference == 0.66
    assert pair(task("a", "x", RENAMED), task("b", "y", RENAMED.replace("bag", "sack"))).reference == 1.0


def test_other_programs_are_apart():
    """Two that share no way of working have no piece in common."""
    assert pair(task("a", "x", COUNT), task("b", "y", OTHER)).reference == 0.0


def test_the_same_words_are_the_same_statement():
    """Capitals and punctuation do not count; most of the words in another order count for most."""
    one = task("a", "Count the most frequent value of a list.")
    assert pair(one, task("b", "count the MOST frequent value, of a list")).statement == pytest.approx(1.0)
    assert pair(one, task("b", "Of a list, count the value most frequent")).statement > 0.45
    assert pair(one, task("b", "Find a way out of a maze.")).statement < 0.2


def test_a_task_without_a_reference_has_only_its_statement():
    """As has one whose reference cannot be read as Python."""
    one, two = task("a", "Add two numbers."), task("b", "Add two numbers.", "def f(:\n'''")
    assert pair(one, two).reference == 0.0
    assert pair(one, replace(two, submissions=())).statement == pytest.approx(1.0)


def test_the_most_alike_come_first():
    """In either way of being alike."""
    tasks = [task("a", "one", COUNT), task("b", "two", OTHER), task("c", "three", RENAMED)]
    first = likenesses(tasks)[0]
    assert (first.first, first.second) == ("s/a", "s/c")

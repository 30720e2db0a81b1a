"""What the fates of mutants add up to."""

import dataclasses

from codegrade.strength.mutant import Mutant
from codegrade.strength.result import Strength, killers
from codegrade.strength.trial import Fate
from codegrade.tasks.task import Case

SAMPLE, WRITTEN = Case((1,), 1, sample=True), Case((2,), 2)
TASK = dataclasses.make_dataclass("Task", ["cases"])((SAMPLE, WRITTEN, WRITTEN))


def strength(*rows, **given):
    """Three hand-written cases, the first a sample, and one generated; a mutant for each row of letters."""
    mutants = [
        (Mutant(f"m{number}", "constant", 1, ""), {at: Fate(letter) for at, letter in enumerate(row)})
        for number, row in enumerate(rows, start=1)
    ]
    return Strength(task=TASK, reference=None, generated=1, mutants=mutants, **given)


def test_the_score():
    """Killed, of those that should be; listed survivors should not."""
    found = strength("pppp", "pwpp", "T-pp", "pppp", ledger={"m4": "why"})
    assert (found.killed, found.counted, found.score, found.by_time) == (2, 3, 2 / 3, 1)
    assert [one.key for one in found.survivors] == ["m1"]
    assert [one.key for one in found.equivalent] == ["m4"]


def test_nothing_to_kill():
    """A program without mutants has no weak cases."""
    assert strength().score == 1.0


def test_what_the_ledger_says_wrongly():
    """Of a mutant that is killed, and of one that is not there; one that was only not tried may be named."""
    found = strength("pwpp", ledger={"m1": "no", "m9": "gone", "m8": "later"}, unlisted=frozenset({"m8"}))
    assert found.contradicted == [("m1", 1)]
    assert found.stale == ["m9"]


def test_redundant_cases():
    """The sample stays; of the others those that kill something alone, and a generated one takes no one's place."""
    found = strength("wppw", "pwww", "ppww")
    assert found.redundant == ([1], 1)
    assert strength("wppw", "pwww", "ppww", wrong=[{1: Fate.TOO_SLOW}]).redundant == ([], 1)


def test_slow_counts_where_something_else_kills():
    """Then it need not be confirmed; alone it is no kill."""
    assert killers({0: Fate.SLOW, 1: Fate.WRONG}) == {0, 1}
    assert killers({0: Fate.SLOW, 1: Fate.RIGHT}) == frozenset()

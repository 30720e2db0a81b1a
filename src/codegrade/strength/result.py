"""What was found out about a task's cases."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from codegrade.strength.hunt import is_dead
from codegrade.strength.mutant import Mutant
from codegrade.strength.redundancy import needed
from codegrade.strength.trial import KILLS, TIME, Fate, Fates
from codegrade.tasks.task import Submission, Task


@dataclass(frozen=True, slots=True)
class Strength:
    """Of one task. A case is an index: the hand-written ones come first, `generated` more follow.

    `mutants` were tried, `left_out` more exist. `wrong`: for each submission that must not be accepted, and was run,
    what became of it. `ledger`: key of a mutant → why no case can kill it. `unlisted`: keys that the ledger may name
    although no such mutant was tried.
    """

    task: Task
    reference: Submission
    generated: int
    mutants: Sequence[tuple[Mutant, Fates]]
    left_out: int = 0
    wrong: Sequence[Fates] = ()
    ledger: Mapping[str, str] = field(default_factory=dict)
    unlisted: frozenset[str] = frozenset()

    @property
    def alive(self) -> list[Mutant]:
        """The mutants that every case accepts."""
        return [mutant for mutant, fates in self.mutants if not is_dead(fates)]

    @property
    def survivors(self) -> list[Mutant]:
        """The mutants that a case should kill."""
        return [mutant for mutant in self.alive if mutant.key not in self.ledger]

    @property
    def equivalent(self) -> list[Mutant]:
        """The mutants that the ledger excuses."""
        return [mutant for mutant in self.alive if mutant.key in self.ledger]

    @property
    def killed(self) -> int:
        """How many mutants a case kills."""
        return len(self.mutants) - len(self.alive)

    @property
    def by_time(self) -> int:
        """How many of them end only by the limit on time."""
        return sum(is_dead(fates) and KILLS & set(fates.values()) <= TIME for _, fates in self.mutants)

    @property
    def counted(self) -> int:
        """How many mutants should be killed."""
        return len(self.mutants) - len(self.equivalent)

    @property
    def score(self) -> float:
        """The share that is; 1 where there is nothing to kill."""
        return self.killed / self.counted if self.counted else 1.0

    @property
    def stale(self) -> list[str]:
        """Keys of the ledger that no mutant has."""
        known = {mutant.key for mutant, _ in self.mutants} | self.unlisted
        return [key for key in self.ledger if key not in known]

    @property
    def contradicted(self) -> list[tuple[str, int]]:
        """Keys of the ledger whose mutant is killed after all, each with a case that does."""
        return [
            (mutant.key, min(killers(fates)))
            for mutant, fates in self.mutants
            if is_dead(fates) and mutant.key in self.ledger
        ]

    @property
    def redundant(self) -> tuple[list[int], int]:
        """Hand-written cases that kill nothing which samples or others of them do not; and how many generated ones.

        Generated cases do not stand in for hand-written ones: another seed draws others.
        """
        written = range(len(self.task.cases))
        drawn = range(len(written), len(written) + self.generated)
        samples = {index for index in written if self.task.cases[index].sample}
        kills = [killers(fates) for fates in [*(fates for _, fates in self.mutants), *self.wrong]]
        kept = needed(kills, samples, written, drawn)
        return [index for index in written if index not in kept], sum(index not in kept for index in drawn)


def killers(fates: Fates) -> frozenset[int]:
    """The cases that are known to kill a program."""
    return frozenset(case for case, fate in fates.items() if fate in KILLS or (fate is Fate.SLOW and is_dead(fates)))

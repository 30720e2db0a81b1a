"""Puts a mutant to a task's cases: all the quick ones at once, slow ones only while it is alive.

A mutant's limits are tighter than a submission's, since many never end. So to be ended by one counts only next to a
kill of another kind; or on two quick cases, where the limit is 25 times what the reference took at most; or once it has
happened again with a submission's limits, alone on the machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegrade.drivers import CaseLimits
from codegrade.errors import TaskError
from codegrade.strength.trial import KILLS, Fate, Fates, Trial

QUICK_SECONDS = 0.01
"""Cases on which the reference takes no longer are quick."""
GROUP_SECONDS = 0.25
"""What the reference may take for a group of slow cases together; one that takes longer is a group by itself."""
LEAST_SECONDS = 0.25
ROOM = 5
"""A mutant may take so many times what the reference took."""
_BASELINE_SECONDS = 60.0
_LOAD_SECONDS = 5.0
_FRESH_STARTS = 3
_AFTER_TIME = 3
"""A start after a case that took too long counts as so many."""


@dataclass(frozen=True, slots=True)
class Group:
    """Cases that one process is put to, and the limits of each."""

    cases: tuple[int, ...]
    limits: CaseLimits


class Hunt:
    """Thread-safe. Begins by running the reference: what it takes decides what is quick.

    Raises:
        TaskError: the reference does not pass. SandboxFault, Unavailable: it could not be run.
    """

    def __init__(self, trial: Trial, reference: str) -> None:
        self._trial = trial
        every = range(len(trial.cases))
        roomy = replace(trial.limits, cpu_seconds=max(_BASELINE_SECONDS, trial.limits.cpu_seconds))
        tried = trial(reference, every, roomy)
        if (bad := next((case for case in every if tried.fates.get(case) is not Fate.RIGHT), None)) is not None:
            raise TaskError(
                f"{trial.proof.task.id}: the Python reference fails case {bad + 1}",
                hint=f"codegrade tasks check {trial.proof.task.folder} says more",
            )
        self._quick, self._slow = self._groups([tried.cpu_seconds[case] for case in every])
        for group in (self._quick, *self._slow):
            trial.remember(group.cases, group.limits)

    def __call__(self, program: str, known: Fates) -> Fates:
        """The fates of a program; `known` are those that need not be found out again.

        Cases that were not tried because it was dead already are UNTRIED. Alive is who has only RIGHT.

        Raises:
            SandboxFault, Unavailable, TaskError: as `Trial`.
        """
        fates = dict(known)
        if not is_dead(fates):
            fates = {case: fate for case, fate in fates.items() if fate is not Fate.UNTRIED}
        self._survey(program, fates)
        self._settle(program, fates)
        for group in (self._quick, *self._slow):
            self._exhaust(program, fates, group)
        return {case: fates.get(case, Fate.UNTRIED) for case in range(len(self._trial.cases))}

    def _groups(self, seconds: Sequence[float]) -> tuple[Group, list[Group]]:
        quick = [case for case, took in enumerate(seconds) if took <= QUICK_SECONDS]
        slow: list[list[int]] = []
        room = 0.0
        for took, case in sorted((took, case) for case, took in enumerate(seconds) if took > QUICK_SECONDS):
            if took > room:
                slow.append([])
                room = GROUP_SECONDS
            slow[-1].append(case)
            room -= took
        return self._group(quick, seconds), [self._group(cases, seconds) for cases in slow]

    def _group(self, cases: Sequence[int], seconds: Sequence[float]) -> Group:
        most = max((seconds[case] for case in cases), default=0.0)
        cpu = min(max(LEAST_SECONDS, ROOM * most), self._trial.limits.cpu_seconds)
        return Group(tuple(cases), replace(self._trial.limits, cpu_seconds=cpu, load_cpu_seconds=_LOAD_SECONDS))

    def _survey(self, program: str, fates: Fates) -> None:
        """All quick cases, whatever becomes of the first: starts anew, a few times, after one that ends the process."""
        starts = 0
        todo = [case for case in self._quick.cases if case not in fates]
        while todo and starts <= _FRESH_STARTS:
            found = self._trial(program, todo, self._quick.limits).fates
            fates |= found
            todo = [case for case in todo if case not in found]
            starts += _AFTER_TIME if Fate.SLOW in found.values() else 1
        slow = [case for case in self._quick.cases if fates.get(case) is Fate.SLOW]
        if len(slow) > 1:
            fates |= dict.fromkeys(slow, Fate.TOO_SLOW)

    def _settle(self, program: str, fates: Fates) -> None:
        """Unless it is dead anyway, finds out whether a case that took too long really does."""
        for case in [case for case, fate in fates.items() if fate is Fate.SLOW]:
            if not is_dead(fates):
                fates[case] = self._trial.alone(program, case)

    def _exhaust(self, program: str, fates: Fates, group: Group) -> None:
        """The rest of a group while the program lives; with a submission's limits once the tighter ones were wrong."""
        limits = group.limits
        while not is_dead(fates) and (todo := [case for case in group.cases if case not in fates]):
            fates |= self._trial(program, todo, limits).fates
            self._settle(program, fates)
            limits = self._trial.limits


def is_dead(fates: Fates) -> bool:
    """Whether a case killed it for certain."""
    return not KILLS.isdisjoint(fates.values())

"""How two runs came out on what they have in common: per language, per difficulty, and overall.

Tasks are the clusters. Overall a task weighs one, whatever the number of its languages and samples.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from codegrade.attempt import Attempt, Key
from codegrade.comparing.common import Common
from codegrade.stats.paired import Comparison, Counts, compare
from codegrade.verdict import Verdict

OVERALL = "overall"
DIFFICULTIES = ("easy", "medium", "hard")

Paired = tuple[Attempt, Attempt]
"""The base's attempt and the candidate's, of one key."""


@dataclass(frozen=True, slots=True)
class Shift:
    """How often a verdict was given in the base, and in the candidate."""

    verdict: Verdict
    base: int
    candidate: int

    @property
    def more(self) -> int:
        """How many more the candidate has; negative for fewer."""
        return self.candidate - self.base


@dataclass(frozen=True, slots=True)
class Outcome:
    """One language, one difficulty, or all. `compared.difference` is candidate − base: negative where it dropped.

    `counts`: for each task, judged and accepted in the base, and in the candidate. `lost` and `won`: the keys accepted
    in one run only. `shifts`: the verdicts that either run has, in the order of `Verdict`.
    """

    name: str
    compared: Comparison
    counts: Mapping[str, tuple[Counts, Counts]]
    lost: tuple[Key, ...] = ()
    won: tuple[Key, ...] = ()
    shifts: tuple[Shift, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcomes:
    """All views of one comparison."""

    overall: Outcome
    languages: tuple[Outcome, ...]
    difficulties: tuple[Outcome, ...]


def outcomes(shared: Common) -> Outcomes:
    """Count what two runs have in common."""
    languages = _split(shared.pairs, lambda attempt: attempt.key.language)
    difficulties = _split(shared.pairs, lambda attempt: attempt.difficulty or "unknown")
    return Outcomes(
        outcome(OVERALL, shared.pairs),
        tuple(outcome(name, languages.get(name, [])) for name in shared.languages),
        tuple(outcome(name, difficulties[name]) for name in sorted(difficulties, key=_by_difficulty)),
    )


def outcome(name: str, pairs: Iterable[Paired]) -> Outcome:
    """Count some pairs; with none of them, the rates are None."""
    pairs = list(pairs)
    counts = _counts(pairs)
    return Outcome(
        name,
        compare([(candidate, base) for base, candidate in counts.values()]),
        counts,
        tuple(base.key for base, candidate in pairs if _passed(base) and not _passed(candidate)),
        tuple(base.key for base, candidate in pairs if _passed(candidate) and not _passed(base)),
        _shifts(pairs),
    )


def _counts(pairs: Iterable[Paired]) -> dict[str, tuple[Counts, Counts]]:
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for base, candidate in pairs:
        tallies[base.key.task].update(judged=1, base=_passed(base), candidate=_passed(candidate))
    return {
        task: ((tally["judged"], tally["base"]), (tally["judged"], tally["candidate"]))
        for task, tally in sorted(tallies.items())
    }


def _shifts(pairs: Iterable[Paired]) -> tuple[Shift, ...]:
    pairs = list(pairs)
    base = Counter(pair[0].judgement.verdict for pair in pairs)
    candidate = Counter(pair[1].judgement.verdict for pair in pairs)
    return tuple(Shift(v, base[v], candidate[v]) for v in Verdict if base[v] or candidate[v])


def _split(pairs: Iterable[Paired], name: Callable[[Attempt], str]) -> dict[str, list[Paired]]:
    groups: defaultdict[str, list[Paired]] = defaultdict(list)
    for pair in pairs:
        groups[name(pair[0])].append(pair)
    return dict(groups)


def _by_difficulty(name: str) -> tuple[int, str]:
    return (DIFFICULTIES.index(name) if name in DIFFICULTIES else len(DIFFICULTIES), name)


def _passed(attempt: Attempt) -> bool:
    return attempt.judgement.verdict is Verdict.ACCEPTED

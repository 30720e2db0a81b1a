"""What two runs have in common: the same tasks, languages and samples, judged in both."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegrade.attempt import Attempt, Key
from codegrade.comparing.differing import Differences, differing
from codegrade.errors import UsageError
from codegrade.records.reading import Run, counted_keys


@dataclass(frozen=True, slots=True)
class Common:
    """Two runs, each cut down to the keys that both judged; `pairs` has them in the order of keys, base first.

    `languages`: those that are compared, in alphabetical order. `missing`: for each run, the attempts without a verdict
    among those that both were asked for. `noted`: in what the runs differ, a line each.
    """

    base: Run
    candidate: Run
    languages: tuple[str, ...]
    pairs: tuple[tuple[Attempt, Attempt], ...]
    missing: tuple[int, int]
    noted: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Neither run misses an attempt that both were asked for."""
        return self.missing == (0, 0)

    @property
    def names(self) -> tuple[str, str]:
        """What to call the runs: their ids, or their folders where the ids are the same."""
        ids = self.base.header.id, self.candidate.header.id
        return ids if ids[0] != ids[1] else (str(self.base.folder), str(self.candidate.folder))


def common(base: Run, candidate: Run, languages: Sequence[str] = (), *, part: bool = False) -> Common:
    """Pair two runs. `languages`: only these; `part`: where they differ, take what is the same, and note the rest.

    Raises:
        UsageError: the runs cannot be compared; every reason is named. Or a language is not in both.
    """
    chosen = _languages(base, candidate, languages, part=part)
    found = differing(base, candidate, chosen)
    if found.barred and not part:
        reasons = "".join(f"\n  - {reason}" for reason in found.barred)
        raise UsageError(
            f"{base.folder} and {candidate.folder} were not asked the same:{reasons}",
            hint="--common compares what is the same in both, and says what is not",
        )
    return _cut(base, candidate, chosen, found)


def _cut(base: Run, candidate: Run, languages: tuple[str, ...], found: Differences) -> Common:
    asked = set(counted_keys(base.header)) & set(counted_keys(candidate.header))
    asked = {key for key in asked if key.language in languages and (key.task, key.language) not in found.apart}
    if not asked:
        raise UsageError("the two runs have no attempt in common", hint="compare runs of the same tasks and languages")
    ones = {attempt.key: attempt for attempt in base.attempts if attempt.key in asked}
    others = {attempt.key: attempt for attempt in candidate.attempts if attempt.key in asked}
    keys = sorted(ones.keys() & others.keys())
    return Common(
        _only(base, keys),
        _only(candidate, keys),
        languages,
        tuple((ones[key], others[key]) for key in keys),
        (len(asked) - len(ones), len(asked) - len(others)),
        found.noted + tuple(f"only what is the same is compared; {reason}" for reason in found.barred),
    )


def _languages(base: Run, candidate: Run, asked: Sequence[str], *, part: bool) -> tuple[str, ...]:
    one, other = base.header.planned.keys(), candidate.header.planned.keys()
    if unknown := sorted(set(asked) - (one & other)):
        have = ", ".join(sorted(one & other)) or "none"
        raise UsageError(f"{', '.join(unknown)}: not a language of both runs", hint=f"both have: {have}")
    return tuple(sorted(set(asked) or (one & other if part else one | other)))


def _only(run: Run, keys: Sequence[Key]) -> Run:
    kept = set(keys)
    planned: dict[str, dict[str, list[int]]] = {}
    for key in keys:
        planned.setdefault(key.language, {}).setdefault(key.task, []).append(key.sample)
    return replace(
        run,
        header=run.header.model_copy(update={"planned": planned, "exclusions": ()}),
        attempts=tuple(attempt for attempt in run.attempts if attempt.key in kept),
        failures=(),
    )

"""What a report says of a run: counts and rates for each language, from the attempts that are recorded.

Everything is a function of the run folder. Two runs that went the same way give the same summary, but for `id` and for
`Speed`, which is measured.
"""

import math
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from codegrade.attempt import Attempt, Failure, Key
from codegrade.records.reading import Run, counted_keys
from codegrade.records.schema import Exclusion
from codegrade.report.cost import Cost, Place, costs, place_of
from codegrade.report.gap import Gap, gaps
from codegrade.stats.samples import mean_pass_at_k, pass_at_1_interval
from codegrade.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Speed:
    """Medians over the replies that have the figure; None where none has. Tokens are sums; seconds are wall-clock."""

    first_token_seconds: float | None = None
    completion_tokens_per_second: float | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class LanguageSummary:
    """One language of a run. Rates are in 0..1, and None where nothing was judged.

    `pass_at_1` is the mean over tasks of the share of accepted replies; `interval` is its 95 % interval, clustered by
    task. `verdicts` has every verdict, zeros included. `unproven`: tasks that ship no reference. `pass_at_k` is empty
    with one sample per task.
    """

    language: str
    tasks: int
    attempts: int
    accepted: int
    missing: int
    pass_at_1: float | None
    interval: tuple[float, float] | None
    verdicts: Mapping[Verdict, int]
    pass_at_k: Mapping[int, float | None] = field(default_factory=dict)
    excluded: tuple[str, ...] = ()
    unproven: tuple[str, ...] = ()
    failures: Mapping[str, int] = field(default_factory=dict)
    speed: Speed = field(default_factory=Speed)
    cost: Cost = field(default_factory=Cost)


@dataclass(frozen=True, slots=True)
class RunSummary:
    """One run; languages in alphabetical order. `folder` is where it is, as the reader named it.

    `cost` and `place`: of the model's replies. `gaps`: how MySQL compares with Oracle, where the run has both.
    """

    id: str
    folder: str
    model: str
    complete: bool
    languages: tuple[LanguageSummary, ...]
    exclusions: tuple[Exclusion, ...] = ()
    failures: tuple[Failure, ...] = ()
    gaps: tuple[Gap, ...] = ()
    cost: Cost = field(default_factory=Cost)
    place: Place = field(default_factory=Place)


def summarise(run: Run) -> RunSummary:
    """Count a run."""
    missing = run.missing()
    planned = list(counted_keys(run.header))
    cost, by_language = costs(run)
    languages = tuple(
        replace(_language(name, run, planned, missing), cost=by_language[name]) for name in sorted(run.header.planned)
    )
    return RunSummary(
        run.header.id,
        str(run.folder),
        _model(run),
        not missing,
        languages,
        run.header.exclusions,
        run.failures,
        gaps(run),
        cost,
        place_of(run.header.model),
    )


def _model(run: Run) -> str:
    return str(run.header.model.get("name") or run.header.configuration.model or run.header.configuration.source or "-")


def _language(name: str, run: Run, planned: Sequence[Key], missing: Sequence[Key]) -> LanguageSummary:
    attempts = [attempt for attempt in run.attempts if attempt.key.language == name]
    verdicts = Counter(attempt.judgement.verdict for attempt in attempts)
    tasks = _by_task(attempts)
    samples = max(Counter(key.task for key in planned if key.language == name).values(), default=0)
    return LanguageSummary(
        language=name,
        tasks=len({key.task for key in planned if key.language == name}),
        attempts=len(attempts),
        accepted=verdicts[Verdict.ACCEPTED],
        missing=sum(key.language == name for key in missing),
        pass_at_1=mean_pass_at_k(tasks, 1),
        interval=pass_at_1_interval(tasks),
        verdicts={verdict: verdicts[verdict] for verdict in Verdict},
        pass_at_k={k: mean_pass_at_k(tasks, k) for k in _ks(samples)},
        excluded=tuple(sorted(e.task for e in run.header.exclusions if e.language == name)),
        unproven=tuple(sorted({a.key.task for a in attempts if a.unproven})),
        failures=dict(sorted(Counter(f.stage for f in run.failures if f.key.language == name).items())),
        speed=_speed(attempts),
    )


def _by_task(attempts: Iterable[Attempt]) -> list[tuple[int, int]]:
    """Judged and accepted for each task."""
    judged: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for attempt in attempts:
        judged[attempt.key.task] += 1
        accepted[attempt.key.task] += attempt.judgement.verdict is Verdict.ACCEPTED
    return [(judged[task], accepted[task]) for task in sorted(judged)]


def _ks(samples: int) -> list[int]:
    return sorted({k for k in (5, 10, 100, samples) if 1 < k <= samples})


def _speed(attempts: Sequence[Attempt]) -> Speed:
    return Speed(
        _median(a.timings.first_token_seconds for a in attempts),
        _median(a.timings.completion_tokens_per_second for a in attempts),
        _total(a.prompt_tokens for a in attempts),
        _total(a.completion_tokens for a in attempts),
    )


def _median(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None and math.isfinite(value)]
    return statistics.median(known) if known else None


def _total(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None

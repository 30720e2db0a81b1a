"""The gap between MySQL and Oracle in one run: the same tasks on both dialects, compared in pairs.

Everything is counted over tasks that have a verdict on both sides; what has none is counted beside it. An attempt that
a stand-in cannot decide is undetermined, never a pass or a failure: the comparison is then made twice more, with all of
those failing and with all of them passing, and the truth lies between.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from codegrade.attempt import Attempt, Key
from codegrade.records.reading import Run
from codegrade.records.schema import Exclusion
from codegrade.report.words import first_line
from codegrade.stats.paired import Comparison, compare
from codegrade.stats.paired import Counts as Judged
from codegrade.verdict import Verdict

FIRST = "mysql"
SECONDS = ("oracle", "oracle-compat")
STAND_INS: Mapping[str, str] = {"oracle-compat": "oracle"}
"""The languages that stand in for another one, and for which."""
UNDETERMINED = "undetermined"
"""The stage of a failure that says: the stand-in cannot tell."""

_CODE = re.compile(r"\bORA-\d{5}\b")
_REJECTED = frozenset({Verdict.COMPILE_ERROR, Verdict.RUN_TIME_ERROR})
"""The verdicts that a database's own message comes with."""


@dataclass(frozen=True, slots=True)
class ErrorCount:
    """Why replies were not accepted: an ORA- code, or the verdict where there is none.

    `example` is the first such attempt, in the order of keys, and `message` the first line of what was said of it.
    """

    code: str
    count: int
    example: Key
    message: str


@dataclass(frozen=True, slots=True)
class Gap:
    """`first` is mysql, `second` oracle or oracle-compat; `judged` compares the tasks with a verdict on both.

    `first_ahead` and `second_ahead`: the tasks that flip, by name; with several replies to a task (`several`), those
    whose rates differ. `errors` are those of `second`, the most frequent first, over the tasks that are compared.
    `missing` counts, for each side, the attempts without a verdict that are not undetermined. `constructs`: what was
    undetermined and how often, the most frequent first. `bounds`: with all undetermined attempts failing, and with all
    passing; None where there are none. `excluded`: the tasks left out, with the language whose reference failed.
    `asked_in`: the language that the replies judged as `second` were asked for in, where a regrade made that another.
    """

    first: str
    second: str
    several: bool
    judged: Comparison
    first_ahead: tuple[str, ...] = ()
    second_ahead: tuple[str, ...] = ()
    errors: tuple[ErrorCount, ...] = ()
    missing: tuple[int, int] = (0, 0)
    undetermined: int = 0
    constructs: tuple[tuple[str, int], ...] = ()
    bounds: tuple[Comparison, Comparison] | None = None
    excluded: tuple[Exclusion, ...] = ()
    asked_in: str = ""

    @property
    def stand_in(self) -> bool:
        """Whether `second` is not the database that it speaks for."""
        return self.second in STAND_INS


def gaps(run: Run) -> tuple[Gap, ...]:
    """The gaps of a run: one for each of `SECONDS` that was asked for beside `FIRST`, often none."""
    asked = run.header.planned
    return tuple(_gap(run, second) for second in SECONDS if FIRST in asked and second in asked)


def _gap(run: Run, second: str) -> Gap:
    ones, others = _by_task(run.attempts, FIRST), _by_task(run.attempts, second)
    pairs = {task: (ones[task], others[task]) for task in sorted(ones.keys() & others.keys())}
    unclear = [f for f in run.failures if f.key.language == second and f.stage == UNDETERMINED]
    missing = Counter(key.language for key in run.missing())
    constructs = Counter(first_line(failure.error) for failure in unclear)
    return Gap(
        FIRST,
        second,
        several=any(judged > 1 for pair in pairs.values() for judged, _ in pair),
        judged=compare(list(pairs.values())),
        first_ahead=tuple(task for task, (one, other) in pairs.items() if _ahead(one, other)),
        second_ahead=tuple(task for task, (one, other) in pairs.items() if _ahead(other, one)),
        errors=_errors(a for a in run.attempts if a.key.language == second and a.key.task in pairs),
        missing=(missing[FIRST], missing[second] - len(unclear)),
        undetermined=len(unclear),
        constructs=tuple(sorted(constructs.items(), key=lambda item: (-item[1], item[0]))),
        bounds=_bounds(ones, others, Counter(failure.key.task for failure in unclear)),
        excluded=tuple(e for e in run.header.exclusions if e.language in {FIRST, second}),
        asked_in=next((old for old, new in run.header.judged_as.items() if new == second), ""),
    )


def _by_task(attempts: Iterable[Attempt], language: str) -> dict[str, Judged]:
    judged: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for attempt in attempts:
        if attempt.key.language == language:
            judged[attempt.key.task] += 1
            accepted[attempt.key.task] += attempt.judgement.verdict is Verdict.ACCEPTED
    return {task: (judged[task], accepted[task]) for task in judged}


def _ahead(one: Judged, other: Judged) -> bool:
    return one[1] * other[0] > other[1] * one[0]


def _bounds(
    ones: Mapping[str, Judged], others: Mapping[str, Judged], unclear: Mapping[str, int]
) -> tuple[Comparison, Comparison] | None:
    """The comparison over all tasks judged in `ones`, with all undetermined attempts failing, and with all passing."""
    if not unclear:
        return None
    failing: list[tuple[Judged, Judged]] = []
    passing: list[tuple[Judged, Judged]] = []
    for task in sorted(ones.keys() & (others.keys() | unclear.keys())):
        judged, accepted = others.get(task, (0, 0))
        more = unclear.get(task, 0)
        failing.append((ones[task], (judged + more, accepted)))
        passing.append((ones[task], (judged + more, accepted + more)))
    return compare(failing), compare(passing)


def _errors(attempts: Iterable[Attempt]) -> tuple[ErrorCount, ...]:
    found: defaultdict[str, list[Attempt]] = defaultdict(list)
    for attempt in attempts:
        if attempt.judgement.verdict is not Verdict.ACCEPTED:
            found[_code(attempt)].append(attempt)
    counts = [_counted(code, seen) for code, seen in found.items()]
    return tuple(sorted(counts, key=lambda error: (-error.count, error.code)))


def _counted(code: str, seen: Sequence[Attempt]) -> ErrorCount:
    example = min(seen, key=lambda attempt: attempt.key)
    judgement = example.judgement
    return ErrorCount(code, len(seen), example.key, first_line(judgement.message) or first_line(judgement.detail))


def _code(attempt: Attempt) -> str:
    """The first ORA- code of what the database said, else the verdict."""
    judgement = attempt.judgement
    if judgement.verdict in _REJECTED:
        for text in (judgement.message, judgement.detail):
            if found := _CODE.search(text):
                return found[0]
    return judgement.verdict.value

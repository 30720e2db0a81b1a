"""How each two runs of a page compare on what they share: pairs by task, which is the cluster."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from codegrade.attempt import Attempt
from codegrade.records.reading import Run
from codegrade.report.page_attempts import rounded
from codegrade.stats.paired import Comparison, Counts, compare
from codegrade.verdict import Verdict

ALL = ""
"""The name of the comparison over every language that both runs have."""

Judged = dict[tuple[str, str, str, str], Counts]
"""By task, language, and the digests of the task and of its cases: what differs in these is not shared."""


def paired(runs: Sequence[Run]) -> list[dict[str, object]]:
    """For each two runs and each language, and for all languages together, the comparison of what both judged."""
    counts = [_counts(run.attempts) for run in runs]
    return [
        _flat(a, b, language, compare(pairs))
        for a, b in combinations(range(len(runs)), 2)
        for language, pairs in _shared(counts[a], counts[b]).items()
    ]


def _counts(attempts: Iterable[Attempt]) -> Judged:
    found: defaultdict[tuple[str, str, str, str], list[int]] = defaultdict(lambda: [0, 0])
    for attempt in attempts:
        entry = found[attempt.key.task, attempt.key.language, attempt.task_digest, attempt.cases_digest]
        entry[0] += 1
        entry[1] += attempt.judgement.verdict is Verdict.ACCEPTED
    return {key: (judged, accepted) for key, (judged, accepted) in found.items()}


def _shared(one: Judged, other: Judged) -> Mapping[str, list[tuple[Counts, Counts]]]:
    """Pairs of counts for each language and for all of them together, where a task is one cluster."""
    pairs: defaultdict[str, list[tuple[Counts, Counts]]] = defaultdict(list)
    whole: defaultdict[str, list[tuple[Counts, Counts]]] = defaultdict(list)
    for key in sorted(one.keys() & other.keys()):
        pairs[key[1]].append((one[key], other[key]))
        whole[key[0]].append((one[key], other[key]))
    if len(pairs) > 1:
        pairs[ALL] = [(_added(a for a, _ in found), _added(b for _, b in found)) for found in whole.values()]
    elif pairs:
        pairs[ALL] = next(iter(pairs.values()))
    return pairs


def _added(counts: Iterable[Counts]) -> Counts:
    judged, accepted = zip(*counts, strict=True)
    return sum(judged), sum(accepted)


def _flat(a: int, b: int, language: str, result: Comparison) -> dict[str, object]:
    low, high = result.interval or (None, None)
    return {
        "a": a,
        "b": b,
        "language": language,
        "tasks": result.tasks,
        "rates": [rounded(result.first), rounded(result.second)],
        "difference": rounded(result.difference),
        "ci95": [rounded(low), rounded(high)],
        "p": rounded(result.p_value),
        "only": [rounded(result.table.first_only), rounded(result.table.second_only)],
    }

"""In what two runs differ, and whether their numbers can still be compared.

*Barred*: the two were not asked the same, so a difference of rates says nothing of the models: tasks, their content,
cases, prompts, samples, sampling (temperature, top_p, max_tokens, and what models.toml sends beside them).
*Noted*: judged in another way or by chance otherwise: drivers, toolchains, isolation, codegrade, machine, seed. Every
task's reference passed under both, so a verdict may shift but need not.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from codegrade.attempt import Attempt, Key
from codegrade.records.reading import Run
from codegrade.records.schema import Header

NAMES = 5
"""How many tasks a difference names before it says "and N more"."""
SAMPLING = ("temperature", "top_p", "max_tokens")

Pair = tuple[str, str]
"""A task and a language."""


@dataclass(frozen=True, slots=True)
class Differences:
    """`barred` and `noted`: one line each. `apart`: the tasks, in a language, that are not the same in both runs."""

    barred: tuple[str, ...]
    noted: tuple[str, ...]
    apart: frozenset[Pair] = frozenset()


def differing(base: Run, candidate: Run, languages: Sequence[str]) -> Differences:
    """Compare what two runs were asked, in these languages."""
    planned = _planned(base.header, languages), _planned(candidate.header, languages)
    both = planned[0].keys() & planned[1].keys()
    barred, apart = list(_asked(*planned)), set()
    contents = base.header.tasks, candidate.header.tasks
    changed = {pair for pair in both if _apart(contents[0].get(pair[0]), contents[1].get(pair[0]))}
    for what, found in [("tasks that have changed", changed), *_digests(base, candidate, both)]:
        if found:
            barred.append(f"{what}: {_names(found)}")
            apart |= found
    barred += _sampling(base.header, candidate.header)
    return Differences(tuple(barred), tuple(_noted(base, candidate, languages)), frozenset(apart))


def _planned(header: Header, languages: Sequence[str]) -> dict[Pair, tuple[int, ...]]:
    return {
        (task, language): tuple(sorted(samples))
        for language in languages
        for task, samples in header.planned.get(language, {}).items()
    }


def _asked(base: Mapping[Pair, tuple[int, ...]], candidate: Mapping[Pair, tuple[int, ...]]) -> Iterable[str]:
    for where, pairs in (("base", base.keys() - candidate.keys()), ("candidate", candidate.keys() - base.keys())):
        if pairs:
            yield f"tasks that only the {where} has: {_names(pairs)}"
    if other := {pair for pair in base.keys() & candidate.keys() if base[pair] != candidate[pair]}:
        one, two = (max(len(planned[pair]) for pair in other) for planned in (base, candidate))
        yield f"samples: {one} in the base, {two} in the candidate: {_names(other)}"


def _digests(base: Run, candidate: Run, both: Iterable[Pair]) -> Iterable[tuple[str, set[Pair]]]:
    def found(digest: Callable[[Attempt], str]) -> set[Pair]:
        first, second = _of(base.attempts, digest), _of(candidate.attempts, digest)
        apart = {(key.task, key.language) for key in first if _apart(first[key], second.get(key))}
        return apart & set(both)

    yield "cases that differ", found(lambda attempt: attempt.cases_digest)
    yield "prompts that differ", found(lambda attempt: attempt.prompt_digest)


def _of(attempts: Iterable[Attempt], digest: Callable[[Attempt], str]) -> dict[Key, str]:
    return {attempt.key: digest(attempt) for attempt in attempts}


def _apart(one: str | None, other: str | None) -> bool:
    """Whether both are known and differ."""
    return bool(one and other and one != other)


def sampling(header: Header) -> Mapping[str, object]:
    """What the model was sent beside the prompt, seed aside; what is not in it was left to the server."""
    sent = header.model.get("sampling")
    given = header.configuration.model_dump(include={*SAMPLING})
    found = {**given, **(sent if isinstance(sent, dict) else {})}
    return {name: value for name, value in found.items() if value is not None and name != "seed"}


def _sampling(base: Header, candidate: Header) -> Iterable[str]:
    one, other = sampling(base), sampling(candidate)
    for name in sorted(one.keys() | other.keys()):
        if one.get(name) != other.get(name):
            yield f"{name}: {_said(one.get(name))} in the base, {_said(other.get(name))} in the candidate"


def _said(value: object) -> str:
    return "the server's own" if value is None else str(value)


def _noted(base: Run, candidate: Run, languages: Sequence[str]) -> Iterable[str]:
    one, other = base.header, candidate.header
    for language in languages:
        records = one.languages.get(language), other.languages.get(language)
        for what, name in (("environment", "toolchain or image"), ("driver", "driver"), ("isolation", "isolation")):
            known = [value for record in records if (value := getattr(record, what, None))]
            if len(known) == len(records) and known[0] != known[1]:
                yield f"the {name} of {language} is not the same"
    for name, values in {
        "codegrade": (one.codegrade, other.codegrade),
        "the seed": (_seed(one), _seed(other)),
        "the machine": (one.machine, other.machine),
    }.items():
        if values[0] != values[1]:
            yield f"{name} is not the same" if name == "the machine" else f"{name}: {values[0]} and {values[1]}"
    for where, run in (("base", base), ("candidate", candidate)):
        excluded = {(e.task, e.language) for e in run.header.exclusions if e.language in languages}
        if excluded:
            yield f"left out, because the {where} excludes them: {_names(excluded)}"


def _seed(header: Header) -> object:
    sent = header.model.get("sampling")
    seed = sent.get("seed") if isinstance(sent, dict) else None
    return header.configuration.seed if seed is None else seed


def _names(pairs: Iterable[Pair]) -> str:
    names = [f"{task} in {language}" for task, language in sorted(pairs)]
    more = f" and {len(names) - NAMES} more" if len(names) > NAMES else ""
    return ", ".join(names[:NAMES]) + more

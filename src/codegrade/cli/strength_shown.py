"""What `codegrade tasks strength` prints: a line for each task, its survivors as diffs, what could go; or JSON."""

from collections.abc import Iterator, Sequence

from codegrade.strength.result import Strength, killers
from codegrade.strength.trial import Fates

_SHOWN_CASES = 8


def share(value: float) -> str:
    """A share as a percentage, never rounded up to one that it does not reach: 0.9999 is `99.9 %`."""
    return f"{int(value * 1000 + 1e-9) / 10:.1f} %"


def task_lines(strength: Strength, *, least: float, full: bool) -> Iterator[str]:
    """All that is said of a task."""
    found = list(problems(strength, least))
    yield f"{'FAIL' if found else 'ok'}  ".ljust(6) + f"{strength.task.id}  {summary(strength)}"
    for problem, hint in found:
        yield f"      {problem}\n      → {hint}"
    for mutant in strength.survivors:
        yield f"      survivor {mutant.key} ({mutant.operator}, line {mutant.line})"
        yield _indented(mutant.diff(strength.reference.source, strength.reference.path))
    yield from _advice(strength, full=full)
    if full:
        yield from _matrix(strength)


def summary(strength: Strength) -> str:
    """How many mutants, and what became of them."""
    parts = [f"{share(strength.score)} killed: {strength.killed} of {strength.counted}"]
    if strength.by_time:
        parts.append(f"{strength.by_time} by time")
    if strength.equivalent:
        parts.append(f"{len(strength.equivalent)} equivalent")
    if strength.left_out:
        parts.append(f"{strength.left_out} more not tried")
    return ", ".join(parts)


def problems(strength: Strength, least: float) -> Iterator[tuple[str, str]]:
    """What is wrong with a task, each with what to do."""
    if strength.score < least:
        yield (
            f"under {share(least)}",
            "add cases that tell the survivors from the reference; list those that do the same in strength.toml",
        )
    for key in strength.stale:
        yield f"strength.toml: {key}: there is no such mutant", "remove the entry, or take the key that is printed now"
    for key, case in strength.contradicted:
        yield f"strength.toml: {key} is not equivalent: {_case(strength, case)} kills it", "remove the entry"


def _advice(strength: Strength, *, full: bool) -> Iterator[str]:
    """Of hand-written cases by name, where all is asked for; the generated ones have none."""
    written, drawn = strength.redundant
    if not written:
        return
    names = f": {', '.join(_case(strength, index) for index in written)}" if full else " (--full names them)"
    of_all = f"{len(written)} of {len(strength.task.cases)} hand-written cases"
    yield f"      note: {of_all} kill nothing that others do not{names}"
    yield f"      note: so do {drawn} of {strength.generated} generated ones"


def _matrix(strength: Strength) -> Iterator[str]:
    """Which mutant dies of what, then which case kills how many."""
    for mutant, fates in strength.mutants:
        yield f"      {mutant.key}  {mutant.change(strength.reference.source)}  {_deaths(strength, fates)}"
    for index in range(len(strength.task.cases) + strength.generated):
        kills = [killers(fates) for _, fates in strength.mutants]
        only = sum(found == {index} for found in kills)
        count = sum(index in found for found in kills)
        yield f"      {_case(strength, index)}: kills {count}, {only} of them alone"


def _deaths(strength: Strength, fates: Fates) -> str:
    found = sorted(killers(fates))
    names = ", ".join(f"{_case(strength, index)} ({fates[index].name.lower()})" for index in found[:_SHOWN_CASES])
    more = len(found) - _SHOWN_CASES
    return f"[{names}{f' and {more} more' if more > 0 else ''}]" if found else "[alive]"


def _case(strength: Strength, index: int) -> str:
    cases = strength.task.cases
    name = getattr(cases[index], "name", "") if index < len(cases) else ""
    return f"case {index + 1}" + (f" ({name})" if name else "")


def _indented(text: str) -> str:
    return "\n".join(f"        {line}".rstrip() for line in text.splitlines())


def as_json(strengths: Sequence[Strength], least: float) -> list[dict[str, object]]:
    """Everything, for programs."""
    return [_row(strength, least) for strength in strengths]


def _row(strength: Strength, least: float) -> dict[str, object]:
    written, drawn = strength.redundant
    source, path = strength.reference.source, strength.reference.path
    return {
        "task": strength.task.id,
        "reference": path,
        "score": round(strength.score, 4),
        "killed": strength.killed,
        "counted": strength.counted,
        "killed_by_time": strength.by_time,
        "not_tried": strength.left_out,
        "problems": [problem for problem, _ in problems(strength, least)],
        "equivalent": [{"mutant": one.key, "reason": strength.ledger[one.key]} for one in strength.equivalent],
        "survivors": [one.key for one in strength.survivors],
        "redundant_cases": [index + 1 for index in written],
        "redundant_generated": drawn,
        "cases": [
            {"case": index + 1, "name": getattr(case, "name", "")} for index, case in enumerate(strength.task.cases)
        ],
        "generated": strength.generated,
        "mutants": [
            {
                "mutant": one.key,
                "operator": one.operator,
                "line": one.line,
                "diff": one.diff(source, path),
                "killed_by": {str(index + 1): fates[index].name.lower() for index in sorted(killers(fates))},
            }
            for one, fates in strength.mutants
        ],
    }

"""The rows that the table and Markdown formats share, and the notes below them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from codegrade.attempt import Failure
from codegrade.report.gap import STAND_INS, UNDETERMINED
from codegrade.report.summary import LanguageSummary, RunSummary
from codegrade.report.words import NAMES, UNKNOWN, attempt_name, first_line, percent, task_names
from codegrade.verdict import Verdict

SHORT = {
    Verdict.WRONG_ANSWER: "WA",
    Verdict.RUN_TIME_ERROR: "RTE",
    Verdict.COMPILE_ERROR: "CE",
    Verdict.TIME_LIMIT_EXCEEDED: "TLE",
    Verdict.MEMORY_LIMIT_EXCEEDED: "MLE",
    Verdict.OUTPUT_LIMIT_EXCEEDED: "OLE",
    Verdict.NO_CODE: "NC",
    Verdict.TRUNCATED: "TR",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """`left`: how many of the first columns hold text, which is set flush left."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    left: int = 2


def sheet(runs: Sequence[RunSummary]) -> Sheet:
    """A row for each run and language. Verdicts that nothing got, and figures that nothing has, get no column."""
    languages = [language for run in runs for language in run.languages]
    verdicts = [verdict for verdict in SHORT if any(language.verdicts[verdict] for language in languages)]
    ks = sorted({k for language in languages for k in language.pass_at_k})
    timed = any(language.speed.completion_tokens is not None for language in languages)
    head: tuple[str, ...] = ("model", "language", "tasks", "attempts", "accepted", "pass@1", "95 % interval")
    head += tuple(f"pass@{k}" for k in ks) + tuple(SHORT[verdict] for verdict in verdicts) + ("missing",)
    head += ("tokens", "tokens/s", "first token") if timed else ()
    rows = tuple(_row(run, language, verdicts, ks, timed=timed) for run in runs for language in run.languages)
    notes = [f"{SHORT[v]} {v}" for v in verdicts]
    legend = (" · ".join(notes),) if notes else ()
    named = zip(prefixes(runs), runs, strict=True)
    return Sheet(head, rows, legend + tuple(prefix + note for prefix, run in named for note in _notes(run)))


def prefixes(runs: Sequence[RunSummary]) -> list[str]:
    """What stands before a note, to say of which run it is: nothing for one run; folders where two have one id."""
    if len(runs) == 1:
        return [""]
    ids = Counter(run.id for run in runs)
    return [f"{run.folder if ids[run.id] > 1 else run.id}: " for run in runs]


def _row(
    run: RunSummary, language: LanguageSummary, verdicts: list[Verdict], ks: list[int], *, timed: bool
) -> tuple[str, ...]:
    cells = [
        run.model,
        language.language,
        str(language.tasks),
        str(language.attempts),
        str(language.accepted),
        percent(language.pass_at_1),
        _interval(language.interval),
        *(percent(language.pass_at_k.get(k)) for k in ks),
        *(str(language.verdicts[verdict]) for verdict in verdicts),
        str(language.missing),
    ]
    speed = language.speed
    if timed:
        cells += [
            UNKNOWN if speed.completion_tokens is None else str(speed.completion_tokens),
            UNKNOWN if speed.completion_tokens_per_second is None else f"{speed.completion_tokens_per_second:.1f}",
            UNKNOWN if speed.first_token_seconds is None else f"{speed.first_token_seconds:.2f} s",
        ]
    return tuple(cells)


def _interval(interval: tuple[float, float] | None) -> str:
    return UNKNOWN if interval is None else f"{100 * interval[0]:.1f}–{100 * interval[1]:.1f}"


def _notes(run: RunSummary) -> list[str]:
    notes = []
    if not run.complete:
        notes.append(incomplete_note(run))
    notes += [_failure(failure) for failure in run.failures[:NAMES]]
    notes += [f"{len(run.failures) - NAMES} more failures in failures.jsonl"] if len(run.failures) > NAMES else []
    notes += [f"EXCLUDED {e.task} in {e.language}: {first_line(e.problem)}" for e in run.exclusions]
    for language in run.languages:
        if language.unproven:
            notes.append(
                f"unproven in {language.language} (no reference ships with the task): {task_names(language.unproven)}"
            )
    return notes


_STAGES = {"ask": "asking the model", "gold": "proving the task", "grade": "grading"}


def _failure(failure: Failure) -> str:
    what = UNDETERMINED
    if failure.stage != UNDETERMINED:
        what = f"failed while {_STAGES.get(failure.stage, failure.stage)}"
    return f"{what}: {attempt_name(failure.key)}: {first_line(failure.error)}"


def incomplete_note(run: RunSummary) -> str:
    """What an incomplete run lacks and how to get it; empty for a complete one.

    What a stand-in cannot tell, no resume can: the real database does.
    """
    if run.complete:
        return ""
    missing = sum(language.missing for language in run.languages)
    unclear = Counter(f.key.language for f in run.failures if f.stage == UNDETERMINED and f.key.language in STAND_INS)
    said = f"INCOMPLETE: {missing} attempts have no verdict"
    resume = f"codegrade run --resume {run.folder}"
    if not unclear:
        return f"{said}; {resume} completes it"
    words = " ".join(f"--as {name}={STAND_INS[name]}" for name in sorted(unclear))
    settle = f"codegrade regrade {run.folder} {words}, on a machine that has it, settles"
    where = f"undetermined on {', '.join(sorted(unclear))}"
    if unclear.total() == missing:
        return f"{said}: {where}; {settle} them"
    return f"{said}, {unclear.total()} of them {where}; {settle} those, {resume} makes the others"

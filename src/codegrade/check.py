"""Prove a task sound: what `codegrade tasks check` does with one task.

The folder says what it must; the reference passes in every language; each wrong submission gets exactly the verdict
that its folder names; the bare starter code fails. References agree with each other because all of them are judged by
the same expected values, which one of them gave.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial

from codegrade.errors import TaskError, Undetermined
from codegrade.gold import Prover
from codegrade.grade import grade_program
from codegrade.languages import Database, Language, Toolchain
from codegrade.proof import Proof, starter_code
from codegrade.question import Places
from codegrade.tasks.soundness import Finding, static_findings
from codegrade.tasks.task import Submission, Task
from codegrade.verdict import Verdict
from codegrade.workers import open_workers

Job = Callable[[], Finding | None]
AHEAD = 2
"""Tasks begun while an earlier one is not done yet, so that no worker waits for the last program of a task."""
COMFORT = 5
"""A reference should take at most one part in so many of a case's time: another machine may be slower."""
MARGIN = 1.5
"""A program that is too slow should take at least so many times what is allowed: another machine may be faster."""


def check_tasks(
    tasks: Iterable[Task], languages: tuple[Language, ...], prover: Prover, places: Places, workers: int
) -> Iterator[tuple[Task, Language | None, list[Finding]]]:
    """For each task its static findings (language None), then those of each language, as they are known.

    Raises:
        Fault, Unavailable: something of ours failed; the tasks may be sound or not.
    """
    with open_workers(workers) as pool:
        ahead: deque[_Checking] = deque()
        for task in tasks:
            offered = [language for language in languages if task.offers(language)]
            jobs = [list(_jobs(task, language, prover, places)) for language in offered]
            if jobs and task.generator is not None and task.kind == "function":
                jobs[0].append(partial(_generator, task, offered[0], prover))
            running = [[pool.submit(job) for job in todo] for todo in jobs]
            ahead.append(_Checking(task, static_findings(task, languages), list(zip(offered, running, strict=True))))
            if len(ahead) > AHEAD:
                yield from ahead.popleft().results()
        for checking in ahead:
            yield from checking.results()


@dataclass(frozen=True, slots=True)
class _Checking:
    """A task whose jobs run or wait."""

    task: Task
    static: list[Finding]
    running: Sequence[tuple[Language, Sequence[Future[Finding | None]]]]

    def results(self) -> Iterator[tuple[Task, Language | None, list[Finding]]]:
        yield self.task, None, self.static
        for language, futures in self.running:
            found = [future.result() for future in futures]
            yield self.task, language, [finding for finding in found if finding is not None]


def _jobs(task: Task, language: Language, prover: Prover, places: Places) -> Iterator[Job]:
    yield lambda: _reference(task, language, prover)
    if task.kind == "function":
        yield lambda: _starter(task, language, prover, places)
    for submission in task.submissions:
        if submission.language == language.name and submission is not task.reference(language.name):
            yield lambda chosen=submission: _submission(task, language, chosen, prover, places)  # type: ignore[misc] # a default argument binds the loop's value


def _reference(task: Task, language: Language, prover: Prover) -> Finding | None:
    proof = prover.prove(task, language)
    if not proof.sound:
        hint = proof.hint or "mend the reference or the cases"
        return _finding(task, language, "submissions/accepted", proof.problem, hint)
    took, limit = proof.reference_cpu_seconds, task.time_seconds * language.time_factor
    if took is None or isinstance(language, Database) or took * COMFORT <= limit:
        return None
    problem = (
        f"the reference takes {took:.2f} s on a case where {limit:g} s are allowed: less than {COMFORT} times room"
    )
    hint = "make it faster, the largest cases smaller, or raise time_s in [limits]"
    return _finding(task, language, "submissions/accepted", problem, hint, advice=True)


def _generator(task: Task, language: Language, prover: Prover) -> Finding | None:
    """A run can be resumed, shown and repeated only where the same seed draws the same cases."""
    proof = prover.prove(task, language)
    if not proof.sound:
        return None
    if len(proof.cases) == len(task.cases):
        return Finding(task.id, "", "generate.py", "draws no case", "let cases(rng) yield some, or remove the file")
    try:
        if prover.materialiser.draws_again(task):
            return None
        problem = "draws other cases when it is asked again"
    except TaskError as error:
        problem = f"failed when it was asked again: {error.message}"
    hint = "draw from rng alone: no other random numbers, no clock, nothing of the machine"
    return Finding(task.id, "", "generate.py", problem, hint)


def _submission(
    task: Task, language: Language, submission: Submission, prover: Prover, places: Places
) -> Finding | None:
    proof = prover.prove(task, language)
    if not proof.sound:
        return None
    timed = submission.verdict is Verdict.TIME_LIMIT_EXCEEDED and isinstance(language, Toolchain)
    if timed and _exceeds(submission, MARGIN, proof, places):
        return None
    try:
        judgement = grade_program(submission.source, proof, places).judgement
    except Undetermined as error:
        hint = "write it otherwise, or check it on the database itself"
        return _finding(task, language, submission.path, f"is undetermined: {error.message}", hint)
    if judgement.verdict is submission.verdict:
        return _near_the_limit(task, language, submission) if timed else None
    detail = f" ({judgement.detail})" if judgement.detail else ""
    problem = f"gets {judgement.verdict}{detail} where its folder says {submission.verdict}"
    hint = "move it to the folder of its verdict, or add the case that it must fail"
    return _finding(task, language, submission.path, problem, hint)


def _exceeds(submission: Submission, times: float, proof: Proof, places: Places) -> bool:
    """Whether it is too slow with so many times the CPU time."""
    limits = replace(proof.limits, cpu_seconds=times * proof.limits.cpu_seconds)
    verdict = grade_program(submission.source, replace(proof, limits=limits), places).judgement.verdict
    return verdict is Verdict.TIME_LIMIT_EXCEEDED


def _near_the_limit(task: Task, language: Language, submission: Submission) -> Finding:
    problem = f"is too slow, but not with {MARGIN:g} times the limit"
    hint = "add a case that is worse for it, or write it slower: on a faster machine it may be accepted"
    return _finding(task, language, submission.path, problem, hint, advice=True)


def _starter(task: Task, language: Language, prover: Prover, places: Places) -> Finding | None:
    proof = prover.prove(task, language)
    if not proof.sound:
        return None
    judgement = grade_program(starter_code(task, language), proof, places).judgement
    if judgement.verdict in {Verdict.RUN_TIME_ERROR, Verdict.WRONG_ANSWER}:
        return None
    problem = f"the bare starter code gets {judgement.verdict} ({judgement.detail}); it must build and fail"
    if judgement.verdict is Verdict.COMPILE_ERROR:
        said = judgement.message.strip().partition("\n")[0]
        hint = f"rename what {language.title} reserves, in [signature]{f'; its compiler says: {said}' if said else ''}"
        return _finding(task, language, "task.toml", problem, hint)
    return _finding(task, language, "cases.jsonl", problem, "add a case that doing nothing does not solve")


def _finding(task: Task, language: Language, path: str, problem: str, hint: str, *, advice: bool = False) -> Finding:
    return Finding(task=task.id, language=language.name, path=path, problem=problem, hint=hint, advice=advice)

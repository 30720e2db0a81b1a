"""Doing what is left of a run. The caller's thread alone writes verdicts, and yields each once it is on disk."""

import hashlib
from collections.abc import Generator
from contextlib import suppress

from codegrade.attempt import Attempt, Failure
from codegrade.errors import Fault, RecordFault, SandboxFault
from codegrade.records.journal import Journal
from codegrade.records.schema import Exclusion, Header
from codegrade.run.pipeline import Failed, Graded, Outcome, Pipeline, Stages, Stopped, Unsound
from codegrade.run.planning import Pair, Plan

Event = Attempt | Failure | Exclusion
HOPELESS = 20
"""So many tasks failing with no verdict between them mean that going on is pointless."""


def execute(
    todo: Plan,
    stages: Stages,
    journal: Journal,
    *,
    concurrency: int = 1,
    workers: int = 1,
) -> Generator[Event, None, None]:
    """Do what is left; yields every attempt, failure and exclusion once it is recorded.

    Closing the iterator, or an exception in it (KeyboardInterrupt too), stops the run and keeps all that is done.

    Raises:
        ConfigError, Unavailable: the run can never work. RecordFault: the run folder cannot be written.
        Fault: `HOPELESS` tasks failed one after the other.
    """
    for key, reason in todo.stale.items():
        journal.take_back(key, reason)
    failing: set[Pair] = set()
    with Pipeline(todo.work, stages, concurrency, workers) as pipeline:
        try:
            for outcome in pipeline.outcomes():
                event = _record(outcome, journal)
                if event is not None:
                    yield event
                failing = _failing(failing, outcome)
        finally:
            pipeline.stop()
            _record_finished(pipeline, journal)


def _record_finished(pipeline: Pipeline, journal: Journal) -> None:
    """Keep the verdicts that were reached while the run was being stopped."""
    with suppress(RecordFault):  # where the disk is full, that is being reported already
        for outcome in pipeline.finished():
            if isinstance(outcome, Graded):
                _record(outcome, journal)


def _record(outcome: Outcome, journal: Journal) -> Event | None:
    match outcome:
        case Graded():
            attempt = to_attempt(outcome)
            journal.add(attempt)
            return attempt
        case Failed(work, stage, error):
            failure = Failure(work.target.key, stage, error.message, {"hint": error.hint} if error.hint else {})
            journal.fail(failure)
            return failure
        case Unsound((task, language), problem):
            exclusion = Exclusion(task=task, language=language, problem=problem)
            journal.rewrite(_excluding(journal.header, exclusion))
            return exclusion
        case Stopped(error):
            raise error
    return None


def _excluding(header: Header, new: Exclusion) -> Header:
    pairs = {(old.task, old.language): old for old in (*header.exclusions, new)}
    return header.model_copy(update={"exclusions": tuple(pairs[pair] for pair in sorted(pairs))})


def _failing(failing: set[Pair], outcome: Outcome) -> set[Pair]:
    """The pairs that failed since the last verdict.

    Raises:
        Fault: they have become too many.
    """
    if isinstance(outcome, Graded):
        return set()
    if not isinstance(outcome, Failed) or outcome.stage == "undetermined":  # the stand-in works: it says what it is
        return failing
    failing = failing | {outcome.work.target.pair}
    if len(failing) < HOPELESS:
        return failing
    kind = SandboxFault if isinstance(outcome.error, SandboxFault) else Fault
    raise kind(
        f"{HOPELESS} tasks failed one after the other, the last: {outcome.error.message}", hint=outcome.error.hint
    )


def to_attempt(graded: Graded) -> Attempt:
    """The record of a verdict."""
    work, proof, grade = graded.work, graded.proof, graded.grade
    stored = work.stored
    assert stored is not None  # noqa: S101  # nothing is graded without a reply
    return Attempt(
        key=work.target.key,
        judgement=grade.judgement,
        difficulty=proof.task.difficulty,
        category=proof.task.category,
        task_digest=work.target.task_digest,
        cases_digest=proof.cases_digest,
        prompt_digest=work.target.prompt_digest,
        reply_digest=work.digest,
        program_digest="" if grade.program is None else hashlib.sha256(_bytes(grade.program)).hexdigest(),
        driver_digest=work.target.driver_digest,
        environment=work.target.environment,
        cpu_seconds=grade.cpu_seconds,
        wall_seconds=grade.wall_seconds,
        memory_bytes=grade.memory_bytes,
        confirmed=grade.confirmed,
        finish_reason=stored.reply.finish_reason,
        prompt_tokens=stored.reply.prompt_tokens,
        completion_tokens=stored.reply.completion_tokens,
        timings=stored.reply.timings,
        unproven=proof.unproven,
    )


def _bytes(program: str) -> bytes:
    return program.encode("utf-8", "surrogatepass")

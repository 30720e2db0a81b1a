"""Reads a run folder, also one that is being written or whose writer was killed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from codegrade.attempt import Attempt, Failure, Key
from codegrade.errors import RecordFault, UsageError
from codegrade.invalid import first_problem
from codegrade.records.disk import recording
from codegrade.records.log import read_lines
from codegrade.records.schema import SCHEMA, Header, Void, attempts, failures

RUN, ATTEMPTS, FAILURES, REPLIES = "run.json", "attempts.jsonl", "failures.jsonl", "replies"


@dataclass(frozen=True, slots=True)
class Run:
    """A run as recorded. `attempts` counts: one per key, planned, of a pair that is not excluded, in the order of keys.

    `failures`: for each key that has no attempt and failed, how it failed last.
    """

    folder: Path
    header: Header
    attempts: tuple[Attempt, ...]
    failures: tuple[Failure, ...]

    @property
    def complete(self) -> bool:
        """Every attempt that was planned, and is not excluded, has a verdict."""
        return not self.missing()

    def missing(self) -> tuple[Key, ...]:
        """The planned keys that have no attempt and are not excluded, in order."""
        done = {attempt.key for attempt in self.attempts}
        return tuple(sorted(key for key in counted_keys(self.header) if key not in done))


def planned_keys(header: Header) -> Iterator[Key]:
    """Every key the run was asked for."""
    for language, tasks in header.planned.items():
        for task, samples in tasks.items():
            yield from (Key(task, language, sample) for sample in samples)


def counted_keys(header: Header) -> Iterator[Key]:
    """The planned keys whose task is not excluded in their language."""
    excluded = {(exclusion.task, exclusion.language) for exclusion in header.exclusions}
    return (key for key in planned_keys(header) if (key.task, key.language) not in excluded)


def read_header(folder: Path) -> Header:
    """`run.json`.

    Raises:
        UsageError: the folder holds no run. RecordFault: it is damaged, or a newer codegrade wrote it.
    """
    path = folder / RUN
    if not path.is_file():
        raise UsageError(f"{folder} is not a run: there is no {RUN} in it", hint="name a folder below runs/")
    with recording(path):
        content = path.read_bytes()
    try:
        header = Header.model_validate_json(content)
    except ValidationError as error:
        raise RecordFault(f"{path}: {first_problem(error)}", hint="restore the file from a copy") from error
    if header.schema_version > SCHEMA:
        raise RecordFault(
            f"{path}: written in schema {header.schema_version} by codegrade {header.codegrade}; "
            f"this one reads up to schema {SCHEMA}",
            hint="update codegrade to read this run",
        )
    return header


def read_run(folder: Path) -> Run:
    """A run folder.

    Raises:
        UsageError: the folder holds no run. RecordFault: a file is damaged, or a newer codegrade wrote it.
    """
    header = read_header(folder)
    done = read_attempts(folder)
    counted = set(counted_keys(header))
    failed = {failure.key: failure for failure in _failures(folder) if failure.key in counted}
    return Run(
        folder,
        header,
        tuple(done[key] for key in sorted(done) if key in counted),
        tuple(failed[key] for key in sorted(failed) if key not in done),
    )


def read_attempts(folder: Path) -> dict[Key, Attempt]:
    """The attempts that stand, by key: the last one written for it, unless a later line takes it back.

    Raises:
        RecordFault: a line is damaged; the message has its number.
    """
    path = folder / ATTEMPTS
    done: dict[Key, Attempt] = {}
    for number, line in enumerate(read_lines(path), start=1):
        try:
            if "void" in line:
                done.pop(Void.model_validate(line).void, None)
            else:
                attempt = attempts().validate_python(line)
                done[attempt.key] = attempt
        except ValidationError as error:
            raise _unreadable(path, number, error) from error
    return done


def _failures(folder: Path) -> Iterator[Failure]:
    path = folder / FAILURES
    for number, line in enumerate(read_lines(path), start=1):
        try:
            yield failures().validate_python(line)
        except ValidationError as error:
            raise _unreadable(path, number, error) from error


def _unreadable(path: Path, number: int, error: ValidationError) -> RecordFault:
    return RecordFault(
        f"{path}: line {number} is not a record of codegrade: {first_problem(error)}",
        hint="restore the file from a copy, or delete that line to redo its attempt",
    )

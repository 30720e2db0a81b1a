"""Every case of a task with its expected value: the hand-written ones, then those that `generate.py` draws.

The generator runs in a sandbox of its own; expected values of generated cases come from the accepted reference,
Python's if there is one. Drawn cases are kept in the cache, keyed by task, seed, drivers and toolchains; they are
never committed.
"""

import hashlib
import json
import threading
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from codegrade.cache import Recent, keep
from codegrade.digest import text_digest
from codegrade.drivers import CaseLimits, driver_digest, function_command, generator_command
from codegrade.errors import TaskError
from codegrade.execution import Command, Ending, Outcome
from codegrade.judge.endings import text
from codegrade.judge.function import kind
from codegrade.languages import Toolchain
from codegrade.sandbox.interface import Sandbox
from codegrade.signature.literal import conforms, from_json, json_text, with_empty_nodes
from codegrade.signature.wire import decode
from codegrade.tasks.task import Case, Cases, Signature, SqlCase, StdioCase, Task

KEPT = 4
"""How many tasks' cases stay in memory."""
_ROOMY = CaseLimits(cpu_seconds=60.0, memory_bytes=2 << 30)


class Materialiser:
    """Thread-safe; a task is drawn once for each seed. `identities` are the toolchains that this machine has."""

    def __init__(
        self,
        sandbox: Sandbox,
        languages: Mapping[str, Toolchain],
        identities: Mapping[str, str],
        cache: Path,
        seed: int,
    ) -> None:
        self._sandbox = sandbox
        self._languages = languages
        self._identities = identities
        self._cache = cache
        self._seed = seed
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._recent: Recent[str, tuple[Cases, str]] = Recent(KEPT)

    def cases(self, task: Task) -> tuple[Cases, str]:
        """All cases and a digest of them.

        Raises:
            TaskError: the generator or the reference failed, or gave values that the signature does not allow.
            SandboxFault, Unavailable: nothing could be found out.
        """
        with self._locks[task.digest]:
            known = self._recent.get(task.digest)
            if known is None:
                known = self._cases(task)
                self._recent.put(task.digest, known)
            return known

    def draws_again(self, task: Task) -> bool:
        """Whether a task's generator, asked once more, draws the very cases that there are.

        Raises:
            TaskError, SandboxFault, Unavailable: as `cases`.
        """
        if task.signature is None or task.generator is None:
            return True
        drawn = json_text(self._draw(task, task.signature, self._seed))
        again = [_typed(task.signature, args) for args in json.loads(drawn)]
        known = [case.args for case in self.cases(task)[0][len(task.cases) :] if isinstance(case, Case)]
        return json_text(known) == json_text(again)

    def fresh(self, task: Task, seeds: Sequence[int], limits: CaseLimits) -> list[Case]:
        """What `generate.py` draws with each seed, kept nowhere; one process of the oracle answers all of it.

        Raises:
            TaskError, SandboxFault, Unavailable: as `cases`; and there must be a generator.
        """
        if task.signature is None or task.generator is None:
            raise TaskError(f"{task.id}: no generate.py", hint="write one: it draws hidden cases from a seed")
        drawn = [args for seed in seeds for args in self._draw(task, task.signature, seed)]
        return self._answered(task, task.signature, drawn, limits)

    def oracle(self, task: Task) -> Toolchain:
        """The language whose reference gives expected values: Python, else the first this machine can run.

        Raises:
            TaskError: none of the task's references can run here.
        """
        names = ["python", *sorted(self._identities)]
        found = next((name for name in names if name in self._identities and task.reference(name)), None)
        if found is None:
            raise TaskError(f"{task.id}: no reference that runs here can give expected values", hint="add a Python one")
        return self._languages[found]

    def _cases(self, task: Task) -> tuple[Cases, str]:
        if task.signature is None or task.generator is None:
            return task.cases, _digest(task.cases)
        written = tuple(case for case in task.cases if isinstance(case, Case))
        cases = (*written, *self._generated(task, task.signature))
        return cases, _digest(cases)

    def _generated(self, task: Task, signature: Signature) -> list[Case]:
        file = self._cache / "cases" / f"{self._key(task)}.json"
        try:
            if known := [_load(signature, line) for line in json.loads(file.read_text())]:
                return known
        except (OSError, ValueError, TypeError, RecursionError):  # not there, or not what was written
            pass
        found = self._answered(task, signature, self._draw(task, signature, self._seed), _ROOMY)
        kept = json_text([[case.args, case.expected] for case in found])
        keep(file, kept)
        return [_load(signature, line) for line in json.loads(kept)]  # what later runs read: 2 for a float is 2.0 there

    def _key(self, task: Task) -> str:
        parts = [task.digest, str(self._seed)]
        for language in (self._languages["python"], self.oracle(task)):
            parts += [language.name, driver_digest(language), self._identities.get(language.name, "")]
        return text_digest(*parts)

    def _draw(self, task: Task, signature: Signature, seed: int) -> list[tuple[object, ...]]:
        assert task.generator is not None  # noqa: S101 - callers asked
        command = generator_command(self._languages["python"], task.generator, seed)
        drawn = _results(self._run(command), f"{task.id}: generate.py")
        return [_conforming(task, signature, index, args) for index, args in enumerate(drawn, start=1)]

    def _run(self, command: Command) -> Outcome:
        """Alone on the machine where it ended for want of time or memory: load must not exclude a task."""
        run = self._sandbox.execute(command).last
        if run.ending in {Ending.CPU_TIME, Ending.WALL_TIME, Ending.MEMORY}:
            return self._sandbox.execute(replace(command, alone=True)).last
        return run

    def _answered(
        self, task: Task, signature: Signature, drawn: Sequence[tuple[object, ...]], limits: CaseLimits
    ) -> list[Case]:
        language = self.oracle(task)
        reference = task.reference(language.name)
        assert reference is not None  # noqa: S101 - the oracle has one
        command = function_command(language, signature, reference.source, drawn, limits)
        results = _results(self._run(command), f"{task.id}: {reference.path}")
        values = [with_empty_nodes(signature.returns, value) for value in results]
        for index, value in enumerate(values, start=1):
            if not conforms(signature.returns, value):
                raise TaskError(
                    f"{task.id}: {reference.path} returned {kind(value)} where {signature.returns} is expected,"
                    f" on generated case {index}",
                    hint="mend the reference, or the generator if its arguments break the statement's bounds",
                )
        return [Case(args, value) for args, value in zip(drawn, values, strict=True)]


def _conforming(task: Task, signature: Signature, index: int, args: object) -> tuple[object, ...]:
    if isinstance(args, list) and len(args) == len(signature.params):
        bad = [p.name for p, arg in zip(signature.params, args, strict=True) if not conforms(p.type, arg)]
        if not bad:
            return tuple(with_empty_nodes(p.type, arg) for p, arg in zip(signature.params, args, strict=True))
        raise TaskError(f"{task.id}: generate.py: case {index}: {bad[0]} is not of its type", hint="yield plain values")
    raise TaskError(
        f"{task.id}: generate.py: case {index} is not a tuple of {len(signature.params)} arguments",
        hint="yield one tuple for each case, also for a single parameter: yield (x,)",
    )


def _results(run: Outcome, who: str) -> list[object]:
    if run.ok and run.records and run.records[-1].type == "D" and not run.garbled:
        return [decode(record.payload) for record in run.records if record.type == "R"]
    raised = next((record.payload for record in run.records if record.type in "ECM"), run.stderr)
    said = text(raised) or "it ended before it was done, without a word"
    raise TaskError(f"{who} failed ({run.ending}): {said}", hint="mend it; it runs alone in a sandbox, with no files")


def _load(signature: Signature, line: list[object]) -> Case:
    args, expected = line
    if not isinstance(args, list):
        raise TypeError("a case's arguments are a list")
    return Case(_typed(signature, args), from_json(signature.returns, expected))


def _typed(signature: Signature, args: Sequence[object]) -> tuple[object, ...]:
    return tuple(from_json(p.type, arg) for p, arg in zip(signature.params, args, strict=True))


def _digest(cases: Cases) -> str:
    digest = hashlib.sha256()
    for case in cases:
        match case:
            case Case():
                digest.update(json_text([case.args, case.expected]).encode())
            case StdioCase():
                digest.update(b"%d %d\n" % (len(case.stdin), len(case.expected)) + case.stdin + case.expected)
            case SqlCase():
                digest.update(repr((list(case.tables.items()), case.calls, case.expected)).encode())
    return digest.hexdigest()

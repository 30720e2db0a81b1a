"""Measure how strong a task's cases are: its mutants and its wrong submissions, each on every case."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, as_completed
from dataclasses import dataclass
from pathlib import Path

from codegrade.digest import text_digest
from codegrade.drivers import driver_digest
from codegrade.errors import TaskError
from codegrade.gold import Prover
from codegrade.languages import Toolchain
from codegrade.proof import Proof
from codegrade.question import Places
from codegrade.strength.hunt import Hunt, is_dead
from codegrade.strength.ledger import read_ledger
from codegrade.strength.mutants import MOST, Mutants, mutants_of
from codegrade.strength.result import Strength
from codegrade.strength.store import Store
from codegrade.strength.trial import Fate, Fates, Trial
from codegrade.tasks.task import Submission, Task
from codegrade.verdict import Verdict

Told = Callable[[int, int], None]
"""Is told how many programs of a task are done, and of how many."""
_VERSION = "1"


@dataclass(frozen=True, slots=True)
class _Program:
    """`name` stands for its content. `find` takes what is known of it and returns all there is to know."""

    name: str
    find: Callable[[Fates], Fates]


class Gauge:
    """Measures tasks. `languages` are those that can be run here, Python among them; results are kept in `cache`."""

    def __init__(
        self,
        prover: Prover,
        places: Places,
        languages: Mapping[str, Toolchain],
        identities: Mapping[str, str],
        cache: Path,
        most: int = MOST,
    ) -> None:
        self._prover, self._places, self._languages = prover, places, languages
        self._identities, self._cache, self._most = identities, cache, most

    def measure(self, task: Task, pool: Executor, told: Told) -> Strength:
        """Try every mutant of a function task's Python reference, and every wrong submission.

        Raises:
            TaskError: there is no Python reference, it does not pass or does not parse here, or strength.toml is wrong.
            Fault, Unavailable: something of ours failed; what was found out is kept for the next time.
        """
        reference = task.reference("python")
        if reference is None:
            raise TaskError(f"{task.id}: no accepted Python submission", hint="mutants are made of one: add it")
        ledger = read_ledger(task.folder)
        mutants = self._mutants(task, reference)
        trial = Trial(self._proven(task, "python"), self._places)
        hunt = _Late(lambda: Hunt(trial, reference.source))
        tried = [_hunted(one.source, hunt) for one in mutants.chosen]
        wrong = list(self._wrong(task, hunt))
        fates = _found([*tried, *wrong], Store(self._file(task), trial.cases), pool, told, len(trial.cases))
        return Strength(
            task=task,
            reference=reference,
            generated=len(trial.cases) - len(task.cases),
            mutants=[(one, fates[program.name]) for one, program in zip(mutants.chosen, tried, strict=True)],
            left_out=len(mutants.others),
            wrong=[fates[program.name] for program in wrong],
            ledger=ledger,
            unlisted=mutants.same.union(one.key for one in mutants.others),
        )

    def _mutants(self, task: Task, reference: Submission) -> Mutants:
        try:
            return mutants_of(reference.source, self._most)
        except SyntaxError as error:
            hint = "run codegrade with the version of Python that judges, or a newer one"
            raise TaskError(f"{task.id}: {reference.path} does not parse here: {error}", hint=hint) from error

    def _proven(self, task: Task, language: str) -> Proof:
        proof = self._prover.prove(task, self._languages[language])
        if not proof.sound:
            hint = f"codegrade tasks check {task.folder} says more"
            raise TaskError(f"{task.id} in {language}: {proof.problem}", hint=hint)
        return proof

    def _wrong(self, task: Task, hunt: "_Late") -> Iterator[_Program]:
        """Submissions that must fail; those that cannot be judged here are left out."""
        for submission in task.submissions:
            language = self._languages.get(submission.language)
            if submission.verdict is Verdict.ACCEPTED or language is None or not task.offers(language):
                continue
            if language.name == "python":
                yield _hunted(submission.source, hunt)
            elif (proof := self._prover.prove(task, language)).sound:
                name = text_digest(language.name, self._made_with(language), submission.source)
                yield _Program(name, _Once(submission.source, proof, self._places))

    def _file(self, task: Task) -> Path:
        python = self._languages["python"]
        facts = (_VERSION, task.id, repr(task.signature), repr(task.compare), task.checker or "")
        limits = (repr(task.time_seconds), repr(task.memory_mb))
        return self._cache / "strength" / f"{text_digest(*facts, *limits, self._made_with(python))}.json"

    def _made_with(self, language: Toolchain) -> str:
        return f"{driver_digest(language)} {self._identities.get(language.name, '')}"


def _hunted(source: str, hunt: "_Late") -> _Program:
    return _Program(text_digest("python", source), lambda known: hunt()(source, known))


class _Late:
    """A hunt that begins when the first program needs it. Thread-safe."""

    def __init__(self, begin: Callable[[], Hunt]) -> None:
        self._begin, self._lock = begin, threading.Lock()
        self._hunt: Hunt | None = None

    def __call__(self) -> Hunt:
        with self._lock:
            self._hunt = self._hunt or self._begin()
            return self._hunt


@dataclass(frozen=True, slots=True)
class _Once:
    """A submission in another language: one process, its own limits; cases after the one that ends it are unknown."""

    source: str
    proof: Proof
    places: Places

    def __call__(self, known: Fates) -> Fates:
        trial = Trial(self.proof, self.places)
        found = trial(self.source, range(len(trial.cases)), self.proof.limits).fates
        slow = {case: Fate.TOO_SLOW for case, fate in found.items() if fate is Fate.SLOW}
        return dict.fromkeys(range(len(trial.cases)), Fate.UNTRIED) | known | found | slow


def _found(programs: Sequence[_Program], store: Store, pool: Executor, told: Told, cases: int) -> Mapping[str, Fates]:
    """The fates of all programs, by name; whatever happens, those that were found out are kept."""
    fates = {program.name: store.fates(program.name) for program in programs}
    todo = {program.name: program for program in programs if not _is_whole(fates[program.name], cases)}
    for name in fates.keys() - todo.keys():
        store.put(name, fates[name])
    running = {pool.submit(program.find, fates[name]): name for name, program in todo.items()}
    told(len(fates) - len(todo), len(fates))
    try:
        for done, future in enumerate(as_completed(running), start=1 + len(fates) - len(todo)):
            name = running[future]
            fates[name] = future.result()
            store.put(name, fates[name])
            told(done, len(fates))
    except BaseException:
        for future in running:
            future.cancel()
        store.save(whole=False)
        raise
    store.save(whole=True)
    return fates


def _is_whole(fates: Fates, cases: int) -> bool:
    """Whether there is nothing left to find out."""
    return len(fates) == cases and (is_dead(fates) or set(fates.values()) == {Fate.RIGHT})

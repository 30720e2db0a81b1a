"""A task's references on the cases of many seeds: what `codegrade tasks check --seeds` does with a task.

The cases of several seeds go to one process, so that a compiler runs once for all of them. Where anything is wrong with
them, they are tried again seed by seed, to say with which. Limits are those that a submission gets.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from codegrade.drivers import CaseLimits
from codegrade.errors import TaskError
from codegrade.gold import Prover
from codegrade.grade import grade_program
from codegrade.languages import Language
from codegrade.question import Places
from codegrade.tasks.soundness import Finding
from codegrade.tasks.task import Case, Task
from codegrade.verdict import Verdict
from codegrade.workers import open_workers

BATCH = 10
"""Seeds whose cases one process gets: a few tens of megabytes for the largest tasks."""


@dataclass(frozen=True, slots=True)
class SeedTrial:
    """Draws cases with seeds and tries references on them. Thread-safe.

    A task's expected values come from one of its references (`Materialiser.oracle`). That one has to answer every case
    within the limits, by values of the right type: nothing else says what is right, unless a checker does.
    """

    prover: Prover
    places: Places

    def check(
        self, tasks: Iterable[Task], languages: Sequence[Language], seeds: Sequence[int], workers: int
    ) -> Iterator[tuple[Task, Language, list[Finding]]]:
        """For each task, which draws cases, and each language: what its reference did wrong on those of the seeds.

        Raises:
            Fault, Unavailable: something of ours failed; the tasks may be sound or not.
        """
        size = min(BATCH, ceil(len(seeds) / workers))
        batches = [seeds[at : at + size] for at in range(0, len(seeds), size)]
        with open_workers(workers) as pool:
            for task in tasks:
                offered = [language for language in languages if task.offers(language)]
                trials = [pool.submit(self._batch, task, offered, batch) for batch in batches]
                rows = [trial.result() for trial in trials]
                for index, language in enumerate(offered):
                    found = dict.fromkeys(finding for row in rows for finding in row[index])
                    yield task, language, list(found)

    def _batch(self, task: Task, languages: Sequence[Language], seeds: Sequence[int]) -> list[list[Finding]]:
        """For each language the findings."""
        found = self._try(task, languages, seeds)
        if len(seeds) == 1 or not any(found):
            return found
        rows = [self._try(task, languages, (seed,)) for seed in seeds]
        return [[finding for row in rows for finding in row[index]] for index in range(len(languages))]

    def _try(self, task: Task, languages: Sequence[Language], seeds: Sequence[int]) -> list[list[Finding]]:
        try:
            proof = self.prover.prove(task, self.prover.materialiser.oracle(task))
            if not proof.sound:  # not for want of luck with a seed: a generator that never ends would not for any
                return [[_unsound(task, language, proof.problem)] for language in languages]
            drawn = self.prover.materialiser.fresh(task, seeds, _for_all(proof.limits, seeds))
        except TaskError as error:  # of the generator, or of the reference on what it drew
            return [[_of_seed(task, language, seeds[0], error.message)] for language in languages]
        return [self._reference(task, language, drawn, seeds) for language in languages]

    def _reference(self, task: Task, language: Language, drawn: Sequence[Case], seeds: Sequence[int]) -> list[Finding]:
        proof = self.prover.prove(task, language)
        reference = task.reference(language.name)
        if not proof.sound or reference is None:
            return [_unsound(task, language, proof.problem)]
        if task.checker is None and language.name == self.prover.materialiser.oracle(task).name:
            return []
        proof = replace(proof, cases=tuple(drawn), limits=_for_all(proof.limits, seeds))
        try:
            judgement = grade_program(reference.source, proof, self.places).judgement
        except TaskError as error:  # of the checker
            return [_of_seed(task, language, seeds[0], error.message)]
        if judgement.verdict is Verdict.ACCEPTED:
            return []
        problem = f"the reference {reference.path} gets {judgement.verdict} ({judgement.detail})"
        return [_of_seed(task, language, seeds[0], problem)]


def _for_all(limits: CaseLimits, seeds: Sequence[int]) -> CaseLimits:
    """Output is the one bound that is set for all cases together."""
    return replace(limits, output_bytes=len(seeds) * limits.output_bytes)


def _unsound(task: Task, language: Language, problem: str) -> Finding:
    hint = "mend the generator, the reference or the cases; codegrade tasks check says more"
    return Finding(task.id, language.name, "submissions/accepted", problem, hint)


def _of_seed(task: Task, language: Language, seed: int, problem: str) -> Finding:
    hint = (
        f"mend the generator, the reference or the statement's bounds; codegrade run --fresh-seed {seed} draws the same"
    )
    return Finding(task.id, language.name, "generate.py", f"seed {seed}: {problem}", hint)

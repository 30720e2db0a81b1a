"""Gold first: a task counts in a language only after its accepted reference has passed here.

Proving a task draws its generated cases, takes their expected values from a reference, runs the language's own
reference on all of them, and sets the limits to max(the task's, 10 times what that reference took). A task that ships
no reference proves less: its starter code must build with its tests here, and fail them. What was found is cached by
content: task, seed, drivers, toolchains and this module's version.
"""

import json
import threading
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from codegrade.cache import Recent, keep
from codegrade.cases import Materialiser
from codegrade.digest import text_digest
from codegrade.drivers import CaseLimits
from codegrade.errors import TaskError, Undetermined
from codegrade.grade import grade_program
from codegrade.languages import Language, toolchains
from codegrade.proof import Proof
from codegrade.question import Places, code_digest, pose
from codegrade.tasks.task import Task
from codegrade.verdict import Verdict

HEADROOM = 10
"""Limits are at least this many times what the reference took."""
KEPT = 16
"""How many proofs stay in memory with their cases, which can be megabytes; others are read from the cache again."""
REFERENCE_CPU_SECONDS = 60.0
MEMORY_CAP_MB = 2048
_VERSION = "1"


class Prover:
    """Thread-safe; each pair of task and language is proven once, then read from memory or from `cache`.

    `identities` gives the digest of each language's toolchain; `seed` other than None draws fresh hidden cases.
    `materialiser` draws the cases that proofs stand on.
    """

    def __init__(
        self,
        places: Places,
        languages: Mapping[str, Language],
        identities: Mapping[str, str],
        cache: Path,
        seed: int | None = None,
    ) -> None:
        self._places = places
        self._toolchains = toolchains(languages)
        self._identities = identities
        self._cache = cache
        self.materialiser = Materialiser(places.sandbox, self._toolchains, identities, cache, seed or 0)
        self._locks: defaultdict[tuple[str, str], threading.Lock] = defaultdict(threading.Lock)
        self._recent: Recent[tuple[str, str], Proof] = Recent(KEPT)
        self._unsound: dict[tuple[str, str], Proof] = {}  # found out at a price, and on no disk

    def prove(self, task: Task, language: Language) -> Proof:
        """The proof, sound or not.

        Raises:
            Fault, Unavailable: nothing could be found out.
        """
        key = (task.digest, language.name)
        with self._locks[key]:
            known = self._unsound.get(key) or self._recent.get(key)
            if known is not None:
                return known
            proof = self._prove(task, language)
            if proof.sound:
                self._recent.put(key, proof)
            else:
                proof = self._unsound[key] = replace(proof, cases=())
            return proof

    def _prove(self, task: Task, language: Language) -> Proof:
        limits = _declared(task, language)
        blank = Proof(
            task, language, limits, unproven=bool(task.unproven), checker_language=self._toolchains.get("python")
        )
        if not task.offers(language):
            return replace(blank, sound=False, problem=f"the task does not exist in {language.title}")
        if not task.unproven and task.reference(language.name) is None:
            return replace(blank, sound=False, problem=f"no accepted {language.title} submission")
        try:
            cases, digest = self.materialiser.cases(task)
            ready = replace(blank, cases=cases, cases_digest=digest)
            if not cases and task.kind != "unit-test":  # anything would be accepted
                return replace(ready, sound=False, problem="the task has no cases")
            return self._unproven(ready) if task.unproven else self._cached(ready)
        except TaskError as error:  # of the generator, of the reference on its cases, or of the checker on its answers
            return replace(blank, sound=False, problem=error.message, hint=error.hint)
        except Undetermined as error:  # of a reference: what the stand-in cannot judge does not count on it
            return replace(blank, sound=False, problem=f"the reference is undetermined: {error.message}")

    def _unproven(self, ready: Proof) -> Proof:
        """Tests that do not compile or that pass anything, and a library that is missing here, exclude the task."""
        starter = ready.task.starters.get(ready.language.name, "")
        file = self._cache / "starters" / self._key(ready)
        if ready.task.kind != "unit-test" or not starter or file.is_file():
            return ready
        judgement = grade_program(starter, ready, self._places).judgement
        if judgement.verdict is Verdict.ACCEPTED:
            return replace(ready, sound=False, problem="the tests accept the bare starter code")
        if judgement.verdict is Verdict.COMPILE_ERROR:
            problem = f"the starter code and the tests do not build here: {judgement.message}"
            return replace(ready, sound=False, problem=problem)
        keep(file, "builds and fails\n")
        return ready

    def _cached(self, ready: Proof) -> Proof:
        file = self._cache / "proofs" / f"{self._key(ready)}.json"
        try:
            return _apply(ready, {key: float(value) for key, value in json.loads(file.read_text()).items()})
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):  # not there, or damaged
            found = self._run_reference(ready)
        if "problem" in found:  # never cached: what mends it may lie in this program, not in any digest
            return _apply(ready, found)
        keep(file, json.dumps(found))
        return _apply(ready, found)

    def _key(self, ready: Proof) -> str:
        name = ready.language.name
        parts = (
            _VERSION,
            ready.task.digest,
            ready.cases_digest,
            name,
            code_digest(ready.language),
            self._identities[name],
        )
        return text_digest(*parts)

    def _run_reference(self, ready: Proof) -> dict[str, object]:
        """Run the reference with room to spare; say what it took, or why it does not count."""
        reference = ready.task.reference(ready.language.name)
        assert reference is not None  # noqa: S101 - _prove asked
        roomy = replace(
            ready.limits,
            cpu_seconds=REFERENCE_CPU_SECONDS,
            memory_bytes=max(ready.limits.memory_bytes, MEMORY_CAP_MB << 20),
        )
        proof = replace(ready, limits=roomy)
        question = pose(reference.source, proof, self._places)
        execution = question.ask()
        judgement = question.judge(execution)
        if judgement.verdict is not Verdict.ACCEPTED:
            again = grade_program(reference.source, proof, self._places).judgement
            if again.verdict is not Verdict.ACCEPTED:
                said = f": {again.message}" if again.message else ""
                return {"problem": f"the reference {reference.path} gets {again.verdict} ({again.detail}){said}"}
            execution = question.confirm(execution)
        runs = [outcome for outcome in execution.outcomes if outcome.step == "run"]
        worst = max(
            (record.cpu_seconds for run in runs for record in run.records if record.type == "R"),
            default=max(run.cpu_seconds for run in runs),
        )
        return {"cpu_seconds": worst, "memory_bytes": max(run.memory_bytes for run in runs)}


def _declared(task: Task, language: Language) -> CaseLimits:
    return CaseLimits(
        cpu_seconds=task.time_seconds * language.time_factor,
        memory_bytes=(task.memory_mb + language.memory_extra_mb) << 20,
    )


def _apply(ready: Proof, found: Mapping[str, object]) -> Proof:
    if "problem" in found:
        return replace(ready, sound=False, problem=str(found["problem"]))
    cpu, memory = float(str(found["cpu_seconds"])), int(float(str(found["memory_bytes"])))
    limits = replace(
        ready.limits,
        cpu_seconds=max(ready.limits.cpu_seconds, HEADROOM * cpu),
        memory_bytes=max(ready.limits.memory_bytes, min(HEADROOM * memory, MEMORY_CAP_MB << 20)),
    )
    return replace(ready, limits=limits, reference_cpu_seconds=cpu, reference_memory_bytes=memory)

"""One program on some of a task's cases: what became of each, where a judgement tells only of the first that fails."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from codegrade.confirm import PATIENCE
from codegrade.drivers import CaseLimits, function_command
from codegrade.execution import Command, Ending, Execution, Outcome
from codegrade.judge.function import Matcher
from codegrade.languages import Toolchain
from codegrade.proof import Proof
from codegrade.question import Places, matcher
from codegrade.signature.literal import conforms, with_empty_nodes
from codegrade.signature.wire import Opaque, decode
from codegrade.strength.entry import NAME, RAISED, with_entry
from codegrade.tasks.task import Case, Signature


class Fate(StrEnum):
    """What became of a program on one case; a letter each, as the cache keeps it."""

    RIGHT = "p"
    WRONG = "w"
    RAISED = "e"
    SLOW = "t"  # ended by a time limit, perhaps because the machine was busy
    TOO_SLOW = "T"  # so on a second quick case, or by the task's own limit, alone on the machine
    MEMORY = "m"
    OUTPUT = "o"
    DIED = "x"
    UNTRIED = "-"  # the program was dead already


KILLS = frozenset({Fate.WRONG, Fate.RAISED, Fate.TOO_SLOW, Fate.MEMORY, Fate.OUTPUT, Fate.DIED})
TIME = frozenset({Fate.SLOW, Fate.TOO_SLOW})
Fates = dict[int, Fate]
"""Index of a case → what became of the program on it."""
_ENDED = {
    Ending.CPU_TIME: Fate.SLOW,
    Ending.WALL_TIME: Fate.SLOW,
    Ending.MEMORY: Fate.MEMORY,
    Ending.OUTPUT: Fate.OUTPUT,
}


@dataclass(frozen=True, slots=True)
class Tried:
    """The fates of those cases that the process came to, and what each took."""

    fates: Fates
    cpu_seconds: Mapping[int, float]


class Trial:
    """Thread-safe. Programs are in the proof's language; those in Python go on after a case that raises."""

    def __init__(self, proof: Proof, places: Places) -> None:
        signature = proof.task.signature
        assert signature is not None  # noqa: S101 - only function tasks are tried
        assert isinstance(proof.language, Toolchain)  # noqa: S101 - as above
        self.proof, self._sandbox, self._language = proof, places.sandbox, proof.language
        self._guarded = proof.language.name == "python"
        self._signature: Signature = replace(signature, name=NAME) if self._guarded else signature
        self._function = proof.language.function_name(signature.name)
        self.limits = patient(proof.limits)
        self.cases: Sequence[Case] = [case for case in proof.cases if isinstance(case, Case)]
        self._matches: Matcher = matcher(proof, signature, places)
        self._commands: dict[tuple[int, ...], Command] = {}
        self._accepted: dict[int, bytes] = {}  # an answer that was right once need not be compared again

    def __call__(self, program: str, cases: Sequence[int], limits: CaseLimits) -> Tried:
        """Run a program on those cases, in that order, in one process; none are left out where it lives to the end.

        Raises:
            SandboxFault, Unavailable: nothing can be said about the program.
            TaskError: the task's checker failed on what it answered.
        """
        return self._read(cases, self._sandbox.execute(self._command(program, cases, limits)), limits)

    def alone(self, program: str, case: int) -> Fate:
        """Run it on one case with the limits of a submission, alone on the machine; SLOW becomes TOO_SLOW."""
        command = replace(self._command(program, (case,), self.limits), alone=True)
        fate = self._read((case,), self._sandbox.execute(command), self.limits).fates[case]
        return Fate.TOO_SLOW if fate is Fate.SLOW else fate

    def remember(self, cases: Sequence[int], limits: CaseLimits) -> None:
        """Keep what is asked for these cases: every program will be put to them."""
        self._commands[tuple(cases)] = self._fresh("", cases, limits)

    def _command(self, program: str, cases: Sequence[int], limits: CaseLimits) -> Command:
        known = self._commands.get(tuple(cases))
        if known is None or known.steps[-1].limits.cpu_seconds != limits.cpu_seconds:
            return self._fresh(program, cases, limits)
        return replace(known, files={**known.files, self._language.program: self._source(program)})

    def _fresh(self, program: str, cases: Sequence[int], limits: CaseLimits) -> Command:
        args = [self.cases[index].args for index in cases]
        return function_command(self._language, self._signature, self._source(program).decode(), args, limits)

    def _source(self, program: str) -> bytes:
        return (with_entry(program, self._function) if self._guarded else program).encode("utf-8", "surrogatepass")

    def _read(self, cases: Sequence[int], execution: Execution, limits: CaseLimits) -> Tried:
        run = execution.last
        results = [record for record in run.records if record.type == "R"]
        if run.step != "run" or (not results and run.records and run.records[-1].type in "EMC"):
            return Tried(dict.fromkeys(cases, Fate.RAISED), {})  # it does not build, or not load
        taken = {case: record.cpu_seconds for case, record in zip(cases, results, strict=False)}
        fates = self._judged(dict(zip(cases, (record.payload for record in results), strict=False)))
        slow = [case for case, seconds in taken.items() if seconds > limits.cpu_seconds]
        fates |= dict.fromkeys(slow, Fate.SLOW)
        if len(results) < len(cases) and not (slow and run.ending is Ending.CPU_TIME):
            fates[cases[len(results)]] = _end(run)
        return Tried(fates, taken)

    def _judged(self, payloads: Mapping[int, bytes]) -> Fates:
        fates: Fates = {}
        answers: dict[int, object] = {}
        for case, payload in payloads.items():
            if self._accepted.get(case) == _digest(payload):
                fates[case] = Fate.RIGHT
                continue
            fate, value = self._read_value(payload)
            if fate is None:
                answers[case] = value
            else:
                fates[case] = fate
        return fates | self._matched(answers, payloads)

    def _read_value(self, payload: bytes) -> tuple[Fate | None, object]:
        """The value of a record, or the fate that shows without comparing it to anything."""
        try:
            value = with_empty_nodes(self._signature.returns, decode(payload))
        except ValueError:
            return Fate.DIED, None
        if isinstance(value, Opaque) and f"of type {RAISED}" in value.text:
            return Fate.RAISED, None
        return (None, value) if conforms(self._signature.returns, value) else (Fate.WRONG, None)

    def _matched(self, answers: Mapping[int, object], payloads: Mapping[int, bytes]) -> Fates:
        if not answers:
            return {}
        problems = self._matches([(self.cases[case], value) for case, value in answers.items()])
        fates: Fates = {}
        for case, problem in zip(answers, problems, strict=True):
            fates[case] = Fate.WRONG if problem else Fate.RIGHT
            if not problem:
                self._accepted[case] = _digest(payloads[case])
        return fates


def patient(limits: CaseLimits) -> CaseLimits:
    """The same limits with more time by the clock: a busy machine must not kill, and nothing here sleeps."""
    return replace(limits, wall_seconds=PATIENCE * limits.backstop_seconds)


def _digest(payload: bytes) -> bytes:
    return hashlib.sha256(payload).digest()


def _end(run: Outcome) -> Fate:
    """What ended a process that had cases left."""
    if run.records and run.records[-1].type == "M":
        return Fate.MEMORY
    if run.records and run.records[-1].type in "EC":
        return Fate.RAISED
    return _ENDED.get(run.ending, Fate.DIED)

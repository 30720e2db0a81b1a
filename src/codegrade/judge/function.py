"""Judge a function: the records of one process against the cases. The first case that fails decides."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegrade.execution import Ending, Execution, Outcome
from codegrade.judge.compare import equal
from codegrade.judge.endings import build_failure, failure, text
from codegrade.signature.literal import conforms, with_empty_nodes
from codegrade.signature.types import Type
from codegrade.signature.wire import Opaque, decode
from codegrade.tasks.task import Case, Compare
from codegrade.verdict import Judgement, Verdict

Answer = tuple[Case, object]
Matcher = Callable[[Sequence[Answer]], Sequence[str]]
"""Answers → for each "" (right) or one line that says why it is wrong. May stop after the first wrong one."""


@dataclass(frozen=True, slots=True)
class ByValue:
    """The matcher of every compare mode but `checker`."""

    returns: Type
    compare: Compare

    def __call__(self, answers: Sequence[Answer]) -> Sequence[str]:
        """One line for each answer."""
        return [self._problem(case, got) for case, got in answers]

    def _problem(self, case: Case, got: object) -> str:
        if not conforms(self.returns, got):
            return f"returned {kind(got)} where {self.returns} is expected"
        return "" if equal(self.returns, case.expected, got, self.compare) else "wrong answer"


def kind(value: object) -> str:
    """What a value that does not conform is, in the words of the signature language."""
    if isinstance(value, Opaque):
        return value.text[:80]
    if value is None:
        return "nothing"
    if isinstance(value, int) and not isinstance(value, bool):
        return "int" if -(2**63) <= value < 2**63 else "an integer beyond 64 bits"
    names = {bool: "bool", float: "float", str: "string", list: "a list of other values"}
    return names.get(type(value), type(value).__name__)


def judge_function(cases: Sequence[Case], execution: Execution, matches: Matcher, returns: Type) -> Judgement:
    """`execution` is of a command whose run step answered with records (docs/wire.md)."""
    if (build := build_failure(execution)) is not None:
        return build
    run = execution.last
    try:
        results = [with_empty_nodes(returns, decode(record.payload)) for record in run.records if record.type == "R"]
    except ValueError:
        return _tampered(len(cases))
    if len(results) > len(cases):
        return _tampered(len(cases))
    problems = matches(list(zip(cases, results, strict=False)))
    wrong = next((index for index, problem in enumerate(problems) if problem), None)
    if wrong is not None:
        return Judgement(
            Verdict.WRONG_ANSWER, f"case {wrong + 1}: {problems[wrong]}", text(run.stderr), wrong, wrong, len(cases)
        )
    return _end(run, len(results), len(cases))


def _tampered(total: int) -> Judgement:
    return Judgement(Verdict.RUN_TIME_ERROR, "wrote something of its own to the driver's channel", cases_total=total)


def _end(run: Outcome, passed: int, total: int) -> Judgement:
    """Every result so far is right: is that all of them, and if not, what came instead?"""
    last = run.records[-1] if run.records else None
    if run.ending in {Ending.EXITED, Ending.SIGNALLED}:
        if run.garbled:
            return _tampered(total)
        if last is not None and last.type in _RAISED:
            return _raised(last.type, last.payload, run, passed, total)
        if last is not None and last.type == "D" and passed == total:
            return Judgement(Verdict.ACCEPTED, cases_passed=passed, cases_total=total)
    return failure(run, min(passed, total - 1), passed, total)


_RAISED = {
    "E": Verdict.RUN_TIME_ERROR,
    "M": Verdict.MEMORY_LIMIT_EXCEEDED,
    "C": Verdict.COMPILE_ERROR,
}


def _raised(type_: str, payload: bytes, run: Outcome, passed: int, total: int) -> Judgement:
    said = payload.decode("utf-8", "replace").strip()
    loaded = any(record.type == "L" for record in run.records)
    where = f"case {passed + 1}" if loaded else "while loading"
    first_line = said.partition("\n")[0][:200]
    verdict = _RAISED[type_]
    case = None if verdict is Verdict.COMPILE_ERROR else passed
    return Judgement(verdict, f"{where}: {first_line}", said[:4000], case, passed, total)

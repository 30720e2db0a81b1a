"""One program and one proof → what to ask the sandbox and how to read its answer, for each task kind."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegrade.drivers import checker_command, function_command, stdio_command, unit_test_command
from codegrade.errors import TaskError
from codegrade.execution import Command, Execution
from codegrade.judge.function import Answer, ByValue, Matcher, judge_function
from codegrade.judge.stdio import judge_stdio
from codegrade.judge.unit_test import judge_unit_test
from codegrade.proof import Proof
from codegrade.sandbox.interface import Sandbox
from codegrade.signature.wire import decode
from codegrade.tasks.task import Case, StdioCase
from codegrade.verdict import Judgement


@dataclass(frozen=True, slots=True)
class Question:
    """`judge` is to be called with the execution of `command`, or of the same command sent again."""

    command: Command
    judge: Callable[[Execution], Judgement]


def pose(program: str, proof: Proof, sandbox: Sandbox) -> Question:
    """The question that decides whether `program` solves `proof.task`; `sandbox` is only used by a task's checker."""
    return _KINDS[proof.task.kind](program, proof, sandbox)


def _function(program: str, proof: Proof, sandbox: Sandbox) -> Question:
    signature = proof.task.signature
    assert signature is not None  # noqa: S101 - the registry loads no function task without one
    cases = [case for case in proof.cases if isinstance(case, Case)]
    command = function_command(proof.language, signature, program, [case.args for case in cases], proof.limits)
    matches: Matcher = ByValue(signature.returns, proof.task.compare)
    if proof.task.checker is not None:
        matches = _Checked(proof, matches, sandbox)
    return Question(command, lambda execution: judge_function(cases, execution, matches, signature.returns))


def _stdio(program: str, proof: Proof, _: Sandbox) -> Question:
    cases = [case for case in proof.cases if isinstance(case, StdioCase)]
    command = stdio_command(proof.language, program, [case.stdin for case in cases], proof.limits)
    return Question(command, lambda execution: judge_stdio(cases, execution, proof.task.compare))


def _unit_test(program: str, proof: Proof, _: Sandbox) -> Question:
    secret = secrets.token_hex(16)
    tests = proof.task.tests[proof.language.name]
    command = unit_test_command(proof.language, program, tests, secret, proof.limits)
    return Question(command, lambda execution: judge_unit_test(secret, execution))


_KINDS = {"function": _function, "stdio": _stdio, "unit-test": _unit_test}


@dataclass(frozen=True, slots=True)
class _Checked:
    """The matcher of tasks with a checker. It runs in a sandbox where no submission ever runs."""

    proof: Proof
    by_value: Matcher
    sandbox: Sandbox

    def __call__(self, answers: Sequence[Answer]) -> Sequence[str]:
        """Types are checked here, values by the task's `checker.py`.

        Raises:
            TaskError: the checker itself failed; that is no verdict.
        """
        values = self.by_value(answers)
        untyped = next((i for i, problem in enumerate(values) if problem.startswith("returned ")), len(answers))
        problems = self._check(answers[:untyped]) if untyped else []
        return [*problems, *values[untyped : untyped + 1]]

    def _check(self, answers: Sequence[Answer]) -> list[str]:
        task, language = self.proof.task, self.proof.checker_language
        assert task.checker is not None  # noqa: S101 - see _function
        assert language is not None  # noqa: S101 - the prover sets it for every task with a checker
        items = [(case.args, case.expected, got) for case, got in answers]
        run = self.sandbox.execute(checker_command(language, task.checker, items)).last
        said = [decode(record.payload) for record in run.records if record.type == "R"]
        if len(said) != len(items):
            told = b"".join(record.payload for record in run.records if record.type in "EC").decode("utf-8", "replace")
            raise TaskError(
                f"{task.id}: checker.py failed after {len(said)} of {len(items)} answers: {told or run.ending}",
                hint="run codegrade tasks check on the task and mend its checker",
            )
        return ["" if answer is True else str(answer or "the checker refuses it") for answer in said]

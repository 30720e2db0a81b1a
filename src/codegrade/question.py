"""One program and one proof → whom to ask, what, and how to read the answer, for each task kind."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from codegrade.confirm import PATIENCE, alone
from codegrade.drivers import checker_command, driver_digest, function_command, stdio_command, unit_test_command
from codegrade.engines.ddl import call_of, declare, signature
from codegrade.engines.interface import CaseData, Engine, Script, StatementLimits
from codegrade.engines.source import engine_digest
from codegrade.errors import TaskError, Unavailable
from codegrade.execution import Command, Execution
from codegrade.judge.function import Answer, ByValue, Matcher, judge_function
from codegrade.judge.sql import judge_sql
from codegrade.judge.stdio import judge_stdio
from codegrade.judge.unit_test import judge_unit_test
from codegrade.languages import Database, Language, Toolchain
from codegrade.proof import Proof, starter_code
from codegrade.sandbox.interface import Sandbox
from codegrade.signature.wire import decode
from codegrade.tasks.task import Case, Signature, Sql, SqlCase, StdioCase, Task
from codegrade.verdict import Judgement


@dataclass(frozen=True, slots=True)
class Places:
    """Where programs run: those of toolchains in the sandbox, SQL on the engine of its language."""

    sandbox: Sandbox
    engines: Mapping[str, Engine] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """`ask` runs the program on the cases. `confirm` does so again, alone, given what came of it the first time."""

    ask: Callable[[], Execution]
    confirm: Callable[[Execution], Execution]
    judge: Callable[[Execution], Judgement]


def pose(program: str, proof: Proof, places: Places) -> Question:
    """The question that decides whether `program` solves `proof.task`."""
    return _KINDS[proof.task.kind](program, proof, places)


def code_digest(language: Language) -> str:
    """A digest of what is ours around a program: a toolchain's driver, or all that the engines are made of."""
    return driver_digest(language) if isinstance(language, Toolchain) else engine_digest()


def shown_code(task: Task, language: Language) -> str:
    """What the prompt shows to begin from: starter code, or a sql task's tables and routine in the dialect's words."""
    if task.sql is not None and isinstance(language, Database):
        return "\n\n".join([declare(task.sql.tables, language.dialect), *_to_create(task.sql, language)])
    return starter_code(task, language)


def _to_create(sql: Sql, language: Database) -> list[str]:
    if sql.routine is None:
        return []
    how = "" if sql.routine.returns else f"\n-- called as: {call_of(sql.routine, language.dialect)}"
    return [f"-- {sql.form.upper()} {signature(sql.routine, language.dialect)}{how}"]


def _function(program: str, proof: Proof, places: Places) -> Question:
    signature = proof.task.signature
    assert signature is not None  # noqa: S101 - the registry loads no function task without one
    cases = [case for case in proof.cases if isinstance(case, Case)]
    command = function_command(_toolchain(proof), signature, program, [case.args for case in cases], proof.limits)
    matches = matcher(proof, signature, places)
    return _to_sandbox(
        command, places.sandbox, lambda execution: judge_function(cases, execution, matches, signature.returns)
    )


def matcher(proof: Proof, signature: Signature, places: Places) -> Matcher:
    """What compares the answers to a function task's cases: by value, or with the task's checker."""
    by_value = ByValue(signature.returns, proof.task.compare)
    return by_value if proof.task.checker is None else _Checked(proof, by_value, places.sandbox)


def _stdio(program: str, proof: Proof, places: Places) -> Question:
    cases = [case for case in proof.cases if isinstance(case, StdioCase)]
    command = stdio_command(_toolchain(proof), program, [case.stdin for case in cases], proof.limits)
    return _to_sandbox(command, places.sandbox, lambda execution: judge_stdio(cases, execution, proof.task.compare))


def _unit_test(program: str, proof: Proof, places: Places) -> Question:
    secret = secrets.token_hex(16)
    tests = proof.task.tests[proof.language.name]
    command = unit_test_command(_toolchain(proof), program, tests, secret, proof.limits)
    return _to_sandbox(command, places.sandbox, lambda execution: judge_unit_test(secret, execution))


def _sql(program: str, proof: Proof, places: Places) -> Question:
    sql, name = proof.task.sql, proof.language.name
    assert sql is not None  # noqa: S101 - the registry loads no sql task without one
    if name not in places.engines:
        raise Unavailable(f"no {proof.language.title} server was opened", hint=f"ask for it: --lang {name}")
    cases = [case for case in proof.cases if isinstance(case, SqlCase)]
    data = tuple(CaseData(case.tables, case.calls) for case in cases)
    limits = StatementLimits(proof.limits.cpu_seconds)
    script = Script(sql.form, program, sql.tables, data, limits, sql.routine)
    # Databases do not tell a statement's CPU time, so more time by the clock is all that can be given.
    patient = replace(script, limits=StatementLimits(PATIENCE * limits.seconds), alone=True)
    engine = places.engines[name]
    return Question(
        lambda: engine.query(script),
        lambda _: engine.query(patient),
        lambda execution: judge_sql(cases, execution, sql, proof.task.compare),
    )


_KINDS = {"function": _function, "stdio": _stdio, "unit-test": _unit_test, "sql": _sql}


def _toolchain(proof: Proof) -> Toolchain:
    assert isinstance(proof.language, Toolchain)  # noqa: S101 - a task of its kind is offered to nothing else
    return proof.language


def _to_sandbox(command: Command, sandbox: Sandbox, judge: Callable[[Execution], Judgement]) -> Question:
    return Question(
        lambda: sandbox.execute(command), lambda execution: sandbox.execute(alone(command, execution)), judge
    )


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

"""A task made ready to be graded in one language on this machine."""

from dataclasses import dataclass, field

from codegrade.drivers import CaseLimits, starter
from codegrade.extract import Wanted
from codegrade.languages import Language, Toolchain
from codegrade.tasks.task import Cases, Sql, SqlCase, Task


@dataclass(frozen=True, slots=True)
class Proof:
    """What `gold.Prover` found.

    `sound`: the accepted reference passed here, so attempts count; else `problem` says why not, and
    `hint` what to do about it, where that is known.
    `cases` are all of them, generated ones included, each with its expected value. `unproven`: the task ships no
    reference, nothing was proven, and reports say so. `checker_language` runs the task's checker, if it has one.
    """

    task: Task
    language: Language
    limits: CaseLimits
    cases: Cases = ()
    cases_digest: str = ""
    sound: bool = True
    problem: str = ""
    hint: str = ""
    unproven: bool = False
    checker_language: Toolchain | None = None
    reference_cpu_seconds: float | None = field(default=None, compare=False)
    reference_memory_bytes: int | None = field(default=None, compare=False)


def starter_code(task: Task, language: Language) -> str:
    """What the prompt shows and a program begins from; empty where a task has nothing of the kind in that language."""
    if task.signature is not None and isinstance(language, Toolchain):
        return starter(language, task.signature)
    return task.starters.get(language.name, "")


def wanted(task: Task, language: Language) -> Wanted:
    """What a reply's program must define for this task."""
    code = starter_code(task, language)
    if task.sql is not None:
        return Wanted("sql", _sql_names(task, task.sql), form=task.sql.form)
    if task.signature and isinstance(language, Toolchain):
        return Wanted("function", (language.function_name(task.signature.name),), code)
    if task.kind == "unit-test":
        return Wanted("unit-test", (task.entry,) if task.entry else (), code)
    return Wanted("stdio")


def _sql_names(task: Task, sql: Sql) -> tuple[str, ...]:
    """What the prompt asks a program to name: its routine, or the columns of its result."""
    if sql.routine is not None:
        return (sql.routine.name,)
    first = next((case for case in task.cases if isinstance(case, SqlCase)), None)
    return first.expected[0].columns if first is not None and sql.form == "query" and sql.named else ()

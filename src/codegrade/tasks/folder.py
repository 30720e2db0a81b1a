"""A task folder of our own format (`task.toml`) as a `Task`; Kattis packages are `kattis`'s business."""

from collections.abc import Mapping
from pathlib import Path

from codegrade.digest import files_digest, folder_files
from codegrade.errors import TaskError
from codegrade.signature.types import parse_type
from codegrade.tasks.cases import read_function_cases, read_stdio_cases
from codegrade.tasks.schema import SignatureSpec, TaskFile, parse_task_file
from codegrade.tasks.sql import typed_sql
from codegrade.tasks.sql_cases import read_sql_cases
from codegrade.tasks.submissions import Extensions, read_by_language, read_submissions, read_text
from codegrade.tasks.task import Cases, Compare, Param, Signature, Sql, Task

NOTES = "strength.toml"
"""What was found out about the cases; no verdict depends on it, so a task whose notes change stays the same task."""


def read_task_folder(folder: Path, extensions: Extensions) -> Task:
    """The task in a folder that has a `task.toml`; its id is "<parent folder>/<folder>".

    Raises:
        TaskError: something in the folder is not as docs/tasks.md says.
    """
    spec = parse_task_file(folder / "task.toml")
    signature = typed_signature(spec.signature) if spec.signature else None
    sql = typed_sql(spec.sql) if spec.sql else None
    tests = read_by_language(folder / "tests", extensions)
    return Task(
        id=f"{folder.parent.name}/{folder.name}",
        kind=spec.kind,
        title=spec.title,
        statement=_text(folder / "statement.md") or "",
        difficulty=spec.difficulty,
        category=spec.category,
        tags=spec.tags,
        released=spec.released,
        time_seconds=spec.limits.time_s,
        memory_mb=spec.limits.memory_mb,
        folder=folder,
        digest=files_digest([(path, file) for path, file in folder_files(folder) if path != NOTES]),
        compare=Compare(**spec.compare.model_dump()),
        signature=signature,
        sql=sql,
        cases=_cases(folder, spec, signature, sql),
        generator=_text(folder / "generate.py"),
        checker=_text(folder / "checker.py"),
        submissions=read_submissions(folder, extensions),
        tests=tests,
        starters=read_by_language(folder / "starter", extensions),
        languages=_languages(folder, spec, tests),
        unproven=spec.unproven,
        entry=spec.entry,
    )


def typed_signature(spec: SignatureSpec) -> Signature:
    """The checked text of a signature as types."""
    params = tuple(Param(param.name, parse_type(param.type)) for param in spec.params)
    return Signature(spec.name, params, parse_type(spec.returns))


def _cases(folder: Path, spec: TaskFile, signature: Signature | None, sql: Sql | None) -> Cases:
    if sql is not None:
        return read_sql_cases(folder / "cases.jsonl", sql)
    if signature is not None:
        return read_function_cases(folder / "cases.jsonl", signature)
    return read_stdio_cases(folder / "cases.jsonl") if spec.kind == "stdio" else ()


def _languages(folder: Path, spec: TaskFile, tests: Mapping[str, str]) -> tuple[str, ...]:
    if spec.kind != "unit-test":
        return spec.languages
    lacking = [name for name in spec.languages if name not in tests]
    if lacking or not tests:
        named = lacking[0] if lacking else "<language>"
        raise TaskError(f"{folder}: no test code for {named}", hint=f"add tests/{named}.<extension>")
    return spec.languages or tuple(sorted(tests))


def _text(file: Path) -> str | None:
    return read_text(file) if file.exists() else None

"""`cases.jsonl`: the hand-written cases of a task, one JSON object a line."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from codegrade.errors import TaskError
from codegrade.signature.literal import from_json
from codegrade.tasks.submissions import read_text
from codegrade.tasks.task import Case, Signature, StdioCase

_EXTRAS = {"sample", "name"}


def read_function_cases(file: Path, signature: Signature) -> tuple[Case, ...]:
    """`{"args": […], "expected": …, "sample": true, "name": "…"}` lines as typed host values.

    Raises:
        TaskError: a line is not such an object, or a value is not of its type; it names file and line.
    """
    return tuple(_function_case(where, row, signature) for where, row in rows_of(file, {"args", "expected"}))


def read_stdio_cases(file: Path) -> tuple[StdioCase, ...]:
    """`{"stdin": "…", "expected": "…", "sample": true, "name": "…"}` lines; texts are UTF-8.

    Raises:
        TaskError: as for `read_function_cases`.
    """
    return tuple(_stdio_case(where, row) for where, row in rows_of(file, {"stdin", "expected"}))


def rows_of(
    file: Path, required: set[str], *, parse_float: Callable[[str], object] = float
) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The lines of a case file, each with where it stands; an absent file has none.

    Raises:
        TaskError: a line is not an object with the required keys.
    """
    if not file.exists():
        return
    for number, line in enumerate(read_text(file).split("\n"), start=1):
        if line.strip():
            where = f"{file}:{number}"
            yield where, _object(where, line, required, parse_float)


def _object(where: str, line: str, required: set[str], parse_float: Callable[[str], object]) -> Mapping[str, object]:
    try:
        row = json.loads(line, parse_float=parse_float)
    except json.JSONDecodeError as error:
        raise TaskError(f"{where}: not JSON: {error}", hint="write one JSON object a line") from error
    except (ValueError, RecursionError) as error:  # Python reads no integer of 5000 digits, and no list that deep
        raise TaskError(f"{where}: a number too long, or lists too deep", hint="write values of the types") from error
    wanted = ", ".join(sorted(required))
    if not isinstance(row, dict) or not required <= set(row):
        raise TaskError(f"{where}: a case needs {wanted}", hint=f"write one object with {wanted}")
    unknown = set(row) - required - _EXTRAS
    if unknown:
        raise TaskError(f"{where}: unknown key {', '.join(sorted(unknown))}", hint=f"use {wanted}, sample, name")
    if not isinstance(row.get("sample", False), bool) or not isinstance(row.get("name", ""), str):
        raise TaskError(f"{where}: sample is true or false, name is a string", hint='write "sample": true')
    return row


def _function_case(where: str, row: Mapping[str, object], signature: Signature) -> Case:
    args = row["args"]
    params = signature.params
    if not isinstance(args, list) or len(args) != len(params):
        wanted = ", ".join(f"{p.name}: {p.type}" for p in params)
        raise TaskError(f"{where}: args must be a list of {len(params)}", hint=f"write args as [{wanted}]")
    try:
        values = tuple(from_json(param.type, arg, param.name) for param, arg in zip(params, args, strict=True))
        expected = from_json(signature.returns, row["expected"], "expected")
    except ValueError as error:
        raise TaskError(f"{where}: {error}", hint="write the value as its type in [signature] says") from error
    return Case(values, expected, sample=bool(row.get("sample")), name=str(row.get("name", "")))


def _stdio_case(where: str, row: Mapping[str, object]) -> StdioCase:
    stdin, expected = row["stdin"], row["expected"]
    if not isinstance(stdin, str) or not isinstance(expected, str):
        raise TaskError(f"{where}: stdin and expected are strings", hint='write "stdin": "3\\n"')
    return StdioCase(stdin.encode(), expected.encode(), sample=bool(row.get("sample")), name=str(row.get("name", "")))

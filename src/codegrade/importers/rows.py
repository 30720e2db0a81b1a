"""JSONL files of benchmarks: one object a line, every field that is needed a string."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from codegrade.errors import UsageError

Row = Mapping[str, str]


def read_rows(file: Path, fields: frozenset[str], format_name: str) -> tuple[Row, ...]:
    """The file's rows, at least one, each with the `fields` as strings.

    Raises:
        UsageError: unreadable, not JSONL, or not in that format; it names the line and the field.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: {error}", hint=f"name a {format_name} file in JSONL, UTF-8") from error
    rows = tuple(_rows(file, text, fields, format_name))
    if not rows:
        raise UsageError(f"{file}: empty", hint=f"name a {format_name} file in JSONL, one problem a line")
    return rows


def _rows(file: Path, text: str, fields: frozenset[str], format_name: str) -> Iterator[Row]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _row(f"{file}:{number}", line, fields, format_name)


def _row(where: str, line: str, fields: frozenset[str], format_name: str) -> Row:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise UsageError(f"{where}: not JSON: {error}", hint="the file must hold one JSON object a line") from error
    if not isinstance(row, dict):
        raise UsageError(f"{where}: not an object", hint="the file must hold one JSON object a line")
    lacking = sorted(name for name in fields if not isinstance(row.get(name), str))
    if lacking:
        raise UsageError(
            f"{where}: not a {format_name} row: {', '.join(lacking)} missing", hint="is it another format's file?"
        )
    return row

"""The cases of sql tasks: lines of `cases.jsonl`, checked against the tables that the task declares."""

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from codegrade.errors import TaskError
from codegrade.relational.reserved import reserved
from codegrade.relational.rows import Rows
from codegrade.relational.types import Column, ColumnType, Table
from codegrade.relational.values import Row, column_value, result_value
from codegrade.tasks.cases import rows_of
from codegrade.tasks.sql import NAME, twice
from codegrade.tasks.sql_keys import check_keys
from codegrade.tasks.task import Sql, SqlCase


def read_sql_cases(file: Path, sql: Sql) -> tuple[SqlCase, ...]:
    """`{"tables": {"orders": [[1, "x"], …]}, "expected": …, "sample": true, "name": "…"}` lines.

    Tables that a case leaves out are empty. `expected` is for a query `{"columns": […], "rows": [[…], …]}`; for a
    function the list of values that its `"calls": [[…], …]` return; for a change or a procedure (which has `calls`,
    too) the rows of each table that differs afterwards, `{"orders": [[…], …]}`.

    Raises:
        TaskError: a line is not such an object, or a value is not of its column's type; it names file and line.
    """
    required = {"tables", "expected"} | ({"calls"} if sql.routine else set())
    cases = tuple((where, _case(where, row, sql)) for where, row in rows_of(file, required, parse_float=Decimal))
    if sql.form == "query":
        _check_columns(cases)
    return tuple(case for _, case in cases)


def _check_columns(cases: Sequence[tuple[str, SqlCase]]) -> None:
    """The prompt names the columns once for all."""
    for where, case in cases:
        first, columns = cases[0][1].expected[0].columns, case.expected[0].columns
        if columns != first:
            raise TaskError(
                f"{where}: expects the columns {', '.join(columns)}, the first case {', '.join(first)}",
                hint="expect the same columns in every case; the prompt names them",
            )


def _case(where: str, row: Mapping[str, object], sql: Sql) -> SqlCase:
    try:
        tables = _tables(row["tables"], sql.tables, {table.name: () for table in sql.tables})
        check_keys(sql.tables, tables, what="")
        calls = _calls(row.get("calls", []), sql)
        return SqlCase(
            tables=tables,
            expected=_expected(row["expected"], sql, tables, len(calls)),
            calls=calls,
            sample=bool(row.get("sample")),
            name=str(row.get("name", "")),
        )
    except ValueError as error:
        raise TaskError(f"{where}: {error}", hint="docs/tasks.md shows how cases of sql tasks are written") from error


def _tables(
    written: object, tables: Sequence[Table], absent: Mapping[str, tuple[Row, ...]]
) -> dict[str, tuple[Row, ...]]:
    names = ", ".join(table.name for table in tables)
    if not isinstance(written, dict):
        raise ValueError(  # noqa: TRY004 - what is in the file is wrong, not a type of ours
            f'rows are written as {{"{tables[0].name}": [[…], …]}}, not as {written!r:.80}'
        )
    if unknown := sorted(set(written) - {table.name for table in tables}):
        raise ValueError(f"there is no table {', '.join(unknown)}: the tables are {names}")
    filled = {t.name: _typed(written[t.name], t.columns, t.name) for t in tables if t.name in written}
    return {table.name: filled.get(table.name, absent[table.name]) for table in tables}


def _typed(written: object, columns: Sequence[Column], of: str) -> tuple[Row, ...]:
    rows = []
    for number, row in enumerate(_lists(written, of), start=1):
        if len(row) != len(columns):
            raise ValueError(f"row {number} of {of} has {len(row)} values for {len(columns)} columns")
        try:
            rows.append(tuple(column_value(column, value) for column, value in zip(columns, row, strict=True)))
        except ValueError as error:
            raise ValueError(f"row {number} of {of}: {error}") from error
    return tuple(rows)


def _calls(written: object, sql: Sql) -> tuple[Row, ...]:
    if sql.routine is None:
        return ()
    params = [Column(name, of, nullable=True) for name, of in sql.routine.params]
    calls = _typed(written, params, "calls")
    if not calls:
        raise ValueError('"calls" is empty: give the arguments of at least one call')
    return calls


def _expected(written: object, sql: Sql, before: Mapping[str, tuple[Row, ...]], calls: int) -> tuple[Rows, ...]:
    if sql.form == "query":
        return (_result(written),)
    if sql.routine is not None and sql.routine.returns is not None:
        return (Rows((sql.routine.name,), _returned(written, sql.routine.returns, calls)),)
    after = _tables(written, sql.tables, before)
    check_keys(sql.tables, after, what="expected ")
    return tuple(Rows(tuple(c.name for c in table.columns), after[table.name]) for table in sql.tables)


def _returned(written: object, returns: ColumnType, calls: int) -> tuple[Row, ...]:
    if not isinstance(written, list) or len(written) != calls:
        raise ValueError(f'"expected" of a function is a list of {calls} values, one for each call')
    return tuple(
        (column_value(Column(f"value {number}", returns, nullable=True), value),)
        for number, value in enumerate(written, start=1)
    )


def _result(written: object) -> Rows:
    if not isinstance(written, dict) or set(written) != {"columns", "rows"}:
        raise ValueError('"expected" of a query is {"columns": ["name", …], "rows": [[…], …]}')
    columns = written["columns"]
    if not isinstance(columns, list) or not columns or not all(isinstance(name, str) for name in columns):
        raise ValueError('"columns" is a list of names')
    for name in columns:
        if not re.fullmatch(NAME, name) or reserved(name):
            why = reserved(name) or "write small letters, digits and _, at most 30, a letter first"
            raise ValueError(f"{name!r} cannot name a column of every database: {why}")
    if again := twice(columns):
        raise ValueError(f"two columns are named {again}")
    return Rows(tuple(columns), tuple(_results(written["rows"], columns)))


def _results(written: object, columns: Sequence[str]) -> Iterable[Row]:
    for number, row in enumerate(_lists(written, "expected"), start=1):
        if len(row) != len(columns):
            raise ValueError(f"expected row {number} has {len(row)} values for {len(columns)} columns")
        try:
            yield tuple(result_value(value) for value in row)
        except ValueError as error:
            raise ValueError(f"expected row {number}: {error}") from error


def _lists(written: object, of: str) -> Iterable[list[object]]:
    if not isinstance(written, list) or not all(isinstance(row, list) for row in written):
        raise ValueError(f"the rows of {of} are a list of lists, not {written!r:.80}")
    return written

"""The `[sql]` part of `task.toml`, and the cases of sql tasks."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from codegrade.errors import TaskError
from codegrade.relational.reserved import reserved
from codegrade.relational.rows import Rows
from codegrade.relational.types import Column, ForeignKey, Routine, Table, parse_column_type
from codegrade.relational.values import Row, column_value, result_value
from codegrade.tasks.cases import rows_of
from codegrade.tasks.task import Sql, SqlCase

_NAME = r"^[a-z][a-z0-9_]{0,29}$"


def _free(name: str) -> str:
    if problem := reserved(name):
        raise ValueError(f"{name!r} cannot be a name: {problem}")
    return name


def _column_type(text: str) -> str:
    parse_column_type(text)
    return text


Name = Annotated[str, Field(pattern=_NAME), AfterValidator(_free)]
ColumnTypeText = Annotated[
    str,
    AfterValidator(_column_type),
    Field(description="int, decimal(p,s), varchar(n), char(n), date, timestamp, timestamp(f) or bool"),
]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ColumnSpec(_Strict):
    """One column; NULL is allowed only where it says so."""

    name: Name = Field(examples=["customer_id"])
    type: ColumnTypeText = Field(examples=["decimal(10,2)"])
    null: bool = False


class ForeignKeySpec(_Strict):
    """A reference to an earlier table, or to the same one."""

    columns: tuple[str, ...] = Field(min_length=1, examples=[["customer_id"]])
    references: str = Field(examples=["customers"])
    to: tuple[str, ...] = Field(min_length=1, examples=[["id"]])


class TableSpec(_Strict):
    """One table. Tables are filled in the order in which they are declared."""

    name: Name = Field(examples=["orders"])
    columns: tuple[ColumnSpec, ...] = Field(min_length=1, examples=[[{"name": "id", "type": "int"}]])
    primary_key: tuple[str, ...] = Field(default=(), examples=[["id"]])
    unique: tuple[tuple[str, ...], ...] = ()
    foreign_keys: tuple[ForeignKeySpec, ...] = ()

    @model_validator(mode="after")
    def _keys_name_columns(self) -> "TableSpec":
        names = [column.name for column in self.columns]
        if len(set(names)) < len(names):
            raise ValueError(f"two columns of {self.name} have the same name")
        used = [*self.primary_key, *(c for key in self.unique for c in key)]
        used += [c for key in self.foreign_keys for c in key.columns]
        for name in used:
            if name not in names:
                raise ValueError(f"a key of {self.name} names {name!r}: its columns are {', '.join(names)}")
        return self


class RoutineParam(_Strict):
    """One parameter of a stored routine."""

    name: Name = Field(examples=["customer"])
    type: ColumnTypeText = Field(examples=["int"])


class RoutineSpec(_Strict):
    """The stored function or procedure that a program must define."""

    name: Name = Field(examples=["net_price"])
    params: tuple[RoutineParam, ...] = ()
    returns: ColumnTypeText | None = Field(default=None, examples=["decimal(10,2)"])


class SqlSpec(_Strict):
    """What a sql task declares. `columns`: whether a result's column names count, or only their order."""

    form: Literal["query", "change", "function", "procedure"] = Field(examples=["query"])
    ordered: bool = Field(default=False, description="rows must come in the expected order")
    columns: Literal["named", "any"] = Field(default="named", description="named: names count, in any case of letters")
    tables: tuple[TableSpec, ...] = Field(min_length=1)
    routine: RoutineSpec | None = None

    @model_validator(mode="after")
    def _form_fits(self) -> "SqlSpec":
        if self.form in {"function", "procedure"} and self.routine is None:
            raise ValueError(f'form = "{self.form}" needs a [sql.routine] table with name and params')
        if self.form in {"query", "change"} and self.routine is not None:
            raise ValueError(f'[sql.routine] belongs to form = "function" or "procedure", not to "{self.form}"')
        if self.routine is not None and (self.routine.returns is None) == (self.form == "function"):
            raise ValueError("a function has returns = a type; a procedure has none")
        if self.form != "query" and (self.ordered or self.columns == "any"):
            raise ValueError('ordered and columns belong to form = "query"')
        return self

    @model_validator(mode="after")
    def _references_exist(self) -> "SqlSpec":
        earlier: dict[str, set[str]] = {}
        for table in self.tables:
            if table.name in earlier:
                raise ValueError(f"two tables are named {table.name}")
            earlier[table.name] = {column.name for column in table.columns}
            for key in table.foreign_keys:
                if key.references not in earlier or not set(key.to) <= earlier[key.references]:
                    raise ValueError(f"{table.name} refers to {key.references}{key.to}: declare that table before it")
        return self


def typed_sql(spec: SqlSpec) -> Sql:
    """The checked text of a `[sql]` table as values."""
    routine = spec.routine
    return Sql(
        form=spec.form,
        tables=tuple(_table(table) for table in spec.tables),
        ordered=spec.ordered,
        named=spec.columns == "named",
        routine=None
        if routine is None
        else Routine(
            routine.name,
            tuple((param.name, parse_column_type(param.type)) for param in routine.params),
            parse_column_type(routine.returns) if routine.returns else None,
        ),
    )


def _table(spec: TableSpec) -> Table:
    return Table(
        spec.name,
        tuple(Column(column.name, parse_column_type(column.type), column.null) for column in spec.columns),
        spec.primary_key,
        spec.unique,
        tuple(ForeignKey(key.columns, key.references, key.to) for key in spec.foreign_keys),
    )


def read_sql_cases(file: Path, sql: Sql) -> tuple[SqlCase, ...]:
    """`{"tables": {"orders": [[1, "x"], …]}, "expected": …, "sample": true, "name": "…"}` lines.

    Tables that a case leaves out are empty. `expected` is for a query `{"columns": […], "rows": [[…], …]}`; for a
    function the list of values that its `"calls": [[…], …]` return; for a change or a procedure (which has `calls`,
    too) the rows of each table that differs afterwards, `{"orders": [[…], …]}`.

    Raises:
        TaskError: a line is not such an object, or a value is not of its column's type; it names file and line.
    """
    required = {"tables", "expected"} | ({"calls"} if sql.routine else set())
    return tuple(_case(where, row, sql) for where, row in rows_of(file, required, parse_float=Decimal))


def _case(where: str, row: Mapping[str, object], sql: Sql) -> SqlCase:
    try:
        tables = _tables(row["tables"], sql.tables, {table.name: () for table in sql.tables})
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
    if not isinstance(written, dict) or set(written) - {table.name for table in tables}:
        raise ValueError(
            f"rows belong to the tables {', '.join(table.name for table in tables)}, not to {written!r:.80}"
        )
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
    if sql.form == "function" and sql.routine is not None:
        if not isinstance(written, list) or len(written) != calls:
            raise ValueError(f'"expected" must be a list of {calls} values, one for each call')
        return (Rows((sql.routine.name,), tuple((result_value(value),) for value in written)),)
    after = _tables(written, sql.tables, before)
    return tuple(Rows(tuple(c.name for c in table.columns), after[table.name]) for table in sql.tables)


def _result(written: object) -> Rows:
    if not isinstance(written, dict) or set(written) != {"columns", "rows"}:
        raise ValueError('"expected" of a query is {"columns": ["name", …], "rows": [[…], …]}')
    columns = written["columns"]
    if not isinstance(columns, list) or not columns or not all(isinstance(name, str) for name in columns):
        raise ValueError('"columns" is a list of names')
    rows = tuple(tuple(result_value(value) for value in row) for row in _lists(written["rows"], "expected"))
    if any(len(row) != len(columns) for row in rows):
        raise ValueError(f"every expected row has {len(columns)} values, one for each column")
    return Rows(tuple(columns), rows)


def _lists(written: object, of: str) -> Iterable[list[object]]:
    if not isinstance(written, list) or not all(isinstance(row, list) for row in written):
        raise ValueError(f"the rows of {of} are a list of lists")
    return written

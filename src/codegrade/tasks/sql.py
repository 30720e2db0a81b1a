"""The `[sql]` part of `task.toml`."""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from codegrade.relational.reserved import reserved
from codegrade.relational.types import Column, ForeignKey, Routine, Table, parse_column_type
from codegrade.tasks.task import Sql

NAME = r"^[a-z][a-z0-9_]{0,29}$"


def _free(name: str) -> str:
    if problem := reserved(name):
        raise ValueError(f"{name!r} cannot be a name: {problem}")
    return name


def _column_type(text: str) -> str:
    parse_column_type(text)
    return text


Name = Annotated[str, Field(pattern=NAME), AfterValidator(_free)]
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
    null: bool = Field(default=False, strict=True, examples=[True])


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
    unique: tuple[tuple[str, ...], ...] = Field(default=(), examples=[[["customer_id", "placed"]]])
    foreign_keys: tuple[ForeignKeySpec, ...] = Field(
        default=(), examples=[[{"columns": ["customer_id"], "references": "customers", "to": ["id"]}]]
    )

    @model_validator(mode="after")
    def _keys_name_columns(self) -> "TableSpec":
        names = [column.name for column in self.columns]
        if again := twice(names):
            raise ValueError(f"two columns of {self.name} are named {again}")
        keys = [("primary_key", self.primary_key), *(("unique", key) for key in self.unique)]
        keys += [("foreign_keys", key.columns) for key in self.foreign_keys]
        for what, key in keys:
            if unknown := next((name for name in key if name not in names), ""):
                raise ValueError(f"{what} of {self.name} names {unknown!r}: its columns are {', '.join(names)}")
            if again := twice(key):
                raise ValueError(f"{what} of {self.name} names {again} twice")
        return self

    @model_validator(mode="after")
    def _keys_hold(self) -> "TableSpec":
        nullable = next((column.name for column in self.columns if column.null and column.name in self.primary_key), "")
        if nullable:
            raise ValueError(f"{nullable} belongs to the primary key of {self.name}, so it cannot have null = true")
        if () in self.unique:
            raise ValueError(f'unique of {self.name} is a list of lists of columns, as [["{self.columns[0].name}"]]')
        return self

    def type_of(self, column: str) -> str:
        """The declared type of a column that is there."""
        return next(str(parse_column_type(one.type)) for one in self.columns if one.name == column)


def twice(names: Sequence[str]) -> str:
    """The first name that is there again; "" where none is."""
    return next((name for index, name in enumerate(names) if name in names[:index]), "")


class RoutineParam(_Strict):
    """One parameter of a stored routine."""

    name: Name = Field(examples=["customer"])
    type: ColumnTypeText = Field(examples=["int"])


class RoutineSpec(_Strict):
    """The stored function or procedure that a program must define."""

    name: Name = Field(examples=["net_price"])
    params: tuple[RoutineParam, ...] = Field(default=(), examples=[[{"name": "customer", "type": "int"}]])
    returns: ColumnTypeText | None = Field(default=None, examples=["decimal(10,2)"])

    @model_validator(mode="after")
    def _distinct_names(self) -> "RoutineSpec":
        if again := twice([param.name for param in self.params]):
            raise ValueError(f"two parameters of {self.name} are named {again}")
        return self


class SqlSpec(_Strict):
    """What a sql task declares. `columns`: whether a result's column names count, or only their order."""

    form: Literal["query", "change", "function", "procedure"] = Field(examples=["query"])
    ordered: bool = Field(
        default=False, strict=True, examples=[True], description="rows must come in the expected order"
    )
    columns: Literal["named", "any"] = Field(
        default="named", examples=["any"], description="named: names count, in any case of letters"
    )
    tables: tuple[TableSpec, ...] = Field(
        min_length=1, examples=[[{"name": "items", "columns": [{"name": "id", "type": "int"}]}]]
    )
    routine: RoutineSpec | None = None

    @model_validator(mode="after")
    def _form_fits(self) -> "SqlSpec":
        if self.form in {"function", "procedure"} and self.routine is None:
            raise ValueError(f'form = "{self.form}" needs a [sql.routine] table with name and params')
        if self.form in {"query", "change"} and self.routine is not None:
            raise ValueError(f'[sql.routine] belongs to form = "function" or "procedure", not to "{self.form}"')
        if self.form == "function" and self.routine is not None and self.routine.returns is None:
            raise ValueError(
                'a function needs returns = a type in [sql.routine]; a routine without is form = "procedure"'
            )
        if self.form == "procedure" and self.routine is not None and self.routine.returns is not None:
            raise ValueError('a procedure returns nothing: remove returns, or write form = "function"')
        if self.form != "query" and (self.ordered or self.columns == "any"):
            raise ValueError('ordered and columns belong to form = "query"')
        return self

    @model_validator(mode="after")
    def _names_differ(self) -> "SqlSpec":
        names = [table.name for table in self.tables]
        if again := twice(names):
            raise ValueError(f"two tables are named {again}")
        if self.routine is not None and self.routine.name in names:
            raise ValueError(f"the routine and a table are both named {self.routine.name}, which Oracle does not allow")
        return self

    @model_validator(mode="after")
    def _references_exist(self) -> "SqlSpec":
        earlier: dict[str, TableSpec] = {}
        for table in self.tables:
            earlier[table.name] = table
            for key in table.foreign_keys:
                if key.references not in earlier:
                    later = any(other.name == key.references for other in self.tables)
                    what = "declare that table before it" if later else f"known are {', '.join(earlier)}"
                    raise ValueError(f"{table.name} refers to {key.references}: {what}")
                _check_reference(table, key, earlier[key.references])
        return self


def _check_reference(table: TableSpec, key: ForeignKeySpec, there: TableSpec) -> None:
    said = f"{table.name} refers to {there.name}({', '.join(key.to)})"
    names = [column.name for column in there.columns]
    if unknown := next((name for name in key.to if name not in names), ""):
        raise ValueError(f"{said}: {there.name} has no {unknown}, its columns are {', '.join(names)}")
    if len(key.to) != len(key.columns):
        raise ValueError(f"{said} by {len(key.columns)} columns: name as many")
    if key.to not in {there.primary_key, *there.unique}:
        raise ValueError(f"{said}, which is neither its primary_key nor unique: declare it so")
    for name, other in zip(key.columns, key.to, strict=True):
        if table.type_of(name) != there.type_of(other):
            raise ValueError(
                f"{said}: {name} is {table.type_of(name)}, {other} is {there.type_of(other)}; make them equal"
            )


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

"""A portable table in a dialect's own words. Identifiers and types are written by sqlglot.

| portable | MySQL | Oracle |
|---|---|---|
| int | BIGINT | NUMBER(19) |
| decimal(p,s) | DECIMAL(p, s) | NUMBER(p, s) |
| varchar(n) | VARCHAR(n) | VARCHAR2(n CHAR) |
| char(n) | CHAR(n) | CHAR(n CHAR) |
| date | DATE | DATE |
| timestamp(f) | DATETIME(f) | TIMESTAMP(f) |
| bool | TINYINT(1) | NUMBER(1) |
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from sqlglot import exp

from codegrade.relational.types import ColumnType, ForeignKey, Routine, Table

Dialect = Literal["mysql", "oracle"]
TypeNames = Mapping[str, Callable[[ColumnType], str]]
"""For each portable type, how a dialect writes it."""

TYPES: Mapping[Dialect, TypeNames] = {
    "mysql": {
        "int": lambda _: "BIGINT",
        "decimal": lambda t: f"DECIMAL({t.size}, {t.scale})",
        "varchar": lambda t: f"VARCHAR({t.size})",
        "char": lambda t: f"CHAR({t.size})",
        "date": lambda _: "DATE",
        "timestamp": lambda t: f"DATETIME({t.size})" if t.size else "DATETIME",
        "bool": lambda _: "TINYINT(1)",
    },
    "oracle": {
        "int": lambda _: "NUMBER(19)",
        "decimal": lambda t: f"NUMBER({t.size}, {t.scale})",
        "varchar": lambda t: f"VARCHAR2({t.size} CHAR)",
        "char": lambda t: f"CHAR({t.size} CHAR)",
        "date": lambda _: "DATE",
        "timestamp": lambda t: f"TIMESTAMP({t.size})",
        "bool": lambda _: "NUMBER(1)",
    },
}


def type_name(type_: ColumnType, dialect: Dialect) -> str:
    """A portable type as the dialect writes it."""
    return TYPES[dialect][type_.name](type_)


def create_table(table: Table, dialect: str, types: TypeNames, *, keys: bool = True) -> str:
    """The statement that makes a table: a line for each column and key, no semicolon.

    `dialect` is sqlglot's name for it; with `keys` False no key or reference is declared, only NOT NULL.
    """
    parts = [_column(table, index, dialect, types) for index in range(len(table.columns))]
    if keys:
        parts += [expression.sql(dialect) for expression in _keys(table)]
    name = exp.to_table(table.name).sql(dialect)
    return f"CREATE TABLE {name} (\n  " + ",\n  ".join(parts) + "\n)"


def _column(table: Table, index: int, dialect: str, types: TypeNames) -> str:
    column = table.columns[index]
    name = exp.to_identifier(column.name).sql(dialect)
    return f"{name} {types[column.type.name](column.type)}" + ("" if column.nullable else " NOT NULL")


def _keys(table: Table) -> list[exp.Expression]:
    keys: list[exp.Expression] = []
    if table.primary_key:
        keys.append(exp.PrimaryKey(expressions=_names(table.primary_key)))
    keys += [exp.UniqueColumnConstraint(this=exp.Schema(expressions=_names(unique))) for unique in table.unique]
    keys += [_foreign_key(key) for key in table.foreign_keys]
    return keys


def _foreign_key(key: ForeignKey) -> exp.Expression:
    there = exp.Schema(this=exp.to_table(key.references), expressions=_names(key.to))
    return exp.ForeignKey(expressions=_names(key.columns), reference=exp.Reference(this=there))


def _names(columns: Sequence[str]) -> list[exp.Identifier]:
    return [exp.to_identifier(column) for column in columns]


def declare(tables: Sequence[Table], dialect: Dialect) -> str:
    """All tables, as a prompt shows them."""
    return "\n\n".join(create_table(table, dialect, TYPES[dialect]) + ";" for table in tables)


def signature(routine: Routine, dialect: Dialect) -> str:
    """A routine's name, parameters and return type in the dialect's words.

    Parameters of PL/SQL have no sizes, and where there are none it has no parentheses.
    """
    return _mysql_signature(routine) if dialect == "mysql" else _oracle_signature(routine)


def _mysql_signature(routine: Routine) -> str:
    params = ", ".join(f"{name} {type_name(of, 'mysql')}" for name, of in routine.params)
    returns = f" RETURNS {type_name(routine.returns, 'mysql')}" if routine.returns else ""
    return f"{routine.name}({params}){returns}"


def _oracle_signature(routine: Routine) -> str:
    params = ", ".join(f"{name} IN {_unsized(of)}" for name, of in routine.params)
    returns = f" RETURN {_unsized(routine.returns)}" if routine.returns else ""
    return f"{routine.name}{f'({params})' if params else ''}{returns}"


def _unsized(of: ColumnType) -> str:
    return type_name(of, "oracle").partition("(")[0]


def call_of(routine: Routine, dialect: Dialect) -> str:
    """How a procedure is called, its arguments left out."""
    called = f"{routine.name}({'…' if routine.params else ''})"
    return f"CALL {called}" if dialect == "mysql" else f"BEGIN {called.removesuffix('()')}; END;"


def insert_into(table: Table, dialect: str, marks: Sequence[str]) -> str:
    """The statement that inserts one row; `marks` are the driver's placeholders, one for each column."""
    columns = [exp.to_identifier(column.name) for column in table.columns]
    into = exp.Schema(this=exp.to_table(table.name), expressions=columns).sql(dialect)
    return f"INSERT INTO {into} VALUES ({', '.join(marks)})"  # noqa: S608  # names by sqlglot, values by the driver

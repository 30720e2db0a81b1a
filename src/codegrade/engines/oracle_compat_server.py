"""Sessions on the stand-in's server, and what the administrator does there for an attempt."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import psycopg
from psycopg import sql

from codegrade.engines.compat.typed import quote_name
from codegrade.engines.ddl import TypeNames
from codegrade.engines.interface import CaseData
from codegrade.engines.oracle_compat_errors import FIXED
from codegrade.errors import EngineFault
from codegrade.relational.types import Form, Table
from codegrade.relational.values import Value

DATABASE = "oracle"
ADMINISTRATOR = "codegrade"
_TYPES: TypeNames = {
    "int": lambda _: "NUMERIC(19)",
    "decimal": lambda t: f"NUMERIC({t.size}, {t.scale})",
    "varchar": lambda t: f"VARCHAR({t.size})",
    "char": lambda t: f"VARCHAR({t.size})",
    "date": lambda _: "TIMESTAMP(0)",
    "timestamp": lambda t: f"TIMESTAMP({t.size})",
    "bool": lambda _: "NUMERIC(1)",
}
"""DATE has a time in Oracle; a CHAR is padded with blanks that count, so it is a text that a trigger pads."""
_RIGHTS: Mapping[Form, str] = {"query": "SELECT"}
_ALL_RIGHTS = "SELECT, INSERT, UPDATE, DELETE"


@dataclass(frozen=True, slots=True)
class Address:
    """Where the server is, and its administrator's password."""

    host: str
    port: int
    password: str


def connect(
    address: Address, *, user: str = ADMINISTRATOR, password: str | None = None, options: str = ""
) -> psycopg.Connection:
    """A session, without transactions of its own.

    Raises:
        EngineFault: the server does not answer.
    """
    try:
        connection = psycopg.connect(
            host=address.host,
            port=address.port,
            dbname=DATABASE,
            user=user,
            password=password or address.password,
            options=options,
            connect_timeout=10,
            sslmode="disable",
            gssencmode="disable",
            autocommit=True,
        )
    except psycopg.Error as error:
        raise EngineFault(f"the stand-in's server does not answer: {error}", hint="is the server up?") from error
    connection.prepare_threshold = None
    return connection


@dataclass(frozen=True, slots=True)
class Place:
    """An attempt's own schema and role, which bear one name, and the role's password."""

    name: str
    password: str


def new_place() -> Place:
    """A name that nothing has."""
    return Place(f"a{secrets.token_hex(12)}", secrets.token_hex(16))


def make(place: Place, tables: Sequence[Table], form: Form) -> sql.Composed:
    """Statements that make the schema with its tables, and the role with its rights."""
    name = sql.Identifier(place.name)
    right = sql.SQL(_RIGHTS.get(form, _ALL_RIGHTS))
    parts: list[sql.Composable] = [
        sql.SQL("CREATE SCHEMA {}").format(name),
        sql.SQL("SET search_path = {}, pg_catalog").format(name),
        *(sql.SQL(text) for table in tables for text in _table(table, _referred(tables))),
        sql.SQL("CREATE ROLE {} LOGIN NOINHERIT PASSWORD {}").format(name, sql.Literal(place.password)),
        sql.SQL("GRANT codegrade_program TO {} WITH INHERIT TRUE, SET FALSE").format(name),
        sql.SQL("GRANT USAGE ON SCHEMA {} TO {}").format(name, name),
        sql.SQL("GRANT {} ON ALL TABLES IN SCHEMA {} TO {}").format(right, name, name),
        sql.SQL("RESET search_path"),
    ]
    return sql.SQL("; ").join(parts)


def _referred(tables: Sequence[Table]) -> set[tuple[str, tuple[str, ...]]]:
    return {(key.references, key.to) for table in tables for key in table.foreign_keys}


def _table(table: Table, referred: set[tuple[str, tuple[str, ...]]]) -> Iterator[str]:
    """A table under Oracle's names. Its key is UNIQUE: GROUP BY a primary key would cover the row, unlike in Oracle."""
    name = quote_name(table.name.upper())
    columns = ", ".join(
        f"{quote_name(column.name.upper())} {_TYPES[column.type.name](column.type)}"
        + ("" if column.nullable else " NOT NULL")
        for column in table.columns
    )
    yield f"CREATE TABLE {name} ({columns})"
    for index, key in enumerate(filter(None, (table.primary_key, *table.unique))):
        fixed = (table.name, key) in referred
        called = quote_name(f"{table.name[:40]}{FIXED if fixed else '_'}{index}")
        later = "" if fixed else " DEFERRABLE INITIALLY IMMEDIATE"
        yield f"ALTER TABLE {name} ADD CONSTRAINT {called} UNIQUE ({_names(key)}){later}"
    for foreign in table.foreign_keys:
        there = f'"{foreign.references.upper()}" ({_names(foreign.to)})'
        yield f"ALTER TABLE {name} ADD FOREIGN KEY ({_names(foreign.columns)}) REFERENCES {there}"
    for column in table.columns:
        if column.type.name == "char":
            yield (
                f"CREATE TRIGGER pad_{column.name} BEFORE INSERT OR UPDATE ON {name} FOR EACH ROW"
                f" EXECUTE FUNCTION ora.pad('{column.name.upper()}', '{column.type.size}')"
            )


def _names(columns: Sequence[str]) -> str:
    return ", ".join(f'"{column.upper()}"' for column in columns)


def drop(place: Place) -> sql.Composed:
    """Statements that leave nothing of an attempt."""
    name = sql.Identifier(place.name)
    return sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE; DROP OWNED BY {} CASCADE; DROP ROLE IF EXISTS {}").format(
        name, name, name
    )


def fill(connection: psycopg.Connection, place: Place, tables: Sequence[Table], case: CaseData) -> None:
    """Put a case's rows into the tables, and no others."""
    with connection.transaction():
        for table in reversed(tables):
            connection.execute(sql.SQL("DELETE FROM {}").format(_qualified(place, table)))
        for table in tables:
            columns = sql.SQL(", ").join(sql.Identifier(column.name.upper()) for column in table.columns)
            copy = sql.SQL("COPY {} ({}) FROM STDIN").format(_qualified(place, table), columns)
            with connection.cursor() as cursor, cursor.copy(copy) as into:
                for row in case.tables[table.name]:
                    into.write_row([_stored(value) for value in row])


def _stored(value: Value) -> Value:
    return None if value == "" else value


def _qualified(place: Place, table: Table) -> sql.Identifier:
    return sql.Identifier(place.name, table.name.upper())


def select_all(place: Place, table: Table) -> sql.Composed:
    """The query for a table's rows, columns as declared."""
    columns = sql.SQL(", ").join(sql.Identifier(column.name.upper()) for column in table.columns)
    return sql.SQL("SELECT {} FROM {}").format(columns, _qualified(place, table))

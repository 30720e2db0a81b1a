"""Oracle's statements in PostgreSQL's words."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.conditions import condition
from codegrade.engines.compat.expression import expression
from codegrade.engines.compat.scope import Column, Language, Result, Scope, Source, World
from codegrade.engines.compat.select import query
from codegrade.engines.compat.typed import quote_name
from codegrade.relational.types import ColumnType, Table

LANGUAGE = Language(expression, condition, query)
_KINDS = {"int": "N", "bool": "N", "decimal": "N", "varchar": "S", "char": "C", "date": "D", "timestamp": "T"}


def kind_of(column: ColumnType) -> tuple[str, int]:
    """The kind and size of a portable type."""
    kind = _KINDS[column.name]
    return kind, column.size if kind in {"C", "T"} else 0


def world_of(tables: tuple[Table, ...]) -> World:
    """A world with the tables of a task, named as Oracle keeps names."""
    found: dict[str, Source] = {}
    for table in tables:
        columns = tuple(
            Column(column.name.upper(), *kind_of(column.type), quote_name(column.name.upper()))
            for column in table.columns
        )
        found[table.name.upper()] = Source(quote_name(table.name.upper()), columns)
    return World(found, LANGUAGE)


def translate_query(node: n.Query, world: World) -> Result:
    """A query, whose result's columns are named as Oracle names them."""
    return query(node, Scope(world))

"""INSERT, UPDATE and DELETE."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.scope import Column, Result, Scope, Source, World, walk
from codegrade.engines.compat.typed import Typed, convert, family


def table_of(name: str, world: World) -> Source:
    """A table that can be changed.

    Raises:
        RefusedError: ORA-00942.
    """
    if name == "DUAL":
        undetermined("changes of DUAL")
    return world.tables[name] if name in world.tables else refuse(942)


def named(table: Source, names: tuple[str, ...]) -> list[Column]:
    """Columns of a table by their names; all of them where none is named."""
    found = {column.name: column for column in table.columns}
    for name in names:
        if name not in found:
            refuse(904, f'"{name}": invalid identifier')
    if len(set(names)) < len(names):
        refuse(957)
    return [found[name] for name in names] if names else list(table.columns)


def stored(node: n.Expr | None, column: Column, scope: Scope) -> str:
    """A value as a column takes it."""
    if node is None:
        return "DEFAULT"
    value = scope.expr(node)
    if value.kind != "X" and family(column.kind) in {"N", "D"} and family(value.kind) not in {column_kind(column), "S"}:
        refuse(932, f"expected {column.kind} got {value.kind}")
    return _whole_seconds(value, column)


def _whole_seconds(value: Typed, column: Column) -> str:
    if column.kind == "D" and value.kind == "T" and value.size:
        undetermined("a timestamp with fractional seconds stored as a DATE")
    return convert(value, column.kind).sql


def column_kind(column: Column) -> str:
    """The family of a column's kind."""
    return family(column.kind)


def insert(node: n.Insert, world: World) -> str:
    """INSERT INTO ... VALUES or SELECT."""
    table = table_of(node.table, world)
    columns = named(table, node.columns)
    head = f"INSERT INTO {table.name} ({', '.join(column.sql for column in columns)})"
    if node.values is not None:
        scope = Scope(world, place="values")
        _same_count(len(node.values), len(columns))
        values = [stored(value, column, scope) for value, column in zip(node.values, columns, strict=True)]
        return f"{head} VALUES ({', '.join(values)})"
    assert node.query is not None  # noqa: S101  # the parser makes one of both
    result = world.language.query(node.query, Scope(world))
    _same_count(len(result.columns), len(columns))
    return f"{head} {_fitted(result, columns)}"


def _same_count(have: int, want: int) -> None:
    if have != want:
        refuse(913 if have > want else 947)


def _fitted(result: Result, columns: list[Column]) -> str:
    items: list[str] = []
    for have, want in zip(result.columns, columns, strict=True):
        value = Column(have.name, have.kind, have.size, f"q.{have.sql}").typed()
        if have.kind != "X" and family(have.kind) not in {family(want.kind), "S"} and family(want.kind) != "S":
            refuse(932, f"expected {want.kind} got {have.kind}")
        items.append(_whole_seconds(value, want))
    return f"SELECT {', '.join(items)} FROM ({result.sql}) q"  # noqa: S608  # texts made by the compiler


def insert_all(node: n.InsertAll, world: World) -> list[str]:
    """INSERT ALL: one statement for all inserts, which see the query's rows."""
    result = world.language.query(node.query, Scope(world))
    if node.first or node.otherwise:
        undetermined("INSERT FIRST, and INSERT ALL with ELSE")
    scope = Scope(world, place="values")
    scope.sources = [Source("", tuple(Column(c.name, c.kind, c.size, f"q.{c.sql}") for c in result.columns))]
    parts: list[str] = []
    for test, inserts in node.branches:
        where = f" WHERE {scope.cond(test)}" if test is not None else ""
        for each in inserts:
            table = table_of(each.table, world)
            columns = named(table, each.columns)
            given = each.values
            if given is None:
                given = tuple(n.Name((column.name,)) for column in result.columns)
            if any(value is None for value in given):
                undetermined("DEFAULT in INSERT ALL")
            _same_count(len(given), len(columns))
            values = ", ".join(stored(value, c, scope) for value, c in zip(given, columns, strict=True))
            names = ", ".join(column.sql for column in columns)
            parts.append(f"INSERT INTO {table.name} ({names}) SELECT {values} FROM q{where}")  # noqa: S608
    head = f"WITH q AS MATERIALIZED ({result.sql})"
    rest = "".join(f", i{index} AS ({part})" for index, part in enumerate(parts[:-1]))
    return [f"{head}{rest} {parts[-1]}"]


def changed(table: str, alias: str, world: World) -> tuple[Source, Scope, str]:
    """The table of an UPDATE, DELETE or MERGE, a scope that has it, and what it is called."""
    found = table_of(table, world)
    scope = Scope(world)
    call = world.fresh("t")
    scope.sources = [
        Source(alias or table, tuple(Column(c.name, c.kind, c.size, f"{call}.{c.sql}") for c in found.columns))
    ]  # fmt: skip
    return found, scope, call


def update(node: n.Update, world: World) -> str:
    """UPDATE."""
    table, scope, alias = changed(node.table, node.alias, world)
    _no_rownum(node.where)
    return f"UPDATE {table.name} {alias} SET {assignments(node.sets, table, scope)}{_where(node.where, scope)}"  # noqa: S608


def _no_rownum(where: n.Cond | None) -> None:
    if any(isinstance(part, n.Name) and part.parts == ("ROWNUM",) for part in walk(where)):
        undetermined("ROWNUM in a statement that changes data")


def assignments(sets: tuple[n.Assign, ...], table: Source, scope: Scope) -> str:
    """What stands after SET."""
    scope.place = "set"
    names = tuple(name for assign in sets for name in assign.columns)
    named(table, names)
    found: list[str] = []
    for assign in sets:
        columns = named(table, assign.columns)
        if len(columns) == 1 and not isinstance(assign.value, n.RowOf):
            found.append(f"{columns[0].sql} = {stored(assign.value, columns[0], scope)}")
            continue
        if not isinstance(assign.value, n.Sub):
            refuse(1767, "UPDATE ... SET expression must be a subquery")
        result = scope.query(assign.value.query)
        _same_count(len(result.columns), len(columns))
        found.append(f"({', '.join(c.sql for c in columns)}) = ({_fitted(result, columns)})")
    scope.place = ""
    return ", ".join(found)


def _where(where: n.Cond | None, scope: Scope) -> str:
    if where is None:
        return ""
    scope.place = "where"
    return f" WHERE {scope.cond(where)}"


def delete(node: n.Delete, world: World) -> str:
    """DELETE."""
    table, scope, alias = changed(node.table, node.alias, world)
    _no_rownum(node.where)
    return f"DELETE FROM {table.name} {alias}{_where(node.where, scope)}"  # noqa: S608  # texts made by the compiler

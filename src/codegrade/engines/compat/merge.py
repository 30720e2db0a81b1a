"""MERGE."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.changes import assignments, changed, named, stored
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.from_clause import source_text
from codegrade.engines.compat.scope import Scope, Source, World, walk
from codegrade.engines.compat.typed import Typed, convert


def merge(node: n.Merge, world: World) -> str:
    """MERGE with its WHERE and DELETE clauses; DELETE looks at what UPDATE has made of a row."""
    table, scope, alias = changed(node.table, node.alias, world)
    target = scope.sources[0]
    source = source_text(node.source, scope)
    scope.place = "on"
    on = scope.cond(node.on)
    _check_on(node, scope, target)
    text = f"MERGE INTO {table.name} {alias} USING {source} ON {on}"
    if node.sets:
        text += _matched(node, table, scope, target)
    if node.insert_values is not None:
        text += _missing(node, table, scope)
    if not node.sets and node.insert_values is None:
        refuse(905)
    return text


def _check_on(node: n.Merge, scope: Scope, target: Source) -> None:
    used = {scope.expr(part).sql for part in walk(node.on) if isinstance(part, n.Name)}
    ours = {column.name: column.sql for column in target.columns}
    for assign in node.sets:
        for name in assign.columns:
            if ours.get(name) in used:
                refuse(38104)


def _and(cond: n.Cond | None, scope: Scope) -> str:
    if cond is None:
        return ""
    scope.place = "where"
    return f" AND ({scope.cond(cond)})"


def _matched(node: n.Merge, table: Source, scope: Scope, target: Source) -> str:
    test = _and(node.update_where, scope)
    text = ""
    if node.delete_where is not None:
        after = Scope(scope.world, scope.parent, scope.ctes)
        after.sources = scope.sources
        after.place = "where"
        after.computed = _updated(node, scope, target)
        text = f" WHEN MATCHED{test} AND ({after.cond(node.delete_where)}) THEN DELETE"
    return f"{text} WHEN MATCHED{test} THEN UPDATE SET {assignments(node.sets, table, scope)}"


def _updated(node: n.Merge, scope: Scope, target: Source) -> dict[n.Expr, Typed]:
    """Every way to name a column that UPDATE sets, with its new value."""
    found: dict[n.Expr, Typed] = {}
    kinds = {column.name: column for column in target.columns}
    for assign in node.sets:
        if len(assign.columns) != 1 or assign.value is None:
            undetermined("MERGE with DELETE after SET of several columns at once")
        column = kinds.get(assign.columns[0]) or refuse(904, f'"{assign.columns[0]}": invalid identifier')
        value = convert(scope.expr(assign.value), column.kind)
        if sum(c.name == column.name for source in scope.sources for c in source.columns) == 1:
            found[n.Name((column.name,))] = value
        found[n.Name((target.name, column.name))] = value
    return found


def _missing(node: n.Merge, table: Source, scope: Scope) -> str:
    columns = named(table, node.insert_columns)
    values = node.insert_values or ()
    if len(values) != len(columns):
        refuse(913 if len(values) > len(columns) else 947)
    other = Scope(scope.world, scope.parent, scope.ctes)
    other.sources, other.place = scope.sources[1:], "values"
    texts = ", ".join(stored(value, column, other) for value, column in zip(values, columns, strict=True))
    test = _and(node.insert_where, other)
    names = ", ".join(column.sql for column in columns)
    return f" WHEN NOT MATCHED{test} THEN INSERT ({names}) VALUES ({texts})"  # noqa: S608  # texts made by the compiler

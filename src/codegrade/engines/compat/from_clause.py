"""FROM: tables, subqueries, joins, and Oracle's (+)."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.operators import comparable
from codegrade.engines.compat.pivot import pivoted
from codegrade.engines.compat.scope import Column, Scope, Source, walk
from codegrade.engines.compat.typed import Typed, family


def from_clause(block: n.Block, scope: Scope) -> tuple[str, n.Cond | None]:
    """PostgreSQL's FROM, and what is left of WHERE when joins by (+) are taken out of it."""
    conjuncts = _conjuncts(block.where)
    plain = [cond for cond in conjuncts if not _plus(cond)]
    joining = [cond for cond in conjuncts if _plus(cond)]
    if not joining:
        return ", ".join(source_text(source, scope) for source in block.sources), block.where
    if any(isinstance(source, n.Join) for source in block.sources):
        refuse(25156)
    where = n.Logic("AND", tuple(plain)) if len(plain) > 1 else plain[0] if plain else None
    return _outer(block, joining, scope), where


def _conjuncts(cond: n.Cond | None) -> list[n.Cond]:
    if cond is None:
        return []
    if isinstance(cond, n.Logic) and cond.op == "AND":
        return [part for item in cond.items for part in _conjuncts(item)]
    return [cond]


def _plus(cond: object) -> bool:
    return any(isinstance(part, n.Name) and part.plus for part in walk(cond))


def _outer(block: n.Block, joining: list[n.Cond], scope: Scope) -> str:
    """Tables with (+) are joined after those that their conditions refer to, all other tables first."""
    parts = [(source_text(source, scope), scope.sources[-1]) for source in block.sources]
    wanted = [(cond, *_sides(cond, scope)) for cond in joining]
    optional = {id(source) for _, source, _ in wanted}
    done = [source for _, source in parts if id(source) not in optional]
    sql = " CROSS JOIN ".join(text for text, source in parts if id(source) not in optional)
    waiting = [(text, source) for text, source in parts if id(source) in optional]
    if not done:
        refuse(1416)
    while waiting:
        ready = next((part for part in waiting if _ready(part[1], wanted, done)), None)
        if ready is None:
            refuse(1416)
        waiting.remove(ready)
        scope.place = "plus"
        on = " AND ".join(scope.cond(cond) for cond, source, _ in wanted if source is ready[1])
        scope.place = ""
        sql = f"{sql} LEFT JOIN {ready[0]} ON {on}"
        done.append(ready[1])
    return sql


def _ready(source: Source, wanted: list[tuple[n.Cond, Source, list[Source]]], done: list[Source]) -> bool:
    return all(
        any(other is one for one in done) for _, optional, others in wanted if optional is source for other in others
    )


def _sides(cond: n.Cond, scope: Scope) -> tuple[Source, list[Source]]:
    """The table that a condition makes optional, and the others that it refers to."""
    if isinstance(cond, n.Logic):
        refuse(1719)
    if any(isinstance(part, n.Query) for part in walk(cond)):
        refuse(1799)
    if isinstance(cond, n.In) and len(cond.among) > 1:
        refuse(1719)
    optional: list[Source] = []
    others: list[Source] = []
    for part in walk(cond):
        if isinstance(part, n.Name):
            source = _owner(part, scope)
            if source is not None and not any(one is source for one in (optional if part.plus else others)):
                (optional if part.plus else others).append(source)
    if len(optional) != 1:
        refuse(1468)
    if any(one is optional[0] for one in others):
        undetermined("a condition with and without (+) on one table")
    return optional[0], others


def _owner(name: n.Name, scope: Scope) -> Source | None:
    found = [
        source
        for source in scope.sources
        if (len(name.parts) == 1 or source.name == name.parts[-2])
        and any(column.name == name.parts[-1] for column in source.columns)
    ]
    if len(found) > 1:
        refuse(918, name.parts[-1])
    return found[0] if found else None


def source_text(source: n.Source, scope: Scope) -> str:
    """A source's text; it becomes one of the scope's."""
    match source:
        case n.TableRef():
            return _table(source, scope)
        case n.Derived():
            return _derived(source, scope)
        case n.Join():
            return _join(source, scope)


def _add(scope: Scope, name: str, columns: tuple[Column, ...], alias: str) -> None:
    scope.sources.append(
        Source(name, tuple(Column(c.name, c.kind, c.size, f"{alias}.{c.sql}") for c in columns))
    )  # fmt: skip


def _table(table: n.TableRef, scope: Scope) -> str:
    alias = scope.world.fresh("t")
    name = table.alias or table.name
    if table.name in scope.ctes:
        sql, columns = scope.ctes[table.name]
    elif table.name in scope.world.tables:
        found = scope.world.tables[table.name]
        sql, columns = found.name, found.columns
    elif table.name == "DUAL":
        sql, columns = "(SELECT 'X'::text AS c1)", (Column("DUMMY", "S", 0, "c1"),)
    else:
        refuse(942)
    if table.pivot is not None:
        sql, columns = pivoted(table.pivot, sql, columns, scope)
    _add(scope, name, columns, alias)
    return f"{sql} {alias}"


def _derived(derived: n.Derived, scope: Scope, *, lateral: bool = False) -> str:
    lateral = lateral or derived.lateral
    inner = scope.child()
    if not lateral:
        inner.parent = scope.parent
    result = scope.world.language.query(derived.query, inner)
    sql, columns = f"({result.sql})", result.columns
    if derived.pivot is not None:
        sql, columns = pivoted(derived.pivot, sql, columns, scope)
    alias = scope.world.fresh("t")
    _add(scope, derived.alias, columns, alias)
    return f"{'LATERAL ' if lateral else ''}{sql} {alias}"


def _join(join: n.Join, scope: Scope) -> str:
    begin = len(scope.sources)
    left = source_text(join.left, scope)
    middle = len(scope.sources)
    apply = join.kind in {"CROSS APPLY", "OUTER APPLY"}
    if apply and isinstance(join.right, n.Derived):
        right = _derived(join.right, scope, lateral=True)
    else:
        right = source_text(join.right, scope)
    if isinstance(join.right, n.Join):
        right = f"({right})"
    if join.kind in {"CROSS", "CROSS APPLY"}:
        return f"{left} CROSS JOIN {right}"
    if join.kind == "OUTER APPLY":
        return f"{left} LEFT JOIN {right} ON true"
    kind = {"INNER": "JOIN"}.get(join.kind, f"{join.kind} JOIN")
    if join.natural or join.using:
        on = _using(join, scope, scope.sources[begin:middle], scope.sources[middle:])
    else:
        on = _on(join, scope, begin)
    return f"{left} {kind} {right} ON {on}"


def _on(join: n.Join, scope: Scope, begin: int) -> str:
    if _plus(join.on):
        refuse(25156)
    here = scope.child()
    here.parent, here.sources, here.merged, here.place = scope.parent, scope.sources[begin:], scope.merged, "on"
    here.pseudo = scope.pseudo
    assert join.on is not None  # noqa: S101  # the parser asks for ON or USING
    return here.cond(join.on)


def _using(join: n.Join, scope: Scope, left: list[Source], right: list[Source]) -> str:
    names = join.using or tuple(_shared(left, right))
    if not names:
        undetermined("NATURAL JOIN without a common column")
    conditions: list[str] = []
    for name in names:
        one = scope.merged.get(name) or _only(left, name)
        other = _only(right, name)
        if family(one.kind) != family(other.kind):
            undetermined("USING with columns of different types")
        first, second = comparable(one, other)
        conditions.append(f"{first} = {second}")
        sql = {"RIGHT": other.sql, "FULL": f"coalesce({one.sql}, {other.sql})"}.get(join.kind, one.sql)
        scope.merged[name] = Typed(sql, one.kind, one.size)
    return " AND ".join(conditions)


def _shared(left: list[Source], right: list[Source]) -> list[str]:
    there = {column.name for source in right for column in source.columns}
    return list(dict.fromkeys(column.name for source in left for column in source.columns if column.name in there))


def _only(sources: list[Source], name: str) -> Typed:
    found = [column for source in sources for column in source.columns if column.name == name]
    if not found:
        refuse(904, f'"{name}": invalid identifier')
    if len(found) > 1:
        refuse(918, name)
    return found[0].typed()

"""WITH: common tables, recursive ones among them."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.scope import Column, Result, Scope, walk
from codegrade.engines.compat.typed import PG_TYPES, family, quote


def with_clause(node: n.Query, scope: Scope) -> str:
    """WITH in PostgreSQL's words; its tables become the scope's."""
    parts: list[str] = []
    recursive = False
    for cte in node.ctes:
        if any(cte.name in scope.ctes and cte.name == other.name and cte is not other for other in node.ctes):
            refuse(32031, "illegal reference of a query name in WITH clause")
        name = scope.world.fresh("w")
        if _refers(cte):
            recursive = True
            parts.append(_recursive(cte, name, scope))
        else:
            result = scope.world.language.query(cte.query, _own(scope))
            columns = _named(cte, result)
            parts.append(f"{name} ({', '.join(c.sql for c in columns)}) AS ({result.sql})")
            scope.ctes = {**scope.ctes, cte.name: (name, columns)}
    return f"WITH {'RECURSIVE ' if recursive else ''}{', '.join(parts)} "


def _own(scope: Scope) -> Scope:
    return Scope(scope.world, scope.parent, scope.ctes)


def _refers(cte: n.Cte) -> bool:
    shadowed = any(isinstance(part, n.Cte) and part.name == cte.name for part in walk(cte.query, into_queries=True))
    if shadowed:
        undetermined("a query of WITH that has another of its name inside")
    return any(
        isinstance(part, n.TableRef) and part.name == cte.name for part in walk(cte.query, into_queries=True)
    )  # fmt: skip


def _named(cte: n.Cte, result: Result) -> tuple[Column, ...]:
    if cte.search or cte.cycle:
        undetermined("SEARCH or CYCLE on a query that is not recursive")
    if cte.columns and len(cte.columns) != len(result.columns):
        refuse(32038, "number of WITH clause column names does not match number of elements in select list")
    names = cte.columns or tuple(column.name for column in result.columns)
    return tuple(
        Column(name, "S" if column.kind == "X" else column.kind, column.size, column.sql)
        for name, column in zip(names, result.columns, strict=True)
    )


def _recursive(cte: n.Cte, name: str, scope: Scope) -> str:
    if not cte.columns:
        refuse(32039)
    body = cte.query.body
    if not isinstance(body, n.SetOp) or body.op != "UNION" or not body.all or cte.query.order or cte.query.ctes:
        refuse(32040, "recursive WITH clause must use a UNION ALL operation")
    first = scope.world.language.query(n.Query(body.left), _own(scope))
    if len(first.columns) != len(cte.columns):
        refuse(32038, "number of WITH clause column names does not match number of elements in select list")
    columns = tuple(
        Column(title, "S" if c.kind in {"X", "C"} else c.kind, 6 if c.kind == "T" else 0, f"c{index}")
        for index, (title, c) in enumerate(zip(cte.columns, first.columns, strict=True), 1)
    )
    inner = _own(scope)
    inner.ctes = {**scope.ctes, cte.name: (name, columns)}
    inner.casts = tuple(PG_TYPES[column.kind] for column in columns)
    again = scope.world.language.query(n.Query(body.right), inner)
    if len(again.columns) != len(columns):
        refuse(1789)
    for have, want in zip(again.columns, columns, strict=True):
        if have.kind != "X" and family(have.kind) != family(want.kind):
            refuse(1790)
    head = ", ".join(c.sql for c in columns)
    second = again.sql if isinstance(body.right, n.Block) else _cast(again, columns)
    text = f"{name} ({head}) AS ({_cast(first, columns)} UNION ALL {second})"
    return text + _extra(cte, name, columns, scope)


def _cast(result: Result, columns: tuple[Column, ...]) -> str:
    items = ", ".join(
        f"r.{have.sql}::{PG_TYPES[want.kind]}" for have, want in zip(result.columns, columns, strict=True)
    )  # fmt: skip
    return f"SELECT {items} FROM ({result.sql}) r"  # noqa: S608  # texts made by the compiler


def _constant(node: n.Expr) -> str:
    return quote(node.value) if isinstance(node, n.Text) else node.text if isinstance(node, n.Number) else ""


def _extra(cte: n.Cte, name: str, columns: tuple[Column, ...], scope: Scope) -> str:
    """SEARCH and CYCLE; the place in a depth-first search becomes a number, as Oracle has it."""
    own = {column.name: column.sql for column in columns}
    text, more = "", columns
    if cte.cycle is not None:
        names, mark, value, default = cte.cycle
        if any(one not in own for one in names) or not all(isinstance(v, n.Text | n.Number) for v in (value, default)):
            undetermined("this CYCLE clause")
        kind = scope.expr(value).kind
        text += f" CYCLE {', '.join(own[one] for one in names)} SET cmark TO {_constant(value)}"
        text += f" DEFAULT {_constant(default)} USING cpath"
        more = (*more, Column(mark, kind, 1, "cmark"))
    if cte.search is None:
        scope.ctes = {**scope.ctes, cte.name: (name, more)}
        return text
    how, keys, title = cte.search
    plain = all(isinstance(key.expr, n.Name) and key.expr.parts[-1] in own for key in keys)
    if how != "DEPTH" or not plain or any(key.descending or key.nulls_first for key in keys):
        undetermined("SEARCH BREADTH FIRST, and SEARCH in descending order")
    by = ", ".join(own[key.expr.parts[-1]] for key in keys if isinstance(key.expr, n.Name))
    text = f" SEARCH DEPTH FIRST BY {by} SET cplace" + text
    after = scope.world.fresh("w")
    head = ", ".join(c.sql for c in more)
    text += f", {after} AS (SELECT {head}, (row_number() OVER (ORDER BY cplace))::numeric AS cplace FROM {name})"  # noqa: S608
    scope.ctes = {**scope.ctes, cte.name: (after, (*more, Column(title, "N", 0, "cplace")))}
    return text

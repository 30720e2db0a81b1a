"""PIVOT and UNPIVOT."""

import re

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined, unknown_name
from codegrade.engines.compat.operators import comparable
from codegrade.engines.compat.scope import Column, Scope, Source, walk
from codegrade.engines.compat.typed import Typed, as_kind, convert, unify


def pivoted(
    how: n.Pivot | n.Unpivot, sql: str, columns: tuple[Column, ...], scope: Scope
) -> tuple[str, tuple[Column, ...]]:
    """A source with its columns, after PIVOT or UNPIVOT."""
    alias = scope.world.fresh("t")
    inner = scope.child()
    inner.parent = scope.parent
    inner.sources = [Source("", tuple(Column(c.name, c.kind, c.size, f"{alias}.{c.sql}") for c in columns))]
    source = f"{sql} {alias}"
    return _pivot(how, source, inner) if isinstance(how, n.Pivot) else _unpivot(how, source, inner)


def _pivot(how: n.Pivot, source: str, scope: Scope) -> tuple[str, tuple[Column, ...]]:
    spread = [_column(scope, name) for name in how.columns]
    used = {part.parts[-1] for call, _ in how.aggregates for part in walk(call) if isinstance(part, n.Name)}
    groups = [c for c in scope.sources[0].columns if c.name not in used and c.name not in how.columns]
    found = [(c.name, c.typed()) for c in groups]
    if len(how.aggregates) > 1 and not all(alias for _, alias in how.aggregates):
        undetermined("PIVOT with several aggregates without aliases")
    for values, alias, text in how.values:
        if len(values) != len(spread):
            refuse(913 if len(values) > len(spread) else 947)
        test = " AND ".join(_equal(c, scope.expr(value)) for c, value in zip(spread, values, strict=True))
        for call, suffix in how.aggregates:
            found.append((_named(alias or text, suffix, quoted=not alias), _filtered(call, test, scope)))
    names = [name for name, _ in found]
    if len(set(names)) < len(names):
        refuse(918)
    items = ", ".join(f"{value.sql} AS c{index}" for index, (_, value) in enumerate(found, 1))
    group = f" GROUP BY {', '.join(c.sql for c in groups)}" if groups else ""
    sql = f"(SELECT {items} FROM {source}{group})"  # noqa: S608  # texts made by the compiler
    made = tuple(Column(name, value.kind, value.size, f"c{i}") for i, (name, value) in enumerate(found, 1))
    return sql, made


def _column(scope: Scope, name: str) -> Column:
    found = next((column for column in scope.sources[0].columns if column.name == name), None)
    return found if found is not None else unknown_name(f'"{name}"')


def _equal(column: Column, value: Typed) -> str:
    left, right = comparable(column.typed(), value)
    return f"{left} = {right}"


def _named(head: str, suffix: str, *, quoted: bool) -> str:
    name = re.sub(r"\s+", " ", head).upper() if quoted and not head.startswith("'") else head
    return f"{name}_{suffix}" if suffix else name


def _filtered(call: n.Call, test: str, scope: Scope) -> Typed:
    """An aggregate over the rows for which a test holds."""
    if call.name == "COUNT" and call.star:
        return Typed(f"(count(*) FILTER (WHERE {test}))::numeric", "N")
    if call.name not in {"SUM", "MIN", "MAX", "AVG", "COUNT"} or call.keep or call.over or len(call.args) != 1:
        undetermined(f"{call.name} in PIVOT")
    distinct = "DISTINCT " if call.distinct else ""
    value = scope.expr(call.args[0])
    if call.name in {"SUM", "AVG"}:
        value = convert(value, "N")
    what = f"({distinct}{value.sql}) FILTER (WHERE {test})"
    if call.name == "AVG":
        return Typed(f"ora.div(sum{what}, nullif(count{what}, 0)::numeric)", "N")
    if call.name == "COUNT":
        return Typed(f"(count{what})::numeric", "N")
    return Typed(f"{call.name.lower()}{what}", value.kind, value.size)


def _unpivot(how: n.Unpivot, source: str, scope: Scope) -> tuple[str, tuple[Column, ...]]:
    if len(how.names) != 1:
        undetermined("UNPIVOT with several FOR columns")
    listed = [[_column(scope, name) for name in group] for group, _ in how.columns]
    used = {column.name for group in listed for column in group}
    kept = [column for column in scope.sources[0].columns if column.name not in used]
    labels = [_label(group, label, scope) for group, label in how.columns]
    label_kind = unify(labels)
    kinds = [unify([group[index].typed() for group in listed]) for index in range(len(how.values))]
    rows = ", ".join(
        "(" + ", ".join([as_kind(label, label_kind), *(c.sql for c in group)]) + ")"
        for label, group in zip(labels, listed, strict=True)
    )
    values = [f"v.c{index}" for index in range(1, len(how.values) + 1)]
    found = [(c.name, c.typed()) for c in kept]
    found.append((how.names[0], Typed("v.c0", "S" if label_kind == "C" else label_kind)))
    found += [(name, Typed(sql, kind)) for name, sql, kind in zip(how.values, values, kinds, strict=True)]
    items = ", ".join(f"{value.sql} AS c{index}" for index, (_, value) in enumerate(found, 1))
    where = "" if how.include_nulls else f" WHERE NOT ({' AND '.join(f'{value} IS NULL' for value in values)})"
    shape = ", ".join(["c0", *(value[2:] for value in values)])
    sql = f"(SELECT {items} FROM {source} CROSS JOIN LATERAL (VALUES {rows}) v ({shape}){where})"  # noqa: S608
    return sql, tuple(Column(name, value.kind, value.size, f"c{i}") for i, (name, value) in enumerate(found, 1))


def _label(group: tuple[str, ...], label: tuple[n.Expr, ...], scope: Scope) -> Typed:
    if len(label) > 1:
        undetermined("UNPIVOT with several labels for a column")
    return scope.expr(label[0]) if label else scope.expr(n.Text("_".join(group)))

"""Aggregates over the first or the last rows of a group: KEEP (DENSE_RANK FIRST ORDER BY ...)."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.scope import Scope
from codegrade.engines.compat.sorting import keys
from codegrade.engines.compat.typed import Typed, convert


def keep(call: n.Call, scope: Scope) -> Typed:
    """`call` with its KEEP: in a group, or (MIN and MAX) over a partition."""
    if call.distinct:
        undetermined("KEEP with DISTINCT")
    order = keys(call.keep_order, scope, reverse=call.keep == "LAST")
    if not order:
        undetermined("KEEP in the order of a constant")
    if call.name in {"MIN", "MAX"}:
        return _edge(call, scope, order)
    if call.name not in {"SUM", "COUNT", "AVG"} or call.over is not None:
        undetermined(f"{call.name} with KEEP" + (" and OVER" if call.over else ""))
    value = "'1'" if call.star else _one(call, scope, to_number=call.name != "COUNT").sql
    row = ", ".join(scope.expr(key.expr).sql for key in call.keep_order)
    kept = f"ora.keep(({value})::text, ROW({row})::text ORDER BY {order})"
    found = f"ora.kept_{call.name.lower()}({kept})"
    return Typed(f"coalesce({found}, 0)" if call.name == "COUNT" else found, "N")


def _one(call: n.Call, scope: Scope, *, to_number: bool) -> Typed:
    if len(call.args) != 1:
        refuse(909)
    value = scope.expr(call.args[0])
    return convert(value, "N") if to_number else value


def _edge(call: n.Call, scope: Scope, order: str) -> Typed:
    value = _one(call, scope, to_number=False)
    best = f"{order}, {value.sql} {'DESC' if call.name == 'MAX' else 'ASC'} NULLS LAST"
    if call.over is None:
        return Typed(f"((array_agg({value.sql} ORDER BY {best}))[1])", value.kind, value.size)
    if call.over.order or call.over.unit or call.over.base:
        undetermined("KEEP over a window with an order")
    by = ", ".join(scope.expr(node).sql for node in call.over.partition)
    partition = f"PARTITION BY {by} " if by else ""
    return Typed(f"first_value({value.sql}) OVER ({partition}ORDER BY {best})", value.kind, value.size)

"""GROUP BY: what it may hold, and what may stand beside it."""

from collections.abc import Callable
from dataclasses import replace

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.aggregates import is_aggregate
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.scope import Result, Scope, parts_of, walk
from codegrade.engines.compat.typed import Typed


def is_grouped(block: n.Block, order: tuple[n.Key, ...]) -> bool:
    """Whether a block's rows are groups."""
    if block.group is not None or block.having is not None:
        return True
    return any(is_aggregate(part) for part in walk((block.items, order)))


def group_by(group: tuple[n.Expr | n.Grouping, ...] | None, scope: Scope) -> str:
    """GROUP BY in PostgreSQL's words; "" without one."""
    if group is None:
        return ""
    scope.place = "group"
    found = " GROUP BY " + ", ".join(_item(item, scope) for item in group)
    scope.place = ""
    return found


def _item(item: n.Expr | n.Grouping, scope: Scope) -> str:
    if isinstance(item, n.Grouping):
        parts = [_item(part, scope) if isinstance(part, n.Grouping) else _row(part, scope) for part in item.items]
        return f"{item.kind} ({', '.join(parts)})"
    if isinstance(item, n.RowOf):
        return _row(item.items, scope)
    return _one(item, scope)


def _row(items: tuple[n.Expr, ...], scope: Scope) -> str:
    return "(" + ", ".join(_one(item, scope) for item in items) + ")"


def _one(node: n.Expr, scope: Scope) -> str:
    if any(isinstance(part, n.Sub) for part in walk(node)):
        refuse(22818, "subquery expressions not allowed here")
    return scope.expr(node).sql


def _keys(group: tuple[n.Expr | n.Grouping, ...] | None) -> list[n.Expr]:
    found: list[n.Expr] = []
    for item in group or ():
        if isinstance(item, n.Grouping):
            for part in item.items:
                found += _keys((part,)) if isinstance(part, n.Grouping) else list(part)
        else:
            found += item.items if isinstance(item, n.RowOf) else [item]
    return found


def check_groups(block: n.Block, items: list[n.Expr], order: tuple[n.Key, ...], scope: Scope) -> None:
    """Raise ORA-00979 or ORA-00937 where a column is neither grouped nor in an aggregate."""
    texts = {(scope.expr(key).sql, _literals(key)) for key in _keys(block.group)}
    code = 937 if block.group is None else 979
    aliases = {item.alias for item in block.items if item.alias}
    checked: list[object] = [*items]
    if block.having is not None:
        checked.append(block.having)
    for node in checked:
        _covered(node, texts, scope, code if node is not block.having else 979)
    for key in order:
        if not (isinstance(key.expr, n.Name) and key.expr.parts[-1] in aliases):
            skip = {part for part in walk(key.expr) if isinstance(part, n.Name) and part.parts[-1] in aliases}
            if not skip:
                _covered(key.expr, texts, scope, 979 if block.group is not None else 937)


def _literals(node: object) -> tuple[str, ...]:
    """The texts in an expression: TRUNC(d, 'MM') is not TRUNC(d, 'MONTH') to Oracle, though it means the same."""
    return tuple(part.value for part in walk(node) if isinstance(part, n.Text))


def _covered(node: object, texts: set[tuple[str, tuple[str, ...]]], scope: Scope, code: int) -> None:
    if is_aggregate(node) or isinstance(node, n.Query):
        return
    if isinstance(node, n.Name):
        if node in scope.computed or scope.owns(node.parts):
            value = scope.expr(node)
            if (value.sql, ()) not in texts:
                refuse(code)
        elif node.parts[0] in scope.pseudo and (scope.expr(node).sql, ()) not in texts:
            refuse(code)
        return
    whole = isinstance(node, n.Expr) and not isinstance(node, n.Star | n.RowOf) and _plain(node)
    if texts and whole and (scope.expr(node).sql, _literals(node)) in texts:  # type: ignore[arg-type]  # `whole` says so
        return
    for part in parts_of(node):
        _covered(part, texts, scope, code)


def _plain(node: object) -> bool:
    """Whether a node can be a grouping key: no aggregate, no analytic function, no subquery in it."""
    return not any(
        is_aggregate(part) or isinstance(part, n.Query) or (isinstance(part, n.Call) and part.over is not None)
        for part in walk(node)
    )


def nested(block: n.Block) -> bool:
    """Whether an aggregate of aggregates is asked for."""
    return any(_inner(part) for item in block.items for part in walk(item.expr))


def _inner(node: object) -> bool:
    return is_aggregate(node) and any(is_aggregate(part) for part in walk(node.args))  # type: ignore[attr-defined]


Finish = Callable[[n.Block, n.Query, Scope, str, tuple[n.Key, ...], str], Result]
"""Compiles a block whose FROM is compiled."""


def nest(block: n.Block, node: n.Query, source: str, scope: Scope, finish: Finish) -> Result:
    """MAX(COUNT(*)): the inner aggregates make a row for each group, the outer ones aggregate those."""
    if block.group is None:
        refuse(978, "nested group function without GROUP BY")
    if node.order or block.distinct or any(isinstance(item.expr, n.Star) for item in block.items):
        undetermined("nested aggregates with ORDER BY or DISTINCT")
    inner = _inner_calls(block)
    group = group_by(block.group, scope)
    alias = scope.world.fresh("t")
    scope.place = "select"
    values = [scope.expr(call) for call in inner]
    scope.place = "having"
    having = f" HAVING {scope.cond(block.having)}" if block.having is not None else ""
    items = ", ".join(f"{value.sql} AS n{index}" for index, value in enumerate(values, 1))
    groups = f" FROM (SELECT {items}{source}{group}{having}) {alias}"
    outer = Scope(scope.world, scope.parent, scope.ctes)
    for index, (call, value) in enumerate(zip(inner, values, strict=True), 1):
        outer.computed[call] = Typed(f"{alias}.n{index}", value.kind, value.size)
    return finish(replace(block, group=None, having=None, where=None), node, outer, groups, (), "")


def _inner_calls(block: n.Block) -> list[n.Call]:
    found: list[n.Call] = []
    for item in block.items:
        for part in walk(item.expr):
            if isinstance(part, n.Call) and _inner(part):
                inside = [each for each in walk(part.args) if isinstance(each, n.Call) and is_aggregate(each)]
                found += [call for call in inside if call not in found]
    if any(_inner(part) for call in found for part in walk(call)):
        refuse(935)
    return found

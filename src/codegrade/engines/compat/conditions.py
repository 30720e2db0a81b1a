"""Conditions."""

from collections.abc import Callable, Mapping
from typing import Any

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.functions import pattern
from codegrade.engines.compat.operators import comparable
from codegrade.engines.compat.scope import Column, Result, Scope
from codegrade.engines.compat.typed import Typed, convert, quote


def condition(node: n.Cond, scope: Scope) -> str:
    """A condition in PostgreSQL's words."""
    return _COMPILE[type(node)](node, scope)


def _logic(node: n.Logic, scope: Scope) -> str:
    return "(" + f" {node.op} ".join(condition(item, scope) for item in node.items) + ")"


def _not(node: n.Not, scope: Scope) -> str:
    return f"(NOT {condition(node.of, scope)})"


def _is_null(node: n.IsNull, scope: Scope) -> str:
    return f"(({scope.expr(node.expr).sql}) IS {'NOT ' if node.negated else ''}NULL)"


def _exists(node: n.Exists, scope: Scope) -> str:
    return f"EXISTS ({scope.query(node.query).sql})"


def _flagged(node: n.Flag, scope: Scope) -> str:
    return _flag(node.expr, scope)


def _flag(expr: n.Expr, scope: Scope) -> str:
    if isinstance(expr, n.Name) and expr.parts in {("TRUE",), ("FALSE",)}:
        return expr.parts[0].lower()
    value = scope.expr(expr)
    if value.kind != "F":
        refuse(920)
    return value.sql


def _compare(node: n.Compare, scope: Scope) -> str:
    if node.quantifier:
        return _quantified(node, scope)
    if isinstance(node.left, n.RowOf) or isinstance(node.right, n.RowOf):
        return _rows(node, scope)
    if scope.world.variables and (flag := _flags(node, scope)):
        return flag
    left, right = comparable(scope.expr(node.left), scope.expr(node.right))
    return f"({left} {node.op} {right})"


def _flags(node: n.Compare, scope: Scope) -> str:
    """A PL/SQL comparison with TRUE or FALSE; "" for another."""
    if isinstance(node.right, n.Name) and node.right.parts in {("TRUE",), ("FALSE",)}:
        return f"(({_flag(node.left, scope)}) {node.op} {node.right.parts[0].lower()})"
    return ""


def _rows(node: n.Compare, scope: Scope) -> str:
    if not isinstance(node.left, n.RowOf) or node.op not in {"=", "<>"}:
        refuse(920 if isinstance(node.left, n.RowOf) else 907)
    if isinstance(node.right, n.Sub):
        return _in_query(node.left.items, node.right, scope, f" {node.op} ")
    if not isinstance(node.right, n.RowOf) or len(node.right.items) != len(node.left.items):
        refuse(920)
    return _row_equal(node.left.items, node.right.items, scope, node.op)


def _row_equal(left: tuple[n.Expr, ...], right: tuple[n.Expr, ...], scope: Scope, op: str = "=") -> str:
    pairs = [comparable(scope.expr(a), scope.expr(b)) for a, b in zip(left, right, strict=True)]
    first, second = (", ".join(pair[side] for pair in pairs) for side in (0, 1))
    return f"(({first}) {op} ({second}))"


def _quantified(node: n.Compare, scope: Scope) -> str:
    items = node.left.items if isinstance(node.left, n.RowOf) else (node.left,)
    if isinstance(node.right, n.Sub):
        return _in_query(items, node.right, scope, f" {node.op} {node.quantifier} ")
    assert isinstance(node.right, n.RowOf)  # noqa: S101  # the parser makes nothing else
    each = [_compare(n.Compare(node.op, node.left, item), scope) for item in node.right.items]
    return "(" + (" OR " if node.quantifier == "ANY" else " AND ").join(each) + ")"


def _between(node: n.Between, scope: Scope) -> str:
    value = scope.expr(node.expr)
    low, high = comparable(value, scope.expr(node.low)), comparable(value, scope.expr(node.high))
    found = f"({low[0]} >= {low[1]} AND {high[0]} <= {high[1]})"
    return f"(NOT {found})" if node.negated else found


def _in(node: n.In, scope: Scope) -> str:
    items = node.expr.items if isinstance(node.expr, n.RowOf) else (node.expr,)
    negation = " NOT" if node.negated else ""
    if len(node.among) == 1 and isinstance(node.among[0], n.Sub):
        return _in_query(items, node.among[0], scope, f"{negation} IN ")
    if len(items) > 1:
        rows: list[str] = []
        for row in node.among:
            if not isinstance(row, n.RowOf) or len(row.items) != len(items):
                refuse(920)
            rows.append(_row_equal(items, row.items, scope))
        return f"({negation} ({' OR '.join(rows)}))"
    each = [_compare(n.Compare("=", node.expr, item), scope) for item in node.among]
    return f"({negation} ({' OR '.join(each)}))"


def _in_query(items: tuple[n.Expr, ...], sub: n.Sub, scope: Scope, link: str) -> str:
    """Values against a subquery's columns, which are converted where the types differ."""
    result = scope.query(sub.query)
    if len(result.columns) != len(items):
        refuse(913 if len(result.columns) > len(items) else 947)
    pairs = [
        comparable(scope.expr(item), Typed(f"q.{column.sql}", column.kind, column.size))
        for item, column in zip(items, result.columns, strict=True)
    ]
    left = ", ".join(pair[0] for pair in pairs)
    right = _picked(result, [pair[1] for pair in pairs])
    return f"(({left}){link}({right}))"


def _picked(result: Result, wanted: list[str]) -> str:
    if wanted == [f"q.{column.sql}" for column in result.columns]:
        return result.sql
    return f"SELECT {', '.join(wanted)} FROM ({result.sql}) q"  # noqa: S608  # texts made by the compiler


def _like(node: n.Like, scope: Scope) -> str:
    text, model = (convert(scope.expr(part), "S").sql for part in (node.expr, node.pattern))
    escape = "''"
    if node.escape is not None:
        if not isinstance(node.escape, n.Text):
            undetermined("LIKE with an ESCAPE that is no literal")
        if len(node.escape.value) != 1:
            refuse(1425, "escape character must be character string of length 1")
        if isinstance(node.pattern, n.Text):
            _check_escapes(node.pattern.value, node.escape.value)
        escape = quote(node.escape.value)
    return f"({text} {'NOT ' if node.negated else ''}LIKE {model} ESCAPE {escape})"


def _check_escapes(model: str, escape: str) -> None:
    place = model.find(escape)
    while place >= 0:
        if model[place + 1 : place + 2] not in {"%", "_", escape}:
            refuse(1424, "missing or illegal character following the escape character")
        place = model.find(escape, place + 2)


def _test(node: n.Test, scope: Scope) -> str:
    if node.name == "LNNVL":
        return f"(({scope.cond(node.args[0])}) IS NOT TRUE)"  # type: ignore[arg-type]  # the parser read a condition
    if not 2 <= len(node.args) <= 3:  # noqa: PLR2004  # text, pattern, flags
        refuse(938 if len(node.args) < 2 else 939)  # noqa: PLR2004
    text, model, *flags = node.args
    args = [convert(scope.expr(text), "S").sql, pattern(model, scope)]  # type: ignore[arg-type]  # values, both
    args += [convert(scope.expr(flag), "S").sql for flag in flags]  # type: ignore[arg-type]  # a value
    return f"ora.regexp_like({', '.join(args)})"


def scalar(result: Result) -> Typed:
    """A subquery as a value."""
    if len(result.columns) != 1:
        refuse(913)
    column: Column = result.columns[0]
    return Typed(f"({result.sql})", column.kind, column.size)


_COMPILE: Mapping[type, Callable[[Any, Scope], str]] = {
    n.Compare: _compare,
    n.Logic: _logic,
    n.Not: _not,
    n.IsNull: _is_null,
    n.Between: _between,
    n.In: _in,
    n.Like: _like,
    n.Exists: _exists,
    n.Test: _test,
    n.Flag: _flagged,
}

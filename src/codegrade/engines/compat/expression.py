"""Expressions: names, literals, and who compiles what."""

from collections.abc import Callable, Mapping
from typing import Any

from codegrade.engines.compat import aggregates, choices, conversions, operators
from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.conditions import scalar
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.functions import PLAIN, foreign, plain
from codegrade.engines.compat.scope import Scope
from codegrade.engines.compat.typed import Typed, convert, quote

_PSEUDO = {"ROWNUM", "LEVEL", "CONNECT_BY_ISLEAF", "CONNECT_BY_ISCYCLE"}
_CALLS = {**choices.CALLS, **conversions.CALLS}


def expression(node: n.Expr, scope: Scope) -> Typed:
    """An expression in PostgreSQL's words, with its type."""
    return _COMPILE[type(node)](node, scope)


def _number(node: n.Number, _: Scope) -> Typed:
    return Typed(f"{node.text}::numeric", "N", literal=True)


def _null(_: n.Null, __: Scope) -> Typed:
    return Typed("NULL", "X")


def _sub(node: n.Sub, scope: Scope) -> Typed:
    return scalar(scope.query(node.query))


def _row(_: n.RowOf, __: Scope) -> Typed:
    return refuse(907)


def _star(_: n.Star, __: Scope) -> Typed:
    return refuse(936)


def _cursor(node: n.Cursor, scope: Scope) -> Typed:
    return scope.find((f"{node.name}%{node.attribute}",))


def _text(node: n.Text, _: Scope) -> Typed:
    value = node.value
    if not value:
        return Typed("NULL", "X", literal=True)
    if len(value.encode("utf-8", "replace")) > 4000:  # noqa: PLR2004  # bytes in a VARCHAR2
        refuse(1704, "string literal too long")
    return Typed(f"{quote(value)}::text", "C", len(value), literal=True)


def _name(node: n.Name, scope: Scope) -> Typed:
    if node.plus and scope.place != "plus":
        if scope.place in {"where", "on"}:
            undetermined("the operator (+) here")
        refuse(30563, "outer join operator (+) is not allowed here")
    name = node.parts[-1]
    if len(node.parts) == 1 and name in _PSEUDO:
        return _pseudo(name, scope)
    if name in {"ROWID", "USER", "UID"} or (len(node.parts) > 1 and name in {"NEXTVAL", "CURRVAL"}):
        undetermined(name)
    if len(node.parts) == 1 and name in scope.aliases:
        found = scope.here(node.parts)
        aliased = scope.expr(scope.aliases[name])
        if found is not None and found.sql != aliased.sql:
            undetermined(f"{name} in ORDER BY, which is a column and an alias of another expression")
        return aliased
    return scope.find(node.parts)


def _pseudo(name: str, scope: Scope) -> Typed:
    here: Scope | None = scope
    while here is not None:
        if name in here.pseudo:
            return here.pseudo[name]
        here = here.parent
    if name == "LEVEL":
        refuse(1788)
    if name == "ROWNUM":
        undetermined("ROWNUM here")
    return refuse(904, f'"{name}"')


def _unary(node: n.Unary, scope: Scope) -> Typed:
    if node.op == "PRIOR":
        if scope.prior is None:
            refuse(976)
        return scope.prior.expr(node.of)
    if node.op == "CONNECT_BY_ROOT":
        if scope.root is None:
            refuse(976)
        return scope.root(node.of)
    return operators.negated(node, scope)


def _call(call: n.Call, scope: Scope) -> Typed:
    name = call.name
    if name == "SYS_CONNECT_BY_PATH":
        if scope.path is None:
            refuse(30002, "SYS_CONNECT_BY_PATH function is not allowed here")
        return scope.path(call)
    if name in scope.world.functions:
        return _routine(call, scope)
    if name in aggregates.AGGREGATES or name in aggregates.ANALYTIC:
        return aggregates.compile_call(call, scope)
    if name in PLAIN:
        return plain(call, scope)
    if name in _CALLS:
        if call.star or call.distinct or call.over or call.within or call.keep:
            undetermined(f"{name} as an aggregate")
        return _CALLS[name](call, scope)
    foreign(name)
    raise AssertionError


def _routine(call: n.Call, scope: Scope) -> Typed:
    target, kinds, returns = scope.world.functions[call.name]
    if len(kinds) != len(call.args):
        refuse(6553, "PLS-306: wrong number or types of arguments in call")
    args = [convert(scope.expr(node), kind).sql for node, kind in zip(call.args, kinds, strict=True)]
    return Typed(f"{target}({', '.join(args)})", returns)


_COMPILE: Mapping[type, Callable[[Any, Scope], Typed]] = {
    n.Number: _number,
    n.Text: _text,
    n.Null: _null,
    n.Name: _name,
    n.Binary: operators.binary,
    n.Unary: _unary,
    n.Call: _call,
    n.Case: choices.case,
    n.Cast: conversions.cast,
    n.Extract: conversions.extract,
    n.Trim: choices.trim,
    n.Moment: conversions.moment,
    n.Interval: conversions.interval,
    n.Sub: _sub,
    n.RowOf: _row,
    n.Star: _star,
    n.Cursor: _cursor,
}

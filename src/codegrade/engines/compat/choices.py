"""Functions that choose among values: NVL, NVL2, COALESCE, DECODE, NULLIF, GREATEST, LEAST, CASE; and texts' ends."""

from collections.abc import Callable, Mapping

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.functions import check_count
from codegrade.engines.compat.operators import comparable
from codegrade.engines.compat.scope import Scope
from codegrade.engines.compat.typed import PG_TYPES, Typed, as_kind, convert, family, mismatch, unify


def nvl(call: n.Call, scope: Scope) -> Typed:
    """NVL: the second becomes what the first is."""
    check_count(call, 2, 2)
    first, second = (scope.expr(node) for node in call.args)
    if first.kind == "X":
        return Typed(second.sql, "S" if second.kind == "C" else second.kind, second.size)
    kind = "S" if first.kind == "C" else first.kind
    if kind == "D" and second.kind == "T":
        undetermined("NVL of a DATE and a TIMESTAMP")
    return Typed(f"coalesce({first.sql}, {convert(second, kind).sql})", kind, first.size)


def nvl2(call: n.Call, scope: Scope) -> Typed:
    """NVL2: the third becomes what the second is."""
    check_count(call, 3, 3)
    test, there, missing = (scope.expr(node) for node in call.args)
    kind = there.kind if there.kind != "X" else missing.kind
    kind = "S" if kind in {"C", "X"} else kind
    yes, no = convert(there, kind), convert(missing, kind)
    return Typed(f"CASE WHEN ({test.sql}) IS NOT NULL THEN {yes.sql} ELSE {no.sql} END", kind, yes.size)


def coalesce(call: n.Call, scope: Scope) -> Typed:
    """COALESCE: all of one type."""
    if len(call.args) < 2:  # noqa: PLR2004  # two, or more
        refuse(938)
    values = [scope.expr(node) for node in call.args]
    kind = _loose(unify(values))
    return Typed(f"coalesce({', '.join(as_kind(value, kind) for value in values)})", kind, values[0].size)


def _loose(kind: str) -> str:
    return "S" if kind == "C" else kind


def nullif(call: n.Call, scope: Scope) -> Typed:
    """NULLIF."""
    check_count(call, 2, 2)
    if isinstance(call.args[0], n.Null):
        refuse(932, "expected - got CHAR")
    first, second = (scope.expr(node) for node in call.args)
    if family(first.kind) != family(second.kind) and "X" not in {first.kind, second.kind}:
        mismatch(second.kind, first.kind)
    left, right = comparable(first, second)
    return Typed(f"CASE WHEN ({left}) = {right} THEN NULL ELSE {first.sql} END", _loose(first.kind), first.size)


def decode(call: n.Call, scope: Scope) -> Typed:
    """DECODE: searches have the first one's type, results the first one's (text, where that is NULL)."""
    if len(call.args) < 3:  # noqa: PLR2004  # a value, a search, a result
        refuse(938)
    value, *rest = (scope.expr(node) for node in call.args)
    pairs = [(rest[index], rest[index + 1]) for index in range(0, len(rest) - 1, 2)]
    default = rest[-1] if len(rest) % 2 else Typed("NULL", "X")
    kind = _loose(pairs[0][1].kind)
    kind = "S" if kind == "X" else kind
    searched = next((search.kind for search, _ in pairs[:1] if search.kind != "X"), value.kind)
    left = convert(value, searched).sql if searched != "X" else value.sql
    whens = " ".join(
        f"WHEN ({left}) IS NOT DISTINCT FROM {convert(search, searched).sql} THEN {convert(result, kind).sql}"
        for search, result in pairs
    )
    return Typed(f"CASE {whens} ELSE {convert(default, kind).sql} END", kind, pairs[0][1].size)


def extreme(call: n.Call, scope: Scope) -> Typed:
    """GREATEST and LEAST: all become what the first is, and NULL if one is."""
    if not call.args:
        refuse(938)
    values = [scope.expr(node) for node in call.args]
    kind = _loose(values[0].kind)
    if any(value.kind == "X" for value in values):
        kind = next((_loose(value.kind) for value in values if value.kind != "X"), "S")
        return Typed(f"NULL::{PG_TYPES[kind]}", kind)
    args = [convert(value, kind).sql for value in values]
    missing = " OR ".join(f"({arg}) IS NULL" for arg in args)
    return Typed(f"CASE WHEN {missing} THEN NULL ELSE {call.name.lower()}({', '.join(args)}) END", kind, values[0].size)


def case(node: n.Case, scope: Scope) -> Typed:
    """CASE: all results of one type."""
    operand = None if node.operand is None else scope.expr(node.operand)
    tests = [_test(test, operand, scope) for test, _ in node.pairs]
    results = [scope.expr(result) for _, result in node.pairs]
    default = Typed("NULL", "X") if node.default is None else scope.expr(node.default)
    kind = _loose(unify([*results, default]))
    whens = " ".join(
        f"WHEN {test} THEN {as_kind(result, kind)}" for test, result in zip(tests, results, strict=True)
    )  # fmt: skip
    return Typed(f"CASE {whens} ELSE {as_kind(default, kind)} END", kind, results[0].size)


def _test(test: n.Expr | n.Cond, operand: Typed | None, scope: Scope) -> str:
    if operand is None:
        return scope.cond(test)  # type: ignore[arg-type]  # without an operand the parser read conditions
    value = scope.expr(test)  # type: ignore[arg-type]  # with one it read values
    if family(value.kind) != family(operand.kind) and "X" not in {value.kind, operand.kind}:
        mismatch(value.kind, operand.kind)
    left, right = comparable(operand, value)
    return f"({left}) = {right}"


def trim(node: n.Trim, scope: Scope) -> Typed:
    """TRIM([side char FROM] text)."""
    text = convert(scope.expr(node.expr), "S").sql
    if node.chars is None:
        return Typed(f"ora.trim('{node.side}', {text})", "S")
    return Typed(f"ora.trim_one('{node.side}', {text}, {convert(scope.expr(node.chars), 'S').sql})", "S")


def trimmed(call: n.Call, scope: Scope) -> Typed:
    """LTRIM and RTRIM, with a set of characters."""
    check_count(call, 1, 2)
    args = [convert(scope.expr(arg), "S").sql for arg in call.args]
    return Typed(f"ora.trim('{'LEADING' if call.name == 'LTRIM' else 'TRAILING'}', {', '.join(args)})", "S")


def length(call: n.Call, scope: Scope) -> Typed:
    """LENGTH."""
    check_count(call, 1, 1)
    return Typed(f"length({convert(scope.expr(call.args[0]), 'S').sql})::numeric", "N")


def ascii_code(call: n.Call, scope: Scope) -> Typed:
    """ASCII, of ASCII characters."""
    check_count(call, 1, 1)
    return Typed(f"ascii({convert(scope.expr(call.args[0]), 'S').sql})::numeric", "N")


def now(call: n.Call, scope: Scope) -> Typed:
    """SYSDATE and its like."""
    if not call.bare or call.args:
        refuse(923)
    scope.world.volatile = True
    if call.name in {"SYSTIMESTAMP", "CURRENT_TIMESTAMP", "LOCALTIMESTAMP"}:
        return Typed("localtimestamp(6)", "T", 6)
    return Typed("date_trunc('second', localtimestamp)", "D")


CALLS: Mapping[str, Callable[[n.Call, Scope], Typed]] = {
    "NVL": nvl,
    "NVL2": nvl2,
    "COALESCE": coalesce,
    "NULLIF": nullif,
    "DECODE": decode,
    "GREATEST": extreme,
    "LEAST": extreme,
    "LTRIM": trimmed,
    "RTRIM": trimmed,
    "LENGTH": length,
    "ASCII": ascii_code,
    "SYSDATE": now,
    "SYSTIMESTAMP": now,
    "CURRENT_DATE": now,
    "CURRENT_TIMESTAMP": now,
    "LOCALTIMESTAMP": now,
}

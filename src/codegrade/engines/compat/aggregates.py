"""Aggregates, analytic functions and windows."""

from collections.abc import Callable, Mapping

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.keep import keep
from codegrade.engines.compat.operators import MAY_BE_LONG
from codegrade.engines.compat.scope import Scope, walk
from codegrade.engines.compat.sorting import keys
from codegrade.engines.compat.typed import Typed, convert, family, mismatch

_AGGREGATES_TEXT = """
    COUNT SUM AVG MIN MAX MEDIAN LISTAGG STDDEV STDDEV_POP STDDEV_SAMP VARIANCE VAR_POP VAR_SAMP PERCENTILE_CONT
    PERCENTILE_DISC GROUPING GROUPING_ID COLLECT XMLAGG STATS_MODE CORR COVAR_POP COVAR_SAMP ANY_VALUE
    APPROX_COUNT_DISTINCT JSON_ARRAYAGG JSON_OBJECTAGG GROUP_ID CHECKSUM BIT_AND_AGG
"""
AGGREGATES = frozenset(_AGGREGATES_TEXT.split())
"""Functions of a group's rows, unless OVER follows."""
_ANALYTIC_TEXT = """
    ROW_NUMBER RANK DENSE_RANK PERCENT_RANK CUME_DIST NTILE LAG LEAD FIRST_VALUE LAST_VALUE NTH_VALUE
    RATIO_TO_REPORT
"""
ANALYTIC = frozenset(_ANALYTIC_TEXT.split())
"""Functions that need OVER."""


def is_aggregate(node: object) -> bool:
    """Whether a node is an aggregate over a group."""
    return isinstance(node, n.Call) and node.name in AGGREGATES and node.over is None


def compile_call(call: n.Call, scope: Scope) -> Typed:
    """An aggregate or an analytic function.

    Raises:
        RefusedError: it may not stand here: ORA-00934, ORA-30483, ORA-00935.
    """
    if call.over is None and call.name in ANALYTIC:
        if call.within:
            undetermined(f"{call.name} WITHIN GROUP")
        refuse(30484, call.name)
    if call.over is not None:
        if scope.place in {"where", "group", "having", "on", "connect", "set", "values"}:
            refuse(30483)
        return _analytic(call, scope)
    if scope.place in {"where", "group", "on", "connect", "set", "values"}:
        refuse(934)
    if scope.in_aggregate:
        refuse(935)
    scope.in_aggregate = True
    try:
        return _aggregate(call, scope)
    finally:
        scope.in_aggregate = False


def _aggregate(call: n.Call, scope: Scope) -> Typed:
    if call.keep:
        return keep(call, scope)
    if call.name not in _AGGREGATE:
        undetermined(f"the aggregate {call.name}")
    return _AGGREGATE[call.name](call, scope, "")


def _analytic(call: n.Call, scope: Scope) -> Typed:
    over = _resolved(call.over or n.Window(), scope)
    if any(isinstance(part, n.Call) and part.over is not None for part in walk(call.args)):
        refuse(30483)
    if call.keep:
        return keep(call, scope)
    if call.name in _ANALYTIC:
        return _ANALYTIC[call.name](call, scope, over)
    if call.name not in _AGGREGATE:
        undetermined(f"{call.name} with OVER")
    if call.distinct and (over.order or over.unit):
        refuse(30487, "ORDER BY not allowed here")
    if call.distinct:
        undetermined(f"{call.name}(DISTINCT ...) with OVER")
    if call.name == "LISTAGG":
        return _listed(call, scope, over)
    if call.name == "MEDIAN":
        return _median_over(call, scope, over)
    if call.name.startswith("PERCENTILE"):
        undetermined(f"{call.name} with OVER")
    return _AGGREGATE[call.name](call, scope, " OVER " + window(over, scope))


def _resolved(over: n.Window, scope: Scope) -> n.Window:
    if not over.base:
        return over
    if over.base not in scope.windows:
        undetermined(f"the window {over.base}")
    base = _resolved(scope.windows[over.base], scope)
    unit = over.unit or base.unit
    first, last = (over.first, over.last) if over.unit else (base.first, base.last)
    return n.Window("", base.partition, base.order or over.order, unit, first, last)


def window(over: n.Window, scope: Scope, *, order: str | None = None, frame: str | None = None) -> str:
    """A window in parentheses; `order` and `frame` stand instead of its own."""
    parts: list[str] = []
    if over.partition:
        parts.append("PARTITION BY " + ", ".join(scope.expr(node).sql for node in over.partition))
    sorting = keys(over.order, scope) if order is None else order
    if sorting:
        parts.append(f"ORDER BY {sorting}")
    if frame is None and over.unit:
        frame = _frame(over, scope)
    if frame:
        parts.append(frame)
    return f"({' '.join(parts)})"


def _frame(over: n.Window, scope: Scope) -> str:
    if not over.order:
        refuse(30485)
    if over.first is None:
        return ""
    first = _bound(over.first, over, scope)
    if over.last is None:
        return f"{over.unit} {first}"
    return f"{over.unit} BETWEEN {first} AND {_bound(over.last, over, scope)}"


def _bound(bound: n.Bound, over: n.Window, scope: Scope) -> str:
    if bound.expr is None:
        return bound.kind
    value = scope.expr(bound.expr)
    if over.unit != "RANGE":
        return f"{convert(value, 'N').sql}::bigint {bound.kind}"
    if len(over.order) != 1:
        refuse(30486, "invalid window aggregation group in the window specification")
    key = scope.expr(over.order[0].expr)
    if family(key.kind) == "D" and value.kind == "N":
        return f"ora.to_span({value.sql}, 'DAY') {bound.kind}"
    if family(key.kind) == "D" and value.kind == "I":
        return f"{value.sql} {bound.kind}"
    if key.kind == "N" and value.kind == "N":
        return f"{value.sql} {bound.kind}"
    return undetermined("this RANGE of a window")


def _one(call: n.Call, scope: Scope) -> Typed:
    if len(call.args) != 1 or call.star:
        refuse(909)
    return scope.expr(call.args[0])


def _count(call: n.Call, scope: Scope, over: str) -> Typed:
    if call.star:
        return Typed(f"count(*){over}::numeric", "N")
    if len(call.args) != 1:
        refuse(909)
    value = scope.expr(call.args[0])
    return Typed(f"count({_distinct(call)}{value.sql}){over}::numeric", "N")


def _distinct(call: n.Call) -> str:
    return "DISTINCT " if call.distinct else ""


def _number(call: n.Call, scope: Scope) -> str:
    value = _one(call, scope)
    if family(value.kind) in {"D", "I", "Y"}:
        mismatch(value.kind, "N")
    return convert(value, "N").sql


def _sum(call: n.Call, scope: Scope, over: str) -> Typed:
    text = f"sum({_distinct(call)}{_number(call, scope)}){over}"
    return Typed(f"ora.fit({text})" if MAY_BE_LONG.search(text) else text, "N")


def _avg(call: n.Call, scope: Scope, over: str) -> Typed:
    value = f"{_distinct(call)}{_number(call, scope)}"
    return Typed(f"ora.div(sum({value}){over}, nullif(count({value}){over}, 0)::numeric)", "N")


def _edge(call: n.Call, scope: Scope, over: str) -> Typed:
    value = _one(call, scope)
    return Typed(f"{call.name.lower()}({value.sql}){over}", "S" if value.kind == "X" else value.kind, value.size)


def _spread(call: n.Call, scope: Scope, over: str) -> Typed:
    if call.distinct:
        undetermined(f"{call.name}(DISTINCT ...)")
    value = _number(call, scope)
    less = 0 if call.name.endswith("_POP") else 1
    parts = f"count({value}){over}::numeric, sum({value}){over}, sum({value} * {value}){over}, {less}"
    found = f"ora.spread({parts})"
    if call.name in {"STDDEV", "VARIANCE"}:
        found = f"CASE WHEN count({value}){over} = 1 THEN 0 ELSE {found} END"
    return Typed(f"ora.sqrt({found})" if call.name.startswith("STD") else f"({found})", "N")


def _median(call: n.Call, scope: Scope, _: str) -> Typed:
    if family(_one(call, scope).kind) == "D":
        undetermined("MEDIAN of dates")
    return Typed(f"ora.quantile(array_agg({_number(call, scope)}), 0.5)", "N")


def _median_over(call: n.Call, scope: Scope, over: n.Window) -> Typed:
    if over.order:
        refuse(30487, "ORDER BY not allowed here")
    if family(_one(call, scope).kind) == "D":
        undetermined("MEDIAN of dates")
    return Typed(f"ora.quantile(array_agg({_number(call, scope)}) OVER {window(over, scope)}, 0.5)", "N")


def _percentile(call: n.Call, scope: Scope, _: str) -> Typed:
    if len(call.within) != 1:
        refuse(30491)
    key = call.within[0]
    part = convert(_one(call, scope), "N").sql
    value = scope.expr(key.expr)
    if call.name == "PERCENTILE_DISC":
        order = keys(call.within, scope)
        return Typed(f"percentile_disc({part}::float8) WITHIN GROUP (ORDER BY {order})", value.kind, value.size)
    if value.kind != "N":
        undetermined("PERCENTILE_CONT of dates")
    part = f"(1 - {part})" if key.descending else part
    return Typed(f"ora.quantile(array_agg({value.sql}), {part})", "N")


def _separator(call: n.Call, scope: Scope) -> str:
    if len(call.args) == 1:
        return "''"
    if len(call.args) != 2:  # noqa: PLR2004  # what is listed, and what stands between
        refuse(909)
    return f"coalesce({convert(scope.expr(call.args[1]), 'S').sql}, '')"


def _listagg(call: n.Call, scope: Scope, _: str) -> Typed:
    value = convert(scope.expr(call.args[0]), "S").sql if call.args else refuse(909)
    order = f" ORDER BY {keys(call.within, scope)}" if keys(call.within, scope) else ""
    if call.distinct and len(call.within) > 1:
        undetermined("LISTAGG(DISTINCT ...) in an order of several keys")
    return Typed(f"ora.bounded(string_agg({_distinct(call)}{value}, {_separator(call, scope)}{order}))", "S")


def _listed(call: n.Call, scope: Scope, over: n.Window) -> Typed:
    if over.order:
        refuse(30487, "ORDER BY not allowed here")
    value = convert(scope.expr(call.args[0]), "S").sql
    whole = "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING"
    where = window(over, scope, order=keys(call.within, scope), frame=whole)
    return Typed(f"ora.listed(array_agg({value}) OVER {where}, {_separator(call, scope)})", "S")


def _grouping(call: n.Call, scope: Scope, _: str) -> Typed:
    if call.name == "GROUPING" and len(call.args) != 1:
        refuse(909)
    return Typed(f"GROUPING({', '.join(scope.expr(node).sql for node in call.args)})::numeric", "N")


def _ranked(call: n.Call, scope: Scope, over: n.Window) -> Typed:
    if not over.order:
        refuse(30485)
    if over.unit:
        refuse(30487 if call.args else 907)
    if call.args:
        refuse(909)
    where = window(over, scope)
    if call.name == "PERCENT_RANK":
        count = f"count(*) OVER {window(over, scope, order='')}"
        return Typed(f"coalesce(ora.div((rank() OVER {where} - 1)::numeric, nullif({count} - 1, 0)::numeric), 0)", "N")
    if call.name == "CUME_DIST":
        return Typed(
            f"ora.div((count(*) OVER {where})::numeric, (count(*) OVER {window(over, scope, order='')})::numeric)", "N"
        )  # one expression
    return Typed(f"(({call.name.lower()}() OVER {where})::numeric)", "N")


def _ntile(call: n.Call, scope: Scope, over: n.Window) -> Typed:
    if not over.order:
        refuse(30485)
    return Typed(f"((ntile(trunc({_number(call, scope)})::int) OVER {window(over, scope)})::numeric)", "N")


def _neighbour(call: n.Call, scope: Scope, over: n.Window) -> Typed:
    if not over.order:
        refuse(30485)
    if not 1 <= len(call.args) <= 3:  # noqa: PLR2004  # the value, how far, and what stands instead
        refuse(909)
    value = scope.expr(call.args[0])
    kind = "S" if value.kind in {"C", "X"} else value.kind
    away = convert(scope.expr(call.args[1]), "N").sql if len(call.args) > 1 else "1"
    instead = convert(scope.expr(call.args[2]), kind).sql if len(call.args) > 2 else ""  # noqa: PLR2004
    if call.nulls == "IGNORE":
        if instead or len(call.args) > 1:
            undetermined(f"{call.name} with IGNORE NULLS and an offset")
        frame = "ROWS BETWEEN " + (
            "UNBOUNDED PRECEDING AND 1 PRECEDING" if call.name == "LAG" else "1 FOLLOWING AND UNBOUNDED FOLLOWING"
        )
        return _present(call.name == "LAG", value, kind, window(over, scope, frame=frame))
    args = [convert(value, kind).sql, f"trunc({away})::int"] + ([instead] if instead else [])
    return Typed(f"{call.name.lower()}({', '.join(args)}) OVER {window(over, scope)}", kind, value.size)


def _present(last: bool, value: Typed, kind: str, where: str) -> Typed:  # noqa: FBT001  # which end
    values = f"array_agg({value.sql}) FILTER (WHERE ({value.sql}) IS NOT NULL) OVER {where}"
    return Typed(f"ora.last_of({values})" if last else f"(({values})[1])", kind, value.size)


def _end(call: n.Call, scope: Scope, over: n.Window) -> Typed:
    if call.name == "NTH_VALUE":
        return _nth(call, scope, over)
    value = _one(call, scope)
    if call.nulls == "IGNORE":
        return _present(call.name == "LAST_VALUE", value, value.kind, window(over, scope))
    return Typed(f"{call.name.lower()}({value.sql}) OVER {window(over, scope)}", value.kind, value.size)


def _nth(call: n.Call, scope: Scope, over: n.Window) -> Typed:
    if call.nulls == "IGNORE" or call.from_last or len(call.args) != 2:  # noqa: PLR2004  # the value, and which
        undetermined("NTH_VALUE with IGNORE NULLS or FROM LAST")
    value, which = scope.expr(call.args[0]), convert(scope.expr(call.args[1]), "N").sql
    return Typed(f"nth_value({value.sql}, {which}::int) OVER {window(over, scope)}", value.kind, value.size)


def _ratio(call: n.Call, scope: Scope, over: n.Window) -> Typed:
    if over.order:
        refuse(30487, "ORDER BY not allowed here")
    value = _number(call, scope)
    return Typed(f"ora.div({value}, sum({value}) OVER {window(over, scope)})", "N")


_AGGREGATE: Mapping[str, Callable[[n.Call, Scope, str], Typed]] = {
    "COUNT": _count,
    "SUM": _sum,
    "AVG": _avg,
    "MIN": _edge,
    "MAX": _edge,
    "MEDIAN": _median,
    "LISTAGG": _listagg,
    "PERCENTILE_CONT": _percentile,
    "PERCENTILE_DISC": _percentile,
    "GROUPING": _grouping,
    "GROUPING_ID": _grouping,
    **dict.fromkeys(("STDDEV", "STDDEV_POP", "STDDEV_SAMP", "VARIANCE", "VAR_POP", "VAR_SAMP"), _spread),
}
_ANALYTIC: Mapping[str, Callable[[n.Call, Scope, n.Window], Typed]] = {
    **dict.fromkeys(("ROW_NUMBER", "RANK", "DENSE_RANK", "PERCENT_RANK", "CUME_DIST"), _ranked),
    "NTILE": _ntile,
    "LAG": _neighbour,
    "LEAD": _neighbour,
    "FIRST_VALUE": _end,
    "LAST_VALUE": _end,
    "NTH_VALUE": _end,
    "RATIO_TO_REPORT": _ratio,
}

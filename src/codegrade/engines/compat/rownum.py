"""ROWNUM: rows are counted as they pass WHERE, before groups and order are made."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import undetermined
from codegrade.engines.compat.scope import Column, Scope, Source, walk
from codegrade.engines.compat.typed import Typed, convert

_ROWNUM = n.Name(("ROWNUM",))
_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "<>": "<>"}


def uses_rownum(block: n.Block) -> bool:
    """Whether a block counts its rows."""
    return any(part == _ROWNUM for part in walk(block))


def counted(source: str, where: n.Cond | None, scope: Scope) -> str:
    """FROM and WHERE with rows counted; the scope's sources become columns of the result."""
    conds = _conjuncts(where)
    limits = [_bound(cond, scope) for cond in conds if any(part == _ROWNUM for part in walk(cond))]
    rest = [cond for cond in conds if not any(part == _ROWNUM for part in walk(cond))]
    scope.place = "where"
    tests = " AND ".join(scope.cond(cond) for cond in rest)
    scope.place = ""
    alias = scope.world.fresh("t")
    items: list[str] = []
    sources: list[Source] = []
    for each in scope.sources:
        columns = []
        for column in each.columns:
            name = f"x{len(items) + 1}"
            items.append(f"{column.sql} AS {name}")
            columns.append(Column(column.name, column.kind, column.size, f"{alias}.{name}"))
        sources.append(Source(each.name, tuple(columns)))
    for name, merged in list(scope.merged.items()):
        items.append(f"{merged.sql} AS m{len(items)}")
        scope.merged[name] = Typed(f"{alias}.m{len(items) - 1}", merged.kind, merged.size)
    for name, value in list(scope.pseudo.items()):
        items.append(f"{value.sql} AS p{len(items)}")
        scope.pseudo[name] = Typed(f"{alias}.p{len(items) - 1}", value.kind)
    scope.sources = sources
    scope.pseudo["ROWNUM"] = Typed(f"{alias}.rn", "N")
    items.append("(row_number() OVER ())::numeric AS rn")
    most = f" LIMIT greatest(least({', '.join(limits)}), 0)::bigint" if limits else ""
    return f"(SELECT {', '.join(items)} FROM {source}{' WHERE ' + tests if tests else ''}{most}) {alias}"  # noqa: S608


def _conjuncts(cond: n.Cond | None) -> list[n.Cond]:
    if cond is None:
        return []
    if isinstance(cond, n.Logic) and cond.op == "AND":
        return [part for item in cond.items for part in _conjuncts(item)]
    return [cond]


def _bound(cond: n.Cond, scope: Scope) -> str:  # noqa: PLR0911  # a return for each operator
    """How many rows pass a condition on ROWNUM, counting from 1 until it fails."""
    if isinstance(cond, n.Between) and cond.expr == _ROWNUM and not cond.negated:
        low, high = _number(cond.low, scope), _number(cond.high, scope)
        return f"(CASE WHEN {low} <= 1 THEN floor({high}) ELSE 0 END)"
    if not isinstance(cond, n.Compare) or cond.quantifier:
        undetermined("this condition on ROWNUM")
    op, limit = (cond.op, cond.right) if cond.left == _ROWNUM else (_TURNED[cond.op], cond.left)
    if _ROWNUM not in {cond.left, cond.right}:
        undetermined("ROWNUM in an expression of a condition")
    value = _number(limit, scope)
    match op:
        case "<=":
            return f"coalesce(floor({value}), 0)"
        case "<":
            return f"coalesce(ceil({value}) - 1, 0)"
        case "=":
            return f"(CASE WHEN {value} = 1 THEN 1 ELSE 0 END)"
        case ">=":
            return f"(CASE WHEN {value} <= 1 THEN 1000000000000 ELSE 0 END)"
        case ">":
            return f"(CASE WHEN {value} < 1 THEN 1000000000000 ELSE 0 END)"
        case _:
            return undetermined("ROWNUM <> a number")


def _number(node: n.Expr, scope: Scope) -> str:
    if any(isinstance(part, n.Name) and scope.owns(part.parts) for part in walk(node)):
        undetermined("ROWNUM compared with a column")
    return convert(scope.expr(node), "N").sql

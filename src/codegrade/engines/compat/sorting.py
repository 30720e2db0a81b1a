"""The keys of an ORDER BY inside an expression."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.scope import Scope


def keys(order: tuple[n.Key, ...], scope: Scope, *, reverse: bool = False) -> str:
    """Keys in PostgreSQL's words; constants say nothing about order, and are left out."""
    found: list[str] = []
    for key in order:
        if isinstance(key.expr, n.Number | n.Text | n.Null):
            continue
        value = scope.expr(key.expr)
        first = key.descending if key.nulls_first is None else key.nulls_first
        down = key.descending != reverse
        found.append(f"{value.sql} {'DESC' if down else 'ASC'} NULLS {'FIRST' if first != reverse else 'LAST'}")
    return ", ".join(found)

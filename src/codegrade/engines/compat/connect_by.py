"""Hierarchical queries: START WITH ... CONNECT BY."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import undetermined
from codegrade.engines.compat.scope import Scope


def hierarchy(
    block: n.Block, node: n.Query, source: str, where: n.Cond | None, scope: Scope
) -> tuple[str, n.Cond | None, str]:
    """FROM with the tree's rows, what is left of WHERE, and the order of the rows."""
    del node, source, where, scope
    return undetermined(f"CONNECT BY {block.nocycle or ''}")

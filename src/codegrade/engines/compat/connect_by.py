"""Hierarchical queries: START WITH ... CONNECT BY, as a recursive query.

`b` holds the rows of FROM, numbered in the order of siblings; `r` the tree's rows with LEVEL, the numbers from the root
down (`path`, which is also the order of a walk through the tree), and what SYS_CONNECT_BY_PATH and CONNECT_BY_ROOT
carry along. A row below itself is a loop.
"""

from collections.abc import Callable

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.scope import Column, Scope, Source, walk
from codegrade.engines.compat.sorting import keys
from codegrade.engines.compat.typed import Typed, convert

_LEAF, _CYCLE = n.Name(("CONNECT_BY_ISLEAF",)), n.Name(("CONNECT_BY_ISCYCLE",))


class _Tree:
    """The columns of `b` and the names by which they are called."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.items = [(source, column, f"x{i}") for i, (source, column) in enumerate(_columns(scope), 1)]
        self.shared = [(name, value, f"m{i}") for i, (name, value) in enumerate(scope.merged.items(), 1)]

    def named(self, alias: str, letter: str = "") -> Scope:
        """A scope in which FROM's columns are those of `b`, `r` or what comes after."""
        found = Scope(self.scope.world, self.scope.parent, self.scope.ctes)
        found.windows = self.scope.windows
        for source in self.scope.sources:
            columns = tuple(
                Column(column.name, column.kind, column.size, f"{alias}.{letter}{name}")
                for owner, column, name in self.items
                if owner is source
            )
            found.sources.append(Source(source.name, columns))
        found.merged = {
            name: Typed(f"{alias}.{letter}{short}", v.kind, v.size) for name, v, short in self.shared
        }  # fmt: skip
        return found

    def all(self) -> list[tuple[str, str]]:
        """For each column of `b` what it is in FROM, and its name."""
        return [(c.sql, name) for _, c, name in self.items] + [(v.sql, name) for _, v, name in self.shared]


def _columns(scope: Scope) -> list[tuple[Source, Column]]:
    return [(source, column) for source in scope.sources for column in source.columns]


def hierarchy(
    block: n.Block, node: n.Query, source: str, where: n.Cond | None, scope: Scope
) -> tuple[str, n.Cond | None, str]:
    """FROM with the tree's rows, what is left of WHERE, and the order of the rows. The scope is changed to fit."""
    assert block.connect is not None  # noqa: S101  # its caller looked
    joins, rest = _split(where, scope)
    tree = _Tree(scope)
    order = _siblings(block, node, scope)
    scope.place = "where"
    tests = " AND ".join(scope.cond(cond) for cond in joins)
    scope.place = ""
    listed = ", ".join(f"{sql} AS {name}" for sql, name in tree.all())
    base = f"SELECT {listed}, (row_number() OVER ({order}))::int AS rid FROM {source}"  # noqa: S608
    base += f" WHERE {tests}" if tests else ""
    alias = scope.world.fresh("h")
    text = _walked(block, node, tree, base, alias)
    after, scope.prior = tree.named(alias), tree.named(alias, "p")
    scope.sources, scope.merged = after.sources, after.merged
    scope.pseudo["LEVEL"] = Typed(f"{alias}.lvl::numeric", "N")
    if _used(block, node, lambda part: part == _LEAF):
        scope.pseudo["CONNECT_BY_ISLEAF"] = Typed(f"{alias}.leaf", "N")
    if _used(block, node, lambda part: part == _CYCLE):
        scope.pseudo["CONNECT_BY_ISCYCLE"] = Typed(f"{alias}.cyc", "N")
    return f"({text}) {alias}", rest, "" if block.distinct else f"{alias}.path"


def _split(where: n.Cond | None, scope: Scope) -> tuple[list[n.Cond], n.Cond | None]:
    """Conditions that join tables hold before the tree is built, others after."""
    if where is None:
        return [], None
    conds = list(where.items) if isinstance(where, n.Logic) and where.op == "AND" else [where]
    joins = [cond for cond in conds if len(scope.sources) > 1 and len(_owners(cond, scope)) > 1]
    rest = [cond for cond in conds if cond not in joins]
    if joins and any(isinstance(part, n.Query) for cond in joins for part in walk(cond)):
        undetermined("CONNECT BY over joined tables with subqueries in WHERE")
    return joins, n.Logic("AND", tuple(rest)) if len(rest) > 1 else rest[0] if rest else None


def _owners(cond: n.Cond, scope: Scope) -> set[str]:
    names = {part.parts for part in walk(cond) if isinstance(part, n.Name)}
    return {
        source.name
        for source in scope.sources
        for parts in names
        if any(c.name == parts[-1] for c in source.columns) and (len(parts) == 1 or parts[-2] == source.name)
    }


def _siblings(block: n.Block, node: n.Query, scope: Scope) -> str:
    if not node.siblings:
        return ""
    if any(isinstance(key.expr, n.Number) for key in node.order):
        undetermined("ORDER SIBLINGS BY a position")
    scope.aliases = {item.alias: item.expr for item in block.items if item.alias}
    found = keys(node.order, scope)
    scope.aliases = {}
    return f"ORDER BY {found}" if found else ""


def _walked(block: n.Block, node: n.Query, tree: _Tree, base: str, alias: str) -> str:
    """The whole recursive query."""
    roots, steps = tree.named("b"), tree.named("b")
    roots.place = steps.place = "connect"
    roots.pseudo["LEVEL"] = Typed("1::numeric", "N")
    names = [name for _, name in tree.all()]
    carried = _carried(block, node, tree, alias)
    begin = [f"b.{name}" for name in names] + ["b.rid", "1 AS lvl", "ARRAY[b.rid] AS path"]
    begin += ["NULL::int AS prid", *(first for first, _ in carried)]
    again = [f"b.{name}" for name in names] + ["b.rid", "r.lvl + 1", "r.path || b.rid", "r.rid"]
    again += [step for _, step in carried]
    start = "" if block.start is None else f" WHERE {roots.cond(block.start)}"
    test = _link(block, tree, "b", "r")
    looped = "b.rid = ANY (r.path)"
    if block.nocycle:
        test = f"{test} AND NOT {looped}"
    elif any(isinstance(part, n.Unary) and part.op == "PRIOR" for part in walk(block.connect)):
        test = f"CASE WHEN {test} THEN ora.no_loop({looped}) ELSE false END"
    walked = f"SELECT {', '.join(begin)} FROM b{start} UNION ALL SELECT {', '.join(again)} FROM r JOIN b ON {test}"  # noqa: S608
    head = ", ".join([*names, "rid", "lvl", "path", "prid", *(f"g{i}" for i in range(1, len(carried) + 1))])
    last = f"SELECT r.*{_marks(block, node, tree)} FROM r{_parents(block, node, tree)} ORDER BY r.path"  # noqa: S608
    return f"WITH RECURSIVE b AS ({base}), r ({head}) AS ({walked}) {last}"


def _link(block: n.Block, tree: _Tree, child: str, parent: str) -> str:
    """CONNECT BY's condition between a row and the one above it."""
    here = tree.named(child)
    here.place = "connect"
    here.prior = tree.named(parent)
    here.pseudo["LEVEL"] = Typed(f"({parent}.lvl + 1)::numeric", "N")
    here.prior.pseudo["LEVEL"] = Typed(f"{parent}.lvl::numeric", "N")
    if len(tree.items) == 1 and tree.items[0][1].name == "DUMMY":
        here.pseudo["ROWNUM"] = here.pseudo["LEVEL"]
    assert block.connect is not None  # noqa: S101  # its caller looked
    return here.cond(block.connect)


def _used(block: n.Block, node: n.Query, wanted: Callable[[object], bool]) -> list[object]:
    """Nodes after the tree: in the select list, WHERE, groups and order."""
    places = (block.items, block.where, block.group, block.having, node.order)
    return list(dict.fromkeys(part for part in walk(places) if wanted(part)))


def _carried(block: n.Block, node: n.Query, tree: _Tree, alias: str) -> list[tuple[str, str]]:
    """What each row takes from the one above it; the scope is told where to find it."""
    found: list[tuple[str, str]] = []
    here = tree.named("b")
    here.place = "connect"
    for part in _used(block, node, _is_carried):
        name = f"g{len(found) + 1}"
        if isinstance(part, n.Unary):
            value = here.expr(part.of)
            found.append((f"{value.sql} AS {name}", f"r.{name}"))
            tree.scope.computed[part] = Typed(f"{alias}.{name}", value.kind, value.size)
        elif isinstance(part, n.Call):
            if len(part.args) != 2 or not isinstance(part.args[1], n.Text):  # noqa: PLR2004  # what, and between
                refuse(30003, "illegal parameter in SYS_CONNECT_BY_PATH function")
            value, between = convert(here.expr(part.args[0]), "S"), here.expr(part.args[1])
            found.append(
                (
                    f"ora.path_step(NULL, {value.sql}, {between.sql}) AS {name}",
                    f"ora.path_step(r.{name}, {value.sql}, {between.sql})",
                )
            )
            tree.scope.computed[part] = Typed(f"{alias}.{name}", "S")
    return found


def _is_carried(part: object) -> bool:
    if isinstance(part, n.Call):
        return part.name == "SYS_CONNECT_BY_PATH"
    return isinstance(part, n.Unary) and part.op == "CONNECT_BY_ROOT"


def _marks(block: n.Block, node: n.Query, tree: _Tree) -> str:
    """CONNECT_BY_ISLEAF and CONNECT_BY_ISCYCLE, where they are asked for."""
    leaf = _used(block, node, lambda part: part == _LEAF)
    cycle = _used(block, node, lambda part: part == _CYCLE)
    text = ""
    if leaf and block.nocycle:
        undetermined("CONNECT_BY_ISLEAF with NOCYCLE")
    if cycle and not block.nocycle:
        refuse(30930, "NOCYCLE keyword is required with CONNECT_BY_ISCYCLE pseudocolumn")
    if leaf:
        below = f"EXISTS (SELECT 1 FROM b c WHERE {_link(block, tree, 'c', 'r')})"  # noqa: S608
        text += f", (CASE WHEN {below} THEN 0 ELSE 1 END)::numeric AS leaf"
    if cycle:
        above = f"EXISTS (SELECT 1 FROM b c WHERE c.rid = ANY (r.path) AND {_link(block, tree, 'c', 'r')})"  # noqa: S608
        text += f", (CASE WHEN {above} THEN 1 ELSE 0 END)::numeric AS cyc"
    if _used(block, node, _is_prior):
        text += "".join(f", q.{name} AS p{name}" for _, name in tree.all())
    return text


def _is_prior(part: object) -> bool:
    return isinstance(part, n.Unary) and part.op == "PRIOR"


def _parents(block: n.Block, node: n.Query, tree: _Tree) -> str:
    del tree
    return " LEFT JOIN b q ON q.rid = r.prid" if _used(block, node, _is_prior) else ""

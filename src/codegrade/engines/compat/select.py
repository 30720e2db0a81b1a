"""Queries: blocks, set operators, WITH, ORDER BY and row limits."""

from dataclasses import replace

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.common_tables import with_clause
from codegrade.engines.compat.connect_by import hierarchy
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.from_clause import from_clause
from codegrade.engines.compat.grouping import check_groups, group_by, is_grouped, nest, nested
from codegrade.engines.compat.rownum import counted, uses_rownum
from codegrade.engines.compat.scope import Column, Result, Scope, Source
from codegrade.engines.compat.sorting import keys
from codegrade.engines.compat.typed import PG_TYPES, Typed, convert, family


def query(node: n.Query, scope: Scope) -> Result:
    """A whole query. The scope is its own."""
    prefix = with_clause(node, scope) if node.ctes else ""
    if isinstance(node.body, n.Block):
        result = _block(node.body, node, scope)
    elif isinstance(node.body, n.Query):
        inner = query(node.body, _beside(scope))
        result = _ordered(inner, node, scope) if node.order or node.limit or node.offset else inner
    else:
        result = _ordered(_set(node.body, scope), node, scope)
    return Result(prefix + result.sql, result.columns) if prefix else result


def _beside(scope: Scope) -> Scope:
    return Scope(scope.world, scope.parent, scope.ctes)


def _branch(node: n.Body, scope: Scope) -> Result:
    if isinstance(node, n.Block):
        return _block(node, n.Query(node), _beside(scope))
    if isinstance(node, n.Query):
        return query(node, _beside(scope))
    return _set(node, scope)


def _set(node: n.SetOp, scope: Scope) -> Result:
    """Both branches, converted to one type for each column: ORA-01789, ORA-01790."""
    left, right = _branch(node.left, scope), _branch(node.right, scope)
    if len(left.columns) != len(right.columns):
        refuse(1789)
    columns = tuple(_common(a, b, i) for i, (a, b) in enumerate(zip(left.columns, right.columns, strict=True), 1))
    first, second = (_cast(result, columns, scope) for result in (left, right))
    op = node.op + (" ALL" if node.all else "")
    return Result(f"({first}) {op} ({second})", columns)


def _common(left: Column, right: Column, index: int) -> Column:
    if left.kind == "X" or right.kind == "X":
        chosen = left if right.kind == "X" else right
        return Column(left.name, chosen.kind, chosen.size, f"c{index}")
    if family(left.kind) != family(right.kind):
        refuse(1790)
    if left.kind == right.kind and (left.kind != "C" or left.size == right.size):
        return Column(left.name, left.kind, left.size, f"c{index}")
    return Column(left.name, "T" if family(left.kind) == "D" else "S", max(left.size, right.size), f"c{index}")


def _cast(result: Result, columns: tuple[Column, ...], scope: Scope) -> str:
    alias = scope.world.fresh("t")
    items = ", ".join(
        f"{alias}.{have.sql}::{PG_TYPES[want.kind]} AS {want.sql}"
        for have, want in zip(result.columns, columns, strict=True)
    )
    return f"SELECT {items} FROM ({result.sql}) {alias}"  # noqa: S608  # texts made by the compiler


def _ordered(result: Result, node: n.Query, scope: Scope) -> Result:
    """ORDER BY and limits around a set operation, or a query in parentheses."""
    alias = scope.world.fresh("t")
    outer = _beside(scope)
    outer.sources = [
        Source("", tuple(Column(c.name, c.kind, c.size, f"{alias}.{c.sql}") for c in result.columns))
    ]  # fmt: skip
    items = ", ".join(f"{alias}.{c.sql}" for c in result.columns)
    order = _positions(node.order, len(result.columns))
    sorting = keys(order, outer)
    text = ", ".join(filter(None, [_numbered(node.order), sorting])) if not sorting or not _numbered(node.order) else ""
    if sorting and _numbered(node.order):
        undetermined("ORDER BY with positions and names together")
    sql = f"SELECT {items} FROM ({result.sql}) {alias}" + (f" ORDER BY {text}" if text else "")  # noqa: S608
    return _limited(sql, result.columns, node, scope)


def _positions(order: tuple[n.Key, ...], count: int) -> tuple[n.Key, ...]:
    for key in order:
        if isinstance(key.expr, n.Number) and not (key.expr.text.isdigit() and 1 <= int(key.expr.text) <= count):
            refuse(1785)
    return tuple(key for key in order if not isinstance(key.expr, n.Number))


def _numbered(order: tuple[n.Key, ...]) -> str:
    return ", ".join(_key(key.expr.text, key) for key in order if isinstance(key.expr, n.Number))


def _key(sql: str, key: n.Key) -> str:
    first = key.descending if key.nulls_first is None else key.nulls_first
    return f"{sql} {'DESC' if key.descending else 'ASC'} NULLS {'FIRST' if first else 'LAST'}"


def _limited(sql: str, columns: tuple[Column, ...], node: n.Query, scope: Scope) -> Result:
    """OFFSET and FETCH."""
    if node.offset is None and node.limit is None:
        return Result(sql, columns)
    if len({column.name for column in columns}) < len(columns):
        refuse(918)
    offset = "" if node.offset is None else f" OFFSET coalesce({_count(node.offset, scope)}, 0)"
    limit = node.limit
    if limit is None:
        return Result(sql + offset, columns)
    count = "1::numeric" if limit.count is None else convert(scope.expr(limit.count), "N").sql
    if limit.percent:
        return Result(_percent(sql, columns, count, node, scope), columns)
    most = f"coalesce(greatest(trunc({count}), 0), 0)::bigint"
    if limit.ties and node.order:
        return Result(f"{sql}{offset} FETCH FIRST ({most}) ROWS WITH TIES", columns)
    return Result(f"{sql}{offset} LIMIT {most}", columns)


def _count(node: n.Expr, scope: Scope) -> str:
    return f"greatest(trunc({convert(scope.expr(node), 'N').sql}), 0)::bigint"


def _percent(sql: str, columns: tuple[Column, ...], count: str, node: n.Query, scope: Scope) -> str:
    assert node.limit is not None  # noqa: S101  # its caller looked
    if node.offset is not None or node.limit.ties:
        undetermined("FETCH ... PERCENT with OFFSET or TIES")
    alias, items = scope.world.fresh("t"), ", ".join(column.sql for column in columns)
    numbered = f"SELECT {alias}.*, row_number() OVER () AS rn, count(*) OVER () AS cnt FROM ({sql}) {alias}"  # noqa: S608
    return f"SELECT {items} FROM ({numbered}) {alias} WHERE rn <= ceil(cnt * {count} / 100) ORDER BY rn"  # noqa: S608


def _block(block: n.Block, node: n.Query, scope: Scope) -> Result:
    """One SELECT with the ORDER BY and limits of its query."""
    _check(block, node)
    scope.windows = dict(block.windows)
    source, where = from_clause(block, scope)
    order = node.order
    siblings = ""
    if block.connect is not None:
        source, where, siblings = hierarchy(block, node, source, where, scope)
        order = () if node.siblings else order
    if uses_rownum(block) or any(uses_rownum(n.Block((n.Item(key.expr),), ())) for key in order):
        source, where, siblings = counted(source, where, scope), None, ""
    scope.place = "where"
    tests = f" WHERE {scope.cond(where)}" if where is not None else ""
    scope.place = ""
    if nested(block):
        return nest(block, node, f" FROM {source}{tests}", scope, _rest)
    return _rest(block, node, scope, f" FROM {source}{tests}", order, siblings)


def _check(block: n.Block, node: n.Query) -> None:
    if node.siblings and block.connect is None:
        refuse(30929, "ORDER SIBLINGS BY clause not allowed here")
    aliases = [item.alias for item in block.items if item.alias]
    if any(isinstance(item.expr, n.Star) and not item.expr.of for item in block.items) and len(block.items) > 1:
        refuse(923)
    del aliases


def _rest(block: n.Block, node: n.Query, scope: Scope, source: str, order: tuple[n.Key, ...], siblings: str) -> Result:
    """Everything after FROM and WHERE."""
    items = _expanded(block.items, scope)
    grouped = is_grouped(block, order)
    group = group_by(block.group, scope)
    if grouped:
        check_groups(block, [item.expr for item in items], order, scope)
    scope.place = "select"
    values = [scope.expr(item.expr) for item in items]
    scope.place = "having"
    having = f" HAVING {scope.cond(block.having)}" if block.having is not None else ""
    scope.place = "order"
    columns = tuple(
        Column(_name(item), value.kind, value.size, f"c{index}")
        for index, (item, value) in enumerate(zip(items, values, strict=True), 1)
    )
    sorting = _sorting(order, items, values, scope, distinct=block.distinct) or ("" if grouped else siblings)
    casts = scope.casts if len(scope.casts) == len(values) else ("",) * len(values)
    texts = ", ".join(
        f"({_output(value)})::{cast} AS c{index}" if cast else f"{_output(value)} AS c{index}"
        for index, (value, cast) in enumerate(zip(values, casts, strict=True), 1)
    )
    distinct = "DISTINCT " if block.distinct else ""
    tail = f" ORDER BY {sorting}" if sorting else ""
    sql = f"SELECT {distinct}{texts}{source}{group}{having}{tail}"
    return _limited(sql, columns, node, scope)


def _output(value: Typed) -> str:
    return "NULL::text" if value.kind == "X" else value.sql


def _name(item: n.Item) -> str:
    if item.alias:
        return item.alias
    if isinstance(item.expr, n.Name):
        return item.expr.parts[-1]
    return "".join(item.text.split()).upper()


def _expanded(items: tuple[n.Item, ...], scope: Scope) -> list[n.Item]:
    """Stars become the columns that they stand for."""
    found: list[n.Item] = []
    for item in items:
        if not isinstance(item.expr, n.Star):
            found.append(item)
            continue
        of = item.expr.of
        sources = [source for source in scope.sources if not of or source.name == of]
        if not sources:
            refuse(904, f'"{of}": invalid identifier')
        if of and scope.merged:
            undetermined("t.* beside USING")
        found += [_merged(name, scope) for name in scope.merged]
        for source in sources:
            if len({column.name for column in source.columns}) < len(source.columns):
                refuse(918)
            found += [_starred(column, scope) for column in source.columns if column.name not in scope.merged]
    return found


def _merged(name: str, scope: Scope) -> n.Item:
    node = n.Name((name,))
    scope.computed[node] = scope.merged[name]
    return n.Item(node, name)


def _starred(column: Column, scope: Scope) -> n.Item:
    node = n.Name(("*", column.sql))
    scope.computed[node] = column.typed()
    return n.Item(node, column.name)


def _sorting(
    order: tuple[n.Key, ...], items: list[n.Item], values: list[Typed], scope: Scope, *, distinct: bool
) -> str:
    _positions(order, len(items))
    found: list[str] = []
    named = {_name(item): index for index, item in enumerate(items)}
    texts = [value.sql for value in values]
    scope.aliases = {item.alias: item.expr for item in items if item.alias}
    for key in order:
        if isinstance(key.expr, n.Number):
            found.append(_key(key.expr.text, key))
            continue
        if isinstance(key.expr, n.Text | n.Null):
            continue
        if isinstance(key.expr, n.Name) and len(key.expr.parts) == 1 and items[named.get(key.expr.parts[0], 0)].alias:
            index = named.get(key.expr.parts[0])
            if index is not None:
                if [_name(item) for item in items].count(key.expr.parts[0]) > 1:
                    refuse(960)
                found.append(_key(str(index + 1), key))
                continue
        sql = scope.expr(key.expr).sql
        if sql in texts:
            sql = str(texts.index(sql) + 1)
        elif distinct:
            refuse(1791)
        found.append(_key(sql, key))
    scope.aliases = {}
    return ", ".join(found)


def without_order(node: n.Query) -> n.Query:
    """A query whose order nobody sees."""
    return node if node.limit or node.offset else replace(node, order=())

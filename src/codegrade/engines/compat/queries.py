"""Parses queries."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import undetermined
from codegrade.engines.compat.expressions import Expressions
from codegrade.engines.compat.reading import SEMI_RESERVED
from codegrade.engines.compat.tokens import RESERVED

_JOINS = {"JOIN", "INNER", "LEFT", "RIGHT", "FULL", "CROSS", "NATURAL", "OUTER"}
_NO_ALIAS = _JOINS | {"ON", "USING", "PIVOT", "UNPIVOT", "FETCH", "OFFSET", "WINDOW", "EXCEPT", "PARTITION", "SAMPLE",
                      "LATERAL", "MODEL", "MATCH_RECOGNIZE", "VERSIONS", "WHEN", "RETURNING", "LOG"}  # fmt: skip
_BEYOND = {"MODEL", "MATCH_RECOGNIZE", "SAMPLE", "PARTITION", "VERSIONS", "QUALIFY"}


class Queries(Expressions):
    """Reads queries, whole."""

    def query(self) -> n.Query:
        """A query with its WITH, ORDER BY and row limits."""
        ctes = self._with() if self.at("WITH") else ()
        body = self._body()
        order: tuple[n.Key, ...] = ()
        siblings = False
        if self.at("ORDER"):
            siblings = self.peek().value == "SIBLINGS"
            order = self.order_by(924)
        offset, limit = self._limits()
        if self.at("FOR", "UPDATE"):
            if limit is not None or not isinstance(body, n.Block) or body.distinct or body.group is not None:
                self.fail(2014)
            undetermined("FOR UPDATE")
        return n.Query(body, ctes, order, siblings, offset, limit)

    def _limits(self) -> tuple[n.Expr | None, n.Limit | None]:
        offset, limit = None, None
        if self.take("OFFSET"):
            offset = self.expr()
            if not (self.take("ROW") or self.take("ROWS")):
                self.fail(905)
        if self.take("FETCH"):
            if not (self.take("FIRST") or self.take("NEXT")):
                self.fail(905)
            count = None if self.at_one_of("ROW", "ROWS") else self.expr()
            percent = self.take("PERCENT")
            if not (self.take("ROW") or self.take("ROWS")):
                self.fail(905)
            ties = self.take("WITH", "TIES")
            if not ties:
                self.need("ONLY", 905)
            limit = n.Limit(count, percent, ties)
        return offset, limit

    def _with(self) -> tuple[n.Cte, ...]:
        self.next()
        if self.at_one_of("FUNCTION", "PROCEDURE") and self.is_name(self.peek()):
            undetermined("WITH FUNCTION")
        ctes = [self._cte()]
        while self.take(","):
            ctes.append(self._cte())
        return tuple(ctes)

    def _cte(self) -> n.Cte:
        name = self.name(903)
        columns: tuple[str, ...] = ()
        if self.at("("):
            columns = self.names(904)
        if not self.take("AS"):
            self.fail(905)
        self.need("(", 906)
        query = self.query()
        self.need(")", 907)
        search, cycle = None, None
        if self.take("SEARCH"):
            how = self.next().value
            self.need("FIRST", 905)
            self.need("BY", 924)
            keys = [self._key()]
            while self.take(","):
                keys.append(self._key())
            self.need("SET", 905)
            search = (how, tuple(keys), self.name(904))
        if self.take("CYCLE"):
            names = [self.name(904)]
            while self.take(","):
                names.append(self.name(904))
            self.need("SET", 905)
            mark = self.name(904)
            self.need("TO", 905)
            value = self.expr()
            self.need("DEFAULT", 905)
            cycle = (tuple(names), mark, value, self.expr())
        return n.Cte(name, columns, query, search, cycle)

    def names(self, code: int) -> tuple[str, ...]:
        """Names in parentheses."""
        self.need("(", 906)
        names = [self.name(code)]
        while self.take(","):
            names.append(self.name(code))
        self.need(")", 907)
        return tuple(names)

    def _body(self) -> n.Body:
        left = self._branch()
        while self.at_one_of("UNION", "MINUS", "INTERSECT", "EXCEPT"):
            op = self.next().value
            every = self.take("ALL")
            if not every and self.at("DISTINCT"):
                undetermined(f"{op} DISTINCT")
            left = n.SetOp("EXCEPT" if op == "MINUS" else op, every, left, self._branch())
        return left

    def _branch(self) -> n.Body:
        if self.take("("):
            inner = self.query()
            self.need(")", 907)
            plain = not (inner.ctes or inner.order or inner.offset or inner.limit)
            return inner.body if plain else inner
        return self._block()

    def _block(self) -> n.Block:
        self.need("SELECT", 928)
        distinct = self.take("DISTINCT") or self.take("UNIQUE")
        if not distinct:
            self.take("ALL")
        items = [self._item()]
        while self.take(","):
            items.append(self._item())
        self.into(tuple(items))
        self.need("FROM", 923)
        sources = [self._joined()]
        while self.take(","):
            sources.append(self._joined())
        where = self.cond() if self.take("WHERE") else None
        start, connect, nocycle = self._hierarchy()
        group = self._group() if self.at("GROUP") else None
        having = self.cond() if self.take("HAVING") else None
        if group is None and self.at("GROUP"):
            group = self._group()
        windows = self._windows() if self.take("WINDOW") else ()
        if self.at_one_of(*_BEYOND):
            undetermined(self.token.value)
        return n.Block(
            tuple(items), tuple(sources), distinct, where, start, connect, nocycle, group, having, windows
        )  # fmt: skip

    def into(self, items: tuple[n.Item, ...]) -> None:
        """INTO stands here in PL/SQL alone."""

    def _item(self) -> n.Item:
        if self.take("*"):
            return n.Item(n.Star())
        begin = self.token.start
        expr = self.expr()
        text = self.text[begin : self.tokens[self.place - 1].end]
        if isinstance(expr, n.Star):
            return n.Item(expr)
        if self.take("AS"):
            return n.Item(expr, self.alias(923), text)
        if self.is_name() and not self.at("BULK", "COLLECT"):
            return n.Item(expr, self.next().value, text)
        if self.token.kind == "name" and self.token.value in SEMI_RESERVED:
            undetermined(f"{self.token.value} as an alias")
        return n.Item(expr, "", text)

    def _joined(self) -> n.Source:
        left = self._source()
        while self.at_one_of(*_JOINS):
            left = self._join(left)
        return left

    def _join(self, left: n.Source) -> n.Join:  # noqa: PLR0911  # a return for each kind of join
        natural = self.take("NATURAL")
        if self.take("CROSS"):
            if self.take("APPLY"):
                return n.Join("CROSS APPLY", left, self._source())
            self.need("JOIN", 905)
            return n.Join("CROSS", left, self._source())
        if self.take("OUTER"):
            self.need("APPLY", 905)
            return n.Join("OUTER APPLY", left, self._source())
        kind = "INNER"
        if self.at_one_of("LEFT", "RIGHT", "FULL"):
            kind = self.next().value
            self.take("OUTER")
        else:
            self.take("INNER")
        self.need("JOIN", 905)
        right = self._source()
        if natural:
            return n.Join(kind, left, right, natural=True)
        while self.at_one_of(*_JOINS):
            right = self._join(right)
        if self.take("ON"):
            return n.Join(kind, left, right, on=self.cond())
        if self.take("USING"):
            return n.Join(kind, left, right, using=self.names(904))
        return self.fail(905)

    def _source(self) -> n.Source:
        lateral = self.take("LATERAL")
        if self.at("("):
            return self._derived(lateral=lateral)
        if self.at_one_of("TABLE", "XMLTABLE", "JSON_TABLE", "ONLY", "CONTAINERS") and self.peek().value == "(":
            undetermined(f"{self.token.value}(...) in FROM")
        name = self.name(903)
        if self.at(".") or self.at("@"):
            undetermined("tables of other schemas and databases")
        if self.at("("):
            undetermined(f"the table function {name}")
        pivot = self._pivot()
        return n.TableRef(name, self._table_alias(), pivot)

    def _derived(self, *, lateral: bool) -> n.Source:
        closing = self._closing(self.place)
        opening = self.place
        while self.tokens[opening].value == "(" and self.tokens[opening].kind == "op":
            opening += 1
        self.next()
        if self.tokens[opening].kind == "name" and self.tokens[opening].value in {"SELECT", "WITH"}:
            if opening > self.place and self._is_join(closing):
                undetermined("joins in parentheses that begin with a subquery")
            query = self.query()
            self.need(")", 907)
            pivot = self._pivot()
            return n.Derived(query, self._table_alias(), lateral, pivot)
        inner = self._joined()
        self.need(")", 907)
        if self._table_alias():
            self.fail(933)
        return inner

    def _is_join(self, closing: int) -> bool:
        after = self.tokens[self._closing(self.place) + 1] if self._closing(self.place) < closing else self.token
        return after.kind == "name" and after.value not in {"UNION", "MINUS", "INTERSECT", "EXCEPT", "ORDER", "FETCH"}

    def _table_alias(self) -> str:
        if self.at_one_of(*_BEYOND) and self.peek().value in {"(", "BETWEEN", "BY", "DIMENSION"}:
            undetermined(self.token.value)
        if not self.is_name() or (self.token.kind == "name" and self.token.value in _NO_ALIAS):
            return ""
        return self.next().value

    def _hierarchy(self) -> tuple[n.Cond | None, n.Cond | None, bool]:
        start, connect, nocycle = None, None, False
        for _ in range(2):
            if start is None and self.take("START"):
                self.need("WITH", 905)
                start = self.cond()
            if connect is None and self.take("CONNECT"):
                self.need("BY", 924)
                nocycle = self.take("NOCYCLE")
                connect = self.cond()
        if start is not None and connect is None:
            self.fail(1788)
        return start, connect, nocycle

    def _group(self) -> tuple[n.Expr | n.Grouping, ...]:
        self.next()
        self.need("BY", 924)
        items = [self._group_item()]
        while self.take(","):
            items.append(self._group_item())
        return tuple(items)

    def _group_item(self) -> n.Expr | n.Grouping:
        if self.at_one_of("ROLLUP", "CUBE") and self.peek().value == "(":
            return self._grouping(self.next().value)
        if self.at("GROUPING", "SETS"):
            self.place += 2
            return self._grouping("GROUPING SETS")
        if self.at("(", ")"):
            self.place += 2
            return n.RowOf(())
        return self.expr()

    def _grouping(self, kind: str) -> n.Grouping:
        self.need("(", 906)
        items: list[n.Grouping | tuple[n.Expr, ...]] = []
        while True:
            item = self._group_item()
            if isinstance(item, n.RowOf):
                items.append(item.items)
            else:
                items.append(item if isinstance(item, n.Grouping) else (item,))
            if not self.take(","):
                break
        self.need(")", 907)
        return n.Grouping(kind, tuple(items))

    def _windows(self) -> tuple[tuple[str, n.Window], ...]:
        windows: list[tuple[str, n.Window]] = []
        while True:
            name = self.name(904)
            self.need("AS", 905)
            windows.append((name, self.window()))
            if not self.take(","):
                return tuple(windows)

    def _pivot(self) -> n.Pivot | n.Unpivot | None:
        found: n.Pivot | n.Unpivot | None = None
        if self.at_one_of("PIVOT", "UNPIVOT") and (self.peek().value in {"(", "INCLUDE", "EXCLUDE", "XML"}):
            found = self._pivoted() if self.next().value == "PIVOT" else self._unpivoted()
        if found is not None and self.at_one_of("PIVOT", "UNPIVOT"):
            undetermined("PIVOT or UNPIVOT after another")
        return found

    def _pivoted(self) -> n.Pivot:
        if self.at("XML"):
            undetermined("PIVOT XML")
        self.need("(", 906)
        aggregates: list[tuple[n.Call, str]] = []
        while True:
            call = self.expr()
            if not isinstance(call, n.Call):
                self.fail(56902, "expect aggregate function inside pivot operation")
            self.take("AS")
            aggregates.append((call, self.next().value if self.is_name() else ""))
            if not self.take(","):
                break
        self.need("FOR", 905)
        columns = self.names(904) if self.at("(") else (self.name(904),)
        self.need("IN", 905)
        self.need("(", 906)
        if self.at_one_of("SELECT", "ANY"):
            self.fail(936)
        values: list[tuple[tuple[n.Expr, ...], str, str]] = []
        while True:
            begin = self.token.start
            value = self.expr()
            text = self.text[begin : self.tokens[self.place - 1].end]
            self.take("AS")
            alias = self.next().value if self.is_name() else ""
            values.append((value.items if isinstance(value, n.RowOf) else (value,), alias, text))
            if not self.take(","):
                break
        self.need(")", 907)
        self.need(")", 907)
        return n.Pivot(tuple(aggregates), columns, tuple(values))

    def _unpivoted(self) -> n.Unpivot:
        include = self.take("INCLUDE", "NULLS")
        if not include:
            self.take("EXCLUDE", "NULLS")
        self.need("(", 906)
        values = self.names(904) if self.at("(") else (self.name(904),)
        self.need("FOR", 905)
        names = self.names(904) if self.at("(") else (self.name(904),)
        self.need("IN", 905)
        self.need("(", 906)
        columns: list[tuple[tuple[str, ...], tuple[n.Expr, ...]]] = []
        while True:
            group = self.names(904) if self.at("(") else (self.name(904),)
            labels: tuple[n.Expr, ...] = ()
            if self.take("AS"):
                label = self.expr()
                labels = label.items if isinstance(label, n.RowOf) else (label,)
            columns.append((group, labels))
            if not self.take(","):
                break
        self.need(")", 907)
        self.need(")", 907)
        return n.Unpivot(include, values, names, tuple(columns))


ALIAS_WORDS = _NO_ALIAS | RESERVED
"""Words after a table that are not its alias."""

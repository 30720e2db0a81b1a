"""Parses calls of functions, with the order, KEEP and windows that may follow, and ORDER BY wherever it stands."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import undetermined
from codegrade.engines.compat.special_forms import SpecialForms

_STRANGE = {"XMLELEMENT", "XMLAGG", "JSON_OBJECT", "JSON_ARRAY", "JSON_OBJECTAGG", "JSON_ARRAYAGG", "JSON_TABLE",
            "JSON_VALUE", "JSON_QUERY", "XMLQUERY", "XMLTABLE", "TREAT", "MULTISET", "COLLECT"}  # fmt: skip


class Calls(SpecialForms):
    """Reads calls."""

    def call(self, parts: list[str]) -> n.Expr:
        """What follows a name before a parenthesis: arguments, and all that may come after them."""
        if len(parts) > 1:
            undetermined(f"the function {'.'.join(parts)}")
        name = parts[0]
        if name in _STRANGE:
            undetermined(name)
        self.next()
        distinct = self.take("DISTINCT") or self.take("UNIQUE")
        if not distinct:
            self.take("ALL")
        star, nulls = False, ""
        args: list[n.Expr] = []
        if self.at("*", ")"):
            self.next()
            star = True
        elif not self.at(")"):
            args.append(self._argument())
            nulls = self._nulls()
            while self.take(","):
                args.append(self._argument())
                nulls = nulls or self._nulls()
        if self.at("ON", "OVERFLOW"):
            undetermined("ON OVERFLOW")
        if self.at("USING") or self.at("DEFAULT"):
            undetermined(f"{self.token.value} inside a function")
        self.need(")", 907)
        return self._after_call(name, tuple(args), star=star, distinct=distinct, nulls=nulls)

    def _argument(self) -> n.Expr:
        if self.peek().value == "=>":
            undetermined("named arguments")
        return self.expr()

    def _nulls(self) -> str:
        if self.at_one_of("IGNORE", "RESPECT") and self.peek().value == "NULLS":
            word = self.next().value
            self.next()
            return word
        return ""

    def _after_call(
        self, name: str, args: tuple[n.Expr, ...], *, star: bool, distinct: bool, nulls: str
    ) -> n.Expr:  # fmt: skip
        within: tuple[n.Key, ...] = ()
        keep, over = "", None
        keep_order: tuple[n.Key, ...] = ()
        if self.take("WITHIN"):
            self.need("GROUP", 905)
            self.need("(", 906)
            within = self.order_by(30491)
            self.need(")", 907)
        if self.take("KEEP"):
            keep, keep_order = self._keep()
        from_last = False
        if name == "NTH_VALUE" and self.at("FROM") and self.peek().value in {"FIRST", "LAST"}:
            self.next()
            from_last = self.next().value == "LAST"
        nulls = nulls or self._nulls()
        if self.take("OVER"):
            over = self.window() if self.at("(") else n.Window(base=self.name(30484))
        return n.Call(name, args, star, distinct, nulls, within, keep, keep_order, over, from_last)

    def _keep(self) -> tuple[str, tuple[n.Key, ...]]:
        self.need("(", 906)
        self.need("DENSE_RANK", 905)
        if not self.at_one_of("FIRST", "LAST"):
            self.fail(905)
        which = self.next().value
        order = self.order_by(30491)
        self.need(")", 907)
        return which, order

    def order_by(self, code: int) -> tuple[n.Key, ...]:
        """ORDER BY and its keys; without it the statement fails with an ORA- code."""
        self.need("ORDER", code)
        self.take("SIBLINGS")
        self.need("BY", 924)
        keys = [self._key()]
        while self.take(","):
            keys.append(self._key())
        return tuple(keys)

    def _key(self) -> n.Key:
        expr = self.expr()
        descending = self.take("DESC")
        if not descending:
            self.take("ASC")
        first: bool | None = None
        if self.take("NULLS"):
            if not self.at_one_of("FIRST", "LAST"):
                self.fail(30494, "expected FIRST or LAST keyword")
            first = self.next().value == "FIRST"
        return n.Key(expr, descending, first)

    def window(self) -> n.Window:
        """A window in parentheses."""
        self.need("(", 906)
        base = ""
        if self.is_name() and not self.at_one_of("PARTITION", "RANGE", "GROUPS"):
            base = self.next().value
        partition: list[n.Expr] = []
        if self.take("PARTITION"):
            self.need("BY", 924)
            partition.append(self.expr())
            while self.take(","):
                partition.append(self.expr())
        order = self.order_by(30491) if self.at("ORDER") else ()
        unit, first, last = "", None, None
        if self.at_one_of("ROWS", "RANGE", "GROUPS"):
            unit = self.next().value
            first, last = self._frame()
        if self.at("EXCLUDE"):
            undetermined("EXCLUDE in a window's frame")
        self.need(")", 907)
        return n.Window(base, tuple(partition), order, unit, first, last)

    def _frame(self) -> tuple[n.Bound, n.Bound | None]:
        if self.take("BETWEEN"):
            first = self._bound()
            self.need("AND", 905)
            return first, self._bound()
        return self._bound(), None

    def _bound(self) -> n.Bound:
        if self.take("CURRENT", "ROW"):
            return n.Bound("CURRENT ROW")
        if self.take("UNBOUNDED"):
            if not self.at_one_of("PRECEDING", "FOLLOWING"):
                self.fail(905)
            return n.Bound(f"UNBOUNDED {self.next().value}")
        expr = self.expr()
        if not self.at_one_of("PRECEDING", "FOLLOWING"):
            self.fail(905)
        return n.Bound(self.next().value, expr)

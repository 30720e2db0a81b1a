"""Parses what has a syntax of its own: literals of time, CASE, CAST, EXTRACT, TRIM, and the names of types."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.reading import Reader

_UNITS = {"YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"}
_FIELDS = _UNITS | {"TIMEZONE_HOUR", "TIMEZONE_MINUTE", "TIMEZONE_REGION", "TIMEZONE_ABBR"}


class SpecialForms(Reader):
    """Reads them."""

    def expr(self) -> n.Expr:
        """Read an expression; see `Expressions`."""
        raise NotImplementedError

    def cond(self) -> n.Cond:
        """Read a condition; see `Expressions`."""
        raise NotImplementedError

    def special(self) -> n.Expr | None:
        """What the next word begins, or None where it is an ordinary name."""
        form = _FORMS.get(self.token.value)
        return form(self) if form else None

    def type_name(self) -> n.TypeName:
        """A type, as CAST and declarations have it."""
        if self.token.kind != "name":
            self.fail(902)
        words = [self.next().value]
        more = {"DOUBLE": ("PRECISION",), "LONG": ("RAW",), "NATIONAL": ("CHARACTER", "CHAR")}
        if self.at_one_of(*more.get(words[0], ())):
            words.append(self.next().value)
        if words[-1] in {"CHAR", "CHARACTER"} and self.take("VARYING"):
            words.append("VARYING")
        sizes = self._sizes()
        if words[0] == "TIMESTAMP" and self.at("WITH"):
            undetermined("TIMESTAMP WITH TIME ZONE")
        if words[0] == "INTERVAL":
            undetermined("CAST to an interval")
        return n.TypeName(" ".join(words), sizes)

    def _sizes(self) -> tuple[int, ...]:
        if not self.take("("):
            return ()
        sizes: list[int] = []
        while True:
            sign = -1 if self.take("-") else 1
            if self.take("*"):
                sizes.append(38)
            elif self.token.kind != "number" or not self.token.value.isdigit():
                self.fail(1727 if self.token.kind != "op" else 906)
            else:
                sizes.append(sign * int(self.next().value))
            if self.at_one_of("CHAR", "BYTE"):
                self.next()
            if not self.take(","):
                break
        self.need(")", 907)
        return tuple(sizes)

    def _date_literal(self) -> n.Expr | None:
        if self.peek().kind != "text":
            return None
        kind = "D" if self.next().value == "DATE" else "T"
        return n.Moment(kind, self.next().value)

    def _interval(self) -> n.Expr | None:
        if self.peek().kind != "text":
            return None
        self.next()
        text = self.next().value
        if self.token.kind != "name" or self.token.value not in _UNITS:
            self.fail(30089)
        unit = self.next().value
        self._sizes()
        last = ""
        if self.take("TO"):
            if self.token.value not in _UNITS:
                self.fail(30089)
            last = self.next().value
            self._sizes()
        return n.Interval(text, unit, last)

    def _case(self) -> n.Expr | None:
        self.next()
        operand = None if self.at("WHEN") else self.expr()
        pairs: list[tuple[n.Expr | n.Cond, n.Expr]] = []
        while self.take("WHEN"):
            test: n.Expr | n.Cond = self.cond() if operand is None else self.expr()
            self.need("THEN", 905)
            pairs.append((test, self.expr()))
        if not pairs:
            self.fail(905)
        default = self.expr() if self.take("ELSE") else None
        self.need("END", 905)
        return n.Case(operand, tuple(pairs), default)

    def _cast(self) -> n.Expr | None:
        if self.peek().value != "(":
            return None
        self.next()
        self.next()
        expr = self.expr()
        self.need("AS", 905)
        to = self.type_name()
        if self.at_one_of("DEFAULT", ","):
            undetermined("CAST with a default or a format")
        self.need(")", 907)
        return n.Cast(expr, to)

    def _extract(self) -> n.Expr | None:
        if self.peek().value != "(":
            return None
        self.next()
        self.next()
        if self.token.kind != "name" or self.token.value not in _FIELDS:
            self.fail(907)
        field = self.next().value
        self.need("FROM", 907)
        expr = self.expr()
        self.need(")", 907)
        return n.Extract(field, expr)

    def _trim(self) -> n.Expr | None:
        if self.peek().value != "(":
            return None
        self.next()
        self.next()
        side, chars = "BOTH", None
        sided = self.at_one_of("BOTH", "LEADING", "TRAILING") and self.peek().value not in {")", ","}
        if sided:
            side = self.next().value
        if sided and self.take("FROM"):
            expr = self.expr()
        else:
            expr = self.expr()
            if self.take("FROM"):
                chars, expr = expr, self.expr()
        if self.at(","):
            refuse(907)
        self.need(")", 907)
        return n.Trim(side, chars, expr)

    def _null(self) -> n.Expr | None:
        self.next()
        return n.Null()


_FORMS = {
    "DATE": SpecialForms._date_literal,  # noqa: SLF001  # its own class, above
    "TIMESTAMP": SpecialForms._date_literal,  # noqa: SLF001
    "INTERVAL": SpecialForms._interval,  # noqa: SLF001
    "CASE": SpecialForms._case,  # noqa: SLF001
    "CAST": SpecialForms._cast,  # noqa: SLF001
    "EXTRACT": SpecialForms._extract,  # noqa: SLF001
    "TRIM": SpecialForms._trim,  # noqa: SLF001
    "NULL": SpecialForms._null,  # noqa: SLF001
}

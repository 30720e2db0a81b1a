"""Parses expressions. What Oracle's parser would trip over is turned down with its code, at the same word."""

from decimal import Decimal
from functools import cached_property

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.calls import Calls
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.reading import SEMI_RESERVED
from codegrade.engines.compat.tokens import RESERVED

_PSEUDO = {"ROWNUM", "LEVEL", "SYSDATE", "ROWID", "USER", "UID", "COLUMN_VALUE"}
_COMPARE = {"=": "=", "<>": "<>", "!=": "<>", "^=": "<>", "~=": "<>", "<": "<", ">": ">", "<=": "<=", ">=": ">="}
_CONDITION_WORDS = {"AND", "OR", "NOT", "IN", "IS", "LIKE", "BETWEEN", "EXISTS"}
_CONSTANT_CALLS = {"SYSDATE", "SYSTIMESTAMP", "CURRENT_DATE", "CURRENT_TIMESTAMP", "LOCALTIMESTAMP"}


class Expressions(Calls):
    """Reads expressions and conditions."""

    plsql = False
    unread = False
    """Whether nobody reads what comes next, as what DBMS_OUTPUT is given."""

    def query(self) -> n.Query:
        """Read a query; see `Queries`."""
        raise NotImplementedError

    def expr(self) -> n.Expr:
        """An expression: + - || share one precedence in Oracle, and go from left to right."""
        left = self._product()
        while self.at_one_of("+", "-", "||"):
            op = self.next().value
            left = n.Binary(op, left, self._product())
        if self.at("AT", "TIME") or self.at("AT", "LOCAL"):
            undetermined("AT TIME ZONE")
        return left

    def _product(self) -> n.Expr:
        left = self._factor()
        while self.at_one_of("*", "/"):
            op = self.next().value
            left = n.Binary(op, left, self._factor())
        if self.plsql and self.at_one_of("MOD", "**"):
            undetermined("the operators MOD and ** of PL/SQL")
        return left

    def _factor(self) -> n.Expr:
        if self.take("-"):
            return n.Unary("-", self._factor())
        if self.take("+"):
            return self._factor()
        if self.at_one_of("PRIOR", "CONNECT_BY_ROOT"):
            return n.Unary(self.next().value, self._factor())
        return self._primary()

    def _primary(self) -> n.Expr:
        token = self.token
        if token.kind == "number":
            return n.Number(_in_range(self.next().value))
        if token.kind == "text":
            return n.Text(self.next().value)
        if token.kind == "op" and token.value == "(":
            return self._parenthesis()
        if token.kind == "op" and token.value == ":":
            undetermined("bind variables")
        if token.kind == "name" and (found := self.special()) is not None:
            return found
        if token.kind == "exact" or (token.kind == "name" and (token.value not in RESERVED or token.value in _PSEUDO)):
            return self._named()
        return self.fail(936)

    def _parenthesis(self) -> n.Expr:
        self.next()
        if self.at_one_of("SELECT", "WITH"):
            return n.Sub(self._subquery())
        items = [self.expr()]
        while self.take(","):
            items.append(self.expr())
        self.need(")", 907)
        return items[0] if len(items) == 1 else n.RowOf(tuple(items))

    def _subquery(self) -> n.Query:
        """A subquery outside FROM, and what closes it. Its order is an error unless it says which rows there are."""
        query = self.query()
        if query.order and query.limit is None and query.offset is None:
            refuse(907)
        self.need(")", 907)
        return query

    def _named(self) -> n.Expr:
        quoted = self.token.kind == "exact"
        parts = [self.next().value]
        while self.at("."):
            self.next()
            if self.take("*"):
                return n.Star(parts[-1]) if len(parts) == 1 else undetermined("names with more than two parts")
            if not (self.is_name() or self.token.value in _PSEUDO | SEMI_RESERVED):
                self.fail(1747, "invalid user.table.column, table.column, or column specification")
            parts.append(self.next().value)
        self._check_known(parts, quoted=quoted)
        if self.at("(", "+", ")"):
            self.place += 3
            return n.Name(tuple(parts), plus=True)
        if self.at("("):
            return self.call(parts)
        if self.plsql and self.token.kind == "bad" and self.token.value == "%":
            self.next()
            return n.Cursor(parts[0], self.next().value)
        if not quoted and len(parts) == 1 and parts[0] in _CONSTANT_CALLS:
            return n.Call(parts[0], bare=True)
        if self.at("@"):
            undetermined("database links")
        return n.Name(tuple(parts))

    def _check_known(self, parts: list[str], *, quoted: bool) -> None:
        if (quoted and parts[0] in _PSEUDO) or (len(parts) > 1 and parts[0].startswith(("DBMS_", "UTL_"))):
            undetermined(".".join(parts))
        if self.plsql and parts[0] in {"SQLERRM", "SQLCODE"} and (self.at("(") or not self.unread):
            undetermined(parts[0])

    def cond(self) -> n.Cond:
        """A condition."""
        items = [self._conjunction()]
        while self.take("OR"):
            items.append(self._conjunction())
        return items[0] if len(items) == 1 else n.Logic("OR", tuple(items))

    def _conjunction(self) -> n.Cond:
        items = [self._negation()]
        while self.take("AND"):
            items.append(self._negation())
        return items[0] if len(items) == 1 else n.Logic("AND", tuple(items))

    def _negation(self) -> n.Cond:
        return n.Not(self._negation()) if self.take("NOT") else self._predicate()

    def _predicate(self) -> n.Cond:
        if self.take("EXISTS"):
            self.need("(", 906)
            return n.Exists(self._subquery())
        if self.at_one_of("REGEXP_LIKE", "LNNVL") and self.peek().value == "(":
            return self._test()
        if self.at("(") and self._holds_condition(self.place):
            self.next()
            inner = self.cond()
            self.need(")", 907)
            return inner
        return self._comparison(self.expr())

    def _comparison(self, left: n.Expr) -> n.Cond:  # noqa: PLR0911  # a return for each kind of condition
        if self.token.kind == "op" and self.token.value in _COMPARE:
            return self._compared(_COMPARE[self.next().value], left)
        if self.take("IS"):
            negated = self.take("NOT")
            if self.take("NULL"):
                return n.IsNull(left, negated)
            if self.at_one_of("NAN", "INFINITE", "JSON", "OF", "EMPTY", "DANGLING", "A"):
                undetermined(f"IS {self.token.value}")
            self.fail(908, "missing NULL keyword")
        negated = self.take("NOT")
        if self.take("IN"):
            return n.In(left, self._among(), negated)
        if self.take("BETWEEN"):
            low = self.expr()
            self.need("AND", 905)
            return n.Between(left, low, self.expr(), negated)
        if self.take("LIKE"):
            pattern = self.expr()
            return n.Like(left, pattern, self.expr() if self.take("ESCAPE") else None, negated)
        if self.at_one_of("LIKEC", "LIKE2", "LIKE4", "MEMBER", "SUBMULTISET"):
            undetermined(self.token.value)
        if self.plsql and not negated:
            return n.Flag(left)
        return self.fail(920)

    def _compared(self, op: str, left: n.Expr) -> n.Cond:
        if self.at_one_of("ANY", "SOME", "ALL"):
            quantifier = "ALL" if self.next().value == "ALL" else "ANY"
            among = self._among()
            right = among[0] if len(among) == 1 and isinstance(among[0], n.Sub) else n.RowOf(among)
            return n.Compare(op, left, right, quantifier)
        return n.Compare(op, left, self.expr())

    def _among(self) -> tuple[n.Expr, ...]:
        if not self.at("("):
            return (self.expr(),) if self.token.kind in {"number", "text", "name", "exact"} else self.fail(936)
        self.next()
        if self.at_one_of("SELECT", "WITH"):
            return (n.Sub(self._subquery()),)
        items = [self.expr()]
        while self.take(","):
            items.append(self.expr())
        self.need(")", 907)
        return tuple(items)

    def _test(self) -> n.Cond:
        name = self.next().value
        self.next()
        args: list[n.Expr | n.Cond] = [self.cond() if name == "LNNVL" else self.expr()]
        while self.take(","):
            args.append(self.expr())
        self.need(")", 907)
        return n.Test(name, tuple(args))

    def _holds_condition(self, opening: int) -> bool:
        """Whether a parenthesis holds a condition, not a value: told by the words directly in it."""
        return self._parentheses[1].get(opening, False)

    def _closing(self, opening: int) -> int:
        return self._parentheses[0].get(opening, opening)

    @cached_property
    def _parentheses(self) -> tuple[dict[int, int], dict[int, bool]]:
        """For each ( where its ) is, or behind all tokens, and whether a condition is in it: all in one pass."""
        closings: dict[int, int] = {}
        holds: dict[int, bool] = {}
        open_: list[tuple[int, list[int]]] = [(-1, [0, 0])]
        for place, token in enumerate(self.tokens):
            word = token.value if token.kind in {"name", "op"} else ""
            if word == "(":
                open_.append((place, [0, 0]))
                closings[place] = len(self.tokens)
            elif word == ")" and len(open_) > 1:
                opening, (_, found) = open_.pop()
                closings[opening] = place
                whole = closings.get(opening + 1) == place - 1 and holds.get(opening + 1, False)
                holds[opening] = self._begins(opening, found=bool(found) or whole)
            else:
                counts = open_[-1][1]
                counts[0] += (word == "CASE") - (word == "END")
                if not counts[0] and (word in _COMPARE or (token.kind == "name" and word in _CONDITION_WORDS)):
                    counts[1] += 1
        for opening, (_, found) in open_[1:]:
            holds[opening] = self._begins(opening, found=bool(found))
        return closings, holds

    def _begins(self, opening: int, *, found: bool) -> bool:
        first = self.tokens[opening + 1]
        if first.kind == "name" and first.value in {"SELECT", "WITH"}:
            return False
        return found or (first.kind == "name" and first.value in {"REGEXP_LIKE", "LNNVL"})


def _in_range(written: str) -> str:
    """A literal that NUMBER can hold: below 1E126, and 0 or at least 1E-130."""
    exponent = Decimal(written.rstrip("fFdD")).adjusted() if written.strip("0.eEfFdD+-") else 0
    return written if -130 <= exponent < 126 else undetermined("numbers beyond the range of NUMBER")  # noqa: PLR2004 - as Oracle documents

"""Parses whole statements: queries, and those that change data."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.queries import Queries

_KNOWN = {"CREATE", "DROP", "ALTER", "TRUNCATE", "GRANT", "REVOKE", "LOCK", "SET", "COMMENT", "ANALYZE", "EXPLAIN",
          "CALL", "RENAME", "PURGE", "FLASHBACK", "AUDIT", "NOAUDIT"}  # fmt: skip


class Statements(Queries):
    """Reads one statement."""

    def whole(self) -> n.Statement:
        """The statement that the text is; anything after it is ORA-00933."""
        statement = self.statement()
        if not self.done():
            self.fail(933)
        return statement

    def statement(self) -> n.Statement:
        """One statement."""
        word = self.token.value if self.token.kind in {"name", "op"} else ""
        if word in {"SELECT", "WITH", "("}:
            return self.query()
        if word in _READ:
            return _READ[word](self)
        if word == "DROP" and self.peek().value in {"TABLE", "VIEW"} and self.peek(2).value == "IF":
            self.fail(933)
        if word in _KNOWN:
            undetermined(f"{word} {self.peek().value}".strip())
        return self.fail(900)

    def _target(self, code: int = 903) -> tuple[str, str]:
        if self.at("("):
            undetermined("changes through a subquery")
        name = self.name(code)
        if self.at(".") or self.at("@"):
            undetermined("tables of other schemas and databases")
        return name, self._table_alias()

    def _insert(self) -> n.Statement:
        self.next()
        if self.at_one_of("ALL", "FIRST"):
            return self._insert_all()
        self.need("INTO", 925)
        insert = self._into()
        if insert.values is None:
            query = self.query() if self.at_one_of("SELECT", "WITH", "(") else self.fail(926)
            insert = n.Insert(insert.table, insert.columns, None, query)
        self._no_tail()
        return insert

    def _into(self) -> n.Insert:
        table = self.name(903)
        if self.is_name() and not self.at("LOG"):
            self.next()
        columns: tuple[str, ...] = ()
        if self.at("(") and self.peek().value not in {"SELECT", "WITH"}:
            columns = tuple(name[-1] for name in self._column_names())
        values: tuple[n.Expr | None, ...] | None = None
        if self.take("VALUES"):
            if self.is_name():
                undetermined("VALUES with a record")
            values = self._values()
        return n.Insert(table, columns, values, None)

    def _column_names(self) -> list[tuple[str, ...]]:
        self.need("(", 906)
        names = [self._column()]
        while self.take(","):
            names.append(self._column())
        self.need(")", 907)
        return names

    def _column(self) -> tuple[str, ...]:
        parts = [self.name(904)]
        while self.take("."):
            parts.append(self.name(904))
        return tuple(parts)

    def _values(self) -> tuple[n.Expr | None, ...]:
        self.need("(", 906)
        values = [self._value()]
        while self.take(","):
            values.append(self._value())
        if not self.take(")"):
            self.fail(917)
        return tuple(values)

    def _value(self) -> n.Expr | None:
        return None if self.take("DEFAULT") else self.expr()

    def _insert_all(self) -> n.InsertAll:
        first = self.next().value == "FIRST"
        branches: list[tuple[n.Cond | None, tuple[n.Insert, ...]]] = []
        otherwise: tuple[n.Insert, ...] = ()
        if self.at("INTO"):
            branches.append((None, self._intos()))
        while self.take("WHEN"):
            test = self.cond()
            self.need("THEN", 905)
            branches.append((test, self._intos()))
        if self.take("ELSE"):
            otherwise = self._intos()
        if not self.at_one_of("SELECT", "WITH", "("):
            self.fail(928)
        return n.InsertAll(first, tuple(branches), otherwise, self.query())

    def _intos(self) -> tuple[n.Insert, ...]:
        found: list[n.Insert] = []
        while self.take("INTO"):
            found.append(self._into())
        if not found:
            self.fail(925)
        return tuple(found)

    def _update(self) -> n.Update:
        self.next()
        table, alias = self._target()
        self.need("SET", 971)
        sets = self.sets()
        where = self.cond() if self.take("WHERE") else None
        self._no_tail()
        return n.Update(table, alias, sets, where)

    def sets(self) -> tuple[n.Assign, ...]:
        """What stands after SET."""
        sets = [self._assign()]
        while self.take(","):
            sets.append(self._assign())
        return tuple(sets)

    def _assign(self) -> n.Assign:
        names = self._column_names() if self.at("(") else [self._column()]
        if self.token.value == "ROW" and not names:
            undetermined("SET ROW")
        self.need("=", 927)
        return n.Assign(tuple(name[-1] for name in names), self._value())

    def _delete(self) -> n.Delete:
        self.next()
        self.take("FROM")
        table, alias = self._target()
        where = self.cond() if self.take("WHERE") else None
        self._no_tail()
        return n.Delete(table, alias, where)

    def _no_tail(self) -> None:
        if self.at_one_of("RETURNING", "RETURN"):
            if not self.plsql:
                refuse(925)
            undetermined("RETURNING INTO")
        if self.at("LOG", "ERRORS"):
            undetermined("LOG ERRORS")

    def _merge(self) -> n.Merge:
        self.next()
        self.need("INTO", 925)
        table, alias = self._target()
        self.need("USING", 905)
        source = self._source()
        self.need("ON", 969)
        if not self.at("("):
            self.fail(969)
        self.next()
        on = self.cond()
        self.need(")", 907)
        sets: tuple[n.Assign, ...] = ()
        update_where = delete_where = insert_where = None
        columns: tuple[str, ...] = ()
        values: tuple[n.Expr | None, ...] | None = None
        while self.take("WHEN"):
            if self.take("MATCHED"):
                if not self.take("THEN"):
                    self.fail(905)
                self.need("UPDATE", 905)
                self.need("SET", 971)
                sets = self.sets()
                update_where = self.cond() if self.take("WHERE") else None
                if self.take("DELETE"):
                    self.need("WHERE", 905)
                    delete_where = self.cond()
            else:
                self.need("NOT", 905)
                self.need("MATCHED", 905)
                self.need("THEN", 905)
                self.need("INSERT", 905)
                columns = tuple(name[-1] for name in self._column_names()) if self.at("(") else ()
                self.need("VALUES", 926)
                values = self._values()
                insert_where = self.cond() if self.take("WHERE") else None
        self._no_tail()
        return n.Merge(
            table, alias, source, on, sets, update_where, delete_where, columns, values, insert_where
        )  # fmt: skip

    def _control(self) -> n.Control:
        verb = self.next().value
        self.take("WORK")
        if verb == "SAVEPOINT":
            return n.Control(verb, self.name(3001))
        if verb == "ROLLBACK" and self.take("TO"):
            self.take("SAVEPOINT")
            return n.Control(verb, self.name(3001))
        return n.Control(verb)


_READ = {
    "INSERT": Statements._insert,  # noqa: SLF001  # its own class, above
    "UPDATE": Statements._update,  # noqa: SLF001
    "DELETE": Statements._delete,  # noqa: SLF001
    "MERGE": Statements._merge,  # noqa: SLF001
    "COMMIT": Statements._control,  # noqa: SLF001
    "ROLLBACK": Statements._control,  # noqa: SLF001
    "SAVEPOINT": Statements._control,  # noqa: SLF001
}


def parse(text: str) -> n.Statement:
    """The statement that a text is.

    Raises:
        RefusedError: Oracle's parser does not take it.
        Undetermined: it has a construct that we do not know.
    """
    return Statements(text).whole()

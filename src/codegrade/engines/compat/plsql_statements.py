"""The statements of PL/SQL, written as PL/pgSQL while they are read."""

import re

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.changes import delete, insert, insert_all, update
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.merge import merge
from codegrade.engines.compat.plsql_exceptions import Exceptions
from codegrade.engines.compat.plsql_variables import Variable
from codegrade.engines.compat.scope import Column, Scope
from codegrade.engines.compat.typed import Typed, convert, quote_name

_MAY_FAIL = re.compile(r"\bora\.(?!cat\(|chr_n\()|[A-Z0-9_]\"\(")
"""A computation that may raise: more than texts put together."""


class Bodies(Exceptions):
    """Reads blocks and statements."""

    def declarations(self) -> list[str]:
        """See `Routines`."""
        raise NotImplementedError

    def block(self, *, declares: bool = False) -> str:
        """[DECLARE ...] BEGIN ... [EXCEPTION ...] END [name];"""
        self.variables.append({})
        self._publish()
        outer = set(self.read_only)
        lines: list[str] = []
        if declares or self.take("DECLARE"):
            lines = self.declarations()
        if not self.take("BEGIN"):
            self.stray()
        self.depth += 1
        begun = len(self.events)
        body = self.statements("EXCEPTION", "END")
        handlers = self._handlers(self.events[begun:]) if self.take("EXCEPTION") else ""
        if not self.take("END"):
            self.stray()
        if self.is_name():
            self.next()
        if not self.take(";") and not self.done():
            self.stray()
        self.depth -= 1
        self.variables.pop()
        self.read_only = outer
        self._publish()
        head = "DECLARE\n" + "\n".join(lines) + "\n" if lines else ""
        return f"{head}BEGIN\n{body}\n{handlers}END;"

    def statements(self, *ends: str) -> str:
        """Statements up to one of these words."""
        lines: list[str] = []
        while not self.at_one_of(*ends):
            if self.done():
                self.stray()
            lines.append(self._one())
        if not lines:
            self.stray()
        return "\n".join(lines)

    def _one(self) -> str:
        word = self.token.value if self.token.kind in {"name", "op"} else ""
        if word == "<<":
            return self._label()
        if word in {"BEGIN", "DECLARE"}:
            return self.block()
        if word in _STATEMENTS:
            text = _STATEMENTS[word](self)
        elif word in {"INSERT", "UPDATE", "DELETE", "MERGE", "WITH", "SELECT"}:
            text = self._sql()
        elif word in {"COMMIT", "ROLLBACK", "SAVEPOINT"}:
            text = self._end_of_work()
        elif word in {"EXECUTE", "FORALL", "GOTO", "PIPE", "LOCK", "SET"}:
            if word == "SET" and self.peek().value not in {"TRANSACTION", "ROLE", "CONSTRAINT", "CONSTRAINTS"}:
                self.stray()
            undetermined(f"{word} in PL/SQL")
        elif self.is_name():
            text = self._assignment_or_call()
        else:
            self.stray()
        if not self.take(";"):
            self.stray()
        return text

    def _label(self) -> str:
        self.next()
        name = self.name(6550)
        if not self.take(">>"):
            self.stray()
        if not self.at_one_of("LOOP", "FOR", "WHILE"):
            undetermined("labels of what is no loop")
        return f"<<{quote_name(name)}>>"

    def _end_of_work(self) -> str:
        node = self.statement()
        assert isinstance(node, n.Control)  # noqa: S101  # the word said so
        last = self.at(";") and self.peek().value == "END" and self.depth == 1
        if node.verb != "COMMIT" or not last:
            undetermined(f"{node.verb} in PL/SQL, before its end")
        return "NULL;"

    def _sql(self) -> str:
        self.targets = None
        node = self.statement()
        if isinstance(node, n.Query):
            return self._select_into(node)
        self.events.append("dml")
        match node:
            case n.Insert():
                text = insert(node, self.world)
            case n.InsertAll():
                (text,) = insert_all(node, self.world)
            case n.Update():
                text = update(node, self.world)
            case n.Delete():
                text = delete(node, self.world)
            case n.Merge():
                text = merge(node, self.world)
            case _:
                undetermined("this statement in PL/SQL")
        return f'{text};\nGET DIAGNOSTICS "v$sqlcount" = ROW_COUNT;'

    def _select_into(self, node: n.Query) -> str:
        targets = self.targets
        if targets is None:
            refuse(6550, "PLS-00428: an INTO clause is expected in this SELECT statement")
        self.events.append("into")
        result = self.query_of(node)
        if len(targets) == 1 and len(targets[0]) == 1 and self.variable(targets[0][0]).kind == "R":
            if len(result.columns) != len(self.variable(targets[0][0]).columns):
                refuse(913 if len(result.columns) > len(self.variable(targets[0][0]).columns) else 947)
            names = ", ".join(f"q.{c.sql}" for c in result.columns)
            return f'SELECT {names} INTO STRICT "v${targets[0][0]}" FROM ({result.sql}) q;\n"v$sqlcount" := 1;'  # noqa: S608
        if len(targets) != len(result.columns):
            refuse(913 if len(result.columns) > len(targets) else 947)
        places = [self._place(target) for target in targets]
        items = [
            convert(Typed(f"q.{c.sql}", c.kind, c.size), place.kind).sql
            for c, place in zip(result.columns, places, strict=True)
        ]
        into = ", ".join(place.sql for place in places)
        return f'SELECT {", ".join(items)} INTO STRICT {into} FROM ({result.sql}) q;\n"v$sqlcount" := 1;'  # noqa: S608

    def _assignment_or_call(self) -> str:
        parts = self._target_name()
        if self.take(":="):
            self.events.append("other")
            place = self._place(parts) if len(parts) > 1 or self.variable(parts[0]).kind != "R" else None
            if place is None:
                return f'"v${parts[0]}" := {self.assigned(self.variable(parts[0]))};'
            return f"{place.sql} := {self.assigned(Variable(place.kind, '', place.size))};"
        if parts == ("RAISE_APPLICATION_ERROR",):
            return self._application_error()
        if parts[0] == "DBMS_OUTPUT":
            return self._output(parts)
        if not self.at_one_of("(", ";"):
            self.stray()
        return undetermined(f"the procedure {'.'.join(parts)}")

    def _output(self, parts: tuple[str, ...]) -> str:
        """DBMS_OUTPUT: nobody reads it, but what it is given is computed and may fail."""
        if parts[1:] not in {("PUT_LINE",), ("PUT",), ("NEW_LINE",), ("ENABLE",), ("DISABLE",)}:
            undetermined(f"the procedure {'.'.join(parts)}")
        if not self.take("("):
            return "NULL;"
        if self.take(")"):
            return "NULL;"
        self.world.variables = {
            **self.world.variables,
            "SQLERRM": Typed("'ORA-00000'::text", "S"),
            "SQLCODE": Typed("0::numeric", "N"),
        }
        self.unread = True
        text = convert(self.value(self.expr()), "S").sql
        self.unread = False
        self._publish()
        if _MAY_FAIL.search(text):
            self.events.append("other")
        if not self.take(")"):
            self.stray()
        return f"PERFORM {text};"

    def _if(self) -> str:
        self.next()
        text = f"IF {self.test()} THEN\n" + self.then("ELSIF", "ELSE", "END")
        while self.take("ELSIF"):
            text += f"\nELSIF {self.test()} THEN\n" + self.then("ELSIF", "ELSE", "END")
        if self.take("ELSE"):
            text += "\nELSE\n" + self.statements("END")
        if not self.take("END", "IF"):
            self.stray()
        return text + "\nEND IF;"

    def then(self, *ends: str) -> str:
        """THEN, and statements up to one of these words."""
        if not self.take("THEN"):
            self.stray()
        return self.statements(*ends)

    def _case_statement(self) -> str:
        self.next()
        operand = None if self.at("WHEN") else self.expr()
        parts: list[str] = []
        while self.take("WHEN"):
            if operand is None:
                test = self.test()
            else:
                test = Scope(self.world, place="where").cond(n.Compare("=", operand, self.expr()))
            parts.append(f"IF {test} THEN\n" + self.then("WHEN", "ELSE", "END"))
        last = self.statements("END") if self.take("ELSE") else "PERFORM ora.case_not_found();"
        if not parts or not self.take("END", "CASE"):
            self.stray()
        return "\nELS".join(parts) + f"\nELSE\n{last}\nEND IF;"

    def _looped(self, head: str) -> str:
        """The body of a loop: what may raise in it may come after what changes data in it."""
        begun = len(self.events)
        if not self.take("LOOP"):
            self.stray()
        body = self.statements("END")
        if not self.take("END", "LOOP"):
            self.stray()
        if self.is_name():
            self.next()
        self.events += self.events[begun:]
        return f"{head}LOOP\n{body}\nEND LOOP;"

    def _loop(self) -> str:
        return self._looped("")

    def _while(self) -> str:
        self.next()
        return self._looped(f"WHILE {self.test()} ")

    def _for(self) -> str:
        self.next()
        name = self.name(6550)
        if not self.take("IN"):
            self.stray()
        reverse = self.take("REVERSE")
        self.variables.append({})
        if self.at("(") and self.peek().value in {"SELECT", "WITH"}:
            self.next()
            result = self.query_of(self.query())
            if not self.take(")"):
                self.stray()
            text = self._rows(name, result.columns, result.sql)
        elif self.is_name() and self.token.value in self.cursors:
            cursor = self.next().value
            text = self._rows(name, self.cursors[cursor], "", cursor)
        else:
            text = self._numbers(name, reverse=reverse)
        self.variables.pop()
        self._publish()
        return text

    def _rows(self, name: str, columns: tuple[Column, ...], sql: str, cursor: str = "") -> str:
        known = {c.name: c.typed() for c in columns}
        self.declare(name, Variable("R", "record", 0, known), read_only=True)
        if len(known) < len(columns):
            undetermined("a FOR loop over a query with two columns of one name")
        named = ", ".join(f"q.{c.sql} AS {quote_name(c.name)}" for c in columns)
        source = sql or self.cursor_texts[cursor]
        head = f'FOR "v${name}" IN SELECT {named} FROM ({source}) q '  # noqa: S608  # the compiler's texts
        return f'DECLARE "v${name}" record;\nBEGIN\n{self._looped(head)}\nEND;'

    def _numbers(self, name: str, *, reverse: bool) -> str:
        low = convert(self.value(self.expr()), "N").sql
        if not self.take(".."):
            self.stray()
        high = convert(self.value(self.expr()), "N").sql
        self.declare(name, Variable("N", "numeric"), read_only=True)
        loop = f"round({high})::int..round({low})::int" if reverse else f"round({low})::int..round({high})::int"
        begun = self._looped(f'FOR "v${name}%INT" IN {"REVERSE " if reverse else ""}{loop} ')
        head, body = begun.split("LOOP\n", 1)
        inner = body.removesuffix("\nEND LOOP;")
        return (
            f'DECLARE "v${name}" numeric;\nBEGIN\n{head}LOOP\n"v${name}" := "v${name}%INT";\n{inner}\nEND LOOP;\nEND;'
        )

    def _leave(self) -> str:
        word = self.next().value
        label = f" {quote_name(self.next().value)}" if self.is_name() and not self.at("WHEN") else ""
        when = f" WHEN {self.test()}" if self.take("WHEN") else ""
        return f"{word}{label}{when};"

    def _return(self) -> str:
        self.next()
        self.events.append("other")
        if self.at(";"):
            if self.returns:
                refuse(6550, "PLS-00503: RETURN <value> statement required for this return from function")
            return "RETURN;"
        if not self.returns:
            refuse(6550, "PLS-00372: In a procedure, RETURN statement cannot contain an expression")
        return f"RETURN {self.assigned(Variable(self.returns, ''))};"

    def _nothing(self) -> str:
        self.next()
        return "NULL;"


_STATEMENTS = {
    "IF": Bodies._if,  # noqa: SLF001  # its own class, above
    "CASE": Bodies._case_statement,  # noqa: SLF001
    "LOOP": Bodies._loop,  # noqa: SLF001
    "WHILE": Bodies._while,  # noqa: SLF001
    "FOR": Bodies._for,  # noqa: SLF001
    "EXIT": Bodies._leave,  # noqa: SLF001
    "CONTINUE": Bodies._leave,  # noqa: SLF001
    "RETURN": Bodies._return,  # noqa: SLF001
    "NULL": Bodies._nothing,  # noqa: SLF001
    "RAISE": Bodies._raise,  # noqa: SLF001
    "OPEN": Bodies._open,  # noqa: SLF001
    "FETCH": Bodies._fetch,  # noqa: SLF001
    "CLOSE": Bodies._close,  # noqa: SLF001
}

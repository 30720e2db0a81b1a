"""The statements of PL/SQL, written as PL/pgSQL while they are read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.changes import delete, insert, insert_all, update
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.merge import merge
from codegrade.engines.compat.scope import Column, Result, Scope, World
from codegrade.engines.compat.statements import Statements
from codegrade.engines.compat.typed import Typed, convert, quote, quote_name

_EXCEPTIONS = {
    "NO_DATA_FOUND": "SQLSTATE 'P0002'",
    "TOO_MANY_ROWS": "SQLSTATE 'P0003'",
    "ZERO_DIVIDE": "SQLSTATE '22012'",
    "DUP_VAL_ON_INDEX": "SQLSTATE '23505'",
    "CASE_NOT_FOUND": "SQLSTATE 'ORA06'",
    "OTHERS": "OTHERS",
}
_RAISED = {
    "NO_DATA_FOUND": ("P0002", "no data found"),
    "TOO_MANY_ROWS": ("P0003", "exact fetch returns more than requested number of rows"),
    "ZERO_DIVIDE": ("22012", "divisor is equal to zero"),
    "DUP_VAL_ON_INDEX": ("23505", "unique constraint violated"),
}
_MAY_FAIL = re.compile(r"\bora\.(?!cat\(|chr_n\()|[A-Z0-9_]\"\(")
"""A computation that may raise: more than texts put together."""
_NAMED_ONLY = {"NO_DATA_FOUND", "TOO_MANY_ROWS"}


@dataclass(frozen=True, slots=True)
class Variable:
    """`kind` is a letter of KINDS, or R for a record with `columns`."""

    kind: str
    pg_type: str
    size: int = 0
    columns: Mapping[str, Typed] = field(default_factory=dict)


class Bodies(Statements):
    """Reads blocks and statements. `events` tells of DML and of what may raise, for rollbacks by handlers."""

    plsql = True

    def __init__(self, text: str, world: World) -> None:
        super().__init__(text)
        self.world = world
        self.variables: list[dict[str, Variable]] = []
        self.read_only: set[str] = set()
        self.cursors: dict[str, tuple[Column, ...]] = {}
        self.cursor_texts: dict[str, str] = {}
        self.exceptions: dict[str, str] = {}
        self.targets: list[tuple[str, ...]] | None = None
        self.events: list[str] = []
        self.depth = 0
        self.routine = ""
        self.returns = ""

    def declarations(self) -> list[str]:
        """See `Routines`."""
        raise NotImplementedError

    def stray(self) -> NoReturn:
        """The next word does not fit here."""
        shown = self.token.value or "end-of-file"
        refuse(6550, f'PLS-00103: Encountered the symbol "{shown}"')

    def declare(self, name: str, variable: Variable, *, read_only: bool = False) -> None:
        """Make a variable known."""
        if not self.variables:
            self.variables.append({})
        self.variables[-1][name] = variable
        if read_only:
            self.read_only.add(name)
        self._publish()

    def own(self, name: str, kinds: tuple[str, ...], returns: str) -> None:
        """Make the routine known to itself."""
        self.world.functions = {**self.world.functions, name: (quote_name(name), kinds, returns)} if returns else {}

    def _publish(self) -> None:
        known = {name: variable for layer in self.variables for name, variable in layer.items()}
        plain = {
            name: Typed(f'"v${name}"', v.kind, v.size) for name, v in known.items() if v.kind != "R"
        }  # fmt: skip
        records = {
            name: {c: Typed(f'"v${name}".{quote_name(c)}', t.kind, t.size) for c, t in v.columns.items()}
            for name, v in known.items()
            if v.kind == "R"
        }
        if self.routine:
            records[self.routine] = dict(plain.items())
        plain["SQL%ROWCOUNT"] = Typed('"v$sqlcount"::numeric', "N")
        plain["SQL%FOUND"] = Typed('("v$sqlcount" > 0)', "F")
        plain["SQL%NOTFOUND"] = Typed('("v$sqlcount" = 0)', "F")
        for name in self.cursors:
            plain[f"{name}%FOUND"] = Typed(f'"v${name}%FOUND"', "F")
            plain[f"{name}%NOTFOUND"] = Typed(f'(NOT "v${name}%FOUND")', "F")
            plain[f"{name}%ROWCOUNT"] = Typed(f'"v${name}%COUNT"::numeric', "N")
        self.world.variables, self.world.records = plain, records

    def variable(self, name: str) -> Variable:
        """A variable that was declared."""
        for layer in reversed(self.variables):
            if name in layer:
                return layer[name]
        return refuse(6550, f"PLS-00201: identifier '{name}' must be declared")

    def value(self, node: n.Expr) -> Typed:
        """An expression outside SQL: no column is known there."""
        scope = Scope(self.world, place="where")
        if isinstance(node, n.Call) and node.name == "DECODE":
            refuse(6550, "PLS-00204: function or pseudo-column 'DECODE' may be used inside a SQL statement only")
        return scope.expr(node)

    def test(self) -> str:
        """A condition outside SQL."""
        self.events.append("other")
        node = self.cond()
        if isinstance(node, n.Exists):
            refuse(6550, "PLS-00204: function or pseudo-column 'EXISTS' may be used inside a SQL statement only")
        return Scope(self.world, place="where").cond(node)

    def query_of(self, node: n.Query) -> Result:
        """A query with the variables of here."""
        self._publish()
        return self.world.language.query(node, Scope(self.world))

    def assigned(self, variable: Variable) -> str:
        """Read what a variable becomes."""
        if variable.kind == "F":
            return "NULL" if self.take("NULL") else self.test()
        if variable.kind == "R":
            node = self.expr()
            if not isinstance(node, n.Name) or len(node.parts) != 1 or self.variable(node.parts[0]).kind != "R":
                undetermined("an expression as a record")
            return f'"v${node.parts[0]}"'
        value = convert(self.value(self.expr()), variable.kind).sql
        return f"rpad({value}, {variable.size})" if variable.kind == "C" and variable.size else value

    def into(self, items: tuple[n.Item, ...]) -> None:
        """SELECT ... INTO."""
        del items
        if self.at("BULK", "COLLECT"):
            undetermined("BULK COLLECT")
        if self.take("INTO"):
            targets = [self._target_name()]
            while self.take(","):
                targets.append(self._target_name())
            self.targets = targets

    def _target_name(self) -> tuple[str, ...]:
        if not self.is_name():
            self.stray()
        parts = [self.next().value]
        while self.take("."):
            parts.append(self.next().value)
        return tuple(parts)

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

    def _place(self, parts: tuple[str, ...]) -> Typed:
        """Where a value goes."""
        if len(parts) == 1:
            if parts[0] in self.read_only:
                refuse(6550, f"PLS-00363: expression '{parts[0]}' cannot be used as an assignment target")
            variable = self.variable(parts[0])
            return Typed(f'"v${parts[0]}"', variable.kind, variable.size)
        record = self.variable(parts[0])
        if len(parts) != 2 or parts[1] not in record.columns:  # noqa: PLR2004  # record.column
            refuse(6550, f"PLS-00302: component '{parts[-1]}' must be declared")
        column = record.columns[parts[1]]
        return Typed(f'"v${parts[0]}".{quote_name(parts[1])}', column.kind, column.size)

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

    def _application_error(self) -> str:
        self.events.append("raise")
        if not self.take("("):
            self.stray()
        number = self.expr()
        if not self.take(","):
            refuse(6550, "PLS-00306: wrong number or types of arguments in call to 'RAISE_APPLICATION_ERROR'")
        self.world.variables = {
            **self.world.variables,
            "SQLERRM": Typed("SQLERRM", "S"),
            "SQLCODE": Typed("0::numeric", "N"),
        }
        self.unread = True
        message = convert(self.value(self.expr()), "S")
        self.unread = False
        self._publish()
        if self.take(","):
            self.next()
        if not self.take(")"):
            self.stray()
        code = number.of if isinstance(number, n.Unary) and isinstance(number.of, n.Number) else None
        if code is None or not 20000 <= int(code.text) <= 20999:  # noqa: PLR2004  # Oracle's range
            undetermined("RAISE_APPLICATION_ERROR with a number that is no literal from -20999 to -20000")
        return f"PERFORM ora.fail(concat('ORA-{code.text}: ', {message.sql}));"

    def _if(self) -> str:
        self.next()
        text = f"IF {self.test()} THEN\n" + self._then("ELSIF", "ELSE", "END")
        while self.take("ELSIF"):
            text += f"\nELSIF {self.test()} THEN\n" + self._then("ELSIF", "ELSE", "END")
        if self.take("ELSE"):
            text += "\nELSE\n" + self.statements("END")
        if not self.take("END", "IF"):
            self.stray()
        return text + "\nEND IF;"

    def _then(self, *ends: str) -> str:
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
            parts.append(f"IF {test} THEN\n" + self._then("WHEN", "ELSE", "END"))
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

    def _raise(self) -> str:
        self.next()
        self.events.append("raise")
        if self.at(";"):
            return "RAISE;"
        name = self.name(6550)
        state, text = _RAISED.get(name, (self.exceptions.get(name, ""), "ORA-06510: PL/SQL: unhandled exception"))
        if not state:
            refuse(6550, f"PLS-00201: identifier '{name}' must be declared")
        return f"RAISE EXCEPTION USING ERRCODE = '{state}', MESSAGE = {quote(text)};"

    def new_exception(self, name: str) -> str:
        """Declare an exception of the program's own; the text that stands for its declaration is empty."""
        self.exceptions[name] = f"OX{len(self.exceptions) + 1:03}"
        return ""

    def _handlers(self, events: list[str]) -> str:
        """EXCEPTION's handlers. PL/pgSQL undoes what the block has changed, so nothing may be there to undo."""
        parts: list[str] = []
        caught: set[str] = set()
        leaves = True
        while self.take("WHEN"):
            names = [self._exception()]
            while self.take("OR"):
                names.append(self._exception())
            caught |= set(names)
            begun = len(self.events)
            body = self._then("WHEN", "END")
            leaves = leaves and self.events[begun:][-1:] == ["raise"]
            if "OTHERS" in names:
                parts.append("WHEN SQLSTATE 'UNDET' THEN\nRAISE;")
            states = " OR ".join(
                _EXCEPTIONS.get(name) or f"SQLSTATE '{self.exceptions[name]}'" for name in names
            )  # fmt: skip
            parts.append(f"WHEN {states} THEN\n{body}")
        if "dml" in events and not (leaves and self.depth == 1):
            after = events[events.index("dml") + 1 :]
            raising = {"into", "dml", "other", "raise"} if caught - _NAMED_ONLY else {"into"}
            if caught - _NAMED_ONLY and events.index("dml") == len(events) - 1:
                raising = set()
            if raising & set(after):
                undetermined("an exception handler after changes that it would undo here")
        self.events.append("other")
        return "EXCEPTION\n" + "\n".join(parts) + "\n"

    def _exception(self) -> str:
        name = self.name(6550)
        if name in {"VALUE_ERROR", "INVALID_NUMBER", "CURSOR_ALREADY_OPEN", "INVALID_CURSOR", "TIMEOUT_ON_RESOURCE"}:
            undetermined(f"the exception {name}")
        if name not in _EXCEPTIONS and name not in self.exceptions:
            refuse(6550, f"PLS-00201: identifier '{name}' must be declared")
        return name

    def _open(self) -> str:
        self.next()
        name = self._cursor_name()
        return f'OPEN "v${name}";\n"v${name}%COUNT" := 0;'

    def _close(self) -> str:
        self.next()
        return f'CLOSE "v${self._cursor_name()}";'

    def _cursor_name(self) -> str:
        name = self.name(6550)
        if self.at("(") or self.at("FOR"):
            undetermined("cursors with parameters, and cursor variables")
        if name not in self.cursors:
            refuse(6550, f"PLS-00201: identifier '{name}' must be declared")
        return name

    def _fetch(self) -> str:
        self.next()
        name = self._cursor_name()
        if not self.take("INTO"):
            undetermined("FETCH ... BULK COLLECT")
        targets = [self._target_name()]
        while self.take(","):
            targets.append(self._target_name())
        columns = self.cursors[name]
        if len(targets) == 1 and len(targets[0]) == 1 and self.variable(targets[0][0]).kind == "R":
            undetermined("FETCH INTO a record")
        if len(targets) != len(columns):
            refuse(6550, "PLS-00394: wrong number of values in the INTO list of a FETCH statement")
        sets = "\n".join(self._fetched(name, c, self._place(t)) for t, c in zip(targets, columns, strict=True))
        return (
            f'FETCH "v${name}" INTO "v${name}%ROW";\n"v${name}%FOUND" := FOUND;\nIF FOUND THEN\n{sets}\n'
            f'"v${name}%COUNT" := "v${name}%COUNT" + 1;\nEND IF;'
        )

    def _fetched(self, cursor: str, column: Column, place: Typed) -> str:
        value = Typed(f'"v${cursor}%ROW".{column.sql}', column.kind, column.size)
        return f"{place.sql} := {convert(value, place.kind).sql};"


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

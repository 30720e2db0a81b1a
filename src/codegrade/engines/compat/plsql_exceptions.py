"""What is raised in PL/SQL, and the handlers that catch it."""

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.plsql_cursors import Cursors
from codegrade.engines.compat.typed import Typed, convert, quote

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
_NAMED_ONLY = {"NO_DATA_FOUND", "TOO_MANY_ROWS"}


class Exceptions(Cursors):
    """Reads RAISE, RAISE_APPLICATION_ERROR and EXCEPTION."""

    def then(self, *ends: str) -> str:
        """Read THEN and statements; see `Bodies`."""
        raise NotImplementedError

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
            body = self.then("WHEN", "END")
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

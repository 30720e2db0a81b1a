"""OPEN, FETCH and CLOSE of cursors that a block declares."""

from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.plsql_variables import Variables
from codegrade.engines.compat.scope import Column
from codegrade.engines.compat.typed import Typed, convert


class Cursors(Variables):
    """Reads their statements."""

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

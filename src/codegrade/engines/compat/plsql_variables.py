"""What names stand for in PL/SQL: variables, records and cursors of a block, and how values get into them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.scope import Column, Result, Scope, World
from codegrade.engines.compat.statements import Statements
from codegrade.engines.compat.typed import Typed, convert, quote_name


@dataclass(frozen=True, slots=True)
class Variable:
    """`kind` is a letter of KINDS, or R for a record with `columns`."""

    kind: str
    pg_type: str
    size: int = 0
    columns: Mapping[str, Typed] = field(default_factory=dict)


class Variables(Statements):
    """Reads names and values. `events` tells of DML and of what may raise, for rollbacks by handlers."""

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

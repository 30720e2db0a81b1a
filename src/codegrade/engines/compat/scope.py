"""What names mean at a place of a statement."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from itertools import count

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, unknown_name
from codegrade.engines.compat.typed import Typed


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table or a result: Oracle's name, its kind and size, and where PostgreSQL has it."""

    name: str
    kind: str
    size: int
    sql: str

    def typed(self) -> Typed:
        """It as an expression."""
        return Typed(self.sql, self.kind, self.size)


@dataclass(frozen=True, slots=True)
class Source:
    """Something in FROM, under the name by which it is called ("" when none can)."""

    name: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """A query in PostgreSQL's words; its columns' `sql` is the name that they have there."""

    sql: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """How nodes are compiled; each subject hands its parts to these."""

    expr: Callable[[n.Expr, "Scope"], Typed]
    cond: Callable[[n.Cond, "Scope"], str]
    query: Callable[[n.Query, "Scope"], Result]


@dataclass(slots=True)
class World:
    """What a statement may refer to besides what it brings along. `rows` of a name are of a table of the task."""

    tables: Mapping[str, Source]
    language: Language
    variables: Mapping[str, Typed] = field(default_factory=dict)
    records: Mapping[str, Mapping[str, Typed]] = field(default_factory=dict)
    functions: Mapping[str, tuple[str, tuple[str, ...], str]] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    volatile: bool = False

    def fresh(self, letter: str) -> str:
        """A name that nothing has."""
        return f"{letter}{next(self.numbers)}"


@dataclass(slots=True)
class Scope:
    """One query block's names. `place` is the clause that is compiled; `sources` grow as FROM is compiled.

    `casts`: the types of PostgreSQL that the block's columns must have, where it matters.
    """

    world: World
    parent: "Scope | None" = None
    ctes: Mapping[str, tuple[str, tuple[Column, ...]]] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)
    merged: dict[str, Typed] = field(default_factory=dict)
    pseudo: dict[str, Typed] = field(default_factory=dict)
    prior: "Scope | None" = None
    root: Callable[[n.Expr], Typed] | None = None
    path: Callable[[n.Call], Typed] | None = None
    place: str = ""
    windows: Mapping[str, n.Window] = field(default_factory=dict)
    aliases: Mapping[str, n.Expr] = field(default_factory=dict)
    computed: dict[n.Expr, Typed] = field(default_factory=dict)
    in_aggregate: bool = False
    casts: tuple[str, ...] = ()

    def child(self) -> "Scope":
        """The scope of a subquery."""
        return Scope(self.world, self, self.ctes)

    def expr(self, node: n.Expr) -> Typed:
        """Compile an expression here."""
        found = self.computed.get(node) if self.computed else None
        return found or self.world.language.expr(node, self)

    def cond(self, node: n.Cond) -> str:
        """Compile a condition here."""
        return self.world.language.cond(node, self)

    def query(self, node: n.Query) -> Result:
        """Compile a subquery of this block."""
        return self.world.language.query(node, self.child())

    def find(self, parts: tuple[str, ...]) -> Typed:
        """What a name means.

        Raises:
            RefusedError: ORA-00904, ORA-00918 or ORA-25154.
        """
        scope: Scope | None = self
        while scope is not None:
            found = scope.here(parts)
            if found is not None:
                return found
            scope = scope.parent
        return self._outside(parts)

    def _outside(self, parts: tuple[str, ...]) -> Typed:
        variables, records = self.world.variables, self.world.records
        if len(parts) == 1 and parts[0] in variables:
            return variables[parts[0]]
        if len(parts) == 2 and parts[0] in records and parts[1] in records[parts[0]]:  # noqa: PLR2004  # r.column
            return records[parts[0]][parts[1]]
        return unknown_name(".".join(f'"{part}"' for part in parts))

    def here(self, parts: tuple[str, ...]) -> Typed | None:
        """What a name means in this block alone."""
        if len(parts) == 1:
            return self._column(parts[0])
        if len(parts) > 2:  # noqa: PLR2004  # schema.table.column
            return None
        found = [
            column
            for source in self.sources
            if source.name == parts[0]
            for column in source.columns
            if column.name == parts[1]
        ]
        if found and parts[1] in self.merged:
            refuse(25154)
        if len(found) > 1:
            refuse(918, parts[1])
        return found[0].typed() if found else None

    def _column(self, name: str) -> Typed | None:
        if name in self.merged:
            return self.merged[name]
        found = [column for source in self.sources for column in source.columns if column.name == name]
        if len(found) > 1:
            refuse(918, name)
        return found[0].typed() if found else None

    def owns(self, parts: tuple[str, ...]) -> bool:
        """Whether a name is of this block."""
        return any(
            column.name == parts[-1] and (len(parts) == 1 or source.name == parts[-2])
            for source in self.sources
            for column in source.columns
        )


def parts_of(node: object) -> Iterator[object]:
    """The nodes directly in a node."""
    if isinstance(node, tuple):
        for item in node:
            if isinstance(item, tuple) or is_dataclass(item):
                yield item
    elif is_dataclass(node):
        for each in fields(node):
            value = getattr(node, each.name)
            if isinstance(value, tuple) or is_dataclass(value):
                yield value


def walk(node: object, *, into_queries: bool = False) -> Iterator[object]:
    """A node and those in it; subqueries are given, but by default not what is in them."""
    yield node
    if isinstance(node, n.Query) and not into_queries:
        return
    for part in parts_of(node):
        yield from walk(part, into_queries=into_queries)

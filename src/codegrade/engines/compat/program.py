"""Programs: statements compiled one after the other, and the call of a routine."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.changes import delete, insert, insert_all, update
from codegrade.engines.compat.errors import RefusedError, refuse, undetermined
from codegrade.engines.compat.merge import merge
from codegrade.engines.compat.plsql import BLOCK, Defined, define, is_plsql
from codegrade.engines.compat.scope import Scope, World
from codegrade.engines.compat.statements import parse

Kind = Literal["query", "change", "commit", "rollback", "create", "run"]


@dataclass(frozen=True, slots=True)
class Step:
    """One statement for the server. `columns` of a query, as Oracle names them; `creates`: what CREATE made."""

    kind: Kind
    sql: str
    columns: tuple[str, ...] = ()
    kinds: str = ""
    creates: Defined | None = None


def compile_program(statements: Sequence[str], world: World) -> tuple[Step, ...]:
    """The steps of a program.

    Raises:
        RefusedError: Oracle does not run a statement.
        Undetermined: a statement has a construct that we do not know.
    """
    return tuple(step for statement in statements for step in compile_statement(statement, world))


def compile_statement(text: str, world: World) -> tuple[Step, ...]:
    """The steps of one statement."""
    try:
        if is_plsql(text):
            defined = define(text, world)
            made = Step("create", defined.sql, creates=defined)
            return (made,) if defined.name else (made, Step("run", f"SELECT {BLOCK}()"))
        return _steps(parse(text), world)
    except RecursionError:
        undetermined("a statement this deep")


def _steps(node: n.Statement, world: World) -> tuple[Step, ...]:
    if isinstance(node, n.Query):
        return (_query(node, world),)
    if isinstance(node, n.InsertAll):
        return tuple(Step("change", sql) for sql in insert_all(node, world))
    if isinstance(node, n.Control):
        if node.name or node.verb == "SAVEPOINT":
            undetermined("savepoints")
        return (Step("commit" if node.verb == "COMMIT" else "rollback", node.verb),)
    return (Step("change", _CHANGES[type(node)](node, world)),)


_CHANGES: Mapping[type, Callable[[Any, World], str]] = {
    n.Insert: insert,
    n.Update: update,
    n.Delete: delete,
    n.Merge: merge,
}


def _query(node: n.Query, world: World) -> Step:
    result = world.language.query(node, Scope(world))
    for column in result.columns:
        if column.kind in {"I", "Y"}:
            undetermined("an interval in a result")
        if column.kind == "F":
            refuse(902)
    return Step("query", result.sql, tuple(c.name for c in result.columns), "".join(c.kind for c in result.columns))


__all__ = ["RefusedError", "Step", "compile_program", "compile_statement"]

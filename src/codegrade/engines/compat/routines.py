"""Calls of a program's routine."""

from collections.abc import Sequence
from datetime import date

from codegrade.engines.compat.errors import RefusedError
from codegrade.engines.compat.plsql import Defined
from codegrade.engines.compat.typed import Typed, convert, quote, quote_name
from codegrade.relational.types import ColumnType, Routine
from codegrade.relational.values import Value

KINDS = {"int": "N", "bool": "N", "decimal": "N", "varchar": "S", "char": "S", "date": "D", "timestamp": "T"}


def as_parameter(value: Value) -> Typed:
    """A value of a call."""
    if value is None or value == "":
        return Typed("NULL", "X")
    if isinstance(value, str):
        return Typed(f"{quote(value)}::text", "S")
    if isinstance(value, date):
        return Typed(f"'{value}'::timestamp", "D")
    return Typed(f"({value})::numeric", "N")


def call_of(routine: Routine, defined: Defined | None, arguments: Sequence[Typed]) -> str:
    """The statement that calls a routine; it gives one row of one value.

    Raises:
        RefusedError: the program defined another routine, or one with other parameters.
    """
    if defined is None or defined.name != routine.name.upper():
        raise RefusedError(6550, f"PLS-00201: identifier '{routine.name.upper()}' must be declared")
    if len(defined.kinds) - defined.defaults > len(arguments) or len(arguments) > len(defined.kinds):
        text = f"PLS-00306: wrong number or types of arguments in call to '{defined.name}'"
        raise RefusedError(6550, text)
    if bool(defined.returns) != (routine.returns is not None):
        raise RefusedError(6550, f"PLS-00221: '{defined.name}' is not a procedure, or is one")
    args = [convert(value, kind).sql for value, kind in zip(arguments, defined.kinds, strict=False)]
    call = f"{quote_name(defined.name)}({', '.join(args)})"
    if routine.returns is None:
        return f"SELECT {call} IS NULL"
    return f"SELECT {convert(Typed(call, defined.returns, 6), _kind(routine.returns)).sql}"


def _kind(type_: ColumnType) -> str:
    return KINDS[type_.name]

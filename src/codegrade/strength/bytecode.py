"""What a program compiles to, where line numbers and names of files do not count."""

import warnings
from types import CodeType

Shape = tuple[object, ...]


def shape(source: str) -> Shape | None:
    """Two programs of one shape do the same; None where the program does not compile."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a mutant may well be dubious
            return _shape(compile(source, "program", "exec", dont_inherit=True))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _shape(code: CodeType) -> Shape:
    return (
        code.co_code,
        tuple(_constant(value) for value in code.co_consts),
        code.co_names,
        code.co_varnames,
        code.co_freevars,
        code.co_cellvars,
        code.co_flags,
        code.co_argcount,
        code.co_exceptiontable,
    )


def _constant(value: object) -> object:
    """1, True and 1.0 are equal, and so are 0.0 and -0.0; as constants they are not the same."""
    if isinstance(value, CodeType):
        return _shape(value)
    if isinstance(value, frozenset):
        return "frozenset", tuple(sorted(map(repr, value)))
    if isinstance(value, tuple):
        return tuple(_constant(part) for part in value)
    return type(value).__name__, repr(value)

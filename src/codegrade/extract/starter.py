"""Puts a bare body, or a function without its class, where the starter code has a stub.

This is the one thing that extraction adds to what a model wrote: the starter was in the prompt, and a reply that gives
only what goes inside answers it. So does one that leaves out the imports above it. The result must parse without an
error, else nothing is added.
"""

import re
import textwrap
from dataclasses import replace

from codegrade.extract.interface import Extraction, Wanted
from codegrade.extract.syntax import Definition, Shape, Syntax

CLOSERS = ("", "\n}\n", "\n}\n}\n", "\nend\n", "\nend\nend\n", "\n    pass\n")
"""What a starter that ends in the middle of a function may leave open."""


def names_wanted(wanted: Wanted, syntax: Syntax) -> tuple[str, ...]:
    """The task's names, or where the starter defines none of them the function that it defines last."""
    for closer in CLOSERS if wanted.starter.strip() else ():
        shape = syntax.look(wanted.starter + closer)
        if shape.clean:
            last = tuple(d.name for d in shape.definitions if d.body)[-1:]
            return wanted.names if shape.names & set(wanted.names) else last or wanted.names
    return wanted.names


def stands_alone(shape: Shape, wanted: Wanted) -> bool:
    """True where what is wanted is defined at the top level, with no class or module anywhere."""
    return bool(wanted.names) and wanted.names[-1] in shape.names and not any(d.outer for d in shape.definitions)


def insert(code: str, shape: Shape, names: tuple[str, ...], starter: str, syntax: Syntax) -> str | None:
    """The starter with `code` in place of its stub, or None where that gives no clean program.

    `shape` is what `syntax` sees in `code`.
    """
    target = names[-1] if names else ""
    if not target or not starter.strip():
        return None
    if target not in shape.names and not syntax.look(starter).clean:
        return _continued(code, target, starter, syntax)
    for closer in CLOSERS:
        whole = starter + closer
        seen = syntax.look(whole)
        stub = _last(seen, target)
        if stub is None or not seen.clean:
            continue
        if target in shape.names:
            return _method(code, shape, stub, whole, target, syntax)
        return _body(code, stub, whole, target, syntax)
    return None


def with_imports(found: Extraction, wanted: Wanted, syntax: Syntax) -> Extraction:
    """The program below the starter's imports where it has no import and no package line of its own.

    Not where it defines a name that those imports mention, and not where inner attributes must stay first.
    """
    program = found.program or ""
    shape = syntax.look(program)
    if not shape.clean or shape.imports or shape.has_header or program.lstrip().startswith("#!"):
        return found
    lines = _imports(wanted.starter, syntax)
    if not lines or shape.names & set(re.findall(r"\w+", lines)):
        return found
    whole = f"{lines}\n{program}"
    if not syntax.look(whole).clean:
        return found
    return replace(found, program=whole, how=f"{found.how}, below the starter's imports")


def _imports(starter: str, syntax: Syntax) -> str:
    """The import lines of a starter, which may end inside a function."""
    for closer in CLOSERS if starter.strip() else ():
        shape = syntax.look(starter + closer)
        if shape.clean:
            source = starter.encode()
            return "".join(f"{source[start:end].decode().rstrip()}\n" for start, end in shape.imports)
    return ""


def _continued(code: str, target: str, starter: str, syntax: Syntax) -> str | None:
    """A starter that ends inside the function goes on with the code, which may close what the starter left open."""
    joint = "" if starter.endswith("\n") else "\n"
    for closer in CLOSERS[:-1]:
        program = _if_clean(starter + joint + code.rstrip("\n") + (closer or "\n"), target, syntax)
        if program:
            return program
    return None


def _last(shape: Shape, name: str) -> Definition | None:
    return next((d for d in reversed(shape.definitions) if d.name == name), None)


def _method(code: str, shape: Shape, stub: Definition, whole: str, target: str, syntax: Syntax) -> str | None:
    """A function that stands alone although the starter has it inside a class or module."""
    written = _last(shape, target)
    if (
        not stub.outer
        or written is None
        or stub.outer in shape.names
        or any(d.outer for d in shape.definitions)
        or shape.has_header
    ):
        return None
    return _if_clean(_replaced(whole, stub.start, stub.end, code.strip("\n")), target, syntax)


def _body(code: str, stub: Definition, whole: str, target: str, syntax: Syntax) -> str | None:
    if stub.body is None:
        return None
    source = whole.encode()
    start, end = stub.body
    inner = source[start:end]
    for left, right in ((b"{", b"}"), (b"do", b"end")):
        if inner.startswith(left) and inner.endswith(right):
            tail = inner[: -len(right)].rpartition(b"\n")[2]
            start, end = start + len(left), end - len(right) - (0 if tail.strip() else len(tail))
            return _if_clean(_replaced(whole, start, end, "\n" + code.strip("\n") + "\n"), target, syntax)
    line = source.rfind(b"\n", 0, start) + 1
    indent = source[line:start].decode()
    if indent.strip():
        return None
    return _if_clean(
        _replaced(whole, line, end, textwrap.indent(textwrap.dedent(code.strip("\n")), indent)), target, syntax
    )


def _replaced(whole: str, start: int, end: int, code: str) -> str:
    source = whole.encode()
    return (source[:start] + code.encode("utf-8", "replace") + source[end:]).decode()


def _if_clean(program: str, target: str, syntax: Syntax) -> str | None:
    shape = syntax.look(program)
    return program if shape.clean and target in shape.names else None

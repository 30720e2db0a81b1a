"""Faults at boundaries: a range or a slice that begins or ends one too early or too late."""

import ast
from collections.abc import Iterator

from codegrade.strength.expressions import replaced
from codegrade.strength.mutant import Change, Edit
from codegrade.strength.sites import Site
from codegrade.strength.text import Text

_ONE_ARGUMENT = 1


def ranges(site: Site) -> Iterator[Edit]:
    """`range(n)` → `range(n + 1)`, `range(n - 1)`; both ends, not the step. Constants have their own faults."""
    match site.node:
        case ast.Call(func=ast.Name(id="range"), args=[*ends]):
            for end in ends[:2]:
                yield from _shifted(site.text, end)


def slices(site: Site) -> Iterator[Edit]:
    """`x[a:b]` with either end shifted by one, or left out; a step left out."""
    node, text = site.node, site.text
    if not isinstance(node, ast.Slice):
        return
    for end in (node.lower, node.upper, node.step):
        if end is not None:
            yield Edit("boundary", (Change(*text.span(end), ""),))
    for end in (node.lower, node.upper):
        if end is not None:
            yield from _shifted(text, end)


def _shifted(text: Text, end: ast.expr) -> Iterator[Edit]:
    """Not where a constant's own faults shift it already."""
    match end:
        case ast.Constant() | ast.UnaryOp(operand=ast.Constant()) | ast.Starred():
            return
        case ast.BinOp(op=ast.Add() | ast.Sub(), right=ast.Constant()):
            return
        case ast.BinOp(op=ast.Add(), left=ast.Constant()):
            return
    for by in ("+ 1", "- 1"):
        yield replaced("boundary", text, end, f"{text.atom(end)} {by}")

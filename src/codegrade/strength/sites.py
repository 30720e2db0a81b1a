"""The nodes of a program that mutation looks at: not annotations, docstrings or what a program only tells its tools."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from codegrade.strength.text import Text

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_NAMING = {"namedtuple", "NamedTuple", "TypeVar", "NewType", "Enum", "setrecursionlimit"}
"""Calls whose arguments only name things, or ask for room."""
_NODES = {"ListNode", "TreeNode"}
"""A node with a constant in it is one that stands before the first; nobody looks at the constant."""


@dataclass(frozen=True, slots=True)
class Site:
    """A node in a program. `parents` are the nodes around it, the nearest first."""

    node: ast.AST
    parents: tuple[ast.AST, ...]
    text: Text

    @property
    def parent(self) -> ast.AST:
        """The node right around this one."""
        return self.parents[0]

    @property
    def function(self) -> Function | None:
        """The function that it is a part of, or None at the top of the module."""
        return next((node for node in self.parents if isinstance(node, Function)), None)


def sites(text: Text) -> Iterator[Site]:
    """Every node, from the first to the last."""
    yield from _below(text.tree, (), text)


def _below(node: ast.AST, parents: tuple[ast.AST, ...], text: Text) -> Iterator[Site]:
    for child in _children(node):
        if not _silent(child):
            yield Site(child, (node, *parents), text)
            yield from _below(child, (node, *parents), text)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.JoinedStr():
            return  # before Python 3.12 what is in it has no place of its own
        case ast.arg():
            return
        case ast.AnnAssign():
            yield node.target
            if node.value is not None:
                yield node.value
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            yield from node.args.defaults
            yield from (default for default in node.args.kw_defaults if default is not None)
            yield from node.body
        case ast.ClassDef():
            yield from node.body
        case _:
            yield from ast.iter_child_nodes(node)


def _silent(node: ast.AST) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Assert() | ast.Global() | ast.Nonlocal():
            return True
        case ast.Expr(value=ast.Constant()):  # a docstring, or `...`
            return True
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant()]) if name in _NODES:
            return True
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in _NAMING
        case ast.If(test=ast.Compare(left=ast.Name(id="__name__"))):
            return True
    return False

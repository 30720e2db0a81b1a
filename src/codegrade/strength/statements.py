"""Faults in statements: one left out, a branch always or never taken, a way out of a loop that leads elsewhere."""

import ast
from collections.abc import Iterator
from typing import TypeGuard

from codegrade.strength.expressions import OTHERS, SIGNS, replaced
from codegrade.strength.mutant import Change, Edit
from codegrade.strength.sites import Site
from codegrade.strength.text import Text

_NEUTRAL = {"int": "0", "float": "0.0", "bool": "False", "str": '""', "list": "[]", "tuple": "()", "dict": "{}"}


def removed(site: Site) -> Iterator[Edit]:
    """A statement left out, unless every program without it could only stop at an unknown name."""
    node = site.node
    if isinstance(node, ast.stmt) and _can_go(site) and not _is_whole_branch(site):
        yield Edit("statement", (Change(*site.text.span(node), "pass"),))


def _can_go(site: Site) -> bool:
    match site.node:
        case ast.Expr() | ast.AugAssign() | ast.Delete() | ast.Raise():
            return True
        case ast.Assign(targets=targets):
            return all(_was_set_before(target, site) for target in targets)
        case ast.AnnAssign(target=target, value=ast.expr()):
            return _was_set_before(target, site)
        case ast.Return():
            return not _is_last(site)
    return False


def _was_set_before(target: ast.expr, site: Site) -> bool:
    match target:
        case ast.Subscript() | ast.Attribute():
            return True
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return all(_was_set_before(part, site) for part in parts)
        case ast.Name(id=name):
            scope, start = site.function or site.text.tree, site.text.span(target)[0]
            return any(_sets(node, name) and site.text.span(node)[0] < start for node in ast.walk(scope))
    return False


def _sets(node: ast.AST, name: str) -> TypeGuard[ast.Name | ast.arg | ast.Nonlocal | ast.Global]:
    match node:
        case ast.Name(id=other, ctx=ast.Store()) | ast.arg(arg=other):
            return other == name
        case ast.Nonlocal(names=names) | ast.Global(names=names):
            return name in names
    return False


def _is_whole_branch(site: Site) -> bool:
    """Whether it is all that an `if` does: a branch that is never taken is the same."""
    return isinstance(site.parent, ast.If) and site.parent.body == [site.node] and not site.parent.orelse


def _is_last(site: Site) -> bool:
    """Whether a function ends there anyway."""
    return isinstance(site.parent, ast.FunctionDef | ast.AsyncFunctionDef) and site.parent.body[-1] is site.node


def returned(site: Site) -> Iterator[Edit]:
    """The neutral value of the function's type in place of what it returns."""
    node, text = site.node, site.text
    function = site.function
    if not isinstance(node, ast.Return) or node.value is None or isinstance(node.value, ast.Constant):
        return
    if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and function.returns is not None:
        name = text.of(function.returns).partition("[")[0].partition("|")[0].strip()
        yield replaced("return", text, node.value, _NEUTRAL.get(name, "None"))


def branch(site: Site) -> Iterator[Edit]:
    """`if` always and never, `else` dropped, a loop that never begins, a guard that always holds."""
    node, text = site.node, site.text
    match node:
        case ast.If(test=test, orelse=orelse) if not isinstance(test, ast.Constant):
            yield replaced("branch", text, test, "True")
            yield replaced("branch", text, test, "False")
            if orelse and not _is_elif(orelse, text):
                yield _emptied(orelse, text)
        case ast.While(test=test) if not isinstance(test, ast.Constant):
            yield replaced("branch", text, test, "False")
        case ast.match_case(guard=ast.expr() as guard):
            yield replaced("branch", text, guard, "True")
        case ast.match_case(body=body) if not isinstance(body[0], ast.Pass):
            yield _emptied(body, text)


def _is_elif(orelse: list[ast.stmt], text: Text) -> bool:
    return isinstance(orelse[0], ast.If) and text.of(orelse[0]).startswith("elif")


def _emptied(body: list[ast.stmt], text: Text) -> Edit:
    return Edit("branch", (Change(text.span(body[0])[0], text.span(body[-1])[1], "pass"),))


def leaving(site: Site) -> Iterator[Edit]:
    """`break` ↔ `continue`, and neither of them."""
    node = site.node
    if isinstance(node, ast.Break | ast.Continue):
        other = "continue" if isinstance(node, ast.Break) else "break"
        for word in (other,) if _is_whole_branch(site) else (other, "pass"):
            yield Edit("loop", (Change(*site.text.span(node), word),))


def augmented(site: Site) -> Iterator[Edit]:
    """`x += y` → `x -= y`, and → `x = y`."""
    node, text = site.node, site.text
    if not isinstance(node, ast.AugAssign):
        return
    sign = SIGNS.get(type(node.op))
    token = text.token(f"{sign}=", text.span(node.target)[1], text.span(node.value)[0])
    if sign is None or token is None:
        return
    textual = isinstance(node.value, ast.JoinedStr | ast.List | ast.ListComp) or (
        isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    )
    for other in () if textual else OTHERS[sign]:
        yield Edit("arithmetic", (Change(token.start, token.end, f"{other}="),))
    yield Edit("arithmetic", (Change(token.start, token.end, "="),))

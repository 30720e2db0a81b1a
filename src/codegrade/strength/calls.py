"""Faults in calls: the sibling function, arguments swapped, a call left out, an option forgotten."""

import ast
from collections.abc import Iterator
from itertools import pairwise

from codegrade.strength.expressions import replaced
from codegrade.strength.mutant import Change, Edit
from codegrade.strength.sites import Site
from codegrade.strength.text import Text

_PAIRS = (
    ("min", "max"),
    ("any", "all"),
    ("bisect_left", "bisect_right"),
    ("insort_left", "insort_right"),
    ("ceil", "floor"),
    ("gcd", "lcm"),
    ("heappushpop", "heapreplace"),
    ("nlargest", "nsmallest"),
    ("combinations", "combinations_with_replacement"),
)
_SIBLINGS = {a: b for pair in _PAIRS for a, b in (pair, pair[::-1])} | {
    "bisect": "bisect_left",
    "insort": "insort_left",
}
_BUILT_IN = {"min", "max", "any", "all"}
_METHOD_PAIRS = (
    ("startswith", "endswith"),
    ("lstrip", "rstrip"),
    ("find", "rfind"),
    ("upper", "lower"),
    ("partition", "rpartition"),
    ("ljust", "rjust"),
    ("union", "intersection"),
    ("issubset", "issuperset"),
)
_METHODS = {a: b for pair in _METHOD_PAIRS for a, b in (pair, pair[::-1])} | {"add": "discard"}
_FOR_DEQUES = {"append": "appendleft", "appendleft": "append", "pop": "popleft", "popleft": "pop"}
_DROPPED = {"abs", "int", "ceil", "floor", "round", "reversed"}
_NOT_DROPPED = (ast.Starred, ast.Compare, ast.BoolOp)
"""Arguments that cannot stand alone, or that are a truth value: True does what 1 does."""
_DROPPED_METHODS = {"strip", "lstrip", "rstrip", "lower", "upper", "casefold", "copy"}
_TO_LIST = {"sorted", "set"}
_OPTIONS = {"key", "default", "reverse", "maxsplit", "strict", "start"}
_NOT_SWAPPED = {
    *("min", "max", "gcd", "lcm", "hypot", "isinstance", "range", "zip", "zip_longest", "map", "filter", "reduce"),
    *("getattr", "hasattr", "setattr", "print", "get", "setdefault", "pop", "insert", "accumulate", "enumerate"),
    *("heappush", "heappushpop", "heapreplace", "nlargest", "nsmallest", "islice", "permutations", "combinations"),
    *("bisect", "bisect_left", "bisect_right", "insort", "insort_left", "insort_right", "int", "round", "split"),
    *("defaultdict", "deque", "sum", "repeat", "rjust", "ljust", "zfill", "product", "chain", "sub", "union"),
}


def sibling(site: Site) -> Iterator[Edit]:
    """`min` → `max`, `bisect_left` → `bisect_right`, `append` → `appendleft`, `strip` → `lstrip`."""
    node, text = site.node, site.text
    if not isinstance(node, ast.Call):
        return
    name, (start, end) = called(node, text)
    if isinstance(node.func, ast.Attribute):
        other = _FOR_DEQUES.get(name) if _is_deque(node.func.value, text) else _METHODS.get(name)
        other = other or _SIBLINGS.get(name)
        if other and not (name == "pop" and node.args):
            yield Edit("call", (Change(start, end, other),))
    elif name in _BUILT_IN:
        yield Edit("call", (Change(start, end, _SIBLINGS[name]),))
    elif name in _SIBLINGS:
        yield from _imported(text, name, Change(start, end, _SIBLINGS[name]))


def called(node: ast.Call, text: Text) -> tuple[str, tuple[int, int]]:
    """The name that is called, without what it is an attribute of, and where it stands; "" where it is no name."""
    start, end = text.span(node.func)
    match node.func:
        case ast.Name(id=name):
            return name, (start, end)
        case ast.Attribute(attr=name):
            return name, (end - len(name), end)
    return "", (start, end)


def _imported(text: Text, name: str, change: Change) -> Iterator[Edit]:
    """A name that comes from a module: the sibling must come from there, too."""
    names = {alias.asname or alias.name for alias in _aliases(text)}
    if change.text in names:
        yield Edit("call", (change,))
        return
    for alias in _aliases(text):
        if alias.name == name and alias.asname is None:
            end = text.span(alias)[1]
            yield Edit("call", (Change(end, end, f", {change.text}"), change))


def _aliases(text: Text) -> list[ast.alias]:
    return [alias for node in ast.walk(text.tree) if isinstance(node, ast.ImportFrom) for alias in node.names]


def _is_deque(value: ast.expr, text: Text) -> bool:
    """Whether it is a name to which somewhere in the program a deque is given."""
    if not isinstance(value, ast.Name):
        return False
    for node in ast.walk(text.tree):
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as made)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Call() as made)
            ) if name == value.id and called(made, text)[0] == "deque":
                return True
    return False


def dropped(site: Site) -> Iterator[Edit]:
    """`abs(x)` → `x`, `x.strip()` → `x`, `sorted(x)` → `list(x)`, `x.pop()` ↔ `x.pop(0)`."""
    node, text = site.node, site.text
    if not isinstance(node, ast.Call):
        return
    name = called(node, text)[0]
    if name in _DROPPED and node.args and not isinstance(node.args[0], _NOT_DROPPED):
        yield replaced("call", text, node, text.atom(node.args[0]))
    if isinstance(node.func, ast.Attribute):
        if name in _DROPPED_METHODS:
            yield replaced("call", text, node, text.atom(node.func.value))
        if name == "pop" and not _is_deque(node.func.value, text) and len(node.args) <= 1:
            yield from _pop(node, text)
    elif name in _TO_LIST and len(node.args) == 1 and not _is_only_asked(name, site):
        yield replaced("call", text, node, f"list({text.of(node.args[0])})")


def _is_only_asked(name: str, site: Site) -> bool:
    """Whether it is a set that gets a name: as a list, it could do the same and only be slower."""
    return name == "set" and isinstance(site.parent, ast.Assign | ast.AnnAssign)


def _pop(node: ast.Call, text: Text) -> Iterator[Edit]:
    """From the other end of a list."""
    match node.args:
        case []:
            yield replaced("call", text, node, f"{text.of(node.func)}(0)")
        case [ast.Constant(value=0)]:
            yield replaced("call", text, node, f"{text.of(node.func)}()")


def options(site: Site) -> Iterator[Edit]:
    """An option left out; `sorted(x)` → `sorted(x, reverse=True)`."""
    node, text = site.node, site.text
    if not isinstance(node, ast.Call):
        return
    name = called(node, text)[0]
    for keyword in node.keywords:
        if keyword.arg in _OPTIONS:
            start, end = text.span(keyword)
            comma = text.before(start)
            yield Edit("option", (Change(comma.start if comma.text == "," else start, end, ""),))
    if name in {"sorted", "sort"} and not any(keyword.arg == "reverse" for keyword in node.keywords):
        yield from _reversed(node, text)


def _reversed(node: ast.Call, text: Text) -> Iterator[Edit]:
    close = text.span(node)[1] - 1
    last = text.before(close)
    comma = "" if last.text in {"(", ","} else ", "
    yield Edit("option", (Change(last.end, last.end, f"{comma}reverse=True"),))


def swapped(site: Site) -> Iterator[Edit]:
    """`f(a, b)` → `f(b, a)`, for neighbours; not where it could only raise, or changes nothing."""
    node, text = site.node, site.text
    if not isinstance(node, ast.Call) or called(node, text)[0] in _NOT_SWAPPED:
        return
    for one, other in pairwise(node.args):
        if isinstance(one, ast.Starred | ast.GeneratorExp) or isinstance(other, ast.Starred):
            continue
        if text.of(one) != text.of(other):
            changes = (Change(*text.span(one), text.of(other)), Change(*text.span(other), text.of(one)))
            yield Edit("swap", changes)

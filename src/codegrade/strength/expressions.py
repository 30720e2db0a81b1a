"""Faults in expressions: another operator, another constant, a condition less."""

import ast
from collections.abc import Iterator

from codegrade.strength.mutant import Change, Edit
from codegrade.strength.sites import Site
from codegrade.strength.text import Text

SIGNS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.LShift: "<<",
    ast.RShift: ">>",
}
OTHERS = {
    "+": ("-",),
    "-": ("+",),
    "*": ("+",),
    "/": ("//", "*"),
    "//": ("/", "*"),
    "%": ("//",),
    "**": ("*",),
    "&": ("|",),
    "|": ("&",),
    "^": ("|",),
    "<<": (">>",),
    ">>": ("<<",),
}
_BINDS = {"|": 1, "^": 2, "&": 3, "<<": 4, ">>": 4, "+": 5, "-": 5, "*": 6, "/": 6, "//": 6, "%": 6, "**": 7}
_COMPARED: dict[type[ast.cmpop], tuple[str, tuple[str, ...]]] = {
    ast.Lt: ("<", ("<=", ">")),
    ast.LtE: ("<=", ("<", ">=")),
    ast.Gt: (">", (">=", "<")),
    ast.GtE: (">=", (">", "<=")),
    ast.Eq: ("==", ("!=",)),
    ast.NotEq: ("!=", ("==",)),
    ast.In: ("in", ("not in",)),
    ast.NotIn: ("not", ("in",)),
    ast.Is: ("is", ("is not",)),
    ast.IsNot: ("is", ("is",)),
}
_SEQUENCES = (ast.List, ast.ListComp, ast.Tuple, ast.JoinedStr, ast.Constant)


def replaced(operator: str, text: Text, node: ast.expr, by: str) -> Edit:
    """An edit that puts other text in a node's place."""
    return Edit(operator, (Change(*text.span(node), by),))


def arithmetic(site: Site) -> Iterator[Edit]:
    """`a + b` → `a - b`, and the like; none for texts and lists, where it could only raise."""
    node, text = site.node, site.text
    if not isinstance(node, ast.BinOp) or _is_sequence(node.left) or _is_sequence(node.right):
        return
    sign = SIGNS.get(type(node.op))
    if sign is None:
        return
    for other in OTHERS[sign]:
        if _BINDS[other] == _BINDS[sign]:
            token = text.token(sign, text.span(node.left)[1], text.span(node.right)[0])
            if token is not None:
                yield Edit("arithmetic", (Change(token.start, token.end, other),))
        else:
            yield replaced("arithmetic", text, node, f"({text.atom(node.left)} {other} {text.atom(node.right)})")


def _is_sequence(node: ast.expr) -> bool:
    return isinstance(node, _SEQUENCES) and not (
        isinstance(node, ast.Constant) and not isinstance(node.value, str | bytes)
    )


def unary(site: Site) -> Iterator[Edit]:
    """`-x` → `x`, `~x` → `x`, `not x` → `x`."""
    node, text = site.node, site.text
    if isinstance(node, ast.UnaryOp) and not isinstance(node.op, ast.UAdd):
        yield replaced("not" if isinstance(node.op, ast.Not) else "sign", text, node, text.atom(node.operand))


def comparison(site: Site) -> Iterator[Edit]:
    """`<` → `<=` and `>`, `==` → `!=`, `in` → `not in`; each comparison of a chain by itself."""
    node, text = site.node, site.text
    if not isinstance(node, ast.Compare):
        return
    operands = [node.left, *node.comparators]
    for at, op in enumerate(node.ops):
        start, end = text.span(operands[at])[1], text.span(operands[at + 1])[0]
        word, others = _COMPARED[type(op)]
        first = text.token(word, start, end)
        if first is None:
            continue
        last = text.token("in" if isinstance(op, ast.NotIn) else "not", first.start, end)
        stop = last.end if isinstance(op, ast.NotIn | ast.IsNot) and last is not None else first.end
        for other in others:
            yield Edit("comparison", (Change(first.start, stop, other),))


def boolean(site: Site) -> Iterator[Edit]:
    """`and` ↔ `or`, and each of the conditions dropped."""
    node, text = site.node, site.text
    if not isinstance(node, ast.BoolOp):
        return
    word, other = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
    yield replaced("boolean", text, node, "(" + f" {other} ".join(text.atom(value) for value in node.values) + ")")
    for dropped in node.values:
        kept = [text.atom(value) for value in node.values if value is not dropped]
        joined = f" {word} ".join(kept)
        yield replaced("condition", text, node, joined if len(kept) == 1 else f"({joined})")


def constant(site: Site) -> Iterator[Edit]:
    """Integers one more and one less, floats one more and half, True ↔ False, texts a character shorter."""
    node, text = site.node, site.text
    if isinstance(node, ast.JoinedStr):
        yield replaced("constant", text, node, '""')
    if not isinstance(node, ast.Constant) or isinstance(site.parent, ast.FormattedValue):
        return
    if isinstance(site.parent, ast.While) or (isinstance(site.parent, ast.Slice) and site.parent.step is node):
        return
    last = isinstance(site.parent, ast.UnaryOp) and isinstance(site.parents[1], ast.Slice)
    for other in _other_constants(node.value):
        if last and other == 0:  # x[-0:] is x[:], the slice's own fault
            continue
        yield replaced("constant", text, node, repr(other))


def _other_constants(value: object) -> list[object]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value - 1]
    if isinstance(value, float):
        return [value + 1.0, value / 2] if value else [1.0]
    if isinstance(value, str):
        return _other_texts(value)
    return []


def _other_texts(value: str) -> list[object]:
    if len(value) > 1:
        return [value[1:], value[:-1]]
    return ["!" if value == "?" else "?"]


def choice(site: Site) -> Iterator[Edit]:
    """`a if c else b` with c always, or never, true; a comprehension that no longer filters."""
    node, text = site.node, site.text
    if isinstance(node, ast.IfExp):
        for always in ("True", "False"):
            yield replaced("branch", text, node.test, always)
    if isinstance(node, ast.comprehension):
        for test in node.ifs:
            yield replaced("branch", text, test, "True")


def key_order(site: Site) -> Iterator[Edit]:
    """A part less in the tuple by which something is sorted."""
    node, text = site.node, site.text
    if not isinstance(node, ast.Tuple) or not isinstance(site.parent, ast.Lambda):
        return
    for dropped in node.elts:
        kept = [text.of(part) for part in node.elts if part is not dropped]
        yield replaced("key", text, node, f"({', '.join(kept)},)")

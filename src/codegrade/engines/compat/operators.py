"""Arithmetic, concatenation and comparison, with the conversions that Oracle makes for them."""

import re

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.scope import Scope
from codegrade.engines.compat.typed import Typed, convert, family, mismatch

MAY_BE_LONG = re.compile(r"ora\.|\.c\d")
"""Numbers that were computed, here or in a subquery: they may have more digits than a NUMBER keeps."""


def binary(node: n.Binary, scope: Scope) -> Typed:
    """+ - * / ||."""
    left, right = scope.expr(node.left), scope.expr(node.right)
    if node.op == "||":
        padded = {left.kind, right.kind} == {"C"}
        text = Typed(f"ora.cat({convert(left, 'S').sql}, {convert(right, 'S').sql})", "S")
        return text if not padded else Typed(text.sql, "S")
    if node.op in {"+", "-"}:
        found = _dates(node.op, left, right)
        if found is not None:
            return found
    elif "I" in {left.kind, right.kind}:
        return _scaled(node.op, left, right)
    first, second = convert(left, "N").sql, convert(right, "N").sql
    if node.op == "/":
        return Typed(f"ora.div({first}, {second})", "N")
    computed = f"({first} {node.op} {second})"
    return Typed(f"ora.fit{computed}" if MAY_BE_LONG.search(computed) else computed, "N")


def _dates(op: str, left: Typed, right: Typed) -> Typed | None:  # noqa: C901, PLR0911  # a table of types
    """Arithmetic with dates and intervals; None when none is there."""
    kinds = family(left.kind), family(right.kind)
    if op == "+" and kinds[0] != "D" and kinds[1] == "D":
        left, right = right, left
        kinds = kinds[1], kinds[0]
    match kinds:
        case ("D", "D"):
            return _difference(op, left, right)
        case ("D", "I"):
            return Typed(f"ora.in_range({left.sql} {op} {right.sql})", left.kind, max(left.size, right.size))
        case ("D", "Y"):
            months = f"(extract(year FROM {right.sql}) * 12 + extract(month FROM {right.sql}))"
            return Typed(f"ora.plus_months({left.sql}, {'-' if op == '-' else ''}{months})", left.kind, left.size)
        case ("D", "N" | "S" | "X"):
            if left.kind == "T" and left.size:
                undetermined("a number of days added to a timestamp with fractional seconds")
            days = convert(right, "N").sql
            return Typed(f"ora.add_days({left.sql}, {'-' if op == '-' else ''}({days}))", "D")
        case ("S", "D") if op == "-":
            undetermined("text minus a date")
        case ("I", "I"):
            return Typed(f"justify_hours({left.sql} {op} {right.sql})", "I")
        case ("Y", "Y"):
            return Typed(f"({left.sql} {op} {right.sql})", "Y")
    if {"D", "I", "Y"} & set(kinds):
        mismatch(right.kind, left.kind)
    return None


def _difference(op: str, left: Typed, right: Typed) -> Typed:
    if op == "+":
        refuse(975)
    if {left.kind, right.kind} == {"D"}:
        return Typed(f"ora.days({left.sql}, {right.sql})", "N")
    return Typed(f"ora.span({left.sql}, {right.sql})", "I")


def _scaled(op: str, left: Typed, right: Typed) -> Typed:
    if op == "*" and left.kind != "I":
        left, right = right, left
    if left.kind != "I" or right.kind == "I":
        mismatch(right.kind, "N")
    factor = convert(right, "N").sql
    factor = f"ora.div(1, {factor})" if op == "/" else factor
    return Typed(f"ora.to_span(extract(epoch FROM {left.sql}) * {factor}, 'SECOND')", "I")


def negated(node: n.Unary, scope: Scope) -> Typed:
    """-x."""
    value = scope.expr(node.of)
    if value.kind in {"I", "Y"}:
        return Typed(f"(-{value.sql})", value.kind)
    return Typed(f"(-{convert(value, 'N').sql})", "N")


def comparable(left: Typed, right: Typed) -> tuple[str, str]:
    """Both sides of a comparison, made alike as Oracle does: text becomes the other's type.

    Raises:
        RefusedError: ORA-00932.
    """
    kinds = {family(left.kind), family(right.kind)}
    if "X" in kinds:
        other = left if right.kind == "X" else right
        kind = "S" if other.kind == "X" else other.kind
        return convert(left, kind).sql, convert(right, kind).sql
    if len(kinds) == 1:
        if left.kind == right.kind == "C":
            return f"rtrim({left.sql}, ' ')", f"rtrim({right.sql}, ' ')"
        return left.sql, right.sql
    if "S" in kinds:
        other = left if family(right.kind) == "S" else right
        return convert(left, other.kind).sql, convert(right, other.kind).sql
    mismatch(right.kind, left.kind)
    raise AssertionError

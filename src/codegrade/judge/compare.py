"""Is a returned value the expected one? Host values (see `signature.types`), by type and compare mode."""

import math
from collections import Counter
from collections.abc import Hashable

from codegrade.signature.types import Type
from codegrade.tasks.task import Compare


def equal(type_: Type, expected: object, got: object, compare: Compare) -> bool:
    """Both values must conform to `type_`. NaN equals NaN and 0.0 equals -0.0: a case is about the value."""
    if compare.mode == "float":
        return _close(expected, got, compare)
    if compare.mode == "unordered" and isinstance(expected, list) and isinstance(got, list) and type_.of:
        return _multiset(type_.of, expected) == _multiset(type_.of, got)
    return _canonical(type_, expected) == _canonical(type_, got)


def _multiset(item: Type, values: list[object]) -> Counter[Hashable]:
    return Counter(_canonical(item, value) for value in values)


def _canonical(type_: Type, value: object) -> Hashable:
    """A hashable twin in which equal values are equal: 1 is 1.0 where a float is expected, every NaN is one NaN."""
    if value is None:
        return None
    if isinstance(value, list):
        inner = type_.of if type_.name == "list" and type_.of else Type("optional", Type("int"))
        return tuple(_canonical(inner, item) for item in value)
    if type_.name == "optional" and type_.of:
        return _canonical(type_.of, value)
    if type_.name == "float" and isinstance(value, int | float):
        return "NaN" if math.isnan(value) else float(value)
    assert isinstance(value, Hashable)  # noqa: S101 - for the type checker: int, bool and str are left
    return value


def _close(expected: object, got: object, compare: Compare) -> bool:
    """Absolute or relative tolerance on every number, as the Kattis default validator's float_tolerance is defined."""
    if isinstance(expected, list) and isinstance(got, list):
        return len(expected) == len(got) and all(_close(e, g, compare) for e, g in zip(expected, got, strict=True))
    if isinstance(expected, bool) or isinstance(got, bool) or expected is None or got is None:
        return expected is got
    if isinstance(expected, int | float) and isinstance(got, int | float):
        return close(float(expected), float(got), compare)
    return expected == got


def close(expected: float, got: float, compare: Compare) -> bool:
    """|expected - got| ≤ abs_tol, or ≤ rel_tol · |expected|. Infinities and NaN match only themselves."""
    if math.isnan(expected) or math.isnan(got):
        return math.isnan(expected) and math.isnan(got)
    if math.isinf(expected) or math.isinf(got):
        return expected == got
    difference = abs(expected - got)
    return difference <= compare.abs_tol or difference <= compare.rel_tol * abs(expected)

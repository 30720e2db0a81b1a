"""Comparators: equal values match whatever their spelling, other values never do."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.judge.compare import close, equal
from codegrade.judge.function import ByValue
from codegrade.signature.literal import with_empty_nodes
from codegrade.signature.types import parse_type
from codegrade.tasks.task import Case, Compare

EXACT, UNORDERED = Compare(), Compare("unordered")
ints = st.integers(-(2**63), 2**63 - 1)


@pytest.mark.parametrize(
    ("type_", "expected", "got", "same"),
    [
        ("int", 2**63 - 1, 2**63 - 1, True),
        ("int", 2**63 - 1, -(2**63), False),
        ("int", 2**53, 2**53 + 1, False),
        ("float", 1.0, 1, True),
        ("float", math.nan, math.nan, True),
        ("float", 0.0, -0.0, True),
        ("float", math.inf, -math.inf, False),
        ("float[]", [1.0, math.nan], [1, math.nan], True),
        ("float[]", [2.0**53], [2**53 + 1], True),
        ("string", "\u00e9", "e\u0301", False),
        ("string", "a", "a ", False),
        ("int?", None, None, True),
        ("int?", None, 0, False),
        ("int[]", [], [], True),
        ("int[]", [1, 2], [2, 1], False),
        ("int[][]", [[1], []], [[], [1]], False),
        ("TreeNode", [1, None, 2], [1, 2], False),
        ("ListNode", [1, 2], [1, 2], True),
        ("bool", True, False, False),
    ],
)
def test_exact(type_, expected, got, same):
    """Exact mode compares values: one NaN, one zero, no rounding of integers, order matters."""
    assert equal(parse_type(type_), expected, got, EXACT) is same


@given(st.lists(st.lists(ints, max_size=3), max_size=6), st.randoms())
def test_unordered_ignores_the_outer_order_only(values, random):
    """A shuffled list is the same multiset; one element more or less is not."""
    shuffled = list(values)
    random.shuffle(shuffled)
    type_ = parse_type("int[][]")
    assert equal(type_, values, shuffled, UNORDERED)
    assert not equal(type_, values, [*shuffled, [0]], UNORDERED)


def test_unordered_keeps_inner_order():
    """Only the outermost list is a multiset, and repeats count."""
    type_ = parse_type("int[][]")
    assert not equal(type_, [[1, 2]], [[2, 1]], UNORDERED)
    assert not equal(type_, [[1], [1], [2]], [[1], [2], [2]], UNORDERED)


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(0, 1e-3))
def test_tolerance_is_what_it_says(value, tolerance):
    """A value within the absolute tolerance is accepted, one clearly outside both tolerances is not."""
    compare = Compare("float", abs_tol=tolerance)
    assert close(value, value, compare)
    assert not close(value, value + abs(value) + 1.0, compare)


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        (100.0, 100.00009, True),
        (100.0, 100.0002, False),
        (0.0, 1e-7, True),
        (0.0, 1e-5, False),
        (math.inf, 1e308, False),
        (math.nan, 0.0, False),
    ],
)
def test_tolerance_borders(expected, got, same):
    """Absolute or relative: either is enough; infinities and NaN have no neighbours."""
    assert close(expected, got, Compare("float", abs_tol=1e-6, rel_tol=1e-6)) is same


def test_tolerance_reaches_into_lists():
    """Lists compare element by element; lengths and absent values must agree."""
    compare = Compare("float", abs_tol=1e-6)
    type_ = parse_type("float?[]")
    assert equal(type_, [1.0, None], [1.0000001, None], compare)
    assert not equal(type_, [1.0, None], [1.0, 0.0], compare)
    assert not equal(type_, [1.0], [1.0, 1.0], compare)


@pytest.mark.parametrize(
    ("type_", "expected", "got"),
    [("ListNode", [], None), ("TreeNode", [], None), ("ListNode[]", [[], [1]], [None, [1]])],
)
def test_null_nodes_are_empty(type_, expected, got):
    """A null list or tree comes back absent; a case writes it as an empty list."""
    assert with_empty_nodes(parse_type(type_), got) == expected


@pytest.mark.parametrize("mode", ["exact", "unordered", "float"])
def test_an_integer_that_no_float_can_hold(mode):
    """A program may return one where a float is expected: that is a wrong answer, and ends nothing of ours."""
    (problem,) = ByValue(parse_type("float[]"), Compare(mode, abs_tol=1e-6))([(Case((), [1.0]), [10**400])])
    assert problem == "returned a list of other values where float[] is expected"

"""JSON and host values, checked against types."""

import math

import pytest

from codegrade.signature.literal import conforms, from_json, json_text, to_json
from codegrade.signature.types import parse_type


@pytest.mark.parametrize(
    ("kind", "data", "message"),
    [
        ("int", "x", 'args[0]: expected int, got "x"'),
        ("int", True, "args[0]: expected int, got true"),
        ("int", 1.0, "args[0]: expected int, got 1.0"),
        ("int", 2**63, "args[0]: 9223372036854775808 does not fit 64 bits"),
        ("int[][]", [[1], [1, None]], "args[0][1][1]: expected int, got null"),
        ("bool", 1, "args[0]: expected bool, got 1"),
        ("string", 1, "args[0]: expected string, got 1"),
        ("string", "\ud800", "args[0]: expected string, got"),
        ("float", "nan", 'args[0]: expected float (a number, "NaN", "Infinity" or "-Infinity"), got "nan"'),
        ("float", 10**400, "is too large for a float"),
        ("int[]", 3, "args[0]: expected int[], got 3"),
        ("ListNode", [1, "2"], 'args[0][1]: expected int, got "2"'),
        ("TreeNode", [1, None], "args[0]: not a level-order list"),
        ("TreeNode", [None, 1], "args[0]: not a level-order list"),
        ("TreeNode", [1, None, None, 2], "args[0]: not a level-order list"),
    ],
)
def test_errors_name_the_place(kind, data, message):
    """The message starts with the path and says what was expected and what was there."""
    with pytest.raises(ValueError, match=r".") as caught:
        from_json(parse_type(kind), data, "args[0]")
    assert message in str(caught.value)


def test_floats():
    """Integers become floats; the three names stand for what JSON lacks, both ways."""
    kind = parse_type("float[]")
    first, *rest = from_json(kind, ["NaN", "Infinity", "-Infinity", 3])
    assert math.isnan(first)
    assert rest == [math.inf, -math.inf, 3.0]
    assert type(rest[-1]) is float
    assert to_json([first, *rest]) == ["NaN", "Infinity", "-Infinity", 3.0]
    assert json_text([first, *rest]) == '["NaN", "Infinity", "-Infinity", 3.0]'


@pytest.mark.parametrize(
    ("kind", "value"),
    [("int", True), ("int", 1.0), ("int", 2**63), ("int", None), ("float", True), ("float", "1"), ("float", 10**400),
     ("bool", 0), ("float[]", [1.0, -(10**400)]),
     ("string", b""),
     ("int[]", [1, True]), ("int[]", [2**63]), ("int?", "x"), ("ListNode", [None]), ("TreeNode", [1, None]),
     ("TreeNode", [1.5])],
)  # fmt: skip
def test_what_does_not_conform(kind, value):
    """A bool is no int, a float is no int, integers fit 64 bits, or a float where one is meant."""
    assert not conforms(parse_type(kind), value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [("float", 1), ("float[]", [1, 2.5]), ("int?", None), ("int?[]", [None, 1]), ("ListNode", []), ("ListNode", None),
     ("TreeNode", [1, None, 2]), ("TreeNode", None), ("int[]", (1, 2)), ("ListNode[]", [[], [1], None])],
)  # fmt: skip
def test_what_conforms(kind, value):
    """An int is a float; the null list is [] or absent; tuples are lists."""
    assert conforms(parse_type(kind), value)

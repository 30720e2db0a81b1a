"""Values as bytes: docs/wire.md."""

import math
import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.signature.literal import conforms, from_json, to_json
from codegrade.signature.types import INT_MAX, INT_MIN, Type, parse_type
from codegrade.signature.wire import MAX_DEPTH, Opaque, decode, encode, encode_any, encode_cases

INTS = st.integers(INT_MIN, INT_MAX)
SCALARS = {"int": INTS, "float": st.floats(allow_nan=False), "bool": st.booleans(), "string": st.text()}


@st.composite
def trees(draw):
    """Level-order lists: every value takes a free place under a node above it."""
    items, places = [], 1
    for value in draw(st.lists(st.none() | INTS, max_size=20)):
        if places == 0 or (not items and value is None):
            break
        items.append(value)
        places += -1 if value is None else 1
    while items and items[-1] is None:
        items.pop()
    return items


def values(kind: Type):
    if kind.name == "list":
        return st.lists(values(kind.of), max_size=5)
    if kind.name == "optional":
        return st.none() | values(kind.of)
    return {"ListNode": st.lists(INTS, max_size=5), "TreeNode": trees(), **SCALARS}[kind.name]


def kinds():
    scalars = st.sampled_from(["int", "float", "bool", "string", "ListNode", "TreeNode"]).map(Type)
    optional = st.sampled_from(["int", "float", "bool", "string"]).map(lambda name: Type("optional", Type(name)))
    return st.recursive(scalars | optional, lambda inner: inner.map(lambda of: Type("list", of)), max_leaves=4)


def absent_is_empty(kind: Type, value):
    """A host value from a decoded one: absent lists and trees are empty."""
    if kind.name in {"ListNode", "TreeNode"}:
        return value or []
    return [absent_is_empty(kind.of, item) for item in value] if kind.name == "list" else value


@given(kinds().flatmap(lambda kind: st.tuples(st.just(kind), values(kind))))
def test_every_value_comes_back(pair):
    """A value of any type is the same after the wire."""
    kind, value = pair
    assert conforms(kind, value)
    assert absent_is_empty(kind, decode(encode(kind, value))) == value


@given(kinds().flatmap(lambda kind: st.tuples(st.just(kind), values(kind))))
def test_every_value_survives_json(pair):
    """A value of any type is the same after JSON."""
    kind, value = pair
    assert from_json(kind, to_json(value)) == value


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(), st.lists))
def test_any_value_comes_back(value):
    """Without a type, a value is written by its own shape; integers of any size."""
    assert decode(encode_any(value)) == value


@given(st.binary(max_size=60))
def test_garbage_is_refused(payload):
    """Bytes that are no value raise ValueError, whatever they are."""
    try:
        decode(payload)
    except ValueError:
        return


@pytest.mark.parametrize(
    ("kind", "value", "payload"),
    [
        ("int", -1, "49ffffffffffffffff"),
        ("float", 1.0, "443ff0000000000000"),
        ("bool", True, "54"),
        ("string", "é", "5300000002c3a9"),
        ("int[]", [1], "4a000000010000000000000001"),
        ("int[]", [], "4a00000000"),
        ("float[]", [1], "47000000013ff0000000000000"),
        ("bool[]", [False], "4c0000000146"),
        ("int?", None, "4e"),
        ("int?[]", [None], "4c000000014e"),
        ("ListNode", [], "4e"),
        ("ListNode", [2], "4a000000010000000000000002"),
        ("TreeNode", [], "4e"),
        ("TreeNode", [1, None, 2], "4c000000034900000000000000014e490000000000000002"),
    ],
)
def test_bytes(kind, value, payload):
    """The bytes are those of docs/wire.md."""
    assert encode(parse_type(kind), value).hex() == payload


def test_cases_are_counted_and_measured():
    """A count, then each case with its length and its arguments one after the other."""
    assert encode_cases([Type("bool"), Type("bool")], [[True, False], [False, False]]).hex() == (
        "00000002000000025446000000024646"
    )


@pytest.mark.parametrize(
    ("kind", "value"),
    [("int", True), ("int", 2**63), ("int", 1.5), ("bool", 1), ("string", 1), ("int[]", [True]), ("float[]", ["1"]),
     ("int[]", [2**63]), ("int[]", 5), ("string", None), ("string", "\ud800"), ("float", 10**400)],
)  # fmt: skip
def test_wrong_values_are_refused(kind, value):
    """A value that is not of the type raises ValueError and is never sent as another one."""
    with pytest.raises(ValueError, match=r"not a value of type|surrogates"):
        encode(parse_type(kind), value)


def test_wrong_number_of_arguments():
    """The message names the case."""
    with pytest.raises(ValueError, match="case 1: 2 arguments for 1 parameters"):
        encode_cases([Type("int")], [[1], [1, 2]])


@pytest.mark.parametrize(
    "payload",
    [b"", b"?", b"I123", b"TT", b"L\xff\xff\xff\xff", b"J\xff\xff\xff\xff", b"S\x00\x00\x00\x01\xff",
     b"B\x00\x00\x00\x03a12", b"L\x00\x00\x00\x01" * (MAX_DEPTH + 1) + b"N"],
)  # fmt: skip
def test_malformed_payloads(payload):
    """Cut, unknown, too deep, not UTF-8, not a number: ValueError, and no memory for what is only promised."""
    with pytest.raises(ValueError):  # noqa: PT011  # the messages differ, the type is the contract
        decode(payload)


def test_special_values():
    """NaN, infinities, big integers and what cannot be shown."""
    assert math.isnan(decode(encode(Type("float"), math.nan)))
    assert decode(encode(Type("float"), -math.inf)) == -math.inf
    assert decode(b"B\x00\x00\x00\x1418446744073709551616") == 2**64
    assert decode(b"X\x00\x00\x00\x02{}") == Opaque("{}")
    assert decode(struct.pack(">cI", b"B", 5000) + b"9" * 5000) == Opaque("an integer of 5000 digits")


def test_ten_megabytes_are_quick():
    """A list of 1.3 million integers is written and read in well under a second."""
    numbers = list(range(1_300_000))
    started = time.process_time()
    assert decode(encode(parse_type("int[]"), numbers)) == numbers
    assert conforms(parse_type("int[]"), numbers)
    assert time.process_time() - started < 1

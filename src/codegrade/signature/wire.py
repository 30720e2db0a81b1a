"""Values as bytes, between the host and the drivers: see docs/wire.md for the tags.

On the way in, the type says how a value is written (`encode`); on the way out, the tags do (`decode`), so that a
program that returns the wrong type is seen as what it is.
"""

import struct
import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any, cast

from codegrade.signature.types import Type

MAX_DEPTH = 100
"""How deep lists may nest in a payload."""

_SHOWN = 80
_NUMBER = struct.Struct(">cq")
_FLOAT = struct.Struct(">cd")
_HEAD = struct.Struct(">cI")
_SIZE = struct.Struct(">I")
_INT_AT = struct.Struct(">q")
_FLOAT_AT = struct.Struct(">d")


@dataclass(frozen=True, slots=True)
class Opaque:
    """What a program returned where no tag can carry it; equal to no expected value. `text` shows it to a person."""

    text: str


def encode(kind: Type, value: object) -> bytes:
    """One value that conforms to its type (`literal.conforms`), as docs/wire.md writes it on the way in.

    Raises:
        ValueError: the value is not of the type, or an integer does not fit 64 bits.
    """
    try:
        parts: list[bytes] = []
        _write(parts, kind, value)
        return b"".join(parts)
    except (TypeError, AttributeError, struct.error, OverflowError) as error:
        raise ValueError(f"not a value of type {kind}: {_shorten(value)}") from error


def encode_cases(kinds: Sequence[Type], args_list: Sequence[Sequence[object]]) -> bytes:
    """What a driver reads from standard input: the arguments of every case.

    Raises:
        ValueError: a case has the wrong number of arguments, or one of them is not of its type.
    """
    parts = [_SIZE.pack(len(args_list))]
    for number, args in enumerate(args_list):
        if len(args) != len(kinds):
            raise ValueError(f"case {number}: {len(args)} arguments for {len(kinds)} parameters")
        case = b"".join(encode(kind, value) for kind, value in zip(kinds, args, strict=True))
        parts += (_SIZE.pack(len(case)), case)
    return b"".join(parts)


def encode_any(value: object) -> bytes:  # noqa: PLR0911  # one line per shape
    """A host value by its own shape, for checkers: any list is `L`, `J` or `G`, a big integer is `B`.

    Raises:
        ValueError: not a host value.
    """
    match value:
        case None:
            return b"N"
        case bool():
            return b"T" if value else b"F"
        case int():
            return _encode_int(value)
        case float():
            return _FLOAT.pack(b"D", value)
        case str():
            return _text(b"S", value)
        case Opaque(text):
            return _text(b"X", text)
        case list() | tuple():
            return _encode_any_list(value)
    raise ValueError(f"not a host value: {_shorten(value)}")


def decode(payload: bytes) -> object:
    """The value in the payload of an `R` record: None, bool, int, float, str, `Opaque`, or a list of these.

    Raises:
        ValueError: not one whole value, an unknown tag, text that is not UTF-8, lists nested deeper than `MAX_DEPTH`.
    """
    value, end = _read(payload, 0, MAX_DEPTH)
    if end != len(payload):
        raise ValueError(f"{len(payload) - end} bytes after the value")
    return value


def _write(parts: list[bytes], kind: Type, value: object) -> None:
    match kind.name:
        case "optional":
            if value is None:
                parts.append(b"N")
            else:
                _write(parts, _element(kind), value)
        case "list":
            _write_list(parts, _element(kind), value)
        case "ListNode":
            parts.append(_packed(b"J", "q", _list(value)) if value else b"N")
        case "TreeNode":
            parts.append(_tree(_list(value)) if value else b"N")
        case _:
            parts.append(_scalar(kind.name, value))


def _write_list(parts: list[bytes], element: Type, value: object) -> None:
    items = _list(value)
    if element.name == "int":
        parts.append(_packed(b"J", "q", items))
    elif element.name == "float":
        parts.append(_packed(b"G", "d", items))
    elif element.name == "string":
        parts.append(_HEAD.pack(b"L", len(items)))
        parts += [_text(b"S", item) for item in items]
    else:
        parts.append(_HEAD.pack(b"L", len(items)))
        for item in items:
            _write(parts, element, item)


def _scalar(name: str, value: object) -> bytes:
    match name, value:
        case "string", str():
            return _text(b"S", value)
        case "bool", bool():
            return b"T" if value else b"F"
        case "int" | "float", bool():
            raise TypeError(name)
        case "int", int():
            return _NUMBER.pack(b"I", value)
        case "float", int() | float():
            return _FLOAT.pack(b"D", value)
    raise TypeError(name)


def _tree(items: list[object]) -> bytes:
    return _HEAD.pack(b"L", len(items)) + b"".join(b"N" if v is None else _scalar("int", v) for v in items)


def _list(value: object) -> list[object]:
    if not isinstance(value, list | tuple):
        raise TypeError
    return list(value)


def _packed(tag: bytes, code: str, items: list[object]) -> bytes:
    if set(map(type, items)) - ({int} if code == "q" else {int, float}):
        raise TypeError
    numbers = array(code, cast("list[float]", items))
    if sys.byteorder == "little":
        numbers.byteswap()
    return _HEAD.pack(tag, len(items)) + numbers.tobytes()


def _text(tag: bytes, text: object) -> bytes:
    if not isinstance(text, str):
        raise TypeError
    data = text.encode("utf-8")
    return _HEAD.pack(tag, len(data)) + data


def _encode_int(value: int) -> bytes:
    if -(2**63) <= value < 2**63:
        return _NUMBER.pack(b"I", value)
    return _text(b"B", str(value))


def _encode_any_list(value: list[object] | tuple[object, ...]) -> bytes:
    kinds = set(map(type, value))
    try:
        if kinds == {int}:
            return _packed(b"J", "q", list(value))
    except OverflowError:
        pass  # an element needs more than 64 bits: every element gets its own tag
    if kinds == {float}:
        return _packed(b"G", "d", list(value))
    return _HEAD.pack(b"L", len(value)) + b"".join(map(encode_any, value))


def _read(data: bytes, at: int, depth: int) -> tuple[object, int]:  # noqa: PLR0911  # one line per tag
    tag = data[at : at + 1]
    at += 1
    match tag:
        case b"N":
            return None, at
        case b"T" | b"F":
            return tag == b"T", at
        case b"I" | b"D":
            (number,) = _unpacked(_INT_AT if tag == b"I" else _FLOAT_AT, data, at)
            return number, at + 8
    (size,) = _unpacked(_SIZE, data, at)
    at += 4
    match tag:
        case b"J" | b"G":
            return _numbers(tag, _slice(data, at, 8 * size)), at + 8 * size
        case b"S":
            return _slice(data, at, size).decode("utf-8"), at + size
        case b"X" | b"B":
            return _read_text(tag, _slice(data, at, size)), at + size
        case b"L":
            return _read_list(data, at, size, depth)
    raise ValueError(f"unknown tag {tag!r} at byte {at - 5}")


def _read_list(data: bytes, at: int, size: int, depth: int) -> tuple[object, int]:
    if depth == 0:
        raise ValueError(f"lists nested deeper than {MAX_DEPTH}")
    if size > len(data) - at:
        raise ValueError(f"a list of {size} values in {len(data) - at} bytes")
    items: list[object] = []
    for _ in repeat(None, size):
        item, at = _read(data, at, depth - 1)
        items.append(item)
    return items, at


def _read_text(tag: bytes, data: bytes) -> object:
    text = data.decode("utf-8")
    return Opaque(text) if tag == b"X" else _big(text)


def _big(text: str) -> object:
    """The integer, or what it looks like where Python would refuse to read that many digits."""
    limit = sys.get_int_max_str_digits()
    digits = text.removeprefix("-")
    if not digits.isascii() or not digits.isdigit():
        raise ValueError(f"not a decimal integer: {text[:40]!r}")
    return int(text) if not limit or len(digits) <= limit else Opaque(f"an integer of {len(digits)} digits")


def _numbers(tag: bytes, data: bytes) -> list[int] | list[float]:
    numbers = array("q" if tag == b"J" else "d", data)
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers.tolist()


def _unpacked(form: struct.Struct, data: bytes, at: int) -> tuple[Any, ...]:
    try:
        return form.unpack_from(data, at)
    except struct.error as error:
        raise _cut_short(form.size, data, at) from error


def _slice(data: bytes, at: int, size: int) -> bytes:
    part = data[at : at + size]
    if len(part) != size:
        raise _cut_short(size, data, at)
    return part


def _cut_short(size: int, data: bytes, at: int) -> ValueError:
    return ValueError(f"cut short: {size} bytes wanted at byte {at}, {max(0, len(data) - at)} there")


def _element(kind: Type) -> Type:
    if kind.of is None:
        raise TypeError
    return kind.of


def _shorten(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."

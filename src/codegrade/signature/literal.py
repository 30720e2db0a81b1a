"""JSON ↔ host values (see `types`), checked against a type.

A float is a JSON number or one of the strings "NaN", "Infinity", "-Infinity".
"""

import json
import math
from typing import cast

from codegrade.signature.types import INT_MAX, INT_MIN, Type

_SHOWN = 60
_SPECIAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


def from_json(kind: Type, data: object, path: str = "value") -> object:  # noqa: PLR0911  # one line per type
    """The host value of parsed JSON.

    Raises:
        ValueError: not of that type; the message starts with the place, such as `args[0][3]: expected int, got "x"`.
    """
    match kind.name:
        case "optional":
            return None if data is None else from_json(_of(kind), data, path)
        case "list":
            items = _items(kind, data, path)
            if _of(kind).name == "int" and _all_conform(_of(kind), items):  # by far the longest lists
                return list(items)
            return [from_json(_of(kind), item, f"{path}[{at}]") for at, item in enumerate(items)]
        case "ListNode":
            return [_int(item, f"{path}[{at}]") for at, item in enumerate(_items(kind, data, path))]
        case "TreeNode":
            return _tree(_items(kind, data, path), path)
        case "int":
            return _int(data, path)
        case "float":
            return _float(data, path)
    if (kind.name == "bool" and isinstance(data, bool)) or (kind.name == "string" and _is_text(data)):
        return data
    raise _error(path, str(kind), data)


def to_json(value: object) -> object:
    """The JSON form of a host value; floats that JSON lacks become strings."""
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    return value


def json_text(value: object) -> str:
    """`to_json` as text. Megabytes of cases go through here, and only floats that JSON lacks need a walk over them."""
    try:
        return json.dumps(value, allow_nan=False)
    except ValueError:
        return json.dumps(to_json(value))


def conforms(kind: Type, value: object) -> bool:  # noqa: PLR0911  # one line per type
    """Whether a host value is of the type: a bool is no int, integers fit 64 bits, an int that fits a float is one."""
    match kind.name:
        case "optional":
            return value is None or conforms(_of(kind), value)
        case "list":
            return isinstance(value, list | tuple) and _all_conform(_of(kind), value)
        case "ListNode":
            return value is None or (isinstance(value, list | tuple) and _all_conform(Type("int"), value))
        case "TreeNode":
            return value is None or (isinstance(value, list | tuple) and _is_tree(value))
        case "int":
            return type(value) is int and INT_MIN <= value <= INT_MAX
        case "float":
            return type(value) is float or (type(value) is int and _is_float(value))
        case "bool":
            return isinstance(value, bool)
    return isinstance(value, str)


def with_empty_nodes(kind: Type, value: object) -> object:
    """A decoded value with null lists and trees as host values write them: [] where the wire says absent."""
    if kind.name in {"ListNode", "TreeNode"}:
        return [] if value is None else value
    if kind.of is None or value is None:
        return value
    if kind.name == "optional":
        return with_empty_nodes(kind.of, value)
    if isinstance(value, list) and _has_nodes(kind.of):
        return [with_empty_nodes(kind.of, item) for item in value]
    return value


def _has_nodes(kind: Type) -> bool:
    return kind.name in {"ListNode", "TreeNode"} or (kind.of is not None and _has_nodes(kind.of))


def _all_conform(kind: Type, items: list[object] | tuple[object, ...]) -> bool:
    if kind.name == "int":
        return set(map(type, items)) <= {int} and _fit(cast("list[int]", items))
    return all(conforms(kind, item) for item in items)


def _fit(numbers: list[int]) -> bool:
    return not numbers or (min(numbers) >= INT_MIN and max(numbers) <= INT_MAX)


def _is_float(number: int) -> bool:
    try:
        float(number)
    except OverflowError:
        return False
    return True


def _is_tree(items: list[object] | tuple[object, ...]) -> bool:
    """Level order: a value has a parent, children of absent nodes are left out, the last value is a node."""
    places = 1
    for item in items:
        if places == 0 or not (item is None or conforms(Type("int"), item)):
            return False
        places += -1 if item is None else 1
    return not items or (items[0] is not None and items[-1] is not None)


def _tree(items: list[object], path: str) -> list[object]:
    values: list[object] = [None if item is None else _int(item, f"{path}[{at}]") for at, item in enumerate(items)]
    if not _is_tree(values):
        raise ValueError(
            f"{path}: not a level-order list: leave out the children of absent nodes, and null at the end or first"
        )
    return values


def _items(kind: Type, data: object, path: str) -> list[object]:
    if not isinstance(data, list):
        raise _error(path, str(kind), data)
    return data


def _int(data: object, path: str) -> int:
    if isinstance(data, bool) or not isinstance(data, int):
        raise _error(path, "int", data)
    if not INT_MIN <= data <= INT_MAX:
        raise ValueError(f"{path}: {data} does not fit 64 bits")
    return data


def _float(data: object, path: str) -> float:
    if isinstance(data, str) and data in _SPECIAL:
        return _SPECIAL[data]
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise _error(path, 'float (a number, "NaN", "Infinity" or "-Infinity")', data)
    try:
        return float(data)
    except OverflowError:
        raise ValueError(f"{path}: {str(data)[:40]}... is too large for a float") from None


def _is_text(data: object) -> bool:
    """A string that UTF-8 can carry: JSON may escape half a surrogate pair."""
    if not isinstance(data, str):
        return False
    try:
        data.encode()
    except UnicodeEncodeError:
        return False
    return True


def _error(path: str, expected: str, data: object) -> ValueError:
    text = json.dumps(data, ensure_ascii=False, default=repr)
    return ValueError(f"{path}: expected {expected}, got {text if len(text) <= _SHOWN else text[:_SHOWN] + '...'}")


def _of(kind: Type) -> Type:
    if kind.of is None:
        raise ValueError(f"{kind.name} without an element type")
    return kind.of

"""Types of the signature language: `int` (64-bit), `float`, `bool`, `string`, `ListNode`, `TreeNode`, `T[]`, `T?`.

Host values: int, float, bool, str; a list for `T[]`; None or a value for `T?`; for `ListNode` a list of ints (empty
list: the null list); for `TreeNode` the level-order list of ints and Nones with the children of absent nodes left out
and no trailing None (empty list: the null tree).
"""

from dataclasses import dataclass

SCALARS = ("int", "float", "bool", "string", "ListNode", "TreeNode")
INT_MIN, INT_MAX = -(2**63), 2**63 - 1


@dataclass(frozen=True, slots=True)
class Type:
    """`name` is a scalar, "list" or "optional"; the latter two have `of`."""

    name: str
    of: "Type | None" = None

    def __str__(self) -> str:
        if self.of is None:
            return self.name
        return f"{self.of}{'[]' if self.name == 'list' else '?'}"


def parse_type(text: str) -> Type:
    """`"int?[]"` → a list of optional ints.

    Raises:
        ValueError: not a type; `T??`, `ListNode?` and `TreeNode?` are refused (the null list and tree exist already).
    """
    text = text.strip()
    if text.endswith("[]"):
        return Type("list", parse_type(text[:-2]))
    if text.endswith("?"):
        of = parse_type(text[:-1])
        if of.name in {"optional", "ListNode", "TreeNode"}:
            raise ValueError(f"{text!r}: {of} can be absent already, drop the '?'")
        return Type("optional", of)
    if text not in SCALARS:
        raise ValueError(f"{text!r} is not a type: use one of {', '.join(SCALARS)}, T[] or T?")
    return Type(text)

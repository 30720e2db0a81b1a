"""Portable column types and tables: what a task declares, and every database has in words of its own.

    int | decimal(p,s) | varchar(n) | char(n) | date | timestamp | timestamp(f) | bool

`int` is signed and 64-bit; `decimal` has `p` digits of which `s` after the point; `n` counts characters; `timestamp`
has `f` fractional digits of a second (0 by default) and no time zone; `bool` is 0 or 1.
"""

import re
from dataclasses import dataclass
from typing import Literal

_TYPE = re.compile(r"([a-z]+)\s*(?:\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\))?")
_KNOWN = "int, decimal(p,s), varchar(n), char(n), date, timestamp, timestamp(f) and bool"
_MOST = {"decimal": 38, "varchar": 4000, "char": 255, "timestamp": 6}
"""The largest first argument that every database takes."""
_MOST_SCALE = 30
"""MySQL's; Oracle would take more."""
_SIZES = {
    "int": (0,),
    "decimal": (2,),
    "varchar": (1,),
    "char": (1,),
    "date": (0,),
    "timestamp": (0, 1),
    "bool": (0,),
}


@dataclass(frozen=True, slots=True)
class ColumnType:
    """`size` is the precision of decimal, the characters of varchar and char, the fraction digits of timestamp."""

    name: str
    size: int = 0
    scale: int = 0

    def __str__(self) -> str:
        if self.name == "decimal":
            return f"decimal({self.size},{self.scale})"
        return f"{self.name}({self.size})" if self.size else self.name


@dataclass(frozen=True, slots=True)
class Column:
    """One column; names are lower case, and no dialect needs them quoted."""

    name: str
    type: ColumnType
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """`columns` refer to the columns `to` of the table `references`."""

    columns: tuple[str, ...]
    references: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table's declaration. Tables come in an order in which each may refer to earlier ones, or to itself."""

    name: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()


Form = Literal["query", "change", "function", "procedure"]
"""What a program is: a query; a statement that changes data; the definition of a stored function or procedure."""


@dataclass(frozen=True, slots=True)
class Routine:
    """The stored function or procedure that a program must define; `returns` is None for a procedure."""

    name: str
    params: tuple[tuple[str, ColumnType], ...]
    returns: ColumnType | None


def parse_column_type(text: str) -> ColumnType:
    """The type that a text names.

    Raises:
        ValueError: it names none, or a size that some database does not have.
    """
    found = _TYPE.fullmatch(text.strip())
    if found is None or found[1] not in _SIZES:
        raise ValueError(f"{text!r} is not a column type: known are {_KNOWN}")
    name, given = found[1], [int(part) for part in found.groups()[1:] if part is not None]
    if len(given) not in _SIZES[name]:
        raise ValueError(f"{text!r} has {len(given)} sizes: known are {_KNOWN}")
    size, scale = [*given, 0, 0][:2]
    if (given and name != "timestamp" and size < 1) or size > _MOST.get(name, 0):
        raise ValueError(f"{text!r}: the size of {name} is from {0 if name == 'timestamp' else 1} to {_MOST[name]}")
    if scale > min(size, _MOST_SCALE):
        raise ValueError(f"{text!r} has {scale} digits after the point: at most {min(size, _MOST_SCALE)} of its {size}")
    return ColumnType(name, size, scale)

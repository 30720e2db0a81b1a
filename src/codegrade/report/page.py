"""What a section of a report holds, before a format lays it out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grid:
    """A small table; `numbers` are the columns that are set flush right."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int]


@dataclass(frozen=True, slots=True)
class Page:
    """A section under its heading, in order: grids, then notes."""

    heading: str
    grids: tuple[Grid, ...]
    notes: tuple[str, ...]

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


@dataclass
class Box:
    value: int


class Pair(NamedTuple):
    left: int
    right: int


class Kind(Enum):
    ODD = 1


def solve_it(first):
    pair = Pair(Box(first).value, first)
    return pair.left + pair.right + Kind.ODD.value

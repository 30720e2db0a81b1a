"""Every mutant of a program that can tell something, or an even share of them."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegrade.strength.bytecode import shape
from codegrade.strength.mutant import Edit, Mutant, mutant, told_apart
from codegrade.strength.operators import OPERATORS
from codegrade.strength.sites import sites
from codegrade.strength.text import Text

MOST = 150
"""How many mutants of a program are tried."""


@dataclass(frozen=True, slots=True)
class Mutants:
    """`chosen` are to be tried, in the order of the program; `others` are too many, and only counted."""

    chosen: tuple[Mutant, ...]
    others: tuple[Mutant, ...] = ()


def mutants_of(reference: str, most: int = MOST) -> Mutants:
    """The mutants of a program, each doing something else than the program and than every other, as bytecode tells.

    Where there are more than `most`, lines take turns; which of a line's mutants come first is a matter of their text,
    so that a change elsewhere does not choose others.

    Raises:
        SyntaxError: the program does not parse.
    """
    made = list(told_apart(_distinct(reference)))
    if len(made) <= most:
        return Mutants(tuple(made))
    chosen = {one.key for one in _in_turns(made)[:most]}
    return Mutants(tuple(one for one in made if one.key in chosen), tuple(one for one in made if one.key not in chosen))


def _distinct(reference: str) -> Iterator[Mutant]:
    seen = {shape(reference)}
    for edit in _edits(reference):
        source = edit.apply(reference)
        compiled = shape(source)
        if compiled is not None and compiled not in seen:
            seen.add(compiled)
            yield mutant(reference, edit)


def _edits(reference: str) -> Iterator[Edit]:
    text = Text(reference)
    for site in sites(text):
        for operator in OPERATORS:
            yield from operator(site)


def _in_turns(mutants: Sequence[Mutant]) -> list[Mutant]:
    lines: defaultdict[int, list[Mutant]] = defaultdict(list)
    for one in sorted(mutants, key=lambda one: hashlib.sha256(one.key.encode()).digest()):
        lines[one.line].append(one)
    turns = [(turn, line, one) for line, many in lines.items() for turn, one in enumerate(many)]
    return [one for _, _, one in sorted(turns, key=lambda item: item[:2])]

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
    """`chosen` are to be tried, in the order of the program; `others` are too many, and only counted.

    `same`: keys of those that were thrown away because their bytecode is another's. Which they are differs a little
    between versions of Python, so a list of mutants may well name one.
    """

    chosen: tuple[Mutant, ...]
    others: tuple[Mutant, ...] = ()
    same: frozenset[str] = frozenset()


def mutants_of(reference: str, most: int = MOST) -> Mutants:
    """The mutants of a program, each doing something else than the program and than every other, as bytecode tells.

    Where there are more than `most`, lines take turns; which of a line's mutants come first is a matter of their text,
    so that a change elsewhere does not choose others.

    Raises:
        SyntaxError: the program does not parse.
    """
    seen = {shape(reference), None}
    new: list[Mutant] = []
    same: set[str] = set()
    for edit in _edits(reference):
        one = mutant(reference, edit)
        compiled = shape(one.source)
        if compiled in seen:
            same.add(one.key)
        else:
            seen.add(compiled)
            new.append(one)
    made = list(told_apart(new))
    chosen = {one.key for one in _in_turns(made)[:most]}
    return Mutants(
        tuple(one for one in made if one.key in chosen),
        tuple(one for one in made if one.key not in chosen),
        frozenset(same),
    )


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

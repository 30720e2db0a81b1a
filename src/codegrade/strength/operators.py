"""All mutation operators, and the version of the set."""

from collections.abc import Callable, Iterator

from codegrade.strength import boundaries, calls, expressions, statements
from codegrade.strength.mutant import Edit
from codegrade.strength.sites import Site

Operator = Callable[[Site], Iterator[Edit]]
"""A node in its program → the edits that this operator makes there."""

OPERATORS: tuple[Operator, ...] = (
    expressions.arithmetic,
    expressions.unary,
    expressions.comparison,
    expressions.boolean,
    expressions.constant,
    expressions.choice,
    expressions.key_order,
    boundaries.ranges,
    boundaries.slices,
    calls.sibling,
    calls.dropped,
    calls.options,
    calls.swapped,
    statements.removed,
    statements.returned,
    statements.branch,
    statements.leaving,
    statements.augmented,
)

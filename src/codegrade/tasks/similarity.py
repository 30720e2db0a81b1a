"""Which tasks look like the same problem: alike in the words of their statements, or in the shape of their references.

Statements are compared as bags of words and of neighbouring pairs of words, weighted by tf-idf, by the cosine between
them (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988). References are compared by the
share of token sequences of a fixed length that both have (Jaccard index), with every name and every literal of one kind
taken as equal, so that renaming hides nothing.
"""

import io
import keyword
import math
import re
import tokenize
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from codegrade.tasks.task import Task

SHINGLE = 7
"""Tokens in a row that count as one piece of a program."""
_WORD = re.compile(r"[^\W_]+")
_LAYOUT = {tokenize.NL, tokenize.COMMENT, tokenize.ENCODING, tokenize.ENDMARKER, tokenize.INDENT, tokenize.DEDENT}


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two tasks; `statement` and `reference` from 0 (nothing in common) to 1 (the same)."""

    first: str
    second: str
    statement: float
    reference: float

    @property
    def most(self) -> float:
        """The greater of the two."""
        return max(self.statement, self.reference)


def likenesses(tasks: Sequence[Task]) -> list[Likeness]:
    """Every pair of tasks, the most alike first. Tasks without a Python reference have 0 for `reference`."""
    words = _weighted({task.id: _terms(task.statement) for task in tasks})
    shapes = {task.id: _shape(task) for task in tasks}
    pairs = [
        Likeness(a.id, b.id, _cosine(words[a.id], words[b.id]), _jaccard(shapes[a.id], shapes[b.id]))
        for a, b in combinations(tasks, 2)
    ]
    return sorted(pairs, key=lambda pair: (-pair.most, pair.first, pair.second))


def _terms(statement: str) -> Counter[str]:
    words = [word.lower() for word in _WORD.findall(statement)]
    return Counter([*words, *(f"{one} {two}" for one, two in pairwise(words))])


def _weighted(bags: Mapping[str, Counter[str]]) -> dict[str, dict[str, float]]:
    """Each bag's terms with a weight, scaled to length 1."""
    spread = Counter(term for bag in bags.values() for term in bag)
    return {
        name: _unit({term: _weight(n, len(bags), spread[term]) for term, n in bag.items()})
        for name, bag in bags.items()
    }


def _weight(count: int, documents: int, holding: int) -> float:
    return (1 + math.log(count)) * math.log((1 + documents) / holding)


def _unit(weights: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {term: weight / length for term, weight in weights.items()} if length else {}


def _cosine(one: Mapping[str, float], two: Mapping[str, float]) -> float:
    if len(one) > len(two):
        one, two = two, one
    return sum(weight * two.get(term, 0.0) for term, weight in one.items())


def _shape(task: Task) -> frozenset[tuple[str, ...]]:
    reference = task.reference("python")
    if reference is None:
        return frozenset()
    try:
        tokens = list(_tokens(reference.source))
    except (tokenize.TokenError, SyntaxError):  # no Python: `tasks check` says so
        return frozenset()
    return frozenset(tuple(tokens[at : at + SHINGLE]) for at in range(max(1, len(tokens) - SHINGLE + 1)))


def _tokens(source: str) -> Iterable[str]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.NAME:
            yield token.string if keyword.iskeyword(token.string) else "name"
        elif token.type in {tokenize.NUMBER, tokenize.STRING}:
            yield tokenize.tok_name[token.type]
        elif token.type not in _LAYOUT:
            yield token.string.strip() or "line"


def _jaccard(one: frozenset[tuple[str, ...]], two: frozenset[tuple[str, ...]]) -> float:
    return len(one & two) / len(one | two) if one and two else 0.0

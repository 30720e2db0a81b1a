"""Is a program's output the expected text? The ICPC/Kattis default output validator, with its flags.

Source: problem package format, "default validator": tokens separated by white space are compared one by one; case does
not matter unless `case_sensitive`; white space does not matter unless `space_change_sensitive`; with a tolerance, two
tokens that both read as decimal numbers are compared as numbers.
"""

import math
import re

from codegrade.judge.compare import close
from codegrade.tasks.task import Compare

_NUMBER = re.compile(rb"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\Z")
_SPLIT = re.compile(rb"(\s+)")


def output_problem(expected: bytes, got: bytes, compare: Compare) -> str:
    """Empty where the output is accepted, else one line that says how it differs without giving the answer away."""
    want, have = _tokens(expected, compare), _tokens(got, compare)
    for index, (one, other) in enumerate(zip(want, have, strict=False), start=1):
        if not _same(one, other, compare):
            return f"token {index} differs"
    if len(have) < len(want):
        return f"output ends after {len(have)} of {len(want)} tokens"
    return f"{len(have) - len(want)} tokens too many" if len(have) > len(want) else ""


def _tokens(text: bytes, compare: Compare) -> list[bytes]:
    if compare.space_sensitive:
        return [part for part in _SPLIT.split(text) if part]
    return text.split()


def _same(expected: bytes, got: bytes, compare: Compare) -> bool:
    if (compare.abs_tol or compare.rel_tol) and _NUMBER.match(expected) and _NUMBER.match(got):
        one, other = float(expected), float(got)
        return math.isfinite(other) and close(one, other, compare)
    if compare.case_sensitive:
        return expected == got
    return expected.lower() == got.lower()

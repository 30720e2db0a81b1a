"""Whether a program is right. Spelled as the ICPC/Kattis problem package format spells its submission folders."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """One word for one reply. pass@1 counts ACCEPTED only."""

    ACCEPTED = "accepted"
    WRONG_ANSWER = "wrong_answer"
    RUN_TIME_ERROR = "run_time_error"
    COMPILE_ERROR = "compile_error"
    TIME_LIMIT_EXCEEDED = "time_limit_exceeded"
    MEMORY_LIMIT_EXCEEDED = "memory_limit_exceeded"
    OUTPUT_LIMIT_EXCEEDED = "output_limit_exceeded"
    NO_CODE = "no_code"  # ours: there is no program in the reply
    TRUNCATED = "truncated"  # ours: the reply hit its token limit before the program was whole


RESOURCE_VERDICTS = frozenset({Verdict.TIME_LIMIT_EXCEEDED, Verdict.MEMORY_LIMIT_EXCEEDED})
"""Verdicts that load on the machine could cause; they are confirmed by a second execution alone."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict and what a person needs to believe it.

    `detail` is one line fit for a table (it may name the case, never the hidden expected value); `message` is what the
    compiler or run time said; `case` is the index of the first case that failed, or None.
    """

    verdict: Verdict
    detail: str = ""
    message: str = ""
    case: int | None = None
    cases_passed: int = 0
    cases_total: int = 0

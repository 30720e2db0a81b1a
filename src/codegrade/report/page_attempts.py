"""The attempts of a run as a page holds them: columns for the list, and a compressed block for what is opened singly.

Texts that repeat are held once, in `Names`. Replies and messages are read by nobody until an attempt is opened, so
they travel as one gzip stream for each run, in base64.
"""

import base64
import gzip
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from codegrade.attempt import Attempt
from codegrade.errors import RecordFault
from codegrade.records.replies import Replies
from codegrade.report.page_program import program_span
from codegrade.report.words import first_line

LONGEST_REPLY, LONGEST_MESSAGE = 1 << 18, 1 << 14
"""Characters of one text that a page holds; what is cut off is said."""
DIGITS = 4


@dataclass(slots=True)
class Names:
    """Texts by number, in the order they were first met."""

    numbers: dict[str, int] = field(default_factory=dict)

    def number(self, text: str) -> int:
        """The number of a text, a new one if need be."""
        return self.numbers.setdefault(text, len(self.numbers))

    def all(self) -> list[str]:
        """Every text, by number."""
        return list(self.numbers)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page may show beside a record, from the tasks at hand: prompts by digest, and hidden cases where asked.

    `cases`: for a task, its digest and that of its cases, the text of cases by their index; "" where it is too long.
    """

    prompts: Mapping[str, str] = field(default_factory=dict)
    cases: Mapping[tuple[str, str, str], Mapping[int, str]] = field(default_factory=dict)
    revealed: bool = False


def columns(attempts: Sequence[Attempt], names: Names) -> dict[str, list[object]]:
    """One list for each field, all of the same length; texts by number, what is unknown null."""
    rows = [_row(attempt, names) for attempt in attempts]
    return {key: [row[key] for row in rows] for key in _row(attempts[0], names)} if rows else {}


def _row(attempt: Attempt, names: Names) -> dict[str, object]:
    key, judgement, timings = attempt.key, attempt.judgement, attempt.timings
    return {
        "task": names.number(key.task),
        "language": names.number(key.language),
        "sample": key.sample,
        "verdict": names.number(judgement.verdict.value),
        "difficulty": names.number(attempt.difficulty),
        "category": names.number(attempt.category),
        "detail": names.number(first_line(judgement.detail)),
        "case": judgement.case,
        "passed": judgement.cases_passed,
        "cases": judgement.cases_total,
        "cpu": rounded(attempt.cpu_seconds),
        "wall": rounded(attempt.wall_seconds),
        "memory": attempt.memory_bytes,
        "prompt_tokens": attempt.prompt_tokens,
        "tokens": attempt.completion_tokens,
        "speed": rounded(timings.completion_tokens_per_second),
        "first": rounded(timings.first_token_seconds),
        "total": rounded(timings.total_seconds),
        "marks": attempt.confirmed + 2 * attempt.unproven,
    }


def rounded(value: float | None) -> float | None:
    """Four significant digits; what is no finite number is unknown."""
    return None if value is None or not math.isfinite(value) else float(f"{value:.{DIGITS}g}")


def texts(folder: Path, attempts: Sequence[Attempt], shown: Shown) -> str:
    """The compressed block of a run: for each attempt, in order, what is shown when it is opened."""
    store = Replies(folder / "replies")
    return packed([_texts(store, attempt, shown) for attempt in attempts])


def packed(value: object) -> str:
    """JSON, gzip, base64; the same value gives the same text."""
    plain = json.dumps(value, separators=(",", ":")).encode("ascii")
    return base64.b64encode(gzip.compress(plain, compresslevel=6, mtime=0)).decode("ascii")


def _texts(store: Replies, attempt: Attempt, shown: Shown) -> dict[str, object]:
    found: dict[str, object] = {"message": _cut(attempt.judgement.message, LONGEST_MESSAGE)}
    found |= {"prompt": attempt.prompt_digest, "program": attempt.program_digest, "finish": attempt.finish_reason}
    try:
        stored = store.get(attempt.reply_digest) if attempt.reply_digest else None
    except RecordFault:
        stored = None
    if stored is not None:
        reply = stored.reply
        found["reply"] = _cut(reply.text, LONGEST_REPLY)
        found["reasoning"] = _cut(reply.reasoning, LONGEST_REPLY)
        found["span"] = program_span(reply.text, attempt.program_digest)
    case = _case(attempt, shown)
    return {**found, "hidden": case} if case else found


def _cut(text: str, longest: int) -> str | list[object]:
    """The text, or its beginning with how many characters are missing."""
    return text if len(text) <= longest else [text[:longest], len(text) - longest]


def _case(attempt: Attempt, shown: Shown) -> str:
    at = attempt.judgement.case
    if not shown.revealed or at is None:
        return ""
    known = shown.cases.get((attempt.key.task, attempt.task_digest, attempt.cases_digest), {})
    if at in known:
        return known[at] or f"Case {at + 1} is too long to be shown."
    return f"Case {at + 1} is not at hand: the task has changed since, or its cases could not be drawn here."

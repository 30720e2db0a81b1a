"""How reports spell a rate, an unknown, an attempt and a list of tasks."""

from collections.abc import Sequence

from codegrade.attempt import Key

UNKNOWN = "–"
NAMES = 12
"""How many tasks a note names before it says "and N more"."""


def percent(rate: float | None) -> str:
    """A rate in percent with one decimal; a dash where it is unknown. Never rounds up to 100 or down to 0."""
    if rate is None:
        return UNKNOWN
    text = f"{100 * rate:.1f} %"
    if rate < 1 and text == "100.0 %":
        return "99.9 %"
    return "0.1 %" if rate > 0 and text == "0.0 %" else text


def attempt_name(key: Key) -> str:
    """An attempt in words; the sample is named where it is not the first."""
    return f"{key.task} in {key.language}" + (f", sample {key.sample}" if key.sample else "")


def first_line(text: str) -> str:
    """The first line of a message, 300 characters at most."""
    return text.strip().split("\n", 1)[0][:300]


def task_names(tasks: Sequence[str]) -> str:
    """The first tasks by name, and how many more there are."""
    more = f" and {len(tasks) - NAMES} more" if len(tasks) > NAMES else ""
    return ", ".join(tasks[:NAMES]) + more

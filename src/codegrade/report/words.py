"""How reports spell a rate, an unknown, an attempt and a list of tasks, and text that is not ours."""

import json
import re
from collections.abc import Sequence

from codegrade.attempt import Key
from codegrade.records.schema import plain_text

UNKNOWN = "–"
NAMES = 12
"""How many tasks a note names before it says "and N more"."""

_BREAKS = re.compile(r"[\t-\r\x85\u2028\u2029]+")
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]"
)
_COMMAND = re.compile(r"^(\s*:)(?=:)|##(?=\[)")


def one_line(text: str) -> str:
    """Text for one line of a terminal or of a CI log, whoever wrote it.

    Nothing in it breaks the line, moves the cursor or turns the direction: what cannot be seen is shown by number. No
    workflow command of GitHub (`::` at the start, `##[` anywhere) is left in it: a space parts its signs.
    """
    seen = _UNSEEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", _BREAKS.sub(" ", text))
    return _COMMAND.sub(lambda found: f"{found[0]} ", seen)


def plain_lines(text: str) -> str:
    """Text of several lines, each as `one_line` has it."""
    return "\n".join(one_line(line) for line in text.split("\n"))


def percent(rate: float | None) -> str:
    """A rate in percent with one decimal; a dash where it is unknown. Never rounds up to 100 or down to 0."""
    if rate is None:
        return UNKNOWN
    text = f"{100 * rate:.1f} %"
    if rate < 1 and text == "100.0 %":
        return "99.9 %"
    return "0.1 %" if rate > 0 and text == "0.0 %" else text


def json_text(value: object, indent: int | None = 2) -> str:
    """JSON that UTF-8 can carry, ended by a newline; half a pair of surrogates in it becomes U+FFFD."""
    return plain_text(json.dumps(value, indent=indent, ensure_ascii=False)) + "\n"


def attempt_name(key: Key) -> str:
    """An attempt in words; the sample is named where it is not the first."""
    return f"{key.task} in {key.language}" + (f", sample {key.sample}" if key.sample else "")


def first_line(text: str) -> str:
    """The first line of a message, 300 characters at most."""
    return text.strip().split("\n", 1)[0].rstrip()[:300]


def task_names(tasks: Sequence[str]) -> str:
    """The first tasks by name, and how many more there are."""
    more = f" and {len(tasks) - NAMES} more" if len(tasks) > NAMES else ""
    return ", ".join(tasks[:NAMES]) + more

"""The only edits that extraction makes: taking off what the chat put around a program. Nothing is repaired.

Each step leaves the text as it is when its pattern does not hold for all of it.
"""

import json
import re
from collections.abc import Iterator
from itertools import takewhile

PROMPT = re.compile(r"[ \t]*(?:>>>|\.\.\.|iex(?:\(\d+\))?>|\.\.\.(?:\(\d+\))?>)(?: (?P<code>.*)|)")
SPACES = " \u00a0\u2000-\u200a\u202f\u205f\u3000"
ZERO = "\u200b\u200c\u200d\u2060\ufeff"
ODD_INDENT = re.compile(rf"^[\t{SPACES}{ZERO}]*[{SPACES[1:]}{ZERO}][\t{SPACES}{ZERO}]*", re.MULTILINE)
HUNK = re.compile(r"@@[^\n]*@@.*")
LONGEST_JSON = 1 << 20
CARRIERS = frozenset(
    {
        "code",
        "program",
        "solution",
        "answer",
        "content",
        "source",
        "source_code",
        "implementation",
        "text",
        "completion",
        "response",
    }
)


def plain_lines(text: str) -> str:
    """A reply without byte order mark; line feeds alone where every line ends in CR LF (the carrier's line ends)."""
    text = text.removeprefix("\ufeff")
    feeds = text.count("\n")
    return text.replace("\r\n", "\n") if feeds and text.count("\r\n") == feeds else text


def stripped(text: str, names: frozenset[str], *, tagged: bool) -> str:
    """A block's text without its odd white space, prompts and leading language word."""
    text = _plain_indent(text.removeprefix("\ufeff"))
    text = _without_prompts(text)
    return text if tagged else without_language_word(text, names)


def _plain_indent(text: str) -> str:
    """No-break and other odd spaces in indentation become spaces, zero-width characters there go."""
    if text.isascii():
        return text
    return ODD_INDENT.sub(lambda found: re.sub(f"[{SPACES[1:]}]", " ", re.sub(f"[{ZERO}]", "", found[0])), text)


def _without_prompts(text: str) -> str:
    """Takes `>>> ` and `iex> ` off when every line that is not blank has a prompt."""
    if not text.lstrip().startswith((">>>", "iex")):
        return text
    found = [PROMPT.fullmatch(line) for line in text.split("\n") if line.strip()]
    if not all(found):
        return text
    return "".join(f"{match['code'] or ''}\n" for match in found if match)


def without_language_word(text: str, names: frozenset[str]) -> str:
    """Takes off a first line that is only the language's name, as copied chats have it."""
    first, feed, rest = text.lstrip("\n").partition("\n")
    return rest if feed and first.strip().lower() in names else text


def after_side(text: str) -> str | None:
    """What a diff of one hunk leaves: its context and added lines. None where the text is no such diff."""
    lines = text.split("\n")
    while lines and not lines[-1]:
        lines.pop()
    body = [line for line in lines if not line.startswith(("diff ", "index ", "--- ", "+++ ", "new file", "@@"))]
    hunks = sum(bool(HUNK.match(line)) for line in lines)
    changed = any(line.startswith(("+", "-")) for line in body)
    if hunks > 1 or not changed or not all(line.startswith(("+", "-", " ")) or not line for line in body):
        return None
    return "".join(line[1:] + "\n" for line in body if not line.startswith("-"))


def carried(text: str, fields: frozenset[str] = CARRIERS) -> tuple[str, ...]:
    """The programs in a JSON object whose fields hold code, the longest last; empty for anything else."""
    text = text.strip()
    if not (text.startswith("{") and text.endswith("}")) or len(text) > LONGEST_JSON:
        return ()
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return ()
    return tuple(sorted(_strings(data, fields), key=len))


def _strings(data: object, fields: frozenset[str]) -> Iterator[str]:
    """The texts under a carrier's name, at any depth."""
    stack = [data]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(item)
        elif isinstance(item, dict):
            stack.extend(item.values())
            yield from (value for key, value in item.items() if key.lower() in fields and isinstance(value, str))


def dedented(text: str) -> str:
    """Takes off the indentation that every line that is not blank has."""
    lines = [line for line in text.split("\n") if line.strip()]
    indents = [line[: len(line) - len(line.lstrip(" \t"))] for line in lines]
    first, last = min(indents, default=""), max(indents, default="")
    shared = "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False)))
    return re.sub(f"^{shared}", "", text, flags=re.MULTILINE) if shared else text

"""Takes a model's thinking out of a reply, so that only the answer is searched for code.

Thinking is text between `<think>` and `</think>` (and the tags of other families, see `NAMES`), text before a closing
tag that was never opened (chat templates often put the opening tag into the prompt), and every channel before the
final one of the harmony format. Tags count at the start of a line and outside fences only, so a program may hold them.
"""

import re
from dataclasses import dataclass

from codegrade.extract.blocks import lines_of

NAMES = "think|thinking|thought|thoughts|reasoning|reflection|scratchpad|analysis|seed:think"
OPEN = re.compile(rf"[ \t]*(?:<(?:{NAMES})(?: [^<>\n]*)?>|\[THINK\]|◁think▷)", re.IGNORECASE)
CLOSE = re.compile(rf"</(?:{NAMES})>|\[/THINK\]|◁/think▷", re.IGNORECASE)
FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})([^`\n]*)$")
FINAL_CHANNEL = re.compile(r"<\|channel\|>final[^<\n]*<\|message\|>")
END_TOKENS = re.compile(
    r"(?:\s|<\|(?:im_end|eot_id|end|endoftext|return|end_of_text|eom_id|end_of_turn)\|>|</s>|<end_of_turn>)+\Z"
)
LONGEST_TAIL = 4096


@dataclass(frozen=True, slots=True)
class Answer:
    """`text` without the thinking; `unfinished` where the reply ends while still thinking."""

    text: str
    unfinished: bool


def answer_of(reply: str) -> Answer:
    """The part of a reply that is meant for the reader. Linear in its length."""
    text = _without_end_tokens(reply)
    channels = list(FINAL_CHANNEL.finditer(text))
    if channels:
        text = text[channels[-1].end() :]
    kept: list[str] = []
    fence = ""
    thinking = opened = False
    for line in lines_of(text):
        if thinking:
            end = CLOSE.search(line)
            if end:
                thinking = False
                kept.append(line[end.end() :])
            continue
        close = CLOSE.match(line.lstrip(" \t")) if fence else CLOSE.search(line)
        start = None if fence else OPEN.match(line)
        if start:
            opened = True
            end = CLOSE.search(line, start.end())
            thinking = end is None
            kept.append(line[end.end() :] if end else "")
        elif close and not opened and _stands_alone(line, fence):
            kept = [line[CLOSE.search(line).end() :]]  # type: ignore[union-attr]  # `close` found one in this line
            fence = ""
        else:
            fence = _fence_after(line, fence)
            kept.append(line)
    return Answer("".join(kept), thinking)


def _stands_alone(line: str, fence: str) -> bool:
    """A closing tag in a fence counts only as a line of its own; elsewhere not inside inline code or a string."""
    if fence:
        return CLOSE.fullmatch(line.strip()) is not None
    before = line[: CLOSE.search(line).start()]  # type: ignore[union-attr]  # called where one was found
    return not before.endswith(("`", '"', "'"))


def _fence_after(line: str, fence: str) -> str:
    """The fence that is open after this line: its marker, or "" outside."""
    match = FENCE.match(line.rstrip("\r\n"))
    if match is None:
        return fence
    marker, info = match.groups()
    if not fence:
        return marker
    closes = marker[0] == fence[0] and len(marker) >= len(fence) and not info.strip()
    return "" if closes else fence


def _without_end_tokens(text: str) -> str:
    """Some servers leave the end-of-turn token in the text; only the tail is looked at."""
    head, tail = text[:-LONGEST_TAIL], text[-LONGEST_TAIL:]
    end = tail.rstrip()
    if not end.endswith((">",)):
        return text
    return (
        head + END_TOKENS.sub("", tail)
        if END_TOKENS.search(tail) and end.endswith(("|>", "</s>", "<end_of_turn>"))
        else text
    )

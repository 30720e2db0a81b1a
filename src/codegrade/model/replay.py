"""Stored replies as a model: `replay:FILE`, one JSON object a line.

    {"task": "starter/two_sum", "language": "rust", "sample": 0, "reply": "```rust …```"}

`program` in the place of `reply` is put into a fence. `sample` is 0, `finish_reason` "stop", `reasoning` "" unless
given; `prompt_tokens` and `completion_tokens` are kept, other fields are ignored.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from codegrade.attempt import Key
from codegrade.chat import Prompt, Reply
from codegrade.errors import ConfigError, ModelFault
from codegrade.invalid import problems
from codegrade.model.builtin import fenced

_LINE = 'a line is {"task": "suite/name", "language": "rust", "reply": "…"}; docs/models.md has the fields'


class ReplayLine(BaseModel):
    """One stored reply: exactly one of `reply` and `program`."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)

    task: str = Field(min_length=1)
    language: str = Field(min_length=1)
    sample: int = Field(0, ge=0)
    reply: str | None = None
    program: str | None = None
    finish_reason: str = "stop"
    reasoning: str = ""
    prompt_tokens: int | None = Field(None, ge=0)
    completion_tokens: int | None = Field(None, ge=0)

    @model_validator(mode="after")
    def _one_answer(self) -> Self:
        if (self.reply is None) == (self.program is None):
            raise ValueError("give exactly one of reply and program")
        return self

    @property
    def key(self) -> Key:
        """Which attempt the line answers."""
        return Key(self.task, self.language, self.sample)

    def as_reply(self) -> Reply:
        """The reply as a server would have given it."""
        text = self.reply if self.reply is not None else fenced(self.program or "", self.language)
        return Reply(text, self.reasoning, self.finish_reason, self.prompt_tokens, self.completion_tokens)


def read_replies(path: Path) -> Mapping[Key, ReplayLine]:
    """The lines of a file by attempt, in file order; blank lines do not count.

    Raises:
        ConfigError: the file cannot be read or has no line, a line is no such object (names line and field), or one
            comes twice.
    """
    lines: dict[Key, ReplayLine] = {}
    numbers: dict[Key, int] = {}
    for number, text in enumerate(_read_lines(path), 1):
        if not text.strip():
            continue
        line = _parse(path, number, text)
        if line.key in lines:
            first = numbers[line.key]
            raise ConfigError(
                f"{path}:{number}: {line.task} in {line.language}, sample {line.sample}, was answered on line {first}",
                hint='give repeated replies their own "sample": 0, 1, 2 …',
            )
        lines[line.key], numbers[line.key] = line, number
    if not lines:
        raise ConfigError(f"{path}: no reply in it", hint=_LINE)
    return lines


def _read_lines(path: Path) -> list[str]:
    try:
        return path.read_bytes().decode("utf-8-sig").split("\n")
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}", hint="name a JSONL file of replies") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is not UTF-8 at byte {error.start}", hint="write the file as UTF-8") from error


def _parse(path: Path, number: int, text: str) -> ReplayLine:
    try:
        return ReplayLine.model_validate_json(text)
    except ValidationError as error:
        raise ConfigError(
            f"{path}:{number}: {problems(error)}",
            hint=_LINE,
        ) from None


class ReplayModel:
    """Answers from a file. `attempts` says which it can answer, so that a run need not ask for others."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines = read_replies(path)
        self.attempts = tuple(self._lines)

    def complete(self, prompt: Prompt) -> Reply:
        """The stored reply.

        Raises:
            ModelFault: the file has none for this attempt.
        """
        line = self._lines.get(Key(prompt.task, prompt.language, prompt.sample))
        if line is None:
            raise ModelFault(
                f"{self._path} has no reply for {prompt.task} in {prompt.language}, sample {prompt.sample}",
                hint="select with --task and --lang what the file answers, or add the line",
            )
        return line.as_reply()

    def describe(self) -> Mapping[str, object]:
        """The file's name, digest and size: never its folder."""
        digest = hashlib.sha256(self._path.read_bytes()).hexdigest()
        return {
            "name": f"replay:{self._path.name}",
            "server": "builtin",
            "file_sha256": digest,
            "replies": len(self._lines),
        }

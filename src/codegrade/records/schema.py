"""What the files of a run hold, checked by pydantic on the way in and out.

`SCHEMA` grows when an old reader would misread a new file; unknown keys are ignored, so adding one does not.
"""

import functools
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from codegrade.attempt import Attempt, Failure, Key
from codegrade.chat import Reply

SCHEMA = 1


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, populate_by_name=True, protected_namespaces=())


class Configuration(_Frozen):
    """What was asked for. None and empty mean: not given, so the default or the server's choice."""

    model: str = ""
    url: str = ""
    models_file: str = ""
    source: str = ""  # the FILE of `codegrade grade`
    root: str = ""
    languages: tuple[str, ...] = ()
    suites: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    difficulties: tuple[str, ...] = ()
    released_after: str = ""
    samples: int = 1
    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None
    seed: int | None = None
    concurrency: int = 1
    workers: int = 1
    sandbox: str = "auto"
    runtime: str = ""
    isolation: str = "warm"
    fresh_seed: int | None = None


class LanguageRecord(_Frozen):
    """What a language was on this machine: digests of toolchain or image and of driver; how it was isolated."""

    environment: str = ""
    driver: str = ""
    isolation: dict[str, str] = {}


class Exclusion(_Frozen):
    """A task that does not count in a language here, because its reference did not pass."""

    task: str
    language: str
    problem: str


class Header(_Frozen):
    """`run.json`. `planned`: language → task → the samples that were asked for."""

    schema_version: int = Field(default=SCHEMA, alias="schema")
    id: str
    command: str = "run"  # run, grade or regrade
    created: str = ""  # ISO 8601, UTC
    codegrade: str = ""
    origin: str = ""  # the run whose replies a regrade judges
    judged_as: dict[str, str] = {}  # the origin's languages that a regrade judges as others, and as which
    configuration: Configuration = Configuration()
    model: dict[str, Any] = {}
    machine: dict[str, str] = {}
    sandbox: dict[str, str] = {}
    languages: dict[str, LanguageRecord] = {}
    tasks: dict[str, str] = {}  # id → digest
    planned: dict[str, dict[str, list[int]]] = {}
    exclusions: tuple[Exclusion, ...] = ()


class StoredReply(_Frozen):
    """A file of `replies/`. `bare`: the text is a program, not a chat reply to search for one."""

    key: Key
    reply: Reply
    prompt_digest: str = ""
    bare: bool = False


class Void(_Frozen):
    """A line of `attempts.jsonl` that takes back an earlier one, because what it was judged against has changed."""

    void: Key
    reason: str


@functools.cache
def attempts() -> TypeAdapter[Attempt]:
    """Reads and writes `Attempt`."""
    return TypeAdapter(Attempt)


@functools.cache
def failures() -> TypeAdapter[Failure]:
    """Reads and writes `Failure`."""
    return TypeAdapter(Failure)


def plain(value: Mapping[str, object]) -> dict[str, object]:
    """The same values, with every lone surrogate in them replaced by U+FFFD: text that UTF-8 can carry."""
    return {key: _plain(item) for key, item in value.items()}


def plain_text(text: str) -> str:
    """The text with every lone surrogate replaced by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _plain(value: object) -> object:
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, Mapping):
        return plain(value)
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value

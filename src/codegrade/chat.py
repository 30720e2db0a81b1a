"""What goes to a model and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """One chat message; `role` is system, user or assistant."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """The messages for one attempt. `task`, `language` and `sample` let built-in models look an answer up."""

    messages: tuple[Message, ...]
    task: str
    language: str
    sample: int = 0


@dataclass(frozen=True, slots=True)
class Timings:
    """How fast a reply came. Seconds are wall-clock; None is unknown, never 0.

    `source` is "server" where the server's own figures were used (llama.cpp `timings`), else "client". `started_at` is
    when the reply was asked for, in seconds since 1970 (UTC).
    """

    total_seconds: float | None = None
    first_token_seconds: float | None = None
    prompt_tokens_per_second: float | None = None
    completion_tokens_per_second: float | None = None
    source: str = "client"
    started_at: float | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's answer. `reasoning` is kept apart from `text`; `finish_reason` is the server's ("stop", "length" …)."""

    text: str
    reasoning: str = ""
    finish_reason: str = "stop"
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    timings: Timings = field(default_factory=Timings)
    model: str = ""  # the name the server gave in its answer
    server: Mapping[str, str] = field(default_factory=dict)

    @property
    def hit_token_limit(self) -> bool:
        """True where the server stopped the reply for length."""
        return self.finish_reason in {"length", "max_tokens"}

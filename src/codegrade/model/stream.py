"""Collects what a server says, streamed or whole, into a `Reply`; tells a finished reply from a cut one."""

import json
import math
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from codegrade.chat import Reply, Timings
from codegrade.errors import ModelFault

REASONING_FIELDS = ("reasoning_content", "reasoning", "thinking")
"""Where servers put reasoning: llama.cpp, SGLang, DeepSeek · OpenRouter, vLLM, Ollama · some gateways."""

FAILED_ENDINGS = frozenset({"error", "abort"})
"""Finish reasons by which a server says that it gave up, not that the model was done."""

Json = Mapping[str, object]


def parse_object(data: str) -> Json:
    """The JSON object in `data`.

    Raises:
        ModelFault: it is no JSON object.
    """
    try:
        value = json.loads(data)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise ModelFault(f"the server sent something that is not a JSON object: {excerpt(data)!r}", retryable=True)
    return value


def excerpt(text: str, limit: int = 200) -> str:
    """The start of a text, on one line, for an error message."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[:limit] + "…"


@dataclass(slots=True)
class Collector:
    """Grows with every chunk of one answer. `clock` is monotonic seconds; the answer begins when this is made.

    `started_at` is that moment in seconds since 1970.
    """

    clock: Callable[[], float]
    started_at: float = field(default_factory=time.time)
    started: float = field(init=False)
    first_token: float | None = None
    last_token: float | None = None
    text: list[str] = field(default_factory=list)
    reasoning: list[str] = field(default_factory=list)
    finish_reason: str = ""
    model: str = ""
    usage: Json = field(default_factory=dict)
    timings: Json = field(default_factory=dict)
    server: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.started = self.clock()

    def add(self, chunk: Json) -> None:
        """Takes a streamed chunk or a whole answer that reports no error."""
        self._note(chunk)
        for choice in _objects(chunk.get("choices")):
            if choice.get("index", 0) == 0:
                self._add_choice(choice)

    def _note(self, chunk: Json) -> None:
        self.model = self.model or str(chunk.get("model") or "")
        for name in ("system_fingerprint", "provider"):
            if isinstance(value := chunk.get(name), str) and value:
                self.server[name] = value
        self.usage = _object(chunk.get("usage")) or self.usage
        self.timings = _object(chunk.get("timings")) or self.timings

    def _add_choice(self, choice: Json) -> None:
        message = _object(choice.get("delta")) or _object(choice.get("message"))
        text = _text(message.get("content")) + _text(message.get("refusal"))
        reasoning = next((found for name in REASONING_FIELDS if (found := _text(message.get(name)))), "")
        if text or reasoning:
            self.last_token = self.clock()
            self.first_token = self.last_token if self.first_token is None else self.first_token
        self.text.append(text)
        self.reasoning.append(reasoning)
        self.finish_reason = str(choice.get("finish_reason") or self.finish_reason)

    def reply(self, *, streamed: bool = True) -> Reply:
        """The reply that was collected; `streamed` says whether the arrival of tokens was seen.

        Raises:
            ModelFault: the answer ended before the server said why it stopped: a cut stream.
        """
        if not self.finish_reason:
            size = len("".join(self.text)) + len("".join(self.reasoning))
            raise ModelFault(f"the answer was cut off after {size} characters: no finish reason came", retryable=True)
        if self.finish_reason in FAILED_ENDINGS:
            raise ModelFault(f"the server gave up on the answer (finish reason {self.finish_reason!r})", retryable=True)
        completion = _first(_count(self.usage.get("completion_tokens")), _count(self.timings.get("predicted_n")))
        return Reply(
            text=_joined(self.text),
            reasoning=_joined(self.reasoning),
            finish_reason=self.finish_reason,
            prompt_tokens=_first(_count(self.usage.get("prompt_tokens")), self._prompt_tokens()),
            completion_tokens=completion,
            timings=self._timings(completion, streamed=streamed),
            model=self.model,
            server=self.server,
        )

    def _prompt_tokens(self) -> int | None:
        counts = [_count(self.timings.get(name)) for name in ("prompt_n", "cache_n")]
        return sum(n for n in counts if n is not None) if counts[0] is not None else None

    def _timings(self, completion_tokens: int | None, *, streamed: bool) -> Timings:
        theirs = _rate(self.timings.get("predicted_per_second"))
        return Timings(
            total_seconds=self.clock() - self.started,
            first_token_seconds=self.first_token - self.started if streamed and self.first_token is not None else None,
            prompt_tokens_per_second=_rate(self.timings.get("prompt_per_second")),
            completion_tokens_per_second=theirs or (self._tokens_per_second(completion_tokens) if streamed else None),
            source="server" if theirs else "client",
            started_at=self.started_at,
        )

    def _tokens_per_second(self, tokens: int | None) -> float | None:
        if tokens is None or tokens < 2 or self.first_token is None or self.last_token is None:  # noqa: PLR2004 one token has no pace
            return None
        seconds = self.last_token - self.first_token
        return (tokens - 1) / seconds if seconds > 0 else None


def _joined(parts: list[str]) -> str:
    """Text of its parts; a character whose two surrogates came in two chunks is made whole, a lone one is replaced."""
    return "".join(parts).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _object(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _objects(value: object) -> Iterable[Json]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _text(content: object) -> str:
    """Text of a content field: a string, or a list of parts of which those with `text` count."""
    if isinstance(content, str):
        return content
    return "".join(str(part["text"]) for part in _objects(content) if isinstance(part.get("text"), str))


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _rate(value: object) -> float | None:
    ok = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value > 0
    return float(value) if ok else None  # type: ignore[arg-type]  # `ok` has checked it


def _first(value: int | None, fallback: int | None) -> int | None:
    return fallback if value is None else value

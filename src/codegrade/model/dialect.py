"""How to put a request to this server: it starts with the usual form and learns from refusals."""

from collections.abc import Mapping

from codegrade.chat import Prompt
from codegrade.model.complaint import Complaint
from codegrade.model.config import ModelConfig


class Dialect:
    """Builds request bodies. Thread-safe: what it learns only ever grows, and is true for every request alike."""

    def __init__(self, model: str, config: ModelConfig) -> None:
        self._model = model
        self._config = config
        self._limit_field = "max_completion_tokens" if config.is_openai else "max_tokens"
        self._usage_refused = False
        self._usage_accepted = False

    def body(self, prompt: Prompt) -> dict[str, object]:
        """The JSON body for a prompt. Sampling is in it only where it was set; the seed grows with the sample."""
        usage = {} if self._usage_refused else {"stream_options": {"include_usage": True}}
        return {
            "model": self._model,
            "messages": [{"role": m.role, "content": m.content} for m in prompt.messages],
            "stream": True,
            **usage,
            **self._sampling(prompt.sample),
            **self._config.extra,
        }

    def _sampling(self, sample: int) -> Mapping[str, object]:
        c = self._config
        fields = {
            "temperature": c.temperature,
            "top_p": c.top_p,
            "seed": None if c.seed is None else c.seed + sample,
            self._limit_field: c.max_tokens,
        }
        return {name: value for name, value in fields.items() if value is not None}

    def accepted(self) -> None:
        """A request in the present form was answered."""
        self._usage_accepted = True

    def learn(self, complaint: Complaint, body: Mapping[str, object]) -> bool:
        """True where another form of the same request is worth sending now, which `body` then gives."""
        if not complaint.refuses_request or complaint.context_exceeded or complaint.model_unknown:
            return False
        if "max_tokens" in body and "max_completion_tokens" in complaint.message:
            self._limit_field = "max_completion_tokens"
            return True
        named = any(
            word in complaint.message or word in complaint.param for word in ("stream_options", "include_usage")
        )
        if "stream_options" in body and (named or not self._usage_accepted):
            self._usage_refused = True
            return True
        return False

"""A model behind any OpenAI-compatible `/v1/chat/completions`, asked by streaming.

One `complete` is one call of `Retries`; inside a try, a request may be put again at once in another form where the
server refuses a field (`Dialect`). The key is in one header of the client and nowhere else: texts of servers pass
`_hide` before anything is made of them.
"""

import time
import weakref
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import httpx
from httpx_sse import EventSource

from codegrade.chat import Prompt, Reply
from codegrade.errors import CodegradeError, ConfigError, ModelFault, Unavailable
from codegrade.model.complaint import (
    START_HINT,
    Complaint,
    fault_of,
    fault_while_answering,
    read_complaint,
    transport_fault,
)
from codegrade.model.config import DESCRIBED, SAMPLING, ModelConfig, without_secrets
from codegrade.model.dialect import Dialect
from codegrade.model.retry import Retries
from codegrade.model.served import Page, served_names
from codegrade.model.server import facts_of_server
from codegrade.model.stream import Collector, excerpt, parse_object

PAGE_SECONDS = 60.0
"""How long a page of facts may take: less than a reply, for a person waits for the run to start."""

_OK = 200


class OpenAIModel:
    """A served model. `name` is what records call it; `key` is sent as a bearer token and never shown."""

    def __init__(
        self,
        name: str,
        config: ModelConfig,
        *,
        key: str = "",
        retries: Retries | None = None,
        transport: httpx.BaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self.config = config
        self._id = config.model or name
        self._has_key = bool(key)
        self._secrets = [secret for secret in (key, httpx.URL(config.url).password) if secret]
        self._retries = retries or Retries(tries=config.tries)
        self._once_more = replace(self._retries, tries=2)  # who starts a run waits for its first answer
        self._clock = clock
        self._dialect = Dialect(self._id, config)
        self._url = f"{config.base}/chat/completions"
        self._client = _client(config, key, transport)
        self._close = weakref.finalize(self, self._client.close)

    def __repr__(self) -> str:
        return f"OpenAIModel({self.name!r}, {str(self.config.base)!r})"

    def close(self) -> None:
        """Closes the connections that are kept open; happens by itself when nothing refers to the model any more."""
        self._close()

    def complete(self, prompt: Prompt) -> Reply:
        """One reply; see `Model.complete`."""
        return self._retries.call(partial(self._ask, prompt))

    def _ask(self, prompt: Prompt) -> Reply:
        while True:
            body = self._dialect.body(prompt)
            answer = self._send(body)
            if isinstance(answer, Reply):
                self._dialect.accepted()
                return answer
            if not self._dialect.learn(answer, body):
                raise self._error(answer)

    def _send(self, body: Mapping[str, object]) -> Reply | Complaint:
        collector = Collector(self._clock)
        try:
            with self._client.stream(
                "POST", self._url, json=body, headers={"Accept": "text/event-stream, application/json"}
            ) as response:
                if response.status_code != _OK:
                    response.read()
                    return read_complaint(response, self._hide)
                return self._read(response, collector)
        except httpx.RequestError as error:
            if collector.finish_reason:
                return collector.reply()
            raise transport_fault(error, self._url) from error

    def _read(self, response: httpx.Response, collector: Collector) -> Reply:
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "text/event-stream":
            return self._read_stream(response, collector)
        text = self._hide(response.read().decode("utf-8", "replace"))
        if kind != "application/json":
            raise ModelFault(
                f"{self._url} answered with {kind or 'no content type'}, not with a stream: {excerpt(text)!r}",
                hint="check that the url is the model server's, not a web page or a proxy",
                retryable=True,
            )
        _take(collector, parse_object(text))
        return collector.reply(streamed=False)

    def _read_stream(self, response: httpx.Response, collector: Collector) -> Reply:
        for event in EventSource(response).iter_sse():
            data = self._hide(event.data)
            if data.strip() == "[DONE]":
                break
            if data.strip():
                body = parse_object(data)
                _take(collector, {"error": body, **body} if event.event == "error" else body)
        return collector.reply()

    def _hide(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text

    def _error(self, complaint: Complaint) -> CodegradeError:
        if complaint.model_unknown and not complaint.context_exceeded:
            return self._unknown_model(complaint.message)
        if complaint.refuses_request and complaint.param in {*SAMPLING, "max_completion_tokens", *self.config.extra}:
            return ConfigError(
                f"{self._url} refuses {complaint.param}: {complaint.message}",
                hint="leave it out or change it in models.toml",
            )
        return fault_of(complaint, url=self._url, key_env=self.config.key_variable, has_key=self._has_key)

    def _unknown_model(self, said: str = "") -> ConfigError:
        names = served_names(self._look(f"{self.config.base}/models"))
        listed = f"it serves {', '.join(names[:20])}{' …' if len(names) > 20 else ''}" if names else said  # noqa: PLR2004 one screen line
        return ConfigError(
            f"{self.config.base} does not know the model {self._id!r}: {listed}",
            hint='write one of the server\'s names: model = "…" in models.toml, or --model NAME with --url',
        )

    def describe(self) -> Mapping[str, object]:
        """What is known of the model; see `Model.describe`. Absent keys are unknown."""
        try:
            page = self._once_more.call(partial(self._page, f"{self.config.base}/models"))
            served = facts_of_server(self._look, self._retries.sleep, page, self.config, self._id)
        except ModelFault as fault:
            raise Unavailable(fault.message, hint=fault.hint or START_HINT) from fault
        if served.pop("unknown", False):
            raise self._unknown_model()
        return {**self._own_facts(), **served}

    def _own_facts(self) -> dict[str, object]:
        c = self.config
        facts = {name: value for name in DESCRIBED if (value := getattr(c, name)) not in {None, ""}}
        sampling: dict[str, object] = {name: value for name in SAMPLING if (value := getattr(c, name)) is not None}
        if c.extra:
            sampling["extra"] = without_secrets(c.extra)
        return {
            "name": self.name,
            "model": self._id,
            "url": str(c.base),
            "location": c.place,
            "sampling": sampling,
            **facts,
        }

    def _look(self, url: str, body: Mapping[str, object] | None = None) -> Page | None:
        try:
            return self._page(url, body)
        except CodegradeError:
            return None

    def _page(self, url: str, body: Mapping[str, object] | None = None) -> Page | None:
        """The JSON at an address of the server (POST where there is a body); None where it has none."""
        try:
            response = self._client.request("POST" if body else "GET", url, json=body, timeout=PAGE_SECONDS)
        except httpx.RequestError as error:
            raise transport_fault(error, url) from error
        complaint = read_complaint(response, self._hide)
        if response.status_code in {401, 403, 429} or response.status_code >= 500:  # noqa: PLR2004 HTTP's own numbers
            raise fault_of(complaint, url=url, key_env=self.config.key_variable, has_key=self._has_key)
        return Page.of(response) if response.status_code == _OK else None


def _take(collector: Collector, body: Mapping[str, object]) -> None:
    if fault := fault_while_answering(body):
        raise fault
    collector.add(body)


def _client(config: ModelConfig, key: str, transport: httpx.BaseTransport | None) -> httpx.Client:
    given = httpx.URL(config.url)
    return httpx.Client(
        headers={"Authorization": f"Bearer {key}"} if key else {},
        auth=(given.username, given.password) if given.username else None,
        timeout=httpx.Timeout(config.read_timeout_seconds, connect=config.connect_timeout_seconds, pool=None),
        limits=httpx.Limits(max_connections=None),
        trust_env=not config.is_loopback,  # a proxy for the outside must not get between us and this machine
        transport=transport,
    )

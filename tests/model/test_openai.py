"""The client against a real HTTP server that fails on purpose."""

import socket
import threading
from collections.abc import Callable, Sequence

import pytest

from codegrade.chat import Message, Prompt
from codegrade.errors import ConfigError, ModelFault, Unavailable
from codegrade.model.config import ModelConfig
from codegrade.model.fake_server import (
    Behaviour,
    FakeServer,
    answer,
    broken,
    cut,
    delta,
    error_in_stream,
    events,
    garbage,
    silent,
    status,
    whole,
)
from codegrade.model.openai import OpenAIModel
from codegrade.model.retry import Retries

PROMPT = Prompt((Message("system", "be brief"), Message("user", "two sum")), "starter/two_sum", "python")


class Ask:
    """Asks a fake server once; keeps what was slept and asked."""

    def __init__(
        self, behaviours: Sequence[Behaviour], *, pages=None, sample: int = 0, key: str = "", tries: int = 3, **fields
    ):
        self.slept: list[float] = []
        self.reply = self.error = None
        with FakeServer(behaviours, pages=pages) as server:
            self.url = server.url
            config = ModelConfig.model_validate({"url": server.url, "model": "m", **fields})
            retries = Retries(tries=tries, sleep=self.slept.append, chance=lambda: 1.0)
            model = OpenAIModel("mine", config, key=key, retries=retries)
            prompt = Prompt(PROMPT.messages, PROMPT.task, PROMPT.language, sample)
            try:
                self.reply = model.complete(prompt)
            except (ModelFault, ConfigError) as error:
                self.error = error
            model.close()
            self.asked = server.asked


def test_streamed_reply_is_put_together():
    """Text comes in order, reasoning apart, usage as the server counted."""
    reply = Ask([answer("def two_sum():\n    pass", reasoning="hmm")]).reply
    assert reply.text == "def two_sum():\n    pass"
    assert reply.reasoning == "hmm"
    assert reply.finish_reason == "stop"
    assert (reply.prompt_tokens, reply.completion_tokens) == (7, 3)
    assert reply.model == "fake-1"


def test_only_what_is_set_is_sent():
    """A request without settings leaves sampling to the server's preset."""
    ask = Ask([answer("x")])
    assert ask.asked[0].path == "/v1/chat/completions"
    assert ask.asked[0].body == {
        "model": "m",
        "messages": [{"role": "system", "content": "be brief"}, {"role": "user", "content": "two sum"}],
        "stream": True,
        "stream_options": {"include_usage": True},
    }


def test_settings_are_sent_and_the_seed_grows_with_the_sample():
    """Sample 2 of seed 40 is asked with seed 42."""
    ask = Ask([answer("x")], sample=2, seed=40, temperature=0.0, top_p=0.9, max_tokens=5, extra={"top_k": 1})
    body = ask.asked[0].body
    assert [body[k] for k in ("seed", "temperature", "top_p", "max_tokens", "top_k")] == [42, 0.0, 0.9, 5, 1]


def test_key_is_a_bearer_token():
    """The key travels in the Authorization header."""
    assert Ask([answer("x")], key="sk-1").asked[0].headers["authorization"] == "Bearer sk-1"


def test_length_is_kept():
    """A reply that hit its token limit says so."""
    assert Ask([answer("x", finish_reason="length")]).reply.hit_token_limit


def test_servers_own_speed_is_preferred():
    """llama.cpp's `timings` win over our clock."""
    timings = {"prompt_per_second": 500.0, "predicted_per_second": 42.5, "predicted_n": 3, "prompt_n": 5, "cache_n": 2}
    reply = Ask([answer("abcdefgh", usage=None, timings=timings)]).reply
    assert reply.timings.completion_tokens_per_second == 42.5
    assert reply.timings.prompt_tokens_per_second == 500.0
    assert reply.timings.source == "server"
    assert (reply.prompt_tokens, reply.completion_tokens) == (7, 3)


def test_missing_usage_is_unknown():
    """No usage is None, never 0."""
    reply = Ask([answer("x", usage=None)]).reply
    assert (reply.prompt_tokens, reply.completion_tokens) == (None, None)
    assert reply.timings.completion_tokens_per_second is None


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning", "thinking"])
def test_reasoning_under_each_name(field):
    """Every spelling of reasoning is kept apart from the text."""
    chunks = [delta(**{field: "why"}), delta(content="code"), delta("stop"), "[DONE]"]
    reply = Ask([lambda wire: events(wire, chunks)]).reply
    assert (reply.reasoning, reply.text) == ("why", "code")


def test_inline_think_stays_in_the_text():
    """A <think> block inside the content is the extractor's business."""
    assert Ask([answer("<think>a</think>b")]).reply.text == "<think>a</think>b"


def test_stream_without_done_but_with_finish_reason_is_whole():
    """A finish reason is enough."""
    assert Ask([lambda wire: events(wire, [delta(content="x"), delta("stop")])]).reply.text == "x"


def test_answer_in_one_piece_is_accepted():
    """A server that ignores `stream` still gives a reply; its first token was not seen."""
    body = {"model": "f", "choices": [{"message": {"content": "x", "reasoning": "r"}, "finish_reason": "stop"}]}
    reply = Ask([whole(body)]).reply
    assert (reply.text, reply.reasoning, reply.timings.first_token_seconds) == ("x", "r", None)


EVENT = 'event: error\ndata: {"message": "worker died"}\n\n'

FAULTS: dict[str, tuple[Behaviour, str]] = {
    "cut": (cut("def f"), "cut off after 5 characters"),
    "cut_done": (lambda wire: events(wire, [delta(content="def f"), "[DONE]"]), "no finish reason"),
    "broken": (broken("def f"), "broke"),
    "error_chunk": (error_in_stream("engine died"), "engine died"),
    "error_event": (lambda wire: wire.head(200, "text/event-stream") or wire.write(EVENT), "worker died"),
    "error_object": (lambda wire: events(wire, [{"object": "error", "message": "lost GPU", "code": 500}]), "lost GPU"),
    "error_with_200": (whole({"error": {"message": "upstream busy", "code": 429}}), "upstream busy"),
    "aborted": (lambda wire: events(wire, [delta(content="x"), delta("abort")]), "gave up"),
    "garbage": (garbage(), "not a JSON object"),
    "html": (whole("<html>Sign in</html>", content_type="text/html"), "text/html"),
    "empty": (whole(""), "not a JSON object"),
    "no_content_type": (whole("x", content_type=""), "no content type"),
    "json_list": (whole("[]"), "not a JSON object"),
    "json_without_choices": (whole({"object": "x"}), "no finish reason"),
    "empty_stream": (lambda wire: events(wire, []), "cut off after 0"),
    "500": (status(500, "boom"), "500"),
    "503": (status(503, {"error": {"message": "overloaded"}}), "overloaded"),
    "429": (status(429, {"error": {"message": "slow down"}}), "slow down"),
    "closed": (lambda _: None, "broke"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_retried_and_then_raised(name):
    """Each fault of transport or server is tried three times, with waits of 1 and 2 s, and is never a reply."""
    behaviour, said = FAULTS[name]
    ask = Ask([behaviour])
    assert isinstance(ask.error, ModelFault)
    assert said in str(ask.error)
    assert len(ask.asked) == 3
    assert ask.slept == [1.0, 2.0]


@pytest.mark.parametrize("name", FAULTS)
def test_reply_after_a_fault_is_whole(name):
    """The second try starts anew: nothing of the cut answer is in the reply."""
    ask = Ask([FAULTS[name][0], answer("whole")])
    assert ask.reply.text == "whole"


def test_retry_after_is_honoured():
    """Retry-After: 7 waits 7 s."""
    assert Ask([status(429, headers={"Retry-After": "7"}), answer("x")]).slept == [7.0]


def test_retry_after_an_hour_ends_the_tries():
    """A wait longer than our patience is a fault at once."""
    ask = Ask([status(429, headers={"Retry-After": "3600"})])
    assert (ask.slept, ask.error.retry_after_seconds) == ([], 3600.0)


def test_loading_model_is_waited_for():
    """llama-server's 503 while it loads does not use up tries."""
    loading = status(503, {"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}})
    ask = Ask([*[loading] * 10, answer("x")])
    assert ask.reply.text == "x"
    assert ask.slept == [2.0] * 10


def test_silence_longer_than_the_read_timeout_is_a_fault():
    """A stream that stalls is given up and retried."""
    ask = Ask([silent(1.0)], read_timeout_seconds=0.1, tries=1)
    assert "said nothing" in str(ask.error)
    assert ask.error.retryable


PERMANENT: dict[str, tuple[Behaviour, str]] = {
    "llama_context": (
        status(
            400,
            {"error": {"type": "exceed_context_size_error", "message": "big", "n_prompt_tokens": 4020, "n_ctx": 512}},
        ),
        "the prompt has 4020 tokens and the context is 512",
    ),
    "openai_context": (
        status(400, {"error": {"code": "context_length_exceeded", "message": "maximum context length is 8192 tokens"}}),
        "does not fit the model's context",
    ),
    "vllm_context": (
        status(400, {"object": "error", "message": "This model's maximum context length is 16 tokens.", "code": 400}),
        "does not fit the model's context",
    ),
    "context_in_stream": (
        lambda wire: events(wire, [{"error": {"code": 400, "message": "maximum context length is 16 tokens"}}]),
        "does not fit the model's context",
    ),
    "413": (status(413, "too big"), "too long"),
    "402": (status(402, "pay"), "paid"),
    "quota": (status(429, {"error": {"code": "insufficient_quota", "message": "no credit"}}), "no credit"),
}


@pytest.mark.parametrize("name", PERMANENT)
def test_what_cannot_succeed_is_not_retried(name):
    """The same request would fail again: one ModelFault, no sleep."""
    behaviour, said = PERMANENT[name]
    ask = Ask([behaviour])
    assert isinstance(ask.error, ModelFault)
    assert not ask.error.retryable
    assert said in str(ask.error)
    assert ask.slept == []


MODELS = {"/v1/models": {"data": [{"id": "alpha"}, {"id": "beta"}]}}


@pytest.mark.parametrize(
    "refusal",
    [
        status(404, {"error": {"code": "model_not_found", "message": "no"}}),
        status(404, {"error": {"message": 'model "m" not found, try pulling it first', "type": "not_found_error"}}),
        status(404, {"object": "error", "message": "The model `m` does not exist.", "code": 404}),
        status(400, {"error": {"message": "m is not a valid model ID", "code": 400}}),
        status(400, {"error": {"message": "model 'm' not found", "type": "invalid_request_error"}}),
    ],
)
def test_unknown_model_lists_those_there_are(refusal):
    """OpenAI, Ollama, vLLM, OpenRouter, llama.cpp's router: a ConfigError names what the server serves."""
    ask = Ask([refusal], pages=MODELS)
    assert isinstance(ask.error, ConfigError)
    assert "does not know the model 'm': it serves alpha, beta" in str(ask.error)


def test_wrong_path_says_what_the_url_should_be():
    """A 404 that is not about the model is a wrong url."""
    error = Ask([status(404, {"detail": "Not Found"})]).error
    assert isinstance(error, ConfigError)
    assert "no chat completions (404)" in str(error)


def test_missing_key_names_the_variable():
    """401 without a key in the environment."""
    error = Ask([status(401, {"error": {"message": "no key"}})], key_env="MY_KEY").error
    assert isinstance(error, ConfigError)
    assert "MY_KEY is not set" in str(error)


def test_refused_key_names_the_variable_and_never_the_key():
    """A server that echoes the key is not quoted with it."""
    error = Ask([status(403, {"error": {"message": "bad key sk-secret"}})], key_env="MY_KEY", key="sk-secret").error
    assert "refused the key in MY_KEY: bad key ***" in str(error)
    assert "sk-secret" not in repr(error)


def test_key_wanted_where_none_is_configured():
    """401 from a server without key_env says how to configure one."""
    assert "key_env" in str(Ask([status(401, "")]).error)


def test_redirect_is_not_followed():
    """The key is not carried to another host; the message names the address, without its query."""
    ask = Ask([status(301, headers={"Location": "https://elsewhere/v1/chat/completions?token=1"})])
    assert isinstance(ask.error, ConfigError)
    assert "redirects to https://elsewhere/v1/chat/completions\n" in str(ask.error)


@pytest.mark.parametrize("code", [400, 422])
def test_server_that_refuses_stream_options_is_asked_without(code):
    """The second form is sent at once, and kept for later requests."""
    ask = Ask([status(code, {"detail": "extra fields not permitted: stream_options"}), answer("x", usage=None)])
    assert ask.reply.text == "x"
    assert ["stream_options" in asked.body for asked in ask.asked] == [True, False]
    assert ask.slept == []


def test_max_tokens_is_renamed_where_the_server_says_so():
    """OpenAI-like services behind other addresses."""
    refusal = status(
        400, {"error": {"message": "Unsupported parameter: use 'max_completion_tokens'", "param": "max_tokens"}}
    )
    ask = Ask([refusal, answer("x")], max_tokens=9)
    assert ask.asked[1].body["max_completion_tokens"] == 9
    assert "max_tokens" not in ask.asked[1].body


def test_refused_setting_is_a_configuration_error():
    """A temperature the model does not take can never work."""
    refusal = status(400, {"error": {"message": "Unsupported value", "param": "temperature"}})
    error = Ask([refusal], temperature=0.1).error
    assert isinstance(error, ConfigError)
    assert "refuses temperature" in str(error)


def test_other_refusals_are_faults_of_this_prompt():
    """400 for reasons of its own is one ModelFault."""
    error = Ask([status(400, {"error": {"message": "content policy"}})]).error
    assert isinstance(error, ModelFault)
    assert "content policy" in str(error)


def _closed_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def _offline_model() -> OpenAIModel:
    config = ModelConfig(url=f"http://127.0.0.1:{_closed_port()}")
    return OpenAIModel("m", config, retries=Retries(tries=2, sleep=lambda _: None))


@pytest.mark.parametrize(
    ("call", "kind"),
    [(lambda m: m.complete(PROMPT), ModelFault), (lambda m: m.describe(), Unavailable)],
    ids=["complete", "describe"],
)
def test_server_down_says_how_to_start_one(call: Callable, kind: type):
    """The message has the address, the hint a command."""
    with pytest.raises(kind, match=r"no server answers at http://127.0.0.1:\d+/v1") as caught:
        call(_offline_model())
    assert "llama-server --model" in str(caught.value)


def test_tls_to_a_plain_server_is_a_configuration_error():
    """https:// to a server that speaks http."""
    with FakeServer([answer("x")]) as server:
        model = OpenAIModel("m", ModelConfig(url=server.url.replace("http:", "https:")), retries=Retries(tries=1))
        with pytest.raises(ConfigError, match="no TLS connection"):
            model.complete(PROMPT)


def test_many_threads_may_ask_at_once():
    """Eight threads, one model: each gets a whole reply."""
    texts: list[str] = []
    with FakeServer([answer("abcdefgh", pause_seconds=0.02)]) as server:
        model = OpenAIModel("m", ModelConfig(url=server.url))
        threads = [threading.Thread(target=lambda: texts.append(model.complete(PROMPT).text)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        model.close()
    assert texts == ["abcdefgh"] * 8

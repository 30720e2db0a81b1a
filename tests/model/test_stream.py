"""What is measured while an answer arrives, with a clock that the test moves."""

import time

import pytest

from codegrade.errors import ModelFault
from codegrade.model.fake_server import delta
from codegrade.model.stream import Collector


class Clock:
    """Seconds, moved by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def collector(clock):
    return Collector(clock)


def feed(collector, clock, *chunks, seconds=1.0):
    for chunk in chunks:
        clock.now += seconds
        collector.add(chunk)


def test_client_timings(collector, clock):
    """First token after 2 s; three tokens, two of them in 2 s, are 1 token/s; the total goes on to the end."""
    usage = {"choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 3}}
    feed(
        collector,
        clock,
        delta(role="assistant"),
        delta(content="a"),
        delta(content="b"),
        delta(content="c"),
        delta("stop"),
        usage,
    )
    timings = collector.reply().timings
    assert timings.first_token_seconds == 2.0
    assert timings.completion_tokens_per_second == 1.0
    assert timings.total_seconds == 6.0
    assert timings.source == "client"


def test_when_the_reply_was_asked_for_is_kept(clock):
    """By the clock on the wall, so that replies which overlap can be told."""
    before = time.time()
    collector = Collector(clock)
    feed(collector, clock, delta(content="a"), delta("stop"))
    assert before <= collector.reply().timings.started_at <= time.time()


def test_reasoning_token_is_a_first_token(collector, clock):
    """A model that thinks first has begun to answer."""
    feed(collector, clock, delta(reasoning_content="hm"), delta(content="x"), delta("stop"))
    assert collector.reply().timings.first_token_seconds == 1.0


def test_one_token_has_no_speed(collector, clock):
    """Nothing to divide by."""
    feed(collector, clock, delta(content="a"), delta("stop"), {"usage": {"completion_tokens": 1}})
    assert collector.reply().timings.completion_tokens_per_second is None


@pytest.mark.parametrize("rate", [None, 0, -1, float("inf"), float("nan"), "fast", True])
def test_nonsense_speed_is_unknown(collector, clock, rate):
    """llama.cpp divides by zero milliseconds at times; such figures are not kept."""
    feed(
        collector,
        clock,
        delta(content="a"),
        delta("stop"),
        {"timings": {"predicted_per_second": rate, "prompt_per_second": rate}},
    )
    timings = collector.reply().timings
    assert (timings.completion_tokens_per_second, timings.prompt_tokens_per_second, timings.source) == (
        None,
        None,
        "client",
    )


def test_zero_tokens_is_a_count(collector, clock):
    """A server that made no token says 0, which is not unknown."""
    feed(collector, clock, delta("stop"), {"usage": {"prompt_tokens": 4, "completion_tokens": 0}})
    reply = collector.reply()
    assert (reply.text, reply.completion_tokens) == ("", 0)


def test_content_in_parts(collector, clock):
    """Mistral's list of parts: those with text count."""
    feed(
        collector,
        clock,
        delta(content=[{"type": "text", "text": "a"}, {"type": "image"}, {"type": "text", "text": "b"}]),
        delta("stop"),
    )
    assert collector.reply().text == "ab"


def test_character_split_over_two_chunks(collector, clock):
    """Both halves of a surrogate pair become the character; a lone half becomes U+FFFD: replies are always UTF-8."""
    feed(collector, clock, delta(content="a\ud83d"), delta(content="\ude00b\ud83d"), delta("stop"))
    assert collector.reply().text == "a😀b�"


def test_refusal_is_text(collector, clock):
    """A refusal is the model's answer."""
    feed(collector, clock, delta(refusal="I cannot"), delta("stop"))
    assert collector.reply().text == "I cannot"


def test_other_choices_do_not_count(collector, clock):
    """Only choice 0 was asked for."""
    other = {"choices": [{"index": 1, "delta": {"content": "no"}, "finish_reason": "stop"}]}
    feed(collector, clock, delta(content="yes"), other)
    with pytest.raises(ModelFault, match="cut off after 3 characters"):
        collector.reply()


def test_server_facts_are_kept(collector, clock):
    """The build's fingerprint and OpenRouter's provider."""
    feed(collector, clock, {**delta(content="x"), "system_fingerprint": "b1", "provider": "Groq"}, delta("stop"))
    assert collector.reply().server == {"system_fingerprint": "b1", "provider": "Groq"}


@pytest.mark.parametrize(
    "chunk",
    [
        {},
        {"choices": None},
        {"choices": [None, 3]},
        {"choices": [{}]},
        {"choices": [{"delta": None}]},
        {"usage": 3, "timings": []},
    ],
)
def test_strange_chunks_are_survived(collector, clock, chunk):
    """A chunk without what we look for changes nothing."""
    feed(collector, clock, chunk, delta(content="x"), delta("stop"))
    assert collector.reply().text == "x"

"""The client against a real llama-server, in a container, with a model of random weights."""

import io
import os
import subprocess
import sys
import tarfile
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docker
import httpx
import pytest
from docker.errors import ImageNotFound

from codegrade.chat import Message, Prompt
from codegrade.errors import ConfigError, ModelFault
from codegrade.model.opening import open_model
from codegrade.sandbox.daemon import UNREACHABLE, open_daemon
from codegrade.sandbox.images import build_images, image_tag_of

FOLDER = Path(__file__).parents[2] / "sandboxes" / "llama"
FILE = "tiny-random-Q8_0.gguf"
PROMPT = Prompt((Message("user", "Write two_sum."),), "starter/two_sum", "python")
START_SECONDS = 60.0


@pytest.fixture(scope="module")
def client() -> Iterator[docker.DockerClient]:
    try:
        client = open_daemon(60)
        client.ping()
    except UNREACHABLE as error:
        if "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(f"no Docker daemon answers: {error}")
    yield client
    client.close()


@pytest.fixture(scope="module")
def image(client) -> str:
    """The image of sandboxes/llama: built where it is not there yet."""
    tag = image_tag_of(FOLDER)
    try:
        client.images.get(tag)
    except ImageNotFound:
        build_images(client.api, {"llama": FOLDER}, lambda _: None)
    return tag


@pytest.fixture(scope="module")
def model_archive(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("gguf") / FILE
    subprocess.run([sys.executable, Path(__file__).parent / "tiny_gguf.py", path], check=True)
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as tar:
        tar.add(path, FILE, filter=lambda info: info.replace(mode=0o644))
    return data.getvalue()


def _serve(client, image: str, archive: bytes, *args: str) -> Iterator[str]:
    """The address of a server with these arguments; its container is removed whatever happens."""
    container = client.containers.create(
        image,
        list(args) or None,
        name=f"codegrade-test-llama-{uuid.uuid4().hex[:8]}",
        ports={"8080/tcp": ("127.0.0.1", None)},
    )
    try:
        container.put_archive("/models", archive)
        container.start()
        container.reload()
        url = f"http://127.0.0.1:{container.ports['8080/tcp'][0]['HostPort']}"
        _wait_until_healthy(url, container)
        yield url
    finally:
        container.remove(force=True)


def _wait_until_healthy(url: str, container) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"{url}/health", trust_env=False).status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    pytest.fail(f"llama-server was not ready in {START_SECONDS} s:\n{container.logs().decode(errors='replace')}")


@pytest.fixture(scope="module")
def single(client, image, model_archive) -> Iterator[str]:
    yield from _serve(
        client, image, model_archive, "--model", f"/models/{FILE}", "--parallel", "4", "--ctx-size", "2048"
    )


@pytest.fixture(scope="module")
def router(client, image, model_archive) -> Iterator[str]:
    yield from _serve(client, image, model_archive)


@pytest.fixture(params=["single", "router"])
def url(request) -> str:
    """Every fact holds for one model and for the router that loads models on demand."""
    return request.getfixturevalue(request.param)


def _open(url: str, name: str = FILE.removesuffix(".gguf"), **overrides):
    return open_model(name, url=url, env={}, overrides=overrides)


def test_describe_records_what_was_measured(url):
    """Quantisation, size, context and build, as the server reports them."""
    facts = _open(url).describe()
    assert facts["server"] == "llama.cpp"
    assert facts["server_version"].startswith("b")
    assert (facts["quantization"], facts["quantization_source"]) == ("Q8_0", "llama.cpp")
    assert (facts["parameters"], facts["size_bytes"]) == (128448, 137416)
    assert (facts["context"], facts["context_train"], facts["vocabulary"]) == (512, 512, 361)
    assert facts["file"] == FILE
    assert facts["slots"] == 4
    assert len(facts["chat_template_sha256"]) == 64
    assert facts["server_preset"]["top_k"] == 40
    assert facts["sampling"] == {}


def test_reply_has_usage_and_the_servers_own_timings(url):
    """Six tokens were asked for and six were made; llama.cpp says how fast."""
    reply = _open(url, max_tokens=6, extra={"ignore_eos": True}).complete(PROMPT)
    assert reply.finish_reason == "length"
    assert reply.hit_token_limit
    assert reply.completion_tokens == 6
    assert reply.prompt_tokens > 20
    assert reply.timings.source == "server"
    assert reply.timings.prompt_tokens_per_second > 0
    assert reply.timings.completion_tokens_per_second > 0
    assert 0 < reply.timings.first_token_seconds <= reply.timings.total_seconds


def test_prompt_beyond_the_context_is_a_fault_that_counts(url):
    """No retry; both numbers are in the message."""
    prompt = Prompt((Message("user", "x" * 4000),), "starter/two_sum", "python")
    with pytest.raises(ModelFault, match=r"the prompt has 40\d\d tokens and the context is 512") as caught:
        _open(url).complete(prompt)
    assert not caught.value.retryable


def test_unknown_model_lists_what_is_served(url):
    """A name that the server does not serve stops the run before it measures something else."""
    with pytest.raises(ConfigError, match=r"does not know the model 'other': it serves .*tiny-random-Q8_0"):
        _open(url, "mine", model="other").describe()


def test_name_is_a_label_where_one_model_is_served(single):
    """`--model anything --url …` works against a server with one model; the record says what was really asked."""
    facts = _open(single, "anything").describe()
    assert (facts["name"], facts["served_model"], facts["name_ignored"]) == ("anything", FILE, True)


def test_router_refuses_an_unknown_model(router):
    """Without `describe`, the router's own refusal is understood."""
    with pytest.raises(ConfigError, match="it serves tiny-random-Q8_0"):
        _open(router, "other").complete(PROMPT)


def test_four_at_once(url):
    """Four threads get four whole replies; the same seed gives the same text."""
    model = _open(url, max_tokens=12, seed=3, temperature=0.0, extra={"ignore_eos": True})
    with ThreadPoolExecutor(4) as pool:
        replies = list(pool.map(model.complete, [PROMPT] * 8))
    assert [reply.completion_tokens for reply in replies] == [12] * 8

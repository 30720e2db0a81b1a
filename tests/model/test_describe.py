"""What a record says of a model, from the pages that each kind of server has."""

import json

import pytest

from codegrade.errors import ConfigError, Unavailable
from codegrade.model.config import ModelConfig
from codegrade.model.fake_server import FakeServer, status
from codegrade.model.openai import OpenAIModel
from codegrade.model.retry import Retries


def describe(pages, *, name="fake", key="", **fields):
    """The facts, without the url (its port is new each time)."""
    with FakeServer([], pages=pages, name=name) as server:
        config = ModelConfig.model_validate({"url": server.url, **fields})
        model = OpenAIModel("mine", config, key=key, retries=Retries(tries=2, sleep=lambda _: None))
        facts = dict(model.describe())
        model.close()
    assert facts.pop("url") == f"{server.url}/v1"
    assert json.loads(json.dumps(facts)) == facts
    return facts


def test_vllm():
    """Version from /version; quantisation from the model's name; context from max_model_len."""
    pages = {
        "/v1/models": {
            "data": [{"id": "org/Coder-7B-AWQ", "owned_by": "vllm", "root": "org/Coder-7B-AWQ", "max_model_len": 32768}]
        },
        "/version": {"version": "0.28.0"},
    }
    assert describe(pages, model="org/Coder-7B-AWQ") == {
        "name": "mine",
        "model": "org/Coder-7B-AWQ",
        "location": "local",
        "sampling": {},
        "server": "vllm",
        "server_version": "0.28.0",
        "served_model": "org/Coder-7B-AWQ",
        "context": 32768,
        "quantization": "AWQ",
        "quantization_source": "model name",
    }


def test_sglang():
    """Version, folder and quantisation from /get_server_info."""
    pages = {
        "/v1/models": {"data": [{"id": "m", "owned_by": "sglang", "max_model_len": 4096}]},
        "/get_server_info": {"version": "0.5.2", "model_path": "/data/coder-7b", "quantization": "fp8"},
    }
    facts = describe(pages, model="m")
    assert (facts["server"], facts["server_version"], facts["file"]) == ("sglang", "0.5.2", "coder-7b")
    assert (facts["quantization"], facts["quantization_source"]) == ("FP8", "sglang")


OLLAMA = {
    "/api/version": {"version": "0.12.3"},
    "/v1/models": {"data": [{"id": "coder:latest", "owned_by": "library"}]},
    "/api/tags": {"models": [{"name": "coder:latest", "size": 4661224676, "digest": "365c0bd3c000"}]},
    "/api/show": {
        "details": {"quantization_level": "Q4_K_M", "parameter_size": "8.0B"},
        "model_info": {"general.parameter_count": 8030261248, "general.file_type": 15, "llama.context_length": 8192},
    },
}


def test_ollama():
    """Quantisation, size and digest from Ollama's own interface; `coder` is `coder:latest`."""
    facts = describe(OLLAMA, model="coder")
    assert (facts["server"], facts["server_version"]) == ("ollama", "0.12.3")
    assert (facts["quantization"], facts["quantization_source"]) == ("Q4_K_M", "ollama")
    assert (facts["parameters"], facts["size_bytes"]) == (8030261248, 4661224676)
    assert (facts["digest"], facts["context_train"], facts["served_model"]) == ("365c0bd3c000", 8192, "coder:latest")


def test_ollama_without_the_model():
    """Ollama lists its models and has no such one."""
    pages = {name: page for name, page in OLLAMA.items() if name != "/api/show"}
    with pytest.raises(ConfigError, match="does not know the model 'other': it serves coder:latest"):
        describe(pages, model="other")


def test_lm_studio():
    """Quantisation and context from /api/v0/models."""
    pages = {
        "/v1/models": {"data": [{"id": "qwen"}]},
        "/api/v0/models": {"data": [{"id": "qwen", "quantization": "Q6_K", "max_context_length": 32768}]},
    }
    facts = describe(pages, model="qwen")
    assert (facts["server"], facts["quantization"], facts["context_train"]) == ("lm-studio", "Q6_K", 32768)


def test_old_llama_cpp_without_file_type():
    """The quantisation comes from the file's name where the server does not say it; folders stay private."""
    pages = {
        "/v1/models": {"data": [{"id": "/home/me/coder-Q5_K_M.gguf", "owned_by": "llamacpp", "meta": {"n_params": 7}}]},
        "/props": {"model_path": "/home/me/coder-Q5_K_M.gguf", "build_info": "b4000"},
    }
    facts = describe(pages)
    assert (facts["quantization"], facts["quantization_source"]) == ("Q5_K_M", "file name")
    assert facts["file"] == facts["served_model"] == "coder-Q5_K_M.gguf"
    assert "/home/me" not in json.dumps(facts)


def test_litellm():
    """Known by its header."""
    page = status(200, {"data": [{"id": "m"}]}, headers={"x-litellm-version": "1.80.0"})
    facts = describe({"/v1/models": page}, model="m")
    assert (facts["server"], facts["server_version"]) == ("litellm", "1.80.0")


def test_server_that_tells_nothing():
    """What models.toml says is all there is; absent is unknown."""
    fields = {
        "quantization": "Q4_K_M",
        "hardware": "M2",
        "size_gb": 4.5,
        "cost_per_hour": 0.5,
        "temperature": 0.2,
        "seed": 1,
    }
    assert describe({}, **fields) == {
        "name": "mine",
        "model": "mine",
        "location": "local",
        "sampling": {"temperature": 0.2, "seed": 1},
        "cost_per_hour": 0.5,
        "size_gb": 4.5,
        "hardware": "M2",
        "server": "openai-compatible",
        "quantization": "Q4_K_M",
        "quantization_source": "models.toml",
    }


def test_server_wins_over_what_was_declared():
    """Both are recorded where they differ."""
    facts = describe(OLLAMA, model="coder", quantization="Q8_0")
    assert (facts["quantization"], facts["quantization_declared"]) == ("Q4_K_M", "Q8_0")


def test_key_refused_while_describing():
    """401 on /v1/models."""
    with pytest.raises(ConfigError, match="refused the key in K"):
        describe({"/v1/models": status(401, "")}, key="sk-1", key_env="K")


def test_server_that_fails_is_unavailable():
    """500 on /v1/models, twice."""
    with pytest.raises(Unavailable, match="500"):
        describe({"/v1/models": status(500, "boom")})

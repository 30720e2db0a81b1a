"""What servers tell about themselves and the model: llama.cpp, vLLM, SGLang, Ollama, LM Studio, LiteLLM, OpenRouter.

Every address here is optional: a server that has none of them is described by its kind "openai-compatible" alone.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol, Self

import httpx

from codegrade.model.config import ModelConfig
from codegrade.model.quantization import quantization_of_file_type, quantization_of_name

Json = Mapping[str, object]
Facts = dict[str, object]

PRESET = (
    "temperature",
    "top_k",
    "top_p",
    "min_p",
    "repeat_penalty",
    "presence_penalty",
    "frequency_penalty",
    "max_tokens",
    "reasoning_format",
)
"""Fields of llama.cpp's default sampling that a record keeps."""


@dataclass(frozen=True, slots=True)
class Page:
    """A JSON object that a server answered, and the response's headers in lower case."""

    body: Json
    headers: Mapping[str, str]

    @classmethod
    def of(cls, response: httpx.Response) -> Self | None:
        """The page of a response; None where it is no JSON object."""
        try:
            value = response.json()
        except ValueError:
            return None
        return cls(value, {k.lower(): v for k, v in response.headers.items()}) if isinstance(value, dict) else None


class Look(Protocol):
    """Fetches an address of the server (POST where there is a body); None where it has none or fails."""

    def __call__(self, url: str, body: Json | None = None, /) -> Page | None:
        """The page at `url`."""
        ...


@dataclass(frozen=True, slots=True)
class Served:
    """What was asked for, and where to look: `entry` is the model's element of `/v1/models`, empty if not listed."""

    look: Look
    root: str  # the address without /v1
    base: str
    model: str
    config: ModelConfig
    page: Page | None
    entry: Json

    def get(self, path: str) -> Json:
        """The JSON object at a path under the root; empty where there is none."""
        page = self.look(f"{self.root}{path}")
        return page.body if page else {}


def served_names(page: Page | None) -> list[str]:
    """The ids in an answer of `/v1/models`."""
    return [str(entry["id"]) for entry in _entries(page) if entry.get("id")]


def facts_of_server(look: Look, page: Page | None, config: ModelConfig, model: str) -> Facts:
    """What the server tells; `page` is its `/v1/models`. `unknown` is true where it surely does not serve the model."""
    base = str(config.base)
    entry = next((e for e in _entries(page) if _is_called(e, model)), {})
    served = Served(look, base.removesuffix("/v1"), base, model, config, page, entry)
    kind = _kind(served)
    facts: Facts = {"server": kind, **_READERS.get(kind, _plain)(served)}
    return _with_quantization(_known(facts), served)


def _kind(served: Served) -> str:
    headers = served.page.headers if served.page else {}
    owners = {str(entry.get("owned_by", "")).lower() for entry in _entries(served.page)}
    if "llamacpp" in owners or headers.get("server") == "llama.cpp":
        return "llama.cpp"
    for name in ("vllm", "sglang"):
        if name in owners:
            return name
    if "x-litellm-version" in headers or "x-litellm-call-id" in headers:
        return "litellm"
    host = served.config.base.host
    by_host = next(
        (kind for end, kind in (("openai.com", "openai"), ("openrouter.ai", "openrouter")) if host.endswith(end)), ""
    )
    return by_host or (_local_kind(served) if served.config.place == "local" else "openai-compatible")


def _local_kind(served: Served) -> str:
    if served.get("/api/version").get("version"):
        return "ollama"
    return "lm-studio" if _entries(served.look(f"{served.root}/api/v0/models")) else "openai-compatible"


def _llama_cpp(served: Served) -> Facts:
    props = served.get("/props")
    if props.get("role") == "router":
        return _llama_router(served, props)
    entries = _entries(served.page)
    if not served.entry and served.config.model and entries:
        return {"unknown": True}
    return _llama_facts(props, served.entry or (entries[0] if entries else {}))


def _llama_router(served: Served, router: Json) -> Facts:
    """In router mode the model's own properties come from the instance that serves it, which this loads."""
    if not served.entry:
        return {"unknown": True}
    page = served.look(str(httpx.URL(f"{served.root}/props", params={"model": served.model})))
    listed = served.look(f"{served.base}/models")
    entry = next((e for e in _entries(listed) if _is_called(e, served.model)), served.entry)
    return {
        **_llama_facts(page.body if page else {}, entry),
        "server_version": router.get("build_info"),
        "server_mode": "router",
    }


def _llama_facts(props: Json, entry: Json) -> Facts:
    meta, settings = _object(entry.get("meta")), _object(props.get("default_generation_settings"))
    preset = _object(settings.get("params"))
    path = str(props.get("model_path") or "")
    return {
        "server_version": props.get("build_info"),
        "served_model": _last(entry.get("id")),  # a path would tell the folders of the server's owner
        "file": _last(path),
        "parameters": meta.get("n_params"),
        "size_bytes": meta.get("size"),
        "vocabulary": meta.get("n_vocab"),
        "context": settings.get("n_ctx") or meta.get("n_ctx"),
        "context_train": meta.get("n_ctx_train"),
        "slots": props.get("total_slots"),
        "chat_template_sha256": _digest(props.get("chat_template")),
        "server_preset": {name: preset[name] for name in PRESET if name in preset},
        "_file_type": meta.get("ftype") or props.get("model_ftype"),
    }


def _ollama(served: Served) -> Facts:
    shown = served.look(f"{served.root}/api/show", {"model": served.model})
    details, info = (_object(shown.body.get(name)) if shown else {} for name in ("details", "model_info"))
    tags = served.get("/api/tags").get("models")
    tag: Json = (
        next((t for t in tags if _is_called({"id": t.get("name")}, served.model)), {}) if isinstance(tags, list) else {}
    )
    context = next((value for name, value in info.items() if name.endswith(".context_length")), None)
    return {
        "server_version": served.get("/api/version").get("version"),
        "served_model": tag.get("name"),
        "parameters": info.get("general.parameter_count") or details.get("parameter_size"),
        "size_bytes": tag.get("size"),
        "digest": tag.get("digest"),
        "context_train": context,
        "unknown": bool(tags) and not tag and shown is None,
        "_level": details.get("quantization_level"),
        "_file_type": info.get("general.file_type"),
    }


def _vllm(served: Served) -> Facts:
    return {"server_version": served.get("/version").get("version"), **_plain(served)}


def _sglang(served: Served) -> Facts:
    info = served.get("/get_server_info") or served.get("/server_info")
    return {
        **_plain(served),
        "server_version": info.get("version"),
        "file": _last(info.get("model_path")),
        "_level": info.get("quantization"),
    }


def _lm_studio(served: Served) -> Facts:
    listed = _entries(served.look(f"{served.root}/api/v0/models"))
    entry = next((e for e in listed if _is_called(e, served.model)), {})
    context = entry.get("loaded_context_length")
    return {
        **_plain(served),
        "_level": entry.get("quantization"),
        "context_train": entry.get("max_context_length"),
        "context": context,
    }


def _litellm(served: Served) -> Facts:
    headers = served.page.headers if served.page else {}
    return {"server_version": headers.get("x-litellm-version"), **_plain(served)}


def _plain(served: Served) -> Facts:
    entry = served.entry
    return {
        "served_model": entry.get("id"),
        "file": _last(entry.get("root")) if entry.get("root") != entry.get("id") else None,
        "context": entry.get("max_model_len") or entry.get("context_length"),
    }


_READERS: Mapping[str, Callable[[Served], Facts]] = {
    "llama.cpp": _llama_cpp,
    "ollama": _ollama,
    "vllm": _vllm,
    "sglang": _sglang,
    "lm-studio": _lm_studio,
    "litellm": _litellm,
}


def _with_quantization(facts: Facts, served: Served) -> Facts:
    """Adds `quantization` and its source: the server's word, else the name of the file or model, else models.toml."""
    file_type, level = facts.pop("_file_type", None), facts.pop("_level", None)
    server = str(facts["server"])
    declared = served.config.quantization
    found: Sequence[tuple[str, str]] = (
        (quantization_of_file_type(level), server),
        (quantization_of_file_type(file_type), server),
        (quantization_of_name(str(facts.get("file", ""))), "file name"),
        (quantization_of_name(str(facts.get("served_model", ""))), "model name"),
        (declared, "models.toml"),
        (quantization_of_name(served.model), "model name"),
    )
    value, source = next(((value, source) for value, source in found if value), ("", ""))
    if value:
        facts |= {"quantization": value, "quantization_source": source}
    if declared and declared != value:
        facts["quantization_declared"] = declared
    return facts


def _entries(page: Page | None) -> list[Json]:
    data = page.body.get("data") if page else None
    return [entry for entry in data if isinstance(entry, dict)] if isinstance(data, list) else []


def _is_called(entry: Json, model: str) -> bool:
    """True where an entry's id or alias is that model: in full, its last part, or without .gguf or :latest."""
    aliases = entry.get("aliases")
    names = [str(entry.get("id") or ""), *(map(str, aliases) if isinstance(aliases, list) else [])]
    return any(
        model in {n, _last(n), str(_last(n)).removesuffix(".gguf"), n.removesuffix(":latest")} for n in names if n
    )


def _known(facts: Facts) -> Facts:
    return {name: value for name, value in facts.items() if value not in (None, "", {}, False)}


def _last(path: object) -> str | None:
    return PurePosixPath(path).name if isinstance(path, str) else None


def _object(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _digest(text: object) -> str | None:
    return hashlib.sha256(text.encode()).hexdigest() if isinstance(text, str) and text else None

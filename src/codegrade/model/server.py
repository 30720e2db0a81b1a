"""What servers tell about themselves and the model: llama.cpp, vLLM, SGLang, Ollama, LM Studio, LiteLLM, OpenRouter.

Every address here is optional: a server that has none of them is described by its kind "openai-compatible" alone.
"""

from collections.abc import Callable, Mapping, Sequence

from codegrade.model.config import ModelConfig
from codegrade.model.llama_cpp import llama_cpp_facts
from codegrade.model.ollama import ollama_facts
from codegrade.model.quantization import quantization_of_file_type, quantization_of_name
from codegrade.model.served import Facts, Look, Page, Served, entries_of, is_called, last_part


def facts_of_server(
    look: Look, wait: Callable[[float], None], page: Page | None, config: ModelConfig, model: str
) -> Facts:
    """What the server tells; `page` is its `/v1/models`. `unknown` is true where it surely does not serve the model."""
    base = str(config.base)
    entry = next((e for e in entries_of(page) if is_called(e, model)), {})
    served = Served(look, wait, base.removesuffix("/v1"), base, model, config, page, entry)
    kind = _kind(served)
    facts: Facts = {"server": kind, **_READERS.get(kind, _plain)(served)}
    return _with_quantization(_known(facts), served)


def _kind(served: Served) -> str:
    headers = served.page.headers if served.page else {}
    owners = {str(entry.get("owned_by", "")).lower() for entry in entries_of(served.page)}
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
    return "lm-studio" if entries_of(served.look(f"{served.root}/api/v0/models")) else "openai-compatible"


def _vllm(served: Served) -> Facts:
    return {"server_version": served.get("/version").get("version"), **_plain(served)}


def _sglang(served: Served) -> Facts:
    info = served.get("/get_server_info") or served.get("/server_info")
    return {
        **_plain(served),
        "server_version": info.get("version"),
        "file": last_part(info.get("model_path")),
        "_level": info.get("quantization"),
    }


def _lm_studio(served: Served) -> Facts:
    listed = entries_of(served.look(f"{served.root}/api/v0/models"))
    entry = next((e for e in listed if is_called(e, served.model)), {})
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
        "file": last_part(entry.get("root")) if entry.get("root") != entry.get("id") else None,
        "context": entry.get("max_model_len") or entry.get("context_length"),
    }


_READERS: Mapping[str, Callable[[Served], Facts]] = {
    "llama.cpp": llama_cpp_facts,
    "ollama": ollama_facts,
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


def _known(facts: Facts) -> Facts:
    return {name: value for name, value in facts.items() if value not in (None, "", {}, False)}

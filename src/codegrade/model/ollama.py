"""What Ollama's own interface tells beyond the OpenAI-compatible one."""

from codegrade.model.served import Facts, Json, Served, is_called, json_object


def ollama_facts(served: Served) -> Facts:
    """What `/api/show` and `/api/tags` say; `unknown` where neither has the model."""
    shown = served.look(f"{served.root}/api/show", {"model": served.model})
    details, info = (json_object(shown.body.get(name)) if shown else {} for name in ("details", "model_info"))
    tags = served.get("/api/tags").get("models")
    tag: Json = (
        next((t for t in tags if is_called({"id": t.get("name")}, served.model)), {}) if isinstance(tags, list) else {}
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

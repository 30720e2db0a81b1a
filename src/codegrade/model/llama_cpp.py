"""What llama.cpp's server tells, with one model and in router mode."""

import hashlib

import httpx

from codegrade.model.served import Facts, Json, Page, Served, entries_of, is_called, json_object, last_part

LOOKS, SECONDS_BETWEEN_LOOKS = 20, 0.25

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


def llama_cpp_facts(served: Served) -> Facts:
    """What `/props` and the model's `meta` say.

    With one model the server ignores the name in a request: a name that it does not list is then only a label
    (`name_ignored`), unless models.toml claims it as `model`, or in router mode: then it is `unknown`.
    """
    props = served.get("/props")
    if props.get("role") == "router":
        return _llama_router(served, props)
    entries = entries_of(served.page)
    if not served.entry and served.config.model and entries:
        return {"unknown": True}
    facts = _llama_facts(props, served.entry or (entries[0] if entries else {}))
    return facts if served.entry else {**facts, "name_ignored": True}


def _llama_router(served: Served, router: Json) -> Facts:
    """In router mode the model's own properties come from the instance that serves it, which this loads."""
    if not served.entry:
        return {"unknown": True}
    page, entry = _loaded(served)
    return {
        **_llama_facts(page.body if page else {}, entry),
        "server_version": router.get("build_info"),
        "server_mode": "router",
    }


def _loaded(served: Served) -> tuple[Page | None, Json]:
    """The instance's `/props` and the router's entry; the entry gets its `meta` a moment after the instance answers."""
    for _ in range(LOOKS):
        page = served.look(str(httpx.URL(f"{served.root}/props", params={"model": served.model})))
        listed = served.look(f"{served.base}/models")
        entry = next((e for e in entries_of(listed) if is_called(e, served.model)), served.entry)
        if page and entry.get("meta"):
            break
        served.wait(SECONDS_BETWEEN_LOOKS)
    return page, entry


def _llama_facts(props: Json, entry: Json) -> Facts:
    meta, settings = json_object(entry.get("meta")), json_object(props.get("default_generation_settings"))
    preset = json_object(settings.get("params"))
    path = str(props.get("model_path") or "")
    return {
        "server_version": props.get("build_info"),
        "served_model": _without_folders(entry.get("id")),
        "file": last_part(path),
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


def _without_folders(name: object) -> str | None:
    """A name that is a path would tell the folders of the server's owner."""
    return last_part(name) if str(name).startswith("/") else str(name or "")


def _digest(text: object) -> str | None:
    return hashlib.sha256(text.encode()).hexdigest() if isinstance(text, str) and text else None

"""From the name a person typed to a model: built-in, an entry of models.toml, or any id at a `--url`."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from pydantic import ValidationError

from codegrade.errors import ConfigError
from codegrade.invalid import problems
from codegrade.model.builtin import REFERENCE, STARTER, ReferenceModel, StarterModel, Starters
from codegrade.model.config import ModelConfig, find_models_file, load_models
from codegrade.model.interface import Model
from codegrade.model.openai import OpenAIModel
from codegrade.model.replay import ReplayModel
from codegrade.model.retry import Retries
from codegrade.tasks.task import Task

REPLAY = "replay:"
BUILTINS = (REFERENCE, STARTER, f"{REPLAY}FILE")


def open_model(
    name: str,
    *,
    env: Mapping[str, str],
    models_file: Path | None = None,
    url: str | None = None,
    overrides: Mapping[str, object] | None = None,
    tasks: Iterable[Task] = (),
    starters: Starters | None = None,
    folder: Path = Path(),
    retries: Retries | None = None,
) -> Model:
    """The model called `name`: a built-in, an entry of models.toml, `id@http://host:port`, or an id with `url`.

    `overrides` are fields of `ModelConfig` from the command line; those that are None do not count. `tasks` and
    `starters` feed the built-in models. `folder` is where `./models.toml` is looked for. No server is asked yet.

    Raises:
        ConfigError: no such model, a field is wrong, or the environment lacks the key.
    """
    if url is None:
        if name == REFERENCE:
            return ReferenceModel(tasks)
        if name == STARTER and starters is not None:
            return StarterModel(starters)
        if name.startswith(REPLAY):
            return ReplayModel(Path(name.removeprefix(REPLAY)))
    config = find_config(name, env=env, models_file=models_file, url=url, overrides=overrides, folder=folder)
    label, _ = split_url(name)
    return OpenAIModel(label, config, key=_key(label, config, env), retries=retries)


def find_config(
    name: str,
    *,
    env: Mapping[str, str],
    models_file: Path | None = None,
    url: str | None = None,
    overrides: Mapping[str, object] | None = None,
    folder: Path = Path(),
) -> ModelConfig:
    """What `open_model` would use for a served model; see there.

    Raises:
        ConfigError: no such model, or a field is wrong.
    """
    label, inline = split_url(name)
    file = find_models_file(models_file, env, folder)
    entries = load_models(file)
    entry = entries.get(label)
    address = url or inline
    if entry is None and not address:
        raise _unknown(name, file, sorted(entries))
    fields: dict[str, object] = {} if entry is None else entry.model_dump(exclude_unset=True)
    fields |= {"url": address} if address else {}
    fields |= {k: v for k, v in (overrides or {}).items() if v is not None}
    try:
        return ModelConfig.model_validate(fields)
    except ValidationError as error:
        raise ConfigError(
            f"model {label}: {problems(error)}", hint="correct the option or the entry in models.toml"
        ) from None


def split_url(name: str) -> tuple[str, str]:
    """`id@http://host:port` as id and address; the address is "" where none is in the name."""
    for scheme in ("@http://", "@https://"):
        head, found, tail = name.partition(scheme)
        if found and head:
            return head, scheme[1:] + tail
    return name, ""


def _unknown(name: str, file: Path | None, entries: list[str]) -> ConfigError:
    where = f"{file} has {', '.join(entries) or 'no models'}" if file else "there is no models.toml"
    example = f'[models.{_toml_key(name)}]\nurl = "http://127.0.0.1:8080"\nmodel = "the name the server uses"'
    return ConfigError(
        f"no model is called {name!r}: {where}; built in are {', '.join(BUILTINS)}",
        hint=f"give --url http://HOST:PORT, or add to {file or 'models.toml'}:\n{example}",
    )


def _toml_key(name: str) -> str:
    bare = name.replace("-", "").replace("_", "").isalnum() and name.isascii()
    return name if bare else '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _key(name: str, config: ModelConfig, env: Mapping[str, str]) -> str:
    variable = config.key_variable
    if not variable:
        return ""
    key = env.get(variable, "").strip()
    if not key:
        raise ConfigError(
            f"model {name}: the environment variable {variable} is not set",
            hint=f"export {variable} with a key of {config.base.host}",
        )
    if not key.isascii() or not key.isprintable() or " " in key:
        raise ConfigError(
            f"model {name}: {variable} holds characters that no key has",
            hint=f"export {variable} again, without quotes or line breaks",
        )
    return key

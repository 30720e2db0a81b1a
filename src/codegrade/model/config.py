"""`models.toml`: what a person says about the models that can be asked.

[models.qwen-q4]
url = "http://127.0.0.1:8080"
"""

import ipaddress
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import httpx
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from codegrade.errors import ConfigError
from codegrade.invalid import problems

RESERVED = frozenset(
    {
        "model",
        "messages",
        "stream",
        "stream_options",
        "n",
        "temperature",
        "top_p",
        "seed",
        "max_tokens",
        "max_completion_tokens",
    }
)
"""Fields of a request that `extra` may not set: the client sets them, or they have a name of their own."""

SAMPLING = ("temperature", "top_p", "seed", "max_tokens")
"""What is sent only when set; else the server's own preset holds."""

DESCRIBED = ("price_in_per_million", "price_out_per_million", "cost_per_hour", "size_gb", "hardware")
"""What a record repeats from models.toml when it is set."""

SECRET_WORDS = ("key", "secret", "password", "authorization")
"""A field of `extra` whose name has one of these is not recorded."""

OPENAI_HOST = "api.openai.com"


class ModelConfig(BaseModel):
    """One `[models.NAME]`. Prices in a currency of your choice per million tokens; sizes in GB (10^9 bytes)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str = Field(repr=False)  # may hold user:password
    model: str = ""
    key_env: str = ""
    price_in_per_million: float | None = Field(None, ge=0)
    price_out_per_million: float | None = Field(None, ge=0)
    cost_per_hour: float | None = Field(None, ge=0)
    size_gb: float | None = Field(None, gt=0)
    quantization: str = ""
    hardware: str = ""
    location: Literal["local", "cloud"] | None = None
    temperature: float | None = Field(None, ge=0)
    top_p: float | None = Field(None, gt=0, le=1)
    max_tokens: int | None = Field(None, gt=0)
    seed: int | None = None
    extra: Mapping[str, Any] = {}
    concurrency: int = Field(1, ge=1)
    connect_timeout_seconds: float = Field(10.0, gt=0)
    read_timeout_seconds: float = Field(1800.0, gt=0)
    tries: int = Field(6, ge=1)

    @field_validator("url")
    @classmethod
    def _is_http(cls, url: str) -> str:
        try:
            parsed = httpx.URL(url)
        except httpx.InvalidURL as error:
            raise ValueError(f"is no address: {error}") from error
        if parsed.scheme not in {"http", "https"} or not parsed.host:
            raise ValueError("must be http://HOST:PORT or https://HOST, with or without /v1")
        if parsed.query or parsed.fragment:
            raise ValueError("must have no ?query or #fragment; a key goes into the variable that key_env names")
        return url

    @field_validator("extra")
    @classmethod
    def _leaves_ours_alone(cls, extra: Mapping[str, Any]) -> Mapping[str, Any]:
        if taken := sorted(RESERVED & set(extra)):
            raise ValueError(f"may not set {', '.join(taken)}: these are fields of the model or set by codegrade")
        return extra

    @property
    def base(self) -> httpx.URL:
        """The address that ends in /v1 (or in what the user gave after the host), without credentials."""
        parsed = httpx.URL(self.url).copy_with(username=None, password=None)
        path = parsed.path.rstrip("/").removesuffix("/chat/completions")
        return parsed.copy_with(path=path or "/v1")

    @property
    def is_openai(self) -> bool:
        """True for OpenAI's own service."""
        return self.base.host == OPENAI_HOST

    @property
    def key_variable(self) -> str:
        """The environment variable that holds the key, or "" where none is needed."""
        return self.key_env or ("OPENAI_API_KEY" if self.is_openai else "")

    @property
    def is_loopback(self) -> bool:
        """True where the server is on this machine."""
        host = self.base.host
        return host == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)

    @property
    def place(self) -> str:
        """Either local or cloud: as written, else local for private addresses and names without a dot."""
        host = self.base.host
        private = (
            ipaddress.ip_address(host).is_private
            if _is_address(host)
            else "." not in host or host.endswith((".local", ".lan", ".internal"))
        )
        return self.location or ("local" if private else "cloud")


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class _ModelsFile(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    models: Mapping[str, ModelConfig] = {}


def find_models_file(asked: Path | None, env: Mapping[str, str], folder: Path) -> Path | None:
    """The models.toml that holds: `asked`, else `folder`'s, else the user's; None where there is none.

    Raises:
        ConfigError: `asked` does not exist.
    """
    if asked is not None:
        if not asked.is_file():
            raise ConfigError(f"--models {asked}: no such file", hint="copy models.example.toml and name your copy")
        return asked
    home = env.get("XDG_CONFIG_HOME") or (f"{env['HOME']}/.config" if env.get("HOME") else "")
    candidates = [folder / "models.toml", *([Path(home) / "codegrade" / "models.toml"] if home else [])]
    return next((path for path in candidates if path.is_file()), None)


def load_models(file: Path | None) -> Mapping[str, ModelConfig]:
    """The models of a file by name; none for None.

    Raises:
        ConfigError: the file cannot be read, is no TOML, or has a field that is wrong; the message names it.
    """
    if file is None:
        return {}
    try:
        return _ModelsFile.model_validate(tomllib.loads(file.read_text("utf-8"))).models
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}", hint="make the file readable") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: {error}", hint="compare it with models.example.toml") from error
    except ValidationError as error:
        raise ConfigError(f"{file}: {problems(error)}", hint="models.example.toml shows every field") from None


def without_secrets(value: object) -> object:
    """A value of `extra` as a record may have it: what sits under a secret's name is "***", at any depth."""
    if isinstance(value, Mapping):
        hidden = {k: any(word in str(k).lower() for word in SECRET_WORDS) for k in value}
        return {k: "***" if hidden[k] else without_secrets(v) for k, v in value.items()}
    return [without_secrets(v) for v in value] if isinstance(value, list | tuple) else value

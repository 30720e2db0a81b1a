"""What a server says about a model: its pages, and the model's own entry among those that it lists."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol, Self

import httpx

from codegrade.model.config import ModelConfig

Json = Mapping[str, object]
Facts = dict[str, object]


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
    wait: Callable[[float], None]  # sleeps for seconds
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
    return [str(entry["id"]) for entry in entries_of(page) if entry.get("id")]


def entries_of(page: Page | None) -> list[Json]:
    """The elements of `data` in a listing; none where there is no listing."""
    data = page.body.get("data") if page else None
    return [entry for entry in data if isinstance(entry, dict)] if isinstance(data, list) else []


def is_called(entry: Json, model: str) -> bool:
    """True where an entry's id or alias is that model: in full, its last part, or without .gguf or :latest."""
    aliases = entry.get("aliases")
    names = [str(entry.get("id") or ""), *(map(str, aliases) if isinstance(aliases, list) else [])]
    return any(
        model in {n, last_part(n), str(last_part(n)).removesuffix(".gguf"), n.removesuffix(":latest")}
        for n in names
        if n
    )


def last_part(path: object) -> str | None:
    """What follows the last slash; None for anything but a string."""
    return PurePosixPath(path).name if isinstance(path, str) else None


def json_object(value: object) -> Json:
    """The value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}

"""Templates of `judges/<language>/` rendered for one program: types and names as the language writes them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, StrictUndefined, TemplateError

from codegrade.errors import ConfigError
from codegrade.languages import KindSpec, Toolchain
from codegrade.signature.types import Type
from codegrade.tasks.task import Signature

RENDERING = 1
"""Raised whenever this package renders the same templates differently; part of every driver digest."""


@dataclass(frozen=True, slots=True)
class Name:
    """A parameter for templates. `name`: in the language's style; `type`: in its syntax; `raw`: as in task.toml."""

    name: str
    type: str
    raw: str
    snake: str


def type_text(language: Toolchain, kind: Type) -> str:
    """A type in the language's syntax: the patterns of [types], `{}` standing for the element type.

    `list.int` and the like, where given, win over `list` with `{}` filled in.
    """
    exact = language.types.get(f"{kind.name}.{kind.of}") if kind.of else None
    if exact is not None:
        return exact
    pattern = language.types[kind.name]
    return pattern if kind.of is None else pattern.replace("{}", type_text(language, kind.of))


def signature_context(language: Toolchain, signature: Signature) -> dict[str, object]:
    """The names that templates of function tasks may use."""
    params = [
        Name(language.function_name(p.name), type_text(language, p.type), str(p.type), p.name) for p in signature.params
    ]
    returns = Name("", type_text(language, signature.returns), str(signature.returns), "")
    raw = [p.raw for p in params] + [returns.raw]
    return {
        "function": language.function_name(signature.name),
        "snake": signature.name,
        "params": params,
        "returns": returns,
        "uses_list_node": any("ListNode" in text for text in raw),
        "uses_tree_node": any("TreeNode" in text for text in raw),
    }


def render_files(language: Toolchain, kind: KindSpec, context: Mapping[str, object]) -> dict[str, bytes]:
    """The files of a task kind, by their names in the sandbox.

    Raises:
        ConfigError: a template is missing, is not valid Jinja2 or uses a name that does not exist for its kind.
    """
    return {name: render(language, template, context) for name, template in kind.files.items()}


def render(language: Toolchain, template: str, context: Mapping[str, object]) -> bytes:
    """One file of `judges/<language>/`: rendered when its name ends in `.j2`, else as it is.

    Raises:
        ConfigError: as `render_files`.
    """
    source = _read(language.judge_folder / template)
    if not template.endswith(".j2"):
        return source
    try:
        return _environment().from_string(source.decode()).render(language=language.name, **context).encode()
    except (TemplateError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"{language.judge_folder / template}: {error}", hint="see docs/languages.md for what templates may use"
        ) from error


def driver_digest(language: Toolchain) -> str:
    """SHA-256 over everything that decides how a program is wrapped: judges/<language>/, language.toml, `RENDERING`."""
    digest = hashlib.sha256(f"rendering {RENDERING}\n".encode())
    files = sorted(p for p in language.judge_folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    for file in (language.folder / "language.toml", *files):
        content = _read(file)
        name = file.relative_to(language.judge_folder) if file in files else file.name
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigError(
            f"{file}: {error.strerror}", hint="language.toml names it: add the file or drop the name"
        ) from error


@cache
def _environment() -> Environment:
    # Programs are no HTML: what Jinja escapes would no longer be the program.
    return Environment(
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701  # as said above
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )

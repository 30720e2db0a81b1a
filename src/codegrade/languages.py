"""Languages as data, checked on load: toolchains (`sandboxes/<place>/language.toml`) and databases (`engine.toml`).

A toolchain names its tools (`place`), the steps that build and run a program for each task kind, how types of the
signature language are written, and how tree-sitter finds definitions in it. Templates that the steps need are in
`judges/<language>/`. Adding one changes no code. A database names the SQL dialect it takes.
"""

import string
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from codegrade.errors import ConfigError, UsageError
from codegrade.invalid import first_problem
from codegrade.roots import Roots

PLACEHOLDERS = frozenset({"kit", "work", "program", "memory_mb"})
"""What argv may hold: the kit's folder, the submission's folder, the program's file name, the step's memory in MiB."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class StepSpec(_Strict):
    """One step of a build: see `execution.Step` for what the flags mean."""

    name: str
    argv: tuple[str, ...] = Field(min_length=1)
    records: bool = False
    resident: bool = False
    env: Mapping[str, str] = {}

    @field_validator("argv")
    @classmethod
    def _known_placeholders(cls, argv: tuple[str, ...]) -> tuple[str, ...]:
        for word in argv:
            for _, name, _, _ in string.Formatter().parse(word):
                if name is not None and name not in PLACEHOLDERS:
                    known = ", ".join(sorted(PLACEHOLDERS))
                    raise ValueError(f"unknown placeholder {{{name}}} in {word!r}: known are {known}")
        return argv


class KindSpec(_Strict):
    """How a task kind is built and run: files from `judges/<language>/` (name in the sandbox → template), then steps.

    Templates ending in `.j2` are rendered by Jinja2; every other file is copied.
    """

    files: Mapping[str, str] = {}
    steps: tuple[StepSpec, ...] = Field(min_length=1)


class KitSpec(_Strict):
    """Files of `judges/<language>/` that every submission may read at `{kit}`.

    `steps` build them once; of what they leave, `collect` is kept.
    """

    files: tuple[str, ...] = ()
    steps: tuple[StepSpec, ...] = ()
    collect: tuple[str, ...] = ()


class ResidentSpec(_Strict):
    """A helper that the agent starts once per container.

    `compiler`: a server under a uid of its own; gets files and argv on its stdin, answers with files; never runs
    submitted code. `forkserver`: a warmed interpreter that forks a child for each step; the child drops to the
    program's uid.
    """

    kind: Literal["compiler", "forkserver"]
    argv: tuple[str, ...]


class PlaceSpec(_Strict):
    """Where the language runs. `tools`: programs a bubblewrap sandbox takes from the host, the first is probed."""

    tools: tuple[str, ...]
    version: tuple[str, ...]
    env: Mapping[str, str] = {}
    packages: tuple[str, ...] = ()  # Debian packages that provide the tools, for messages


class Language(_Strict):
    """One language; `folder` is the directory that its file is in, and the build context of its image.

    `extension` is that of submissions, without the leading dot. `kinds`: the task kinds that it can judge.
    """

    name: str
    title: str
    aliases: tuple[str, ...] = ()
    extension: str
    time_factor: float = 1.0
    memory_extra_mb: int = 0
    kinds: Mapping[str, object]
    folder: Path = Field(exclude=True)


class Database(Language):
    """A language whose programs are SQL, run by a server: `engines` has one for each name.

    `title` names product and version, for prompts. `image`: its folder has a Dockerfile that serves it.
    """

    dialect: Literal["mysql", "oracle"]
    kinds: Mapping[str, object] = {"sql": {}}
    image: bool = False


class Toolchain(Language):
    """A language whose programs are built and run in a sandbox."""

    program: str
    style: Literal["snake", "camel"]
    grammar: str
    compile_cpu_seconds: float = 30.0
    compile_memory_mb: int = 2048
    types: Mapping[str, str]
    symbols: Mapping[str, str]
    place: PlaceSpec
    kit: KitSpec = KitSpec()
    resident: ResidentSpec | None = None
    kinds: Mapping[str, KindSpec]
    judge_folder: Path = Field(exclude=True)

    @model_validator(mode="after")
    def _all_types(self) -> "Toolchain":
        missing = {"int", "float", "bool", "string", "list", "optional", "ListNode", "TreeNode"} - set(self.types)
        if missing:
            raise ValueError(f"[types] lacks {', '.join(sorted(missing))}")
        return self

    def function_name(self, snake: str) -> str:
        """A task's snake_case name in this language's naming style."""
        head, *rest = snake.split("_")
        return snake if self.style == "snake" else head + "".join(word[:1].upper() + word[1:] for word in rest)


L = TypeVar("L", bound=Language)


def load_toolchain(file: Path, judges: Path) -> Toolchain:
    """One `language.toml`.

    Raises:
        ConfigError: not TOML, an unknown key or placeholder, a missing value; the message names the file and the key.
    """
    return _load(file, Toolchain, judge_folder=judges / file.parent.name)


def _load(file: Path, of: type[L], **more: Path) -> L:
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        return of(**data, folder=file.parent, **more)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: {error}", hint="fix the TOML syntax at that line") from error
    except ValidationError as error:
        raise ConfigError(f"{file}: {first_problem(error)}", hint="see docs/languages.md for every key") from error


def load_languages(roots: Roots) -> dict[str, Language]:
    """Every toolchain, then every database, by name.

    Raises:
        ConfigError: one is malformed, or there is no toolchain.
    """
    return {**load_toolchains(roots), **load_databases(roots)}


def load_databases(roots: Roots) -> dict[str, Database]:
    """Every database by name, in alphabetical order.

    Raises:
        ConfigError: one is malformed.
    """
    loaded = (_load(file, Database) for file in sorted(roots.sandboxes.glob("*/engine.toml")))
    return {database.name: database for database in loaded}


def load_toolchains(roots: Roots) -> dict[str, Toolchain]:
    """Every toolchain by name, in alphabetical order.

    Raises:
        ConfigError: one is malformed, or there is none.
    """
    files = sorted(roots.sandboxes.glob("*/language.toml"))
    if not files:
        hint = f"remove {roots.sandboxes} to use the shipped languages, or see docs/languages.md"
        raise ConfigError(f"{roots.sandboxes}: no <language>/language.toml in it", hint=hint)
    loaded = (load_toolchain(file, roots.judges) for file in files)
    return {language.name: language for language in loaded}


def toolchains(languages: Mapping[str, Language]) -> dict[str, Toolchain]:
    """Those that a sandbox runs."""
    return {name: language for name, language in languages.items() if isinstance(language, Toolchain)}


def pick(languages: Mapping[str, L], names: tuple[str, ...]) -> tuple[L, ...]:
    """The languages asked for by name or alias, in the order asked; all of them when `names` is empty.

    Raises:
        UsageError: a name is not known.
    """
    by_alias = {alias: language for language in languages.values() for alias in (language.name, *language.aliases)}
    unknown = [name for name in names if name.lower() not in by_alias]
    if unknown:
        raise UsageError(f"unknown language {', '.join(unknown)}", hint=f"known are {', '.join(languages)}")
    wanted = [by_alias[name.lower()] for name in names] or list(languages.values())
    return tuple({language.name: language for language in wanted}.values())

"""`task.toml` as it is written: pydantic models, and errors that say what to write instead.

`json_schema()` publishes the same models for editors; `docs/task.schema.json` is that output.
"""

import difflib
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import ErrorDetails

from codegrade.errors import TaskError
from codegrade.invalid import told
from codegrade.signature.types import parse_type
from codegrade.tasks.sql import ColumnSpec, ForeignKeySpec, RoutineParam, RoutineSpec, SqlSpec, TableSpec

_SNAKE = r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"


def _type_text(text: str) -> str:
    parse_type(text)
    return text


SnakeName = Annotated[str, Field(pattern=_SNAKE)]
TypeText = Annotated[
    str,
    AfterValidator(_type_text),
    Field(description="int, float, bool, string, ListNode, TreeNode, T[] or T?"),
]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ParamSpec(_Strict):
    """One parameter; languages write the name in their own style."""

    name: SnakeName = Field(examples=["nums"])
    type: TypeText = Field(examples=["int[]"])


class SignatureSpec(_Strict):
    """The function that a program must define."""

    name: SnakeName = Field(examples=["two_sum"])
    params: tuple[ParamSpec, ...] = Field(default=(), examples=[[{"name": "nums", "type": "int[]"}]])
    returns: TypeText = Field(examples=["int[]"])

    @model_validator(mode="after")
    def _distinct_names(self) -> "SignatureSpec":
        names = [param.name for param in self.params]
        if len(set(names)) < len(names):
            raise ValueError("two parameters have the same name")
        return self


class LimitsSpec(_Strict):
    """CPU seconds and MiB for one case, before language factors; the reference may raise them on a slow machine."""

    time_s: float = Field(default=2.0, gt=0, le=600, examples=[2.0])
    memory_mb: int = Field(default=256, ge=16, le=65536, examples=[256])


class CompareSpec(_Strict):
    """How a result is compared with the expected one."""

    mode: Literal["exact", "unordered", "float", "checker"] = Field(default="exact", examples=["exact"])
    abs_tol: float = Field(default=0.0, ge=0, examples=[1e-9])
    rel_tol: float = Field(default=0.0, ge=0, examples=[1e-9])
    case_sensitive: bool = True
    space_sensitive: bool = False

    @model_validator(mode="after")
    def _tolerances_belong_to_float(self) -> "CompareSpec":
        tolerant = self.abs_tol > 0 or self.rel_tol > 0
        if self.mode == "float" and not tolerant:
            raise ValueError('mode = "float" needs abs_tol, rel_tol or both, for example abs_tol = 1e-9')
        if self.mode != "float" and tolerant:
            raise ValueError(f'abs_tol and rel_tol belong to mode = "float", not to {self.mode!r}')
        return self


class TaskFile(_Strict):
    """A whole `task.toml`."""

    title: str = Field(min_length=1, examples=["Two Sum"])
    kind: Literal["function", "stdio", "unit-test", "sql"] = Field(examples=["function"])
    difficulty: Literal["easy", "medium", "hard"] = Field(examples=["easy"])
    category: str = Field(default="coding", min_length=1, examples=["coding"])
    tags: tuple[str, ...] = Field(default=(), examples=[["array"]])
    released: date = Field(examples=["2026-11-20"], description="the day the task was first public")
    languages: tuple[str, ...] = Field(
        default=(), description="the only languages it exists in; left out: every language", examples=[["rust"]]
    )
    canary: str = Field(
        default="",
        description="a string that marks the files, so that text made from them can be found; never shown to a model",
        examples=["codegrade-core 9e6c51d2-6f0b-4f0e-8a43-5d7a0c1f2b90"],
    )
    unproven: str = Field(default="", description="why no reference can prove it", examples=["the data set has none"])
    entry: str = Field(
        default="", description="what the tests of a unit-test task call; extraction looks for it", examples=["two_sum"]
    )
    signature: SignatureSpec | None = None
    sql: SqlSpec | None = None
    limits: LimitsSpec = LimitsSpec()
    compare: CompareSpec = CompareSpec()

    @model_validator(mode="after")
    def _kind_has_its_tables(self) -> "TaskFile":
        if self.kind == "function" and self.signature is None:
            raise ValueError('kind = "function" needs a [signature] table with name, params and returns')
        if self.kind != "function" and self.signature is not None:
            raise ValueError(f'[signature] belongs to kind = "function", not to {self.kind!r}')
        if self.kind == "sql" and self.sql is None:
            raise ValueError('kind = "sql" needs a [sql] table with form and [[sql.tables]]')
        if self.kind != "sql" and self.sql is not None:
            raise ValueError(f'[sql] belongs to kind = "sql", not to {self.kind!r}')
        if self.kind != "unit-test" and self.entry:
            raise ValueError(f'entry belongs to kind = "unit-test", not to {self.kind!r}')
        if self.kind != "function" and self.compare.mode in {"unordered", "checker"}:
            raise ValueError(f'compare mode {self.compare.mode!r} belongs to kind = "function", not to {self.kind!r}')
        if self.kind == "sql" and (not self.compare.case_sensitive or self.compare.space_sensitive):
            raise ValueError('case_sensitive and space_sensitive belong to kind = "stdio", not to "sql"')
        return self


def parse_task_file(file: Path) -> TaskFile:
    """One `task.toml`, checked.

    Raises:
        TaskError: not readable, not TOML, a key unknown, missing or wrong; it names file and key.
    """
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise TaskError(f"{file}: {error.strerror}", hint="a task folder needs a readable task.toml") from error
    except (ValueError, RecursionError) as error:  # no text, no TOML, or more of it than Python reads
        raise TaskError(f"{file}: {error}", hint="fix the TOML syntax at that place") from error
    try:
        return TaskFile.model_validate(data)
    except ValidationError as error:
        raise _explained(file, error.errors()[0]) from error


def json_schema() -> Mapping[str, Any]:
    """The JSON Schema of `task.toml`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **TaskFile.model_json_schema(),
        "title": "codegrade task.toml",
    }


def _explained(file: Path, detail: ErrorDetails) -> TaskError:
    if detail["type"] == "string_pattern_mismatch":
        most = 30 if "sql" in detail["loc"] else 0
        what = f"{detail['input']!r} cannot be a name: write small letters, digits and _, a letter first"
        detail = {**detail, "msg": what + f", at most {most}" * (most > 0)}
    return TaskError(f"{file}: {told(detail)}", hint=_advice(detail))


def _advice(detail: ErrorDetails) -> str:
    keys = [str(part) for part in detail["loc"]]
    if detail["type"] == "extra_forbidden":
        close = difflib.get_close_matches(keys[-1], _known_keys(), n=1)
        return f"did you mean {close[0]}?" if close else "remove it; `codegrade tasks schema` lists every key"
    example = _example(keys)
    return f"write for example: {example}" if example else "see docs/tasks.md"


_SQL = (SqlSpec, TableSpec, ColumnSpec, ForeignKeySpec, RoutineSpec, RoutineParam)
_MODELS: tuple[type[BaseModel], ...] = (TaskFile, SignatureSpec, ParamSpec, LimitsSpec, CompareSpec, *_SQL)


def _known_keys() -> list[str]:
    return [key for model in _MODELS for key in model.model_fields]


def _example(keys: list[str]) -> str:
    """The example of the last key on the way from the top of the file that has one."""
    shown = ""
    model: type[BaseModel] = TaskFile
    for key in (key for key in keys if not key.isdigit()):
        field = model.model_fields.get(key)
        if field is None:
            return ""
        value = field.examples[0] if field.examples else None
        shown = "" if value is None else f"{key} = {value if key == 'released' else _toml(value)}"
        model = _model_in(field.annotation) or model
    return shown


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The model that an annotation such as `tuple[TableSpec, ...]` or `SqlSpec | None` holds."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inside in get_args(annotation) if (found := _model_in(inside))), None)


def _toml(value: object) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    return str(value)

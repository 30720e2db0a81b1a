"""`strength.toml`: the survivors of a task that were looked at and found to do the same as the reference."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from codegrade.errors import TaskError
from codegrade.invalid import first_problem
from codegrade.tasks.folder import NOTES


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    mutant: str = Field(min_length=1)
    reason: str = Field(min_length=1, pattern=r"\S")
    change: str = ""


class _Ledger(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    equivalent: tuple[_Entry, ...] = ()


def read_ledger(folder: Path) -> Mapping[str, str]:
    """Key of a mutant → why no case can kill it; empty where the task has no such file.

    Raises:
        TaskError: the file is not as docs/tasks.md says.
    """
    file = folder / NOTES
    try:
        entries = _Ledger.model_validate(tomllib.loads(file.read_text(encoding="utf-8"))).equivalent
    except FileNotFoundError:
        return {}
    except ValidationError as error:
        raise TaskError(f"{file}: {first_problem(error)}", hint=_FORM) from error
    except (OSError, ValueError, RecursionError) as error:  # no text, no TOML, or more of it than Python reads
        raise TaskError(f"{file}: {error}", hint=_FORM) from error
    reasons = {entry.mutant: entry.reason for entry in entries}
    if len(reasons) < len(entries):
        raise TaskError(f"{file}: a mutant is named twice", hint="keep one of the two entries")
    return reasons


_FORM = "write [[equivalent]] entries with mutant (the key that tasks strength prints), reason and, for readers, change"

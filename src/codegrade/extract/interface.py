"""The values of extraction."""

from dataclasses import dataclass
from typing import Literal

from codegrade.relational.types import Form


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a task asks a program to define, in the language's naming style.

    `names` is empty for stdio; of a sql task it has the routine's name, or those of a result's columns. `starter` is
    the code that the prompt showed, or "". `form`: a sql task's.
    """

    kind: Literal["function", "stdio", "unit-test", "sql"]
    names: tuple[str, ...] = ()
    starter: str = ""
    form: Form = "query"


@dataclass(frozen=True, slots=True)
class Extraction:
    """The program in a reply, or None.

    `closed` is False where nothing in the reply says that the program is whole: its fence was never closed, it stood
    in no fence (but a SQL query that ends in a semicolon is whole), or there is none. With a reply that hit its token
    limit that means truncated. `how` says in one line which piece was taken and why.
    """

    program: str | None
    closed: bool
    how: str

"""PL/SQL on PL/pgSQL."""

import re
from dataclasses import dataclass

from codegrade.engines.compat.errors import undetermined
from codegrade.engines.compat.scope import World

_BLOCK = re.compile(
    r"\s*(?:DECLARE\b|BEGIN\b|<<|CREATE\s+(?:OR\s+REPLACE\s+)?(?:(?:NON)?EDITIONABLE\s+)?"
    r"(?:FUNCTION|PROCEDURE|PACKAGE|TRIGGER|TYPE)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Defined:
    """A routine, or an anonymous block (`name` ""): its kinds of parameters and of what it returns ("" nothing).

    `defaults` of the parameters, the last ones, need not be given.
    """

    name: str
    sql: str
    kinds: tuple[str, ...] = ()
    returns: str = ""
    defaults: int = 0


def is_plsql(text: str) -> bool:
    """Whether a statement is PL/SQL."""
    return _BLOCK.match(_without_comments(text)) is not None


def _without_comments(text: str) -> str:
    return re.sub(r"\A(?:\s+|--[^\n]*\n|/\*.*?\*/)*", "", text, flags=re.DOTALL)


def define(text: str, world: World) -> Defined:
    """A routine or block in PL/pgSQL."""
    del text, world
    return undetermined("PL/SQL")

import json
import re
from typing import Any, NoReturn

ESCAPE = re.compile(r"\\(.)", re.DOTALL)
INDEX = re.compile(r"0|-?[1-9][0-9]*")


def json_lookup(document: str, path: list[str]) -> str | None:
    try:
        value = json.loads(document, parse_float=refuse, parse_constant=refuse)
        for step in path:
            value = inside(value, step)
    except (ValueError, LookupError):
        return None
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def refuse(text: str) -> NoReturn:
    raise ValueError(text)


def inside(value: Any, step: str) -> Any:
    if isinstance(value, dict):
        return value[step]
    if isinstance(value, list) and INDEX.fullmatch(step):
        return value[int(step)]
    raise LookupError(step)

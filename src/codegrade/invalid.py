"""What is wrong in data that a pydantic model refused, told to the person who wrote the data.

A problem reads `place: what`, the place being the keys on the way to it. Values are never told: they might be secret.
"""

from pydantic import ValidationError
from pydantic_core import ErrorDetails

_WORDS = {
    "missing": "is missing",
    "extra_forbidden": "is no key that is known here",
}


def first_problem(error: ValidationError) -> str:
    """The first of `problems`."""
    return told(error.errors()[0])


def problems(error: ValidationError) -> str:
    """Everything that is wrong, with "; " between."""
    return "; ".join(told(detail) for detail in error.errors())


def told(detail: ErrorDetails) -> str:
    """One of pydantic's findings; without a place where it is about the whole."""
    place = ".".join(str(part) for part in detail["loc"])
    what = _WORDS.get(detail["type"]) or detail["msg"].removeprefix("Value error, ")
    return f"{place}: {what}" if place else what

import operator
import re
from collections.abc import Callable

NUMBER = r"0|[1-9][0-9]*"
WORD = rf"(?:{NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
BUILD = r"[0-9A-Za-z-]+"
VERSION = re.compile(rf"({NUMBER})\.({NUMBER})\.({NUMBER})(?:-({WORD}(?:\.{WORD})*))?(?:\+{BUILD}(?:\.{BUILD})*)?")
TERM = re.compile(r"([<>=~^]*)(.+)")
COMPARISONS = {"": operator.eq, "=": operator.eq, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}

# Numbers, whether there is no preview part, and the words of the preview part.
Version = tuple[list[int], bool, list[tuple[bool, int, str]]]


def pick_version(versions: list[str], wanted: str) -> str | None:
    alternatives = [[condition(term) for term in alternative.split()] for alternative in wanted.split("||")]
    parsed = [(version, text) for text in versions if (version := parse(text))]
    meeting = [(version, text) for version, text in parsed if any(meets(version, terms) for terms in alternatives)]
    return max(meeting, key=lambda entry: entry[0])[1] if meeting else None


def parse(text: str) -> Version | None:
    found = VERSION.fullmatch(text)
    if found is None:
        return None
    *numbers, preview = found.groups()
    words = preview.split(".") if preview else []
    return [int(n) for n in numbers], not words, [word_key(word) for word in words]


def word_key(word: str) -> tuple[bool, int, str]:
    return (False, int(word), "") if word.isdigit() else (True, 0, word)


def release(*numbers: int) -> Version:
    return [*numbers, 0, 0][:3], True, []


# What a version must meet, and the version of the term if it has a preview part.
Condition = tuple[Callable[[Version], bool], Version | None]


def condition(term: str) -> Condition:
    if term == "*":
        return (lambda version: True), None
    if re.fullmatch(r"[0-9.]+x", term):
        *fixed, last = map(int, term[:-2].split("."))
        return between(release(*fixed, last), release(*fixed, last + 1)), None
    sign, text = TERM.fullmatch(term).groups()
    bound = parse(text)
    numbers, final, _ = bound
    preview = None if final else bound
    if sign == "~":
        return between(bound, release(numbers[0], numbers[1] + 1)), preview
    if sign == "^":
        place = next((place for place in range(2) if numbers[place]), 2)
        return between(bound, release(*numbers[:place], numbers[place] + 1)), preview
    return (lambda version: COMPARISONS[sign](version, bound)), preview


def between(low: Version, high: Version) -> Callable[[Version], bool]:
    return lambda version: low <= version < high


def meets(version: Version, terms: list[Condition]) -> bool:
    numbers, final, _ = version
    named = final or any(preview and preview[0] == numbers for _, preview in terms)
    return named and all(holds(version) for holds, _ in terms)

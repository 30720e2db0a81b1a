"""Format models of dates and numbers: which elements are known, and what PostgreSQL calls them."""

import re

from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.typed import quote

_ELEMENTS_TEXT = """
    SYYYY YYYY Y,YYY YYY YY Y IYYY IYY IY I RRRR RR Q MM MONTH MON RM WW W IW DDD DD D DAY DY J HH24 HH12 HH MI
    SSSSS SS FF FF1 FF2 FF3 FF4 FF5 FF6 FF7 FF8 FF9 AM PM A.M. P.M. CC SCC AD BC A.D. B.C. YEAR SYEAR TS DL DS
    TZH TZM TZR TZD X E EE FM FX
"""
_ELEMENTS = sorted(
    _ELEMENTS_TEXT.split(),
    key=len,
    reverse=True,
)
_PG = {"RRRR": "YYYY", "RR": "YY", "FF": "FF6"}
_SAME = {"YYYY", "YYY", "YY", "Y", "IYYY", "IYY", "IY", "I", "Q", "MM", "WW", "W", "IW", "DDD", "DD", "D", "J", "HH24",
         "HH12", "HH", "MI", "SS", "FF1", "FF2", "FF3", "FF4", "FF5", "FF6", "RRRR", "RR", "FF", "CC",
         "Y,YYY"}  # fmt: skip
_WORDS = {"MONTH", "MON", "DAY", "DY", "AM", "PM", "A.M.", "P.M.", "AD", "BC", "A.D.", "B.C."}
_FRACTIONS = {"FF", "FF1", "FF2", "FF3", "FF4", "FF5", "FF6"}
_READABLE = {"YYYY", "YYY", "YY", "Y", "RR", "RRRR", "MM", "MON", "MONTH", "DD", "DDD", "HH24", "HH12", "HH", "MI",
             "SS", "SSSSS", "AM", "PM", "A.M.", "P.M."} | _FRACTIONS  # fmt: skip
_PUNCTUATION = " -/,.;:"
_NUMBER = re.compile(r"(FM)?(S)?(\$)?([90,G]*)(?:[.D]([90]*))?(S|MI|PR)?", re.IGNORECASE)


def elements(model: str) -> list[tuple[str, str]]:
    """A date model's elements: each its name in capitals and its text; punctuation and quoted texts are named "".

    Raises:
        RefusedError: ORA-01821.
    """
    found: list[tuple[str, str]] = []
    place, strange = 0, ""
    while place < len(model):
        if model[place] == '"':
            end = model.find('"', place + 1)
            if end < 0:
                refuse(1821)
            found.append(('"', model[place + 1 : end]))
            place = end + 1
            continue
        rest = model[place:].upper()
        element = next((known for known in _ELEMENTS if rest.startswith(known)), "")
        if element:
            found.append((element, model[place : place + len(element)]))
            place += len(element)
            if (suffix := rest[len(element) : len(element) + 2]) in {"TH", "SP"} and element not in {"FM", "FX"}:
                found.append((suffix, model[place : place + 2]))
                place += 2
        elif model[place].isalnum():
            refuse(1821)
        else:
            strange = strange or ("" if model[place] in _PUNCTUATION else model[place])
            found.append(("", model[place]))
            place += 1
    if strange:
        undetermined(f"{strange!r} in a date format")
    return found


def date_to_text(model: str, *, fraction: bool) -> str:
    """PostgreSQL's model for TO_CHAR of a date, as a literal; `fraction`: the value is a timestamp."""
    parts: list[str] = []
    bare = False
    for element, text in elements(model):
        if element == "FM":
            bare = not bare
        elif element == '"' or (element == "" and text in '"\\'):
            parts.append('"' + text.replace("\\", "\\\\") + '"' if text else "")
        elif element == "":
            parts.append(text)
        elif element == "TH" and parts:
            parts[-1] += "TH" if text != "th" else "th"
        elif element in _FRACTIONS and not fraction:
            refuse(1821)
        elif element in _SAME:
            parts.append(("FM" if bare else "") + _PG.get(element, element))
        elif element in _WORDS and (text.isupper() or text.islower() or (text.istitle() and "." not in text)):
            if element in {"AM", "PM", "A.M.", "P.M.", "AD", "BC", "A.D.", "B.C."} and text.istitle():
                undetermined(f"{text} in a date format")
            parts.append(("FM" if bare else "") + text)
        else:
            undetermined(f"{text} in a date format")
    return quote("".join(parts))


def text_to_date(model: str, *, fraction: bool) -> tuple[str, str]:
    """What `ora.read_date` takes: an array of elements, and whether the model is exact (FX), as texts."""
    exact = False
    parts: list[str] = []
    for element, text in elements(model):
        if element in {"FM", "FX"}:
            exact = exact or element == "FX"
        elif element == '"':
            parts.append(f'"{text}"')
        elif element == "":
            if parts and not parts[-1].isalnum() and parts[-1][0] != '"':
                parts[-1] += text
            else:
                parts.append(text)
        elif element not in _READABLE or (element in _FRACTIONS and not fraction):
            if element in _FRACTIONS:
                refuse(1821)
            undetermined(f"{text} in a format that reads dates")
        else:
            parts.append(element)
    return "ARRAY[" + ",".join(map(quote, parts)) + "]::text[]", "true" if exact else "false"


def number_model(model: str) -> str:
    """A number's model as a literal, if it is one that we know.

    Raises:
        RefusedError: ORA-01481, it has what no model has.
        Undetermined: it has elements that we do not know.
    """
    found = _NUMBER.fullmatch(model)
    if found is None or (found[2] and found[6]) or not ((found[4] or "") + (found[5] or "")):
        if re.search(r"[^0-9.,$BCDEGILMNOPRSTUVX]", model.upper().replace("FM", "")):
            refuse(1481, "invalid number format model")
        undetermined(f"the number format {model}")
    if (found[4] or "").startswith((",", "G")):
        refuse(1481, "invalid number format model")
    return quote(model)


_UNITS = {
    "CC": ("CC", "SCC"),
    "YYYY": ("YYYY", "SYYYY", "YEAR", "SYEAR", "YYY", "YY", "Y"),
    "IYYY": ("IYYY", "IYY", "IY", "I"),
    "Q": ("Q",),
    "MM": ("MONTH", "MON", "MM", "RM"),
    "WW": ("WW",),
    "IW": ("IW",),
    "W": ("W",),
    "DD": ("DDD", "DD", "J"),
    "D": ("DAY", "DY", "D"),
    "HH": ("HH", "HH12", "HH24"),
    "MI": ("MI",),
}


def unit(model: str) -> str:
    """What TRUNC and ROUND of a date cut to.

    Raises:
        RefusedError: no date is cut so: ORA-01898.
    """
    for name, models in _UNITS.items():
        if model.upper() in models:
            return name
    if model.upper() in {"SS", "SSSSS"} or model.upper().startswith("FF"):
        refuse(1899, "bad precision specifier")
    return refuse(1821)

"""What a reply says of a block: in the heading and the line of prose above it, and the comment that it begins with."""

import re

_DATABASES = {
    "mysql": re.compile(r"\bmysql\b", re.IGNORECASE),
    "oracle": re.compile(r"\boracle\b|\bpl/?sql\b", re.IGNORECASE),
    "": re.compile(
        r"\bpostgres(?:ql)?\b|\bsqlite\b|\bsql server\b|\bt-?sql\b|\bms ?sql\b|\bdb2\b|\bbigquery\b|\bsnowflake\b",
        re.IGNORECASE,
    ),
}
_CONTRAST = re.compile(r"\b(?:unlike|instead of|rather than|not|no|than|from|as in|like)\s+(?:in\s+)?\Z", re.IGNORECASE)
_OTHERWISE = re.compile(
    r"\balternativ|\banother (?:way|approach|option|version|solution|formulation)|\bequivalent|\bvariant\b"
    r"|\byou (?:can|could|may|might) also\b|\balso (?:be )?(?:written|possible|works)|\A\W*(?:or|if|note)\b"
    r"|\A#{1,6}\W*(?:explanation|breakdown|how it works|notes\b|test)"
    r"|\b(?:older|earlier|legacy|previous) (?:versions?|releases?|mysql|oracle|servers?|databases?)"
    r"|\band (?:earlier|older)\b"
    r"|\b(?:before|below|prior to|pre)[ -](?:mysql |oracle |version )?v?\d|\bmysql\W{0,3}[45]\.\d|\bv?5\.[0-7]\b"
    r"|\b(?:9i|10g|11g|23ai|23c)\b|\b(?:option|method|approach|way) (?:[2-9]|[b-d]|two|three)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\bnaive\b|\bnaïve\b|\bwrong\b|\bincorrect|\bbuggy\b|\bbroken\b|\bfirst attempt\b|\boriginal\b|\bfails\b|\bmistake"
    r"|\b(?:does not|doesn't|doesn’t|won't|won’t|would not|wouldn't|not) (?:work|run|be right|be correct)|\bavoid\b"
    r"|\bto (?:test|verify|check|try|call|use|see)\b|\btest(?:ing)?\b|\bverif|\bsample (?:data|rows|output)|\bset ?up\b"
    r"|\busage\b|\boutput\b|\byou (?:can|could) (?:test|verify|check|call)"
    r"|\bsub-?query\b|\binner query\b|\bthis part\b|\bfor comparison\b|\bfor reference\b"
    r"|\bundo\b|\broll(?:ing)? ?back\b|\brestore\b",
    re.IGNORECASE,
)
_AFTER_ALL = re.compile(
    r"\bfinal|\bcorrect(?:ed)?\b|\bfixed\b|\bimproved\b|\bcomplete\b|\bthe full\b|\btogether\b|\bsolution\b|\banswer\b"
    r"|\binstead\b(?! of)",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"\s*(?:--|#|/\*)([^\n]{0,200})")


def for_another(intro: str, text: str, dialect: str) -> bool:
    """It is meant for another database than the dialect's: that one is named, ours is not."""
    said = [*intro.split("\n"), _comment(text)]
    if any(_DATABASES[dialect].search(line) for line in said):
        return False
    return any(_names_another(line, dialect) for line in said)


def _names_another(said: str, dialect: str) -> bool:
    others = (found for name, pattern in _DATABASES.items() if name != dialect for found in pattern.finditer(said))
    return any(not _CONTRAST.search(said[: found.start()]) for found in others)


def aside(intro: str, text: str) -> bool:
    """It is an alternative, made for an older version, wrong, or there to test with."""
    lines = intro.split("\n")
    if any(_OTHERWISE.search(line) for line in [*lines, _comment(text)]):
        return True
    return any(_NOT_YET.search(line) for line in lines) and not any(_AFTER_ALL.search(line) for line in lines)


def _comment(text: str) -> str:
    found = _COMMENT.match(text)
    return found[1] if found else ""

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
    r"|\byou (?:can|could|may|might) also\b|\balso (?:be )?(?:written|possible|works)"
    r"|\b(?:option|method|approach|way) (?:[2-9]|[b-d]|two|three)\b"
    r"|\b(?:older|earlier|legacy|previous) (?:versions?|releases?|mysql|oracle|servers?|databases?)"
    r"|\band (?:earlier|older)\b|\b(?:before|prior to|pre)[ -](?:mysql|oracle|version|v|(?=[89]\.0|1[0-9][cgi])) ?\d"
    r"|\bmysql\W{0,3}[45]\.\d|\b(?:version |v)?5\.[67]\b|\b(?:9i|10g|11g|23ai|23c)\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"\W*(?:or|if|note)\b|#{1,6}\W*(?:explanation|breakdown|how it works|notes\b|test)", re.IGNORECASE
)
_MISTAKE = re.compile(
    r"\bnaive\b|\bnaïve\b|\bwrong\b|\bincorrect|\bbuggy\b|\bbroken\b|\bfirst attempt\b|\boriginal\b|\bfails?\b"
    r"|\bmistake|(?:\bnot|n't|n’t) (?:work|run|be right|be correct)",
    re.IGNORECASE,
)
_OF_THIS = re.compile(
    r"(?:wrong|incorrect|mistake|fails?|naive|broken|buggy|not work|n't work|n’t work)\W*\Z", re.IGNORECASE
)
_BACK = re.compile(
    r"\A\W*(?:wait|hmm|actually|oops|sorry|no|that|this|it)\b|(?<!to )\buse\b|\bshould be\b|\bmust be\b"
    r"|\binstead\b(?! of)|\bso\b|\blet me\b|\bhere(?: is|'s|’s)\b|\bre(?:written|vised)\b",
    re.IGNORECASE,
)
_TRIAL = re.compile(
    r"\bto (?:test|verify|check|try|call|use|see)\b|\btest(?:ing)?\b|\bverif|\bsample (?:data|rows|output)|\bset ?up\b"
    r"|\busage\b|\byou (?:can|could) (?:test|verify|check|call)|\bsub-?query\b|\binner query\b|\bthis part\b"
    r"|\bfor comparison\b|\bfor reference\b|\bundo\b|\broll(?:ing)? ?back\b|\brestore\b",
    re.IGNORECASE,
)
_AFTER_ALL = re.compile(
    r"\bfinal|\bcorrect(?:ed)?\b|\bfixed\b|\bimproved\b|\bcomplete\b|\bthe full\b|\btogether\b|\bsolution\b|\banswer\b",
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
    if any(_OTHERWISE.search(line) for line in [*lines, _comment(text)]) or any(map(_LEADING.match, lines)):
        return True
    if any(map(_AFTER_ALL.search, lines)):
        return False
    return any(_TRIAL.search(line) or _tells_a_mistake(line) for line in lines)


def _tells_a_mistake(line: str) -> bool:
    """Of the block below: not where it speaks of the one above, and says what to write instead."""
    if not _MISTAKE.search(line):
        return False
    return _OF_THIS.search(line) is not None or not _BACK.search(line)


def _comment(text: str) -> str:
    found = _COMMENT.match(text)
    return found[1] if found else ""

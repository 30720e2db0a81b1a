"""What can be told of SQL text without a grammar: how it begins, where it ends, whether it is a piece of another.

Every pattern looks at a bounded stretch of text, so that time is linear in its length.
"""

import re

from codegrade.relational.types import Form

_NOISE = re.compile(
    r"""(?:\s+ | --[^\n]* | \#[^\n]* | /\*.*?\*/ | delimiter[ \t]+\S+ | /[ \t]*(?=\n)
    | drop\s+(?:function|procedure|table)\b[^;/$\n]{0,300}[;/$]*
    | (?:use|set|alter\s+session|prompt)\b[^;\n]{0,300}(?:;|\n|\Z) )""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_CHANGES = r"(?=.{0,20000}?\b(?:insert|update|delete|merge|replace|truncate)\b)"
_OPENS = r"(?:start\s+transaction|begin|declare|lock|savepoint|create\s+(?:(?:global|private)\s+)?temporary\s+table)\b"
_CREATES = r"create\b[^;]{0,300}?"
_BEGINS: dict[Form, re.Pattern[str]] = {
    "query": re.compile(r"[(\s]*(?:select|with|values|table)\b", re.IGNORECASE),
    "change": re.compile(
        rf"(?:insert|update|delete|merge|replace|truncate)\b|(?:with\b|{_OPENS}){_CHANGES}", re.IGNORECASE | re.DOTALL
    ),
    "function": re.compile(rf"{_CREATES}\bfunction\b", re.IGNORECASE),
    "procedure": re.compile(rf"{_CREATES}\bprocedure\b", re.IGNORECASE),
}
_SURELY: dict[Form, re.Pattern[str]] = {
    **_BEGINS,
    "query": re.compile(
        r"[(\s]*(?:select\b|values\s+row\b|with\s+(?:recursive\b|(?:function|procedure)\s"
        r"|(?:\w+|\"[^\"\n]{1,60}\"|`[^`\n]{1,60}`)\s*(?:\([^()]{0,2000}\)\s*)?as\s*\())",
        re.IGNORECASE,
    ),
    "change": re.compile(
        rf"(?:insert|merge|replace)\s+into\b|delete\b.{{0,300}}?\bfrom\b|update\s+[\w.`\"]+(?:\s+(?:as\s+)?[\w`\"]+)?\s+(?:set|join|inner|left|cross)\b|truncate\s+table\b"
        rf"|(?:with\s+(?:recursive\b|\w+\s*(?:\([^()]{{0,2000}}\)\s*)?as\s*\()|{_OPENS}){_CHANGES}",
        re.IGNORECASE | re.DOTALL,
    ),
}
"""For text in no fence, where a line may begin with the same words and be prose."""
_STARTS = "select with values insert update delete merge replace create declare begin start drop delimiter set truncate"
_LINE = re.compile(
    r"^[ \t]*(?:(?:[Ff]inal |SQL |[Tt]he )?(?:[Aa]nswer|[Qq]uery|[Ss]tatement|[Ss]olution|SQL)[ \t]{0,5}:[ \t]{0,5})?"
    rf"(?P<start>[(]{{0,20}}(?:{'|'.join([*_STARTS.split(), *_STARTS.upper().split()])})\b)",
    re.MULTILINE,
)
_BREAK = re.compile(r"\n(?:[ \t]*\n)+")
_PROSE = re.compile(r"[A-Z][a-z]+(?:['’][a-z]+)?[ ,:]|\*\*|#{1,6} |\d{1,2}\. |[-*] ")
"""How a paragraph of prose begins: a word with one capital letter, or a mark of Markdown."""
_MOST_LINES = 200
_SEMICOLON = re.compile(r";[ \t]*(?:\n[ \t]*/[ \t]*)?(?=\n|\Z)")
_ROUTINE_END = re.compile(
    r"(?:;[ \t]*(?:\n[ \t]*/[ \t]*)?|^[ \t]*/[ \t]*|^[ \t]*end(?:[ \t]+[\w\"`.]{1,70})?[ \t]*(?://|\$\$)?[ \t]*"
    r"|^[ \t]*delimiter[ \t]*;?[ \t]*)(?=\n|\Z)",
    re.IGNORECASE | re.MULTILINE,
)
_CLAUSES = (
    "select from where group having order union intersect except minus with join left right inner cross on and or limit"
    " offset fetch window set values when using connect start model qualify case else end then as in pivot unpivot"
)
_GOES_ON = re.compile(rf"\s*(?:[(),]|--|/\*|(?:{'|'.join([*_CLAUSES.split(), *_CLAUSES.upper().split()])})\b)")
_QUOTED = re.compile(r"'[^'\n]{0,500}'")
_ELISION = re.compile(r"\.\.\.|…")


def begins(text: str, form: Form, names: tuple[str, ...]) -> int:
    """2: it begins as the form asks for, and has the names (a routine's, a result's columns); 1: it begins so; 0: else.

    Comments, DELIMITER, DROP of a routine and settings of the session may come first.
    """
    if not _BEGINS[form].match(text, _after_noise(text, 0)):
        return 0
    has = _mentions if form == "query" else _defines
    return 2 if all(has(text, name) for name in names) else 1


def _after_noise(text: str, start: int) -> int:
    while noise := _NOISE.match(text, start):
        start = noise.end()
    return start


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) is not None


def _defines(text: str, name: str) -> bool:
    schema = r"(?:[\w\"`]{1,40}\s*\.\s*)?"
    created = rf"\b(?:function|procedure)\s+(?:if\s+not\s+exists\s+)?{schema}[\"`]?{re.escape(name)}\b"
    return re.search(created, text, re.IGNORECASE) is not None


def unfenced(text: str, form: Form) -> tuple[str, bool] | None:
    """The program in a text without fences, from the line that begins it to its end, and whether that is marked.

    None where no line begins one. A line begins a statement with a word in capital or in small letters: "Select the
    rows" is prose.
    """
    place, tried = 0, 0
    while tried < _MOST_LINES and (line := _LINE.search(text, place)):
        start = _after_noise(text, line.start("start"))
        if _SURELY[form].match(text, start):
            return _ended(text[line.start("start") :], form)
        place = max(line.end(), start)
        tried += 1
    return None


def _ended(text: str, form: Form) -> tuple[str, bool]:
    """A query to its first semicolon at a line's end, a program of another form to its last one; else see `_open`."""
    if form in {"function", "procedure"}:
        ends = [found.end() for found in _ROUTINE_END.finditer(text)]
    else:
        ends = [found.end() for found in _SEMICOLON.finditer(text)]
    if not ends:
        return _open(text), False
    end = ends[0] if form == "query" else ends[-1]
    return text[:end].strip() + "\n", form == "query"


def _open(text: str) -> str:
    """Paragraphs as long as each goes on with what was begun: parentheses are open, or a clause begins."""
    kept: list[str] = []
    depth = 0
    for paragraph in re.split(r"(?:\n[ \t]*){2,}", text):
        ended = kept and depth <= 0 and not kept[-1].rstrip().endswith(",")
        if ended and not _GOES_ON.match(paragraph):
            break
        kept.append(paragraph)
        depth += paragraph.count("(") - paragraph.count(")")
    return "\n\n".join(kept).strip() + "\n"


def without_prose_below(text: str) -> str:
    """The text of a fence that was never closed, cut where a paragraph of prose follows the program."""
    for break_ in _BREAK.finditer(text, _after_noise(text, 0)):
        if _PROSE.match(text, break_.end()):
            return text[: break_.start()] + "\n"
    return text


def is_elided(text: str) -> bool:
    """It leaves something out: three dots that are in no string."""
    return _ELISION.search(_QUOTED.sub("''", text)) is not None


def squeezed(text: str) -> str:
    """Its words in small letters, one blank between, no semicolon at the end: to see whether one text holds another."""
    return " ".join(text.lower().split()).rstrip("; ")

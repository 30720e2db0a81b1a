"""PostgreSQL's text of an expression with the type that Oracle gives it, and conversions between those types."""

from dataclasses import dataclass

from codegrade.engines.compat.errors import refuse, undetermined

KINDS = {"N": "NUMBER", "S": "VARCHAR2", "C": "CHAR", "D": "DATE", "T": "TIMESTAMP", "I": "INTERVAL DAY TO SECOND",
         "Y": "INTERVAL YEAR TO MONTH", "X": "NULL", "F": "BOOLEAN"}  # fmt: skip
"""What the letters of `Typed.kind` mean."""
PG_TYPES = {"N": "numeric", "S": "text", "C": "text", "D": "timestamp", "T": "timestamp", "I": "interval",
            "Y": "interval", "X": "text", "F": "boolean"}  # fmt: skip
DATE_ELEMENTS = "ARRAY['YYYY','-','MM','-','DD',' ','HH24',':','MI',':','SS']"
STAMP_ELEMENTS = "ARRAY['YYYY','-','MM','-','DD',' ','HH24',':','MI',':','SS','.','FF6']"


@dataclass(frozen=True, slots=True)
class Typed:
    """`kind` is a letter of KINDS; `size` a CHAR's length, or a timestamp's fractional digits.

    `literal`: it was written as a literal.
    """

    sql: str
    kind: str
    size: int = 0
    literal: bool = False


def family(kind: str) -> str:
    """N number, S text, D date or timestamp, I and Y intervals, X nothing but NULL, F true or false."""
    return {"C": "S", "T": "D"}.get(kind, kind)


def quote(text: str) -> str:
    """A text literal of PostgreSQL."""
    if "\0" in text:
        undetermined("the character 0 in a text")
    escaped = text.replace("'", "''")
    if "\\" in escaped:
        return "E'" + escaped.replace("\\", "\\\\") + "'"
    return f"'{escaped}'"


def quote_name(name: str) -> str:
    """A name of PostgreSQL."""
    return '"' + name.replace('"', '""') + '"'


def mismatch(have: str, want: str) -> None:
    """Raise ORA-00932."""
    refuse(932, f"expected {KINDS[want]} got {KINDS[have]}")


def convert(value: Typed, to: str) -> Typed:
    """A value as Oracle converts it by itself where another type is wanted.

    Raises:
        RefusedError: Oracle does not: ORA-00932.
        Undetermined: how it does depends on more than we know.
    """
    have, want = family(value.kind), family(to)
    if have == want:
        return value if to == value.kind or want in {"S", "D"} else Typed(value.sql, to, value.size)
    if have == "X":
        return Typed(f"NULL::{PG_TYPES[to]}", to)
    if (have, want) == ("S", "N"):
        return Typed(f"ora.num({value.sql})", "N")
    if want == "S":
        return Typed(_as_text(value), "S")
    if (have, want) == ("S", "D") and to == "D":
        return Typed(f"ora.read_date({value.sql}, {DATE_ELEMENTS}, false)", "D")
    if (have, want) == ("S", "D"):
        return Typed(f"ora.read_date({value.sql}, {STAMP_ELEMENTS}, false)", "T", 6)
    if (have, want) == ("S", "I"):
        undetermined("text as an interval")
    mismatch(value.kind, to)
    raise AssertionError


def _as_text(value: Typed) -> str:
    match value.kind:
        case "N":
            return f"ora.chr_n({value.sql})"
        case "D":
            return f"to_char({value.sql}, 'YYYY-MM-DD HH24:MI:SS')"
        case "T":
            return f"to_char({value.sql}, 'YYYY-MM-DD HH24:MI:SS.FF6')"
        case _:
            undetermined(f"{KINDS[value.kind]} as text")
    return None


def unify(values: list[Typed]) -> str:
    """The kind that branches of one expression share: CASE, COALESCE, set operators.

    Raises:
        RefusedError: ORA-00932, they share none.
    """
    kinds = [value.kind for value in values if value.kind != "X"]
    if not kinds:
        return "X"
    for kind in kinds[1:]:
        if family(kind) != family(kinds[0]):
            mismatch(kind, kinds[0])
    if len(set(kinds)) == 1 and (kinds[0] != "C" or all(value.size == values[0].size for value in values)):
        return kinds[0]
    return "T" if family(kinds[0]) == "D" else "S"


def as_kind(value: Typed, kind: str) -> str:
    """The text of a value in the kind that `unify` found."""
    return convert(value, kind).sql if value.kind == "X" and kind != "X" else value.sql

"""TO_CHAR, TO_DATE, TO_NUMBER, CAST, EXTRACT, and ROUND and TRUNC of dates and numbers."""

import re
from collections.abc import Callable, Mapping
from datetime import date, time

from codegrade.engines.compat import formats
from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined
from codegrade.engines.compat.functions import check_count
from codegrade.engines.compat.scope import Scope
from codegrade.engines.compat.typed import Typed, convert, family, quote


def to_char(call: n.Call, scope: Scope) -> Typed:
    """TO_CHAR(value [, format])."""
    check_count(call, 1, 3)
    value = scope.expr(call.args[0])
    if len(call.args) == 1:
        return convert(value, "S")
    model = _model(call)
    if family(value.kind) == "D":
        return Typed(f"to_char({value.sql}, {formats.date_to_text(model, fraction=value.kind == 'T')})", "S")
    if value.kind in {"I", "Y"}:
        undetermined("TO_CHAR of an interval")
    number = convert(value, "N")
    if value.kind in {"S", "C"} and not re.fullmatch(r"[FM90,.$SMIPRGD]*", model.upper()):
        return Typed(f"ora.chr_n({number.sql})", "S")
    return Typed(f"ora.to_char_n({number.sql}, {formats.number_model(model)})", "S")


def _model(call: n.Call) -> str:
    if len(call.args) > 2:  # noqa: PLR2004  # the third names a language
        undetermined(f"{call.name} with a language")
    if not isinstance(call.args[1], n.Text) or not call.args[1].value:
        undetermined(f"{call.name} with a format that is no literal")
    return call.args[1].value


def to_date(call: n.Call, scope: Scope) -> Typed:
    """TO_DATE and TO_TIMESTAMP."""
    check_count(call, 1, 3)
    kind = "D" if call.name == "TO_DATE" else "T"
    value = scope.expr(call.args[0])
    if len(call.args) == 1:
        return convert(convert(value, "S") if family(value.kind) == "D" else value, kind)
    elements, exact = formats.text_to_date(_model(call), fraction=kind == "T")
    text = convert(value, "S")
    return Typed(f"ora.read_date({text.sql}, {elements}, {exact})", kind, 6)


def to_number(call: n.Call, scope: Scope) -> Typed:
    """TO_NUMBER(text [, format])."""
    check_count(call, 1, 3)
    value = scope.expr(call.args[0])
    if len(call.args) == 1:
        return convert(value, "N")
    model = formats.number_model(_model(call))
    return Typed(f"ora.to_number({convert(value, 'S').sql}, {model})", "N")


def rounded(call: n.Call, scope: Scope) -> Typed:
    """ROUND and TRUNC."""
    check_count(call, 1, 2)
    value = scope.expr(call.args[0])
    name = call.name.lower()
    if family(value.kind) == "D":
        unit = "DD" if len(call.args) == 1 else formats.unit(_model(call))
        return Typed(f"ora.{name}_d({value.sql}, '{unit}')", "D")
    if value.kind in {"S", "C"} and len(call.args) > 1 and scope.expr(call.args[1]).kind in {"S", "C"}:
        refuse(1722, "invalid number")
    args = [convert(value, "N").sql, *(convert(scope.expr(node), "N").sql for node in call.args[1:])]
    return Typed(f"ora.{name}_n({', '.join(args)})", "N")


def extract(node: n.Extract, scope: Scope) -> Typed:
    """EXTRACT(field FROM value)."""
    value = scope.expr(node.expr)
    fits = {
        "D": {"YEAR", "MONTH", "DAY"},
        "T": {"YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"},
        "I": {"DAY", "HOUR", "MINUTE", "SECOND"},
        "Y": {"YEAR", "MONTH"},
        "X": {"YEAR", "MONTH", "DAY"},
    }
    if node.field.startswith("TIMEZONE"):
        undetermined("time zones")
    if value.kind not in fits or node.field not in fits[value.kind]:
        refuse(30076)
    source = "NULL::timestamp" if value.kind == "X" else value.sql
    return Typed(f"trim_scale(extract({node.field.lower()} FROM {source}))", "N")


def cast(node: n.Cast, scope: Scope) -> Typed:  # noqa: PLR0911  # a return for each family of types
    """CAST(value AS type)."""
    value = scope.expr(node.expr)
    name, sizes = node.to.name, node.to.sizes
    if name in {"NUMBER", "NUMERIC", "DECIMAL", "DEC", "INTEGER", "INT", "SMALLINT"}:
        return Typed(_as_number(convert(value, "N").sql, name, sizes), "N")
    if name in {"VARCHAR2", "VARCHAR", "NVARCHAR2", "CHAR VARYING", "CHARACTER VARYING"}:
        if not sizes:
            refuse(906)
        return Typed(f"ora.fits({convert(value, 'S').sql}, {sizes[0]})", "S")
    if name in {"CHAR", "CHARACTER", "NCHAR"}:
        size = sizes[0] if sizes else 1
        return Typed(f"rpad(ora.fits({convert(value, 'S').sql}, {size}), {size})", "C", size)
    if name == "DATE":
        if value.kind == "T" and value.size:
            return Typed(f"date_trunc('second', {value.sql})", "D")
        return convert(value, "D") if value.kind != "T" else Typed(value.sql, "D")
    if name == "TIMESTAMP":
        size = sizes[0] if sizes else 6
        if family(value.kind) != "D":
            return convert(value, "T")
        return Typed(f"{value.sql}::timestamp({min(size, 6)})", "T", size)
    if name in {"FLOAT", "REAL", "DOUBLE PRECISION", "BINARY_FLOAT", "BINARY_DOUBLE", "CLOB", "BLOB", "RAW", "LONG",
                "ROWID", "NCLOB", "NATIONAL CHAR", "NATIONAL CHARACTER"}:  # fmt: skip
        undetermined(f"CAST to {name}")
    return refuse(902)


def _as_number(sql: str, name: str, sizes: tuple[int, ...]) -> str:
    if name == "NUMBER" and not sizes:
        return sql
    digits, places = (*(sizes or (38,)), 0)[:2]
    return f"ora.cast_n({sql}, {digits}, {places})"


def moment(node: n.Moment, _: Scope) -> Typed:
    """DATE '2024-01-31' and TIMESTAMP '2024-01-31 10:15:00.5'."""
    wanted = r"(\d{1,4})-(\d{1,2})-(\d{1,2})"
    text = node.text.strip()
    if node.kind == "T":
        wanted += r"(?:\s+(\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?)"
    found = re.fullmatch(wanted, text)
    if found is None:
        if node.kind == "T" and re.search(r"[A-Za-z/+]|:\d+\s*[-+]", text):
            undetermined("TIMESTAMP literals with a time zone")
        if re.match(r"\d{1,4}-\d{1,2}-\d{1,2}", text) and node.kind == "D":
            refuse(1861 if text[10:11] not in {" ", ""} else 1830, "the literal does not match the format")
        refuse(1861 if node.kind == "D" else 1840, "literal does not match format string")
    numbers = [int(part or 0) for part in found.groups()[:6]]
    try:
        date(*numbers[:3])
        time(*(numbers[3:] or (0,)))
    except ValueError:
        refuse(1843 if not 1 <= numbers[1] <= 12 else 1847 if numbers[2] > 31 else 1839, "not a valid date")  # noqa: PLR2004
    size = len(found[7] or ".") - 1 if node.kind == "T" else 0
    return Typed(f"{quote(text)}::timestamp", node.kind, size, literal=True)


_SPANS = {
    ("DAY", "SECOND"): r"(\d+) (\d+):(\d+):(\d+)(\.\d+)?",
    ("DAY", "MINUTE"): r"(\d+) (\d+):(\d+)",
    ("DAY", "HOUR"): r"(\d+) (\d+)",
    ("HOUR", "MINUTE"): r"(\d+):(\d+)",
    ("HOUR", "SECOND"): r"(\d+):(\d+):(\d+)(\.\d+)?",
    ("MINUTE", "SECOND"): r"(\d+):(\d+)(\.\d+)?",
}


def interval(node: n.Interval, _: Scope) -> Typed:
    """INTERVAL '1' DAY, INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1-2' YEAR TO MONTH."""
    months = node.unit in {"YEAR", "MONTH"}
    if months and node.last in {"", node.unit} and re.fullmatch(r"[-+]?\d+", node.text):
        return Typed(f"'{node.text} {node.unit.lower()}'::interval", "Y")
    if months and node.last == "MONTH" and (found := re.fullmatch(r"([-+]?)(\d+)-(\d+)", node.text)):
        return Typed(f"'{found[1]}{int(found[2]) * 12 + int(found[3])} months'::interval", "Y")
    simple = r"[-+]?\d+(\.\d+)?" if node.unit == "SECOND" else r"[-+]?\d+"
    if not months and node.last in {"", node.unit} and re.fullmatch(simple, node.text):
        return Typed(f"justify_hours('{node.text} {node.unit.lower()}'::interval)", "I")
    model = _SPANS.get((node.unit, node.last))
    found = re.fullmatch(model, node.text) if model else None
    if found is None:
        if model is None and node.last:
            refuse(30089)
        refuse(1867, "the interval is invalid")
    units = ["day", "hour", "minute", "second"]
    first = units.index(node.unit.lower())
    numbers = [part for part in found.groups() if part and not part.startswith(".")]
    text = " ".join(f"{number} {unit}" for number, unit in zip(numbers, units[first:], strict=False))
    fraction = next((part for part in found.groups() if part and part.startswith(".")), "")
    if fraction:
        text = text.replace(" second", f"{fraction} second")
    return Typed(f"justify_hours('{text}'::interval)", "I")


def months(call: n.Call, scope: Scope) -> Typed:
    """NUMTOYMINTERVAL."""
    check_count(call, 2, 2)
    unit = call.args[1]
    if not isinstance(unit, n.Text) or unit.value.upper() not in {"YEAR", "MONTH"}:
        undetermined("NUMTOYMINTERVAL with a unit that is no literal")
    size = 12 if unit.value.upper() == "YEAR" else 1
    number = convert(scope.expr(call.args[0]), "N")
    return Typed(f"make_interval(months => round({number.sql} * {size})::int)", "Y")


CALLS: Mapping[str, Callable[[n.Call, Scope], Typed]] = {
    "TO_CHAR": to_char,
    "TO_DATE": to_date,
    "TO_TIMESTAMP": to_date,
    "TO_NUMBER": to_number,
    "ROUND": rounded,
    "TRUNC": rounded,
    "NUMTOYMINTERVAL": months,
}

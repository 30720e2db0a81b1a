"""PL/SQL on PL/pgSQL: routines and blocks, their parameters and declarations."""

import re
from dataclasses import dataclass

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import RefusedError, refuse, undetermined
from codegrade.engines.compat.plsql_statements import Bodies
from codegrade.engines.compat.plsql_variables import Variable
from codegrade.engines.compat.scope import World
from codegrade.engines.compat.typed import PG_TYPES, Typed, convert, quote_name

_BLOCK = re.compile(
    r"\s*(?:DECLARE\b|BEGIN\b|<<|CREATE\s+(?:OR\s+REPLACE\s+)?(?:(?:NON)?EDITIONABLE\s+)?"
    r"(?:FUNCTION|PROCEDURE|PACKAGE|TRIGGER|TYPE)\b)",
    re.IGNORECASE,
)
BLOCK = '"a block"'
"""What a block is called on the server: programs may run functions there, but write none."""
_WHOLE = {"INTEGER", "INT", "SMALLINT", "PLS_INTEGER", "BINARY_INTEGER", "POSITIVE", "NATURAL", "SIMPLE_INTEGER"}
_NUMBERS = {"NUMBER", "NUMERIC", "DECIMAL", "DEC", "FLOAT", "REAL"} | _WHOLE
_TEXTS = {"VARCHAR2", "VARCHAR", "NVARCHAR2", "STRING"}


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
    """A routine or a block in PL/pgSQL.

    Raises:
        RefusedError: it does not compile; ORA-24344 for a routine, ORA-06550 for a block.
        Undetermined: it has a construct that we do not know.
    """
    reader = Routines(text, world)
    block = not reader.at("CREATE")
    try:
        return reader.anonymous() if block else reader.create()
    except RefusedError as error:
        inner = str(error)
        told = inner.split(": ", 1)[1] if error.code in {6550, 24344} else f"PL/SQL: {inner}"
        raise RefusedError(6550 if block else 24344, told) from error
    finally:
        world.variables, world.records = {}, {}


class Routines(Bodies):
    """Reads a routine or a block, and writes it as PL/pgSQL."""

    def anonymous(self) -> Defined:
        """A block that is run at once."""
        body = self.block()
        self._end()
        sql = (
            f"CREATE OR REPLACE FUNCTION {BLOCK}() RETURNS void LANGUAGE plpgsql AS {_fenced(self._with_counter(body))}"
        )
        return Defined("", sql)

    def _with_counter(self, body: str) -> str:
        return f'DECLARE\n"v$sqlcount" bigint;\nBEGIN\n{body}\nEND'

    def _end(self) -> None:
        self.take("/")
        if not self.done():
            self.stray()

    def create(self) -> Defined:  # noqa: C901  # the parts of one header, in order
        """CREATE [OR REPLACE] FUNCTION or PROCEDURE."""
        self.next()
        self.take("OR", "REPLACE")
        if self.at_one_of("EDITIONABLE", "NONEDITIONABLE"):
            self.next()
        kind = self.next().value
        if kind not in {"FUNCTION", "PROCEDURE"}:
            undetermined(f"CREATE {kind}")
        if self.at("IF"):
            self.stray()
        name = self.name(4050)
        if self.at("."):
            undetermined("routines of other schemas")
        self.routine = name
        self.variables.append({})
        params = self._params() if self.at("(") else []
        returns = ""
        if kind == "FUNCTION":
            if not self.take("RETURN"):
                self.stray()
            returns = self._plain_type().kind
        self.returns = returns
        while self.at_one_of("DETERMINISTIC", "PARALLEL_ENABLE", "RESULT_CACHE"):
            self.next()
        if self.at_one_of("AUTHID", "PIPELINED", "AGGREGATE", "ACCESSIBLE", "SQL_MACRO"):
            undetermined(f"{self.token.value} of a routine")
        if not (self.take("IS") or self.take("AS")):
            self.stray()
        if self.at("LANGUAGE") or self.at("EXTERNAL"):
            undetermined("routines in other languages")
        self.own(name, tuple(param.kind for _, param, _ in params), returns)
        body = self.block(declares=True)
        self._end()
        return self._defined(name, params, returns, body)

    def _defined(self, name: str, params: list[tuple[str, Variable, str]], returns: str, body: str) -> Defined:
        head = ", ".join(f'"v${p}" {v.pg_type}{" DEFAULT " + d if d else ""}' for p, v, d in params)
        back = PG_TYPES[returns] if returns else "void"
        sql = (
            f"CREATE OR REPLACE FUNCTION {quote_name(name)}({head}) RETURNS {back} LANGUAGE plpgsql AS "
            f"{_fenced(self._with_counter(body))}"
        )
        kinds = tuple(variable.kind for _, variable, _ in params)
        return Defined(name, sql, kinds, returns, sum(bool(default) for *_, default in params))

    def _params(self) -> list[tuple[str, Variable, str]]:
        self.next()
        found: list[tuple[str, Variable, str]] = []
        while True:
            if not self.is_name():
                self.stray()
            name = self.next().value
            self.take("IN")
            if self.at("OUT") or self.at("NOCOPY"):
                undetermined("OUT parameters")
            variable = self._plain_type()
            default = ""
            if self.take(":=") or self.take("DEFAULT"):
                default = convert(self.value(self.expr()), variable.kind).sql
            found.append((name, variable, default))
            self.declare(name, variable, read_only=True)
            if not self.take(","):
                break
        if not self.take(")"):
            self.stray()
        return found

    def _plain_type(self) -> Variable:
        """A type of a parameter, which has no size."""
        variable = self.variable_type()
        if self.tokens[self.place - 1].value == ")" and self.tokens[self.place - 1].kind == "op":
            self.place -= 1
            while not self.at("("):
                self.place -= 1
            self.stray()
        return Variable(variable.kind, PG_TYPES.get(variable.kind, "text"), 0, variable.columns)

    def variable_type(self) -> Variable:
        """The type of a variable."""
        if self.peek().value == "." or (self.peek().kind == "bad" and self.peek().value == "%"):
            return self._anchored()
        if self.token.value == "BOOLEAN":
            self.next()
            return Variable("F", "boolean")
        if self.token.value in {"RECORD", "TABLE", "REF", "SYS_REFCURSOR", "VARRAY"}:
            undetermined(f"variables of type {self.token.value}")
        if self.token.kind != "name":
            self.stray()
        known = _NUMBERS | _TEXTS | {"CHAR", "CHARACTER", "NCHAR", "DATE", "TIMESTAMP"}
        if self.token.value not in known:
            if self.token.value in {"CLOB", "BLOB", "RAW", "LONG", "ROWID", "BINARY_FLOAT", "BINARY_DOUBLE", "INTERVAL",
                                    "DOUBLE", "SIMPLE_FLOAT", "UROWID", "XMLTYPE"}:  # fmt: skip
                undetermined(f"variables of type {self.token.value}")
            refuse(6550, f"PLS-00201: identifier '{self.token.value}' must be declared")
        return _variable(self.type_name())

    def _anchored(self) -> Variable:
        parts = [self.next().value]
        while self.take("."):
            parts.append(self.next().value)
        self.next()
        what = self.next().value
        tables = self.world.tables
        if what == "TYPE" and len(parts) == 2 and parts[0] in tables:  # noqa: PLR2004  # table.column
            column = next((c for c in tables[parts[0]].columns if c.name == parts[1]), None)
            if column is None:
                refuse(6550, f"PLS-00302: component '{parts[1]}' must be declared")
            return Variable(column.kind, f"{tables[parts[0]].name}.{quote_name(parts[1])}%TYPE", column.size)
        if what == "TYPE" and len(parts) == 1:
            return self.variable(parts[0])
        if what == "ROWTYPE" and len(parts) == 1:
            return self._row_type(parts[0])
        return refuse(6550, f"PLS-00201: identifier '{'.'.join(parts)}' must be declared")

    def _row_type(self, name: str) -> Variable:
        if name in self.cursors:
            columns = {c.name: c.typed() for c in self.cursors[name]}
            return Variable("R", "record", 0, columns)
        if name not in self.world.tables:
            refuse(6550, f"PLS-00201: identifier '{name}' must be declared")
        table = self.world.tables[name]
        return Variable("R", f"{table.name}%ROWTYPE", 0, {c.name: c.typed() for c in table.columns})

    def declarations(self) -> list[str]:
        """What stands between DECLARE (or IS) and BEGIN."""
        lines: list[str] = []
        while not self.at("BEGIN"):
            if self.at_one_of("FUNCTION", "PROCEDURE", "TYPE", "SUBTYPE", "PRAGMA"):
                undetermined(f"{self.token.value} among declarations")
            lines.append(self._cursor() if self.take("CURSOR") else self._declaration())
            if not self.take(";"):
                self.stray()
        return lines

    def _cursor(self) -> str:
        name = self.next().value
        if self.at("("):
            undetermined("cursors with parameters")
        if not self.take("IS"):
            self.stray()
        result = self.query_of(self.query())
        self.cursors[name], self.cursor_texts[name] = result.columns, result.sql
        self.declare(f"{name}%FOUND", Variable("F", "boolean"))
        return f'"v${name}" CURSOR FOR {result.sql};\n"v${name}%FOUND" boolean;\n"v${name}%ROW" record;\n"v${name}%COUNT" bigint;'  # noqa: E501

    def _declaration(self) -> str:
        if not self.is_name():
            self.stray()
        name = self.next().value
        if self.take("EXCEPTION"):
            return self.new_exception(name)
        constant = self.take("CONSTANT")
        variable = self.variable_type()
        if self.take("NOT", "NULL"):
            undetermined("NOT NULL variables")
        text = f'"v${name}" {variable.pg_type}'
        if self.take(":=") or self.take("DEFAULT"):
            text += f" := {self.assigned(variable)}"
        self.declare(name, variable, read_only=constant)
        return text + ";"


def _fenced(body: str) -> str:
    """A body between dollar quotes that occur nowhere in it, whatever a program's texts and names say."""
    number = 0
    while f"$b{number}$" in body:
        number += 1
    return f"$b{number}$\n{body}\n$b{number}$"


def _variable(type_: n.TypeName) -> Variable:
    name, sizes = type_.name, type_.sizes
    if name in _WHOLE:
        return Variable("N", "numeric(38)")
    if name in _NUMBERS:
        size = f"({', '.join(map(str, sizes))})" if sizes and name not in {"FLOAT", "REAL"} else ""
        return Variable("N", f"numeric{size}")
    if name in _TEXTS or name.endswith("VARYING"):
        return Variable("S", f"varchar({sizes[0]})" if sizes else "text")
    if name in {"CHAR", "CHARACTER", "NCHAR"}:
        return Variable("C", "text", sizes[0] if sizes else 0)
    if name == "DATE":
        return Variable("D", "timestamp(0)")
    return Variable("T", f"timestamp({min(sizes[0], 6) if sizes else 6})", 6)


__all__ = ["BLOCK", "Defined", "Typed", "define", "is_plsql"]

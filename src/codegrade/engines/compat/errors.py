"""How a statement is turned down: as Oracle would, with its code, or because we cannot tell what Oracle would do."""

from typing import NoReturn

from codegrade.errors import Undetermined


class RefusedError(Exception):
    """Oracle does not run this: `code` is its number, and the text is "ORA-00904: ...". `data`: found in the data."""

    def __init__(self, code: int, about: str, *, data: bool = False) -> None:
        super().__init__(f"ORA-{code:05}: {about}")
        self.code, self.data = code, data


_TEXTS = {
    900: "invalid SQL statement",
    902: "invalid datatype",
    903: "invalid table name",
    905: "missing keyword",
    906: "missing left parenthesis",
    907: "missing right parenthesis",
    909: "invalid number of arguments",
    911: "invalid character",
    913: "too many values",
    917: "missing comma",
    918: "column ambiguously defined",
    920: "invalid relational operator",
    921: "unexpected end of SQL command",
    923: "FROM keyword not found where expected",
    924: "missing BY keyword",
    925: "missing INTO keyword",
    926: "missing VALUES keyword",
    927: "missing equal sign",
    928: "missing SELECT keyword",
    932: "inconsistent datatypes",
    933: "SQL command not properly ended",
    934: "group function is not allowed here",
    935: "group function is nested too deeply",
    936: "missing expression",
    937: "not a single-group group function",
    938: "not enough arguments for function",
    939: "too many arguments for function",
    942: "table or view does not exist",
    947: "not enough values",
    957: "duplicate column name",
    960: "ambiguous column naming in select list",
    969: "missing ON keyword",
    971: "missing SET keyword",
    972: "identifier is too long",
    975: "date + date not allowed",
    976: "Specified pseudocolumn or operator not allowed here.",
    979: "not a GROUP BY expression",
    998: "must name this expression with a column alias",
    1416: "two tables cannot be outer-joined to each other",
    1468: "a predicate may reference only one outer-joined table",
    1719: "outer join operator (+) not allowed in operand of OR or IN",
    1740: "missing double quote in identifier",
    1756: "quoted string not properly terminated",
    1785: "ORDER BY item must be the number of a SELECT-list expression",
    1788: "CONNECT BY clause required in this query block",
    1789: "query block has incorrect number of result columns",
    1790: "expression must have same datatype as corresponding expression",
    1791: "not a SELECTed expression",
    1799: "a column may not be outer-joined to a subquery",
    1821: "date format not recognized",
    2014: "cannot select FOR UPDATE from view with DISTINCT, GROUP BY, etc.",
    2000: "missing keyword",
    25154: "column part of USING clause cannot have qualifier",
    25156: "old style outer join (+) cannot be used with ANSI joins",
    30076: "invalid extract field for extract source",
    30089: "missing or invalid <datetime field>",
    30483: "window  functions are not allowed here",
    30484: "missing window specification for this function",
    30485: "missing ORDER BY expression in the window specification",
    30491: "missing ORDER BY clause",
    32039: "recursive WITH clause must have column alias list",
    38104: "Columns referenced in the ON Clause cannot be updated",
}


def refuse(code: int, about: str = "") -> NoReturn:
    """Raise what Oracle would: its own text, and what it is about."""
    text = _TEXTS.get(code, "")
    raise RefusedError(code, f"{text}: {about}" if text and about else text or about)


def unknown_name(name: str) -> NoReturn:
    """Raise ORA-00904 for a name that nothing has."""
    raise RefusedError(904, f"{name}: invalid identifier")


def undetermined(construct: str) -> NoReturn:
    """Raise `Undetermined`, naming the construct."""
    hint = "judge it on a real Oracle: codegrade regrade RUN --as oracle-compat=oracle"
    raise Undetermined(f"oracle-compat does not know: {construct}", hint=hint)

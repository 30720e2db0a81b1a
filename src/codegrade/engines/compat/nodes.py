"""What the parser makes of Oracle's SQL. Names are as Oracle keeps them: in capitals unless they were quoted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written, without sign."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text literal, without its quotes."""

    value: str


@dataclass(frozen=True, slots=True)
class Moment:
    """DATE '...' or TIMESTAMP '...'; `kind` is D or T."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Interval:
    """INTERVAL 'text' unit [TO last]."""

    text: str
    unit: str
    last: str = ""


@dataclass(frozen=True, slots=True)
class Null:
    """NULL."""


@dataclass(frozen=True, slots=True)
class Name:
    """A column, a pseudocolumn or a variable, perhaps with what it belongs to; `plus` is Oracle's (+) after it."""

    parts: tuple[str, ...]
    plus: bool = False


@dataclass(frozen=True, slots=True)
class Star:
    """`*` or `t.*`."""

    of: str = ""


@dataclass(frozen=True, slots=True)
class Unary:
    """`op` is -, PRIOR, or CONNECT_BY_ROOT."""

    op: str
    of: "Expr"


@dataclass(frozen=True, slots=True)
class Binary:
    """`op` is one of + - * / ||."""

    op: str
    left: "Expr"
    right: "Expr"


@dataclass(frozen=True, slots=True)
class Key:
    """An item of an ORDER BY; `nulls_first` None where nothing is said."""

    expr: "Expr"
    descending: bool = False
    nulls_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """An end of a frame: `kind` UNBOUNDED PRECEDING, PRECEDING, CURRENT ROW, FOLLOWING or UNBOUNDED FOLLOWING."""

    kind: str
    expr: "Expr | None" = None


@dataclass(frozen=True, slots=True)
class Window:
    """What stands after OVER; `base` is a window's name. `unit` is "" without a frame."""

    base: str = ""
    partition: tuple["Expr", ...] = ()
    order: tuple[Key, ...] = ()
    unit: str = ""
    first: Bound | None = None
    last: Bound | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A function: `nulls` IGNORE or RESPECT, `keep` FIRST or LAST with `keep_order`, `within` of WITHIN GROUP."""

    name: str
    args: tuple["Expr", ...] = ()
    star: bool = False
    distinct: bool = False
    nulls: str = ""
    within: tuple[Key, ...] = ()
    keep: str = ""
    keep_order: tuple[Key, ...] = ()
    over: Window | None = None
    from_last: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """`operand` None: the first of each pair is a condition."""

    operand: "Expr | None"
    pairs: tuple[tuple["Expr | Cond", "Expr"], ...]
    default: "Expr | None"


@dataclass(frozen=True, slots=True)
class TypeName:
    """A type, its words joined by a blank, and its sizes."""

    name: str
    sizes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Cast:
    """CAST(expr AS type)."""

    expr: "Expr"
    to: TypeName


@dataclass(frozen=True, slots=True)
class Extract:
    """EXTRACT(field FROM expr)."""

    field: str
    expr: "Expr"


@dataclass(frozen=True, slots=True)
class Trim:
    """TRIM([side chars FROM] expr); side is BOTH, LEADING or TRAILING."""

    side: str
    chars: "Expr | None"
    expr: "Expr"


@dataclass(frozen=True, slots=True)
class Sub:
    """A subquery as a value, or as the right side of IN and of comparisons."""

    query: "Query"


@dataclass(frozen=True, slots=True)
class RowOf:
    """Several values in parentheses."""

    items: tuple["Expr", ...]


@dataclass(frozen=True, slots=True)
class Cursor:
    """A cursor's attribute in PL/SQL: `name`%`attribute`."""

    name: str
    attribute: str


Expr = (
    Number | Text | Moment | Interval | Null | Name | Star | Unary | Binary | Call | Case | Cast | Extract | Trim | Sub
    | RowOf | Cursor
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compare:
    """`op` is one of = <> < > <= >=; `quantifier` ANY or ALL, or ""."""

    op: str
    left: Expr
    right: Expr
    quantifier: str = ""


@dataclass(frozen=True, slots=True)
class Logic:
    """`op` is AND or OR, over two or more."""

    op: str
    items: tuple["Cond", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """NOT."""

    of: "Cond"


@dataclass(frozen=True, slots=True)
class IsNull:
    """IS [NOT] NULL."""

    expr: Expr
    negated: bool


@dataclass(frozen=True, slots=True)
class Between:
    """[NOT] BETWEEN."""

    expr: Expr
    low: Expr
    high: Expr
    negated: bool


@dataclass(frozen=True, slots=True)
class In:
    """[NOT] IN; `among` is a subquery alone, or values."""

    expr: Expr
    among: tuple[Expr, ...]
    negated: bool


@dataclass(frozen=True, slots=True)
class Like:
    """[NOT] LIKE."""

    expr: Expr
    pattern: Expr
    escape: Expr | None
    negated: bool


@dataclass(frozen=True, slots=True)
class Exists:
    """EXISTS."""

    query: "Query"


@dataclass(frozen=True, slots=True)
class Test:
    """A condition that is written like a function: REGEXP_LIKE, LNNVL."""

    name: str
    args: tuple["Expr | Cond", ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """A PL/SQL value that is true or false: TRUE, FALSE, a variable, a cursor's attribute."""

    expr: Expr


Cond = Compare | Logic | Not | IsNull | Between | In | Like | Exists | Test | Flag


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a select list; `alias` "" without one; `text` as it was written."""

    expr: Expr
    alias: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Pivot:
    """PIVOT (aggregates FOR columns IN (values)); an alias is "" without one."""

    aggregates: tuple[tuple[Call, str], ...]
    columns: tuple[str, ...]
    values: tuple[tuple[tuple[Expr, ...], str, str], ...]
    """For each: its expressions, its alias, its text."""


@dataclass(frozen=True, slots=True)
class Unpivot:
    """UNPIVOT (values FOR names IN (columns [AS literal]))."""

    include_nulls: bool
    values: tuple[str, ...]
    names: tuple[str, ...]
    columns: tuple[tuple[tuple[str, ...], tuple[Expr, ...]], ...]


@dataclass(frozen=True, slots=True)
class TableRef:
    """A table by its name."""

    name: str
    alias: str = ""
    pivot: Pivot | Unpivot | None = None


@dataclass(frozen=True, slots=True)
class Derived:
    """A subquery in FROM."""

    query: "Query"
    alias: str = ""
    lateral: bool = False
    pivot: Pivot | Unpivot | None = None


@dataclass(frozen=True, slots=True)
class Join:
    """`kind` INNER, LEFT, RIGHT, FULL, CROSS, CROSS APPLY or OUTER APPLY."""

    kind: str
    left: "Source"
    right: "Source"
    on: Cond | None = None
    using: tuple[str, ...] = ()
    natural: bool = False


Source = TableRef | Derived | Join


@dataclass(frozen=True, slots=True)
class Grouping:
    """ROLLUP, CUBE or GROUPING SETS over items, each some expressions, or such a thing again."""

    kind: str
    items: tuple["Grouping | tuple[Expr, ...]", ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One SELECT."""

    items: tuple[Item, ...]
    sources: tuple[Source, ...]
    distinct: bool = False
    where: Cond | None = None
    start: Cond | None = None
    connect: Cond | None = None
    nocycle: bool = False
    group: tuple[Expr | Grouping, ...] | None = None
    having: Cond | None = None
    windows: tuple[tuple[str, Window], ...] = ()


@dataclass(frozen=True, slots=True)
class SetOp:
    """`op` is UNION, INTERSECT or EXCEPT (which MINUS means, too)."""

    op: str
    all: bool
    left: "Body"
    right: "Body"


@dataclass(frozen=True, slots=True)
class Limit:
    """FETCH `count` (None: one row) ROWS; `percent`, `ties`."""

    count: Expr | None
    percent: bool = False
    ties: bool = False


@dataclass(frozen=True, slots=True)
class Cte:
    """A query of WITH; `columns` () where none are named. `search` and `cycle` as in PostgreSQL's words."""

    name: str
    columns: tuple[str, ...]
    query: "Query"
    search: tuple[str, tuple[Key, ...], str] | None = None
    cycle: tuple[tuple[str, ...], str, Expr, Expr] | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A whole query."""

    body: "Body"
    ctes: tuple[Cte, ...] = ()
    order: tuple[Key, ...] = ()
    siblings: bool = False
    offset: Expr | None = None
    limit: Limit | None = None


Body = Block | SetOp | Query


@dataclass(frozen=True, slots=True)
class Assign:
    """SET columns = value; several columns take a subquery. `value` None is DEFAULT."""

    columns: tuple[str, ...]
    value: Expr | None


@dataclass(frozen=True, slots=True)
class Insert:
    """`values` or `query`; `columns` () where none are named."""

    table: str
    columns: tuple[str, ...]
    values: tuple[Expr | None, ...] | None
    query: Query | None


@dataclass(frozen=True, slots=True)
class InsertAll:
    """INSERT ALL or FIRST with conditions: each a condition (None: always; "else": False) and its inserts."""

    first: bool
    branches: tuple[tuple[Cond | None, tuple[Insert, ...]], ...]
    otherwise: tuple[Insert, ...]
    query: Query


@dataclass(frozen=True, slots=True)
class Update:
    """UPDATE."""

    table: str
    alias: str
    sets: tuple[Assign, ...]
    where: Cond | None


@dataclass(frozen=True, slots=True)
class Delete:
    """DELETE."""

    table: str
    alias: str
    where: Cond | None


@dataclass(frozen=True, slots=True)
class Merge:
    """MERGE; a clause that is not there is empty or None."""

    table: str
    alias: str
    source: Source
    on: Cond
    sets: tuple[Assign, ...]
    update_where: Cond | None
    delete_where: Cond | None
    insert_columns: tuple[str, ...]
    insert_values: tuple[Expr | None, ...] | None
    insert_where: Cond | None


@dataclass(frozen=True, slots=True)
class Control:
    """COMMIT, ROLLBACK or SAVEPOINT, and the savepoint's name."""

    verb: str
    name: str = ""


Statement = Query | Insert | InsertAll | Update | Delete | Merge | Control

"""Folders of sql tasks: what loads, and what every mistake is answered with."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

import pytest

from codegrade.errors import TaskError
from codegrade.relational.rows import Rows
from codegrade.tasks.registry import load_task
from codegrade.tasks.schema import json_schema
from codegrade.tasks.soundness import static_findings

EXTENSIONS = {
    "mysql.sql": ("mysql",),
    "oracle.sql": ("oracle", "oracle-compat"),
    "sql": ("mysql", "oracle", "oracle-compat"),
    "py": ("python",),
}
TASK = """title = "Stays"
kind = "sql"
difficulty = "easy"
released = 2026-11-21

[sql]
form = "query"

[[sql.tables]]
name = "rooms"
columns = [{ name = "id", type = "int" }, { name = "label", type = "varchar(6)", null = true }]
primary_key = ["id"]

[[sql.tables]]
name = "stays"
columns = [
  { name = "room_id", type = "int" },
  { name = "arrival", type = "date" },
  { name = "price", type = "decimal(6,2)", null = true },
  { name = "paid", type = "bool", null = true },
  { name = "booked", type = "timestamp", null = true },
]
primary_key = ["room_id", "arrival"]
foreign_keys = [{ columns = ["room_id"], references = "rooms", to = ["id"] }]
"""
ROOMS_COLUMNS = next(line for line in TASK.split("\n") if line.startswith("columns"))
FUNCTION = """
[sql.routine]
name = "paid_for"
params = [{ name = "room", type = "int" }, { name = "upto", type = "date" }]
returns = "decimal(8,2)"
"""
ROOM = {"rooms": [[1, "Garden"]]}
QUERY = {"tables": ROOM, "expected": {"columns": ["id", "total"], "rows": [[1, 2.5]]}}


def of_form(form, routine=""):
    return TASK.replace('form = "query"', f'form = "{form}"') + routine


FUNCTION_TASK = of_form("function", FUNCTION)
PROCEDURE_TASK = of_form("procedure", FUNCTION.replace('returns = "decimal(8,2)"\n', ""))


def written(tmp_path, task=TASK, cases=(QUERY,), submissions=()):
    folder = tmp_path / "mine" / "stays"
    folder.mkdir(parents=True)
    (folder / "task.toml").write_text(task)
    (folder / "statement.md").write_text("List the rooms.")
    (folder / "cases.jsonl").write_text("".join(json.dumps(case) + "\n" for case in cases))
    for path, text in dict(submissions).items():
        (folder / "submissions" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "submissions" / path).write_text(text)
    return folder


def loaded(tmp_path, task=TASK, cases=(QUERY,), submissions=()):
    return load_task(written(tmp_path, task, cases, submissions), EXTENSIONS)


def refused(tmp_path, task=TASK, cases=(QUERY,), submissions=()):
    with pytest.raises(TaskError) as error:
        loaded(tmp_path, task, cases, submissions)
    assert str(tmp_path) in error.value.message
    assert error.value.hint
    return error.value


def test_a_case_has_typed_rows_in_every_table(tmp_path):
    """Tables that are left out are empty; dates, decimals, booleans and NULL are host values."""
    rows = [[1, "2024-02-29", "12.50", True, "2024-02-01 08:30:00"], [1, "2024-03-01", 7, None, None]]
    case = loaded(tmp_path, cases=[{**QUERY, "tables": {"rooms": [[1, None]], "stays": rows}}]).cases[0]
    assert case.tables["rooms"] == ((1, None),)
    assert case.tables["stays"] == (
        (1, date(2024, 2, 29), Decimal("12.50"), 1, datetime.fromisoformat("2024-02-01T08:30")),
        (1, date(2024, 3, 1), Decimal("7.00"), None, None),
    )
    assert case.expected == (Rows(("id", "total"), ((1, Decimal("2.5")),)),)


def test_a_function_s_values_are_of_the_type_that_it_returns(tmp_path):
    """A decimal may be written as text there, since the type is known; a date is a date."""
    case = {"tables": ROOM, "calls": [[1, "2024-01-31"], [None, None]], "expected": ["12.50", None]}
    task = loaded(tmp_path, FUNCTION_TASK, [case])
    assert task.cases[0].calls == ((1, date(2024, 1, 31)), (None, None))
    assert task.cases[0].expected == (Rows(("paid_for",), ((Decimal("12.50"),), (None,))),)
    assert str(task.sql.routine.returns) == "decimal(8,2)"


@pytest.mark.parametrize("task", [of_form("change"), PROCEDURE_TASK])
def test_tables_that_are_not_expected_to_change_stay(tmp_path, task):
    """What is expected of a change is the whole of each table that changes, and the others as they were."""
    case = {"tables": ROOM, "expected": {"stays": [[1, "2024-01-31", None, None, None]]}}
    calls = {"calls": [[1, "2024-01-31"]]} if task is PROCEDURE_TASK else {}
    rooms, stays = loaded(tmp_path, task, [{**case, **calls}]).cases[0].expected
    assert rooms == Rows(("id", "label"), ((1, "Garden"),))
    assert stays.rows == ((1, date(2024, 1, 31), None, None, None),)


TOML_MISTAKES = [
    (
        '"varchar(6)"',
        '"text"',
        "sql.tables.0.columns.1.type",
        "'text' is not a column type: known are int, decimal(p,s)",
    ),
    ('"varchar(6)"', '"varchar"', "sql.tables.0.columns.1.type", "'varchar' has 0 sizes"),
    ('"varchar(6)"', '"varchar(0)"', "columns.1.type", "the size of varchar is from 1 to 4000"),
    ('"varchar(6)"', '"varchar(4001)"', "columns.1.type", "the size of varchar is from 1 to 4000"),
    ('"decimal(6,2)"', '"decimal(6)"', "columns.2.type", "'decimal(6)' has 1 sizes"),
    ('"decimal(6,2)"', '"decimal(39,2)"', "columns.2.type", "from 1 to 38"),
    ('"decimal(6,2)"', '"decimal(2,6)"', "columns.2.type", "at most 2 of its 2"),
    ('"decimal(6,2)"', '"decimal(38,31)"', "columns.2.type", "at most 30 of its 38"),
    ('"timestamp"', '"timestamp(7)"', "columns.4.type", "the size of timestamp is from 0 to 6"),
    ('"bool"', '"bool(1)"', "columns.3.type", "'bool(1)' has 1 sizes"),
    ('"label"', '"level"', "columns.1.name", "'level' cannot be a name: Oracle reserves it"),
    ('"label"', '"rank"', "columns.1.name", "'rank' cannot be a name: MySQL reserves it"),
    (
        '"label"',
        '"Label"',
        "columns.1.name",
        "cannot be a name: write small letters, digits and _, a letter first, at most 30",
    ),
    (
        '"label"',
        '"a_name_that_is_longer_than_thirty"',
        "columns.1.name",
        "cannot be a name: write small letters, digits and _, a letter first, at most 30",
    ),
    ('name = "rooms"', 'name = "table"', "sql.tables.0.name", "Oracle and MySQL reserve it"),
    ('"label"', '"id"', "sql.tables.0", "two columns of rooms are named id"),
    ('name = "stays"', 'name = "rooms"', "sql", "two tables are named rooms"),
    ('primary_key = ["id"]', 'primary_key = ["ident"]', "sql.tables.0", "primary_key of rooms names 'ident'"),
    ('primary_key = ["id"]', 'primary_key = ["id", "id"]', "sql.tables.0", "primary_key of rooms names id twice"),
    ('primary_key = ["id"]', 'primary_key = ["label"]', "sql.tables.0", "label belongs to the primary key of rooms"),
    ('primary_key = ["id"]', "unique = [[]]", "sql.tables.0", 'as [["id"]]'),
    (
        'primary_key = ["id"]',
        'unique = [["no"]]',
        "sql.tables.0",
        "unique of rooms names 'no': its columns are id, label",
    ),
    ('primary_key = ["id"]', 'unique = ["id"]', "sql.tables.0.unique.0", "valid tuple"),
    ('columns = ["room_id"]', 'columns = ["room"]', "sql.tables.1", "foreign_keys of stays names 'room'"),
    ('references = "rooms"', 'references = "room"', "sql", "stays refers to room: known are rooms, stays"),
    ('to = ["id"]', 'to = ["no"]', "sql", "rooms has no no, its columns are id, label"),
    ('to = ["id"]', 'to = ["id", "label"]', "sql", "by 1 columns: name as many"),
    ('to = ["id"]', 'to = ["label"]', "sql", "which is neither its primary_key nor unique"),
    ('{ name = "id", type = "int" }', '{ name = "id", type = "bool" }', "sql", "room_id is int, id is bool"),
    ("null = true", 'null = "yes"', "sql.tables.0.columns.1.null", "should be a valid boolean"),
    ('form = "query"', 'form = "select"', "sql.form", "'query', 'change', 'function' or 'procedure'"),
    ('form = "query"', 'form = "function"', "sql", "needs a [sql.routine] table with name and params"),
    ('form = "query"', 'form = "query"\nroutine = { name = "f" }', "sql", "belongs to form ="),
    ('form = "query"', 'form = "change"\nordered = true', "sql", 'ordered and columns belong to form = "query"'),
    ('form = "query"', 'form = "query"\ncolumns = "all"', "sql.columns", "'named' or 'any'"),
    ('form = "query"', 'form = "query"\norder = true', "sql.order", "is no key"),
    ('kind = "sql"', 'kind = "stdio"', "", '[sql] belongs to kind = "sql"'),
    ('kind = "sql"', 'kind = "sql"\nentry = "f"', "", 'entry belongs to kind = "unit-test"'),
    ("[sql]", '[signature]\nname = "f"\nreturns = "int"\n[sql]', "", '[signature] belongs to kind = "function"'),
    ("[sql]", '[compare]\nmode = "unordered"\n[sql]', "", "compare mode 'unordered' belongs to kind = \"function\""),
    ("[sql]", '[compare]\nmode = "float"\n[sql]', "compare", 'mode = "float" needs abs_tol, rel_tol or both'),
    ("[sql]", "[compare]\ncase_sensitive = false\n[sql]", "", 'belong to kind = "stdio"'),
]


@pytest.mark.parametrize(("old", "new", "where", "what"), TOML_MISTAKES)
def test_a_mistake_in_task_toml_names_its_key(tmp_path, old, new, where, what):
    """File, key, what is wrong; the hint says what to write."""
    assert old in TASK
    error = refused(tmp_path, TASK.replace(old, new, 1))
    assert what in error.message
    assert f"task.toml: {where}" in error.message or where in error.message.partition("task.toml: ")[2].split(":")[0]


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ('name = "rooms"\n', "", 'write for example: name = "orders"'),
        ('{ name = "id", type = "int" }', '{ type = "int" }', 'write for example: name = "customer_id"'),
        ('"varchar(6)"', '"text"', 'write for example: type = "decimal(10,2)"'),
        ('primary_key = ["id"]', 'primary_key = "id"', 'write for example: primary_key = ["id"]'),
        ('primary_key = ["id"]', 'unique = ["id"]', 'write for example: unique = [["customer_id", "placed"]]'),
        ('form = "query"\n', "", 'write for example: form = "query"'),
        ('form = "query"', 'form = "query"\ncolumns = "all"', 'write for example: columns = "any"'),
        (', to = ["id"]', "", 'write for example: to = ["id"]'),
        ("null = true", 'null = "yes"', "write for example: null = true"),
        ("null = true", "nullable = true", "did you mean null?"),
        (ROOMS_COLUMNS, "", 'write for example: columns = [{ name = "id", type = "int" }]'),
    ],
)
def test_the_hint_is_an_example_of_that_key(tmp_path, old, new, hint):
    """Of the very table that the key belongs to: a table's columns, and not the result's."""
    assert old in TASK
    assert refused(tmp_path, TASK.replace(old, new, 1)).hint == hint


def test_a_table_refers_to_earlier_ones_or_to_itself(tmp_path):
    """Tables are filled in their order."""
    head, rooms, stays = TASK.split("[[sql.tables]]")
    turned = "[[sql.tables]]".join([head, stays.replace('form = "query"', ""), rooms])
    assert "stays refers to rooms: declare that table before it" in refused(tmp_path / "a", turned).message
    itself = TASK.replace(
        'primary_key = ["id"]',
        'primary_key = ["id"]\nforeign_keys = [{ columns = ["id"], references = "rooms", to = ["id"] }]',
        1,
    )
    assert loaded(tmp_path / "b", itself).sql.tables[0].foreign_keys[0].references == "rooms"


ROUTINE_MISTAKES = [
    (FUNCTION_TASK, 'returns = "decimal(8,2)"\n', "", "a function needs returns = a type in [sql.routine]"),
    (FUNCTION_TASK, '"decimal(8,2)"', '"float"', "'float' is not a column type"),
    (FUNCTION_TASK, 'name = "upto"', 'name = "room"', "two parameters of paid_for are named room"),
    (FUNCTION_TASK, 'name = "upto"', 'name = "date"', "'date' cannot be a name: Oracle reserves it"),
    (FUNCTION_TASK, 'name = "paid_for"', 'name = "stays"', "the routine and a table are both named stays"),
    (PROCEDURE_TASK, 'name = "paid_for"', 'name = "paid_for"\nreturns = "int"', "a procedure returns nothing"),
]


@pytest.mark.parametrize(("task", "old", "new", "what"), ROUTINE_MISTAKES)
def test_a_mistake_in_a_routine_says_what_to_write(tmp_path, task, old, new, what):
    """Also what only one database would refuse."""
    assert old in task
    assert what in refused(tmp_path, task.replace(old, new, 1)).message


STAY = [1, "2024-01-31", "12.50", True, "2024-01-01 08:00:00"]


def stay(place, value):
    return {"rooms": [[1, "x"]], "stays": [[*STAY[:place], value, *STAY[place + 1 :]]]}


ROW_MISTAKES = [
    ({"room": []}, "there is no table room: the tables are rooms, stays"),
    ([[1, "x"]], 'rows are written as {"rooms": [[…], …]}'),
    ({"rooms": [1, "x"]}, "the rows of rooms are a list of lists, not [1, 'x']"),
    ({"rooms": {"id": 1}}, "the rows of rooms are a list of lists"),
    ({"rooms": [[1]]}, "row 1 of rooms has 1 values for 2 columns"),
    ({"rooms": [[1, "x"], [2, "y", 3]]}, "row 2 of rooms has 3 values for 2 columns"),
    ({"rooms": [["1", "x"]]}, "row 1 of rooms: id is int, not '1'"),
    ({"rooms": [[1.0, "x"]]}, "row 1 of rooms: id is int"),
    ({"rooms": [[True, "x"]]}, "row 1 of rooms: id is int, not True"),
    ({"rooms": [[2**63, "x"]]}, "it has more than 64 bits"),
    ({"rooms": [[None, "x"]]}, "id is NULL, but was not declared null = true"),
    ({"rooms": [[1, 5]]}, "label is varchar(6), not 5"),
    ({"rooms": [[1, ""]]}, "Oracle takes an empty string for NULL, so write null, or a text"),
    ({"rooms": [[1, "x "]]}, "databases differ about blanks at the end"),
    ({"rooms": [[1, "seventh"]]}, "it has 7 characters"),
    ({"rooms": [[1, "a\0"]]}, "the character U+0000"),
    ({"rooms": [[1, "\ud800"]]}, "half of a surrogate pair"),
    ({"rooms": [[1, "x"], [1, "y"]]}, "rows 1 and 2 of rooms have the same id"),
    (stay(0, 2), "row 1 of stays refers to 2, which rooms(id) has not"),
    (stay(1, "2024-1-31"), 'write it as "2024-01-31"'),
    (stay(1, "20240131"), 'write it as "2024-01-31"'),
    (stay(1, "2024-02-30"), "arrival is date, not '2024-02-30'"),
    (stay(1, "2024-01-31 00:00:00"), 'write it as "2024-01-31"'),
    (stay(1, "0999-01-31"), "MySQL's dates begin with the year 1000"),
    (stay(1, 20240131), "arrival is date, not 20240131"),
    (stay(2, "12.505"), "at most 4 digits before the point and 2 after it"),
    (stay(2, 10000), "at most 4 digits before the point and 2 after it"),
    (stay(2, "1e999999"), "at most 4 digits before the point and 2 after it"),
    (stay(2, "NaN"), "price is decimal(6,2), not 'NaN'"),
    (stay(2, "twelve"), "price is decimal(6,2), not 'twelve'"),
    (stay(2, value=True), "price is decimal(6,2), not True"),
    (stay(3, 2), "paid is bool, not 2"),
    (stay(3, "true"), "paid is bool, not 'true'"),
    (stay(4, "2024-01-01"), 'write it as "2024-01-31 10:15:00"'),
    (stay(4, "2024-01-01 08:00:00+01:00"), "no time zone"),
    (stay(4, "2024-01-01 08:00:00.5"), "it has more than 0 fractional digits"),
    (stay(4, "2024-01-01 08:00:00.1234567"), "with up to 6 digits after a point"),
    (stay(4, "2024-01-01 25:00:00"), "booked is timestamp"),
]


@pytest.mark.parametrize(("tables", "what"), ROW_MISTAKES)
def test_a_wrong_row_is_named_with_its_line(tmp_path, tables, what):
    """File, line, table and row, and why not."""
    error = refused(tmp_path, cases=[QUERY, {**QUERY, "tables": tables}])
    assert "cases.jsonl:2: " in error.message
    assert what in error.message


def test_keys_hold_for_a_database_that_ignores_case(tmp_path):
    """MySQL's default collation takes Café and CAFE for the same, so a unique key cannot have both."""
    task = TASK.replace('primary_key = ["id"]', 'primary_key = ["id"]\nunique = [["label"]]', 1)
    rooms = [[1, "Café"], [2, None], [3, None], [4, "CAFE"]]
    error = refused(tmp_path, task, [{**QUERY, "tables": {"rooms": rooms}}])
    assert "rows 1 and 4 of rooms have the same label, for a database that ignores case and accents" in error.message


EXPECTED_MISTAKES = [
    (TASK, {}, [[1, 2]], '"expected" of a query is {"columns": ["name", …], "rows": [[…], …]}'),
    (TASK, {}, {"columns": [], "rows": []}, '"columns" is a list of names'),
    (TASK, {}, {"columns": ["id"], "rows": [1]}, "the rows of expected are a list of lists"),
    (TASK, {}, {"columns": ["id"], "rows": [[1, 2]]}, "expected row 1 has 2 values for 1 columns"),
    (TASK, {}, {"columns": ["id"], "rows": [[1], [""]]}, "expected row 2: Oracle takes an empty string for NULL"),
    (TASK, {}, {"columns": ["id"], "rows": [[float("nan")]]}, "nan is not a value of a row"),
    (TASK, {}, {"columns": ["id"], "rows": [[[1]]]}, "[1] is not a value of a row: write null, a number"),
    (TASK, {}, {"columns": ["rank"], "rows": []}, "'rank' cannot name a column of every database: MySQL reserves it"),
    (TASK, {}, {"columns": ["count(*)"], "rows": []}, "write small letters, digits and _"),
    (TASK, {}, {"columns": ["id", "id"], "rows": []}, "two columns are named id"),
    (TASK, {"calls": [[1]]}, QUERY["expected"], "unknown key calls"),
    (FUNCTION_TASK, {}, [1], "a case needs calls, expected, tables"),
    (FUNCTION_TASK, {"calls": []}, [], '"calls" is empty: give the arguments of at least one call'),
    (FUNCTION_TASK, {"calls": [[1]]}, [1], "row 1 of calls has 1 values for 2 columns"),
    (FUNCTION_TASK, {"calls": [[1, "today"]]}, [1], "row 1 of calls: upto is date, not 'today'"),
    (FUNCTION_TASK, {"calls": [[1, None]]}, [1, 2], '"expected" of a function is a list of 1 values'),
    (FUNCTION_TASK, {"calls": [[1, None]]}, {"rows": [[1]]}, '"expected" of a function is a list of 1 values'),
    (FUNCTION_TASK, {"calls": [[1, None]]}, ["1.005"], "value 1 is decimal(8,2), not '1.005'"),
    (of_form("change"), {}, {"columns": ["id"], "rows": []}, "there is no table columns, rows"),
    (of_form("change"), {}, [], 'rows are written as {"rooms": [[…], …]}'),
    (of_form("change"), {}, {"rooms": [[1]]}, "row 1 of rooms has 1 values for 2 columns"),
    (of_form("change"), {}, {"rooms": [[1, "x"], [1, "y"]]}, "expected rows 1 and 2 of rooms have the same id"),
]


@pytest.mark.parametrize(("task", "more", "expected", "what"), EXPECTED_MISTAKES)
def test_what_is_expected_has_the_shape_of_its_form(tmp_path, task, more, expected, what):
    """A table for a query, a value for each call, tables for a change."""
    assert what in refused(tmp_path, task, [{"tables": ROOM, "expected": expected, **more}]).message


def test_every_case_of_a_query_expects_the_same_columns(tmp_path):
    """The prompt names them once."""
    other = {**QUERY, "expected": {"columns": ["id"], "rows": []}}
    error = refused(tmp_path, cases=[QUERY, other])
    assert "cases.jsonl:2: expects the columns id, the first case id, total" in error.message


@pytest.mark.parametrize(
    ("file", "languages"),
    [
        ("accepted/a.sql", ["mysql", "oracle", "oracle-compat"]),
        ("accepted/a.mysql.sql", ["mysql"]),
        ("accepted/with.dots.oracle.sql", ["oracle", "oracle-compat"]),
    ],
)
def test_a_submission_is_for_the_databases_that_its_name_says(tmp_path, file, languages):
    """The same text may serve every dialect."""
    task = loaded(tmp_path, submissions={file: "SELECT 1"})
    assert [submission.language for submission in task.submissions] == languages


def test_a_misspelt_dialect_is_no_program_for_every_database(tmp_path):
    """It would be judged where it was never meant to run."""
    error = refused(tmp_path, submissions={"accepted/a.orcale.sql": "SELECT 1 FROM dual"})
    assert "no language writes .orcale.sql" in error.message
    assert ".oracle.sql (oracle, oracle-compat)" in error.hint


@dataclass
class Spoken:
    name: str = "mysql"
    kinds: dict = field(default_factory=lambda: {"sql": {}})


def problems(task):
    return [finding.problem for finding in static_findings(task, [Spoken()])]


def filled(*rows):
    return [
        {"tables": {"rooms": [[n, "x"]]}, "expected": {"columns": ["id"], "rows": list(r)}} for n, r in enumerate(rows)
    ]


def test_a_constant_answer_must_not_do(tmp_path):
    """All empty, all the same, the same in another order, one value for every call, or nothing changed."""
    assert "every case expects no rows" in problems(loaded(tmp_path / "a", cases=filled([], [], [])))
    assert "every case expects the same" in problems(loaded(tmp_path / "b", cases=filled([[1], [2]], [[2], [1]])))
    ordered = TASK.replace('form = "query"', 'form = "query"\nordered = true')
    told = problems(loaded(tmp_path / "c", ordered, filled([[1], [2]], [[2], [1]])))
    assert "every case expects the same" not in told
    calls = [{"tables": ROOM, "calls": [[1, None]] * count, "expected": [0] * count} for count in (1, 2)]
    assert "every call returns the same" in problems(loaded(tmp_path / "d", FUNCTION_TASK, calls))
    same = {"tables": {"rooms": [[1, "a"], [2, "b"]]}, "expected": {"rooms": [[2, "b"], [1, "a"]]}}
    assert "no case changes any table" in problems(loaded(tmp_path / "e", of_form("change"), [same]))


def test_a_generator_is_not_used_and_replaces_no_case(tmp_path):
    """Cases of sql tasks are all written down."""
    folder = written(tmp_path)
    (folder / "generate.py").write_text("def cases(rng): ...\n")
    told = problems(load_task(folder, EXTENSIONS))
    assert "is not used: only function tasks have generated cases, not sql" in told
    assert "has 1 hidden cases" in told


def test_a_case_of_fifty_thousand_rows_is_read(tmp_path):
    """Types and keys are checked row by row."""
    rooms = [[n, f"r{n}"] for n in range(10_000)]
    stays = [[n % 10_000, f"2024-01-{n // 10_000 + 1:02}", "1.50", True, "2024-01-01 08:00:00"] for n in range(50_000)]
    folder = written(tmp_path, cases=[{**QUERY, "tables": {"rooms": rooms, "stays": stays}}])
    assert len(load_task(folder, EXTENSIONS).cases[0].tables["stays"]) == 50_000


def test_the_schema_tells_what_a_column_s_type_may_be():
    """Editors show it."""
    schema = json_schema()
    assert "decimal(p,s)" in schema["$defs"]["ColumnSpec"]["properties"]["type"]["description"]

"""What a program must have, as the task says it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from codegrade.languages import Database
from codegrade.proof import wanted
from codegrade.relational.rows import Rows
from codegrade.relational.types import Column, Routine, Table, parse_column_type
from codegrade.tasks.task import Sql, SqlCase, Task

MYSQL = Database(name="mysql", title="MySQL 9.7", extension="mysql.sql", dialect="mysql", folder=Path())
INT = parse_column_type("int")
TABLES = (Table("items", (Column("id", INT),)),)
TASK = Task(
    id="mine/items",
    kind="sql",
    title="Items",
    statement="List them.",
    difficulty="easy",
    category="coding",
    tags=(),
    released=date(2026, 11, 21),
    time_seconds=2.0,
    memory_mb=256,
    folder=Path(),
    digest="d",
    sql=Sql("query", TABLES),
    cases=(SqlCase({"items": ()}, (Rows(("id", "total"), ()),)),),
)


def names(sql, cases=TASK.cases):
    return wanted(replace(TASK, sql=sql, cases=cases), MYSQL).names


def test_a_query_must_name_its_columns():
    """Those that the prompt asks for; none where names do not count, or nothing is known."""
    assert names(Sql("query", TABLES)) == ("id", "total")
    assert names(Sql("query", TABLES, named=False)) == ()
    assert names(Sql("query", TABLES), cases=()) == ()


def test_a_routine_must_have_its_name():
    """Whatever it returns."""
    assert names(Sql("function", TABLES, routine=Routine("net", (), INT))) == ("net",)
    assert names(Sql("procedure", TABLES, routine=Routine("settle", (), None))) == ("settle",)


def test_a_change_names_nothing():
    """It is known by how it begins."""
    assert names(Sql("change", TABLES)) == ()
    assert wanted(replace(TASK, sql=Sql("change", TABLES)), MYSQL).form == "change"

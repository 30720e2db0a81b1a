"""Prompts of sql tasks: the golden files hold them whole, for each form in both dialects."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from codegrade.languages import Database
from codegrade.prompts import prompt_digest, render_prompt, samples_text
from codegrade.question import shown_code
from codegrade.relational.rows import Rows
from codegrade.relational.types import Column, ForeignKey, Routine, Table, parse_column_type
from codegrade.tasks.task import Compare, Sql, SqlCase, Task

GOLDEN = Path(__file__).parent / "golden" / "prompts"
DIALECTS = {
    "mysql": Database(name="mysql", title="MySQL 9.7", extension="mysql.sql", dialect="mysql", folder=Path()),
    "oracle": Database(
        name="oracle-compat", title="Oracle Database 21c", extension="oracle.sql", dialect="oracle", folder=Path()
    ),
}


def column(name, of, *, null=False):
    return Column(name, parse_column_type(of), null)


ROOMS = Table("rooms", (column("id", "int"), column("label", "varchar(20)")), primary_key=("id",))
STAYS = Table(
    "stays",
    (
        column("room_id", "int"),
        column("arrival", "date"),
        column("departure", "date", null=True),
        column("price", "decimal(8,2)"),
        column("booked", "timestamp"),
        column("paid", "bool"),
    ),
    primary_key=("room_id", "arrival"),
    foreign_keys=(ForeignKey(("room_id",), "rooms", ("id",)),),
)
FILLED = {
    "rooms": ((1, "Garden"), (2, "Attic")),
    "stays": (
        (1, date(2024, 2, 28), date(2024, 3, 1), Decimal("120.00"), datetime.fromisoformat("2024-01-05T09:30"), 1),
        (1, date(2024, 3, 1), None, Decimal("60.50"), datetime.fromisoformat("2024-02-29T23:59:59"), 0),
    ),
}
HIDDEN = {"rooms": ((7, "Secret"),), "stays": ()}


def names(table):
    return tuple(column.name for column in table.columns)


def result(*rows):
    return (Rows(("label", "total"), rows),)


def after(rooms, stays):
    return (Rows(names(ROOMS), rooms), Rows(names(STAYS), stays))


TASK = Task(
    id="sql/stays",
    kind="sql",
    title="Stays",
    statement="# Stays\n\nFor each room that was stayed in, list its label and what was paid for it in all.\n",
    difficulty="easy",
    category="coding",
    tags=(),
    released=date(2026, 11, 21),
    time_seconds=5.0,
    memory_mb=256,
    folder=Path("tasks/sql/stays"),
    digest="d",
)
UNPAID = tuple((*row[:-1], 1) for row in FILLED["stays"])
FORMS = {
    "query": replace(
        TASK,
        sql=Sql("query", (ROOMS, STAYS)),
        cases=(
            SqlCase(FILLED, result(("Garden", Decimal("120.00"))), sample=True),
            SqlCase({"rooms": (), "stays": ()}, result(), sample=True),
            SqlCase(HIDDEN, result(("Secret", 1))),
        ),
    ),
    "change": replace(
        TASK,
        statement="Mark every stay as paid.",
        sql=Sql("change", (ROOMS, STAYS)),
        cases=(
            SqlCase(FILLED, after(FILLED["rooms"], UNPAID), sample=True),
            SqlCase(HIDDEN, after(HIDDEN["rooms"], ()), sample=True),
        ),
    ),
    "function": replace(
        TASK,
        statement="`paid_for` returns what was paid for a room up to a day; NULL when the room is not known.",
        sql=Sql(
            "function",
            (ROOMS, STAYS),
            routine=Routine(
                "paid_for",
                (("room", parse_column_type("int")), ("upto", parse_column_type("date"))),
                parse_column_type("decimal(10,2)"),
            ),
        ),
        compare=Compare(mode="float", abs_tol=0.01),
        cases=(
            SqlCase(
                FILLED,
                (Rows(("paid_for",), ((Decimal("120.00"),), (None,))),),
                calls=((1, date(2024, 3, 31)), (None, date(2024, 3, 31))),
                sample=True,
            ),
        ),
    ),
    "procedure": replace(
        TASK,
        statement="`relabel` gives a room another label.",
        sql=Sql(
            "procedure",
            (ROOMS,),
            routine=Routine(
                "relabel", (("room", parse_column_type("int")), ("new_label", parse_column_type("varchar(20)"))), None
            ),
        ),
        cases=(
            SqlCase(
                {"rooms": FILLED["rooms"]},
                (Rows(names(ROOMS), ((1, "King's"), (2, "Attic"))),),
                calls=((1, "King's"), (9, None)),
                sample=True,
            ),
        ),
    ),
}


def prompt(form, dialect, task=None):
    task, database = task or FORMS[form], DIALECTS[dialect]
    return render_prompt(task, database, shown_code(task, database))


def text(form, dialect, task=None):
    return prompt(form, dialect, task).messages[0].content


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("form", FORMS)
def test_each_form_has_its_golden_text(form, dialect):
    """Tables and routines in the dialect's words; NULL, dates and empty tables in samples; hidden cases nowhere."""
    assert text(form, dialect) + "\n" == (GOLDEN / f"sql_{form}_{dialect}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMS)
def test_dialects_differ_in_their_own_words_alone(form):
    """Outside of the code and the database's name the two prompts are one text."""

    def without_code(dialect):
        head, _, rest = text(form, dialect).partition("```sql\n")
        return (head + rest.partition("```")[2]).replace(DIALECTS[dialect].title, "")

    assert without_code("mysql") == without_code("oracle")


def test_each_dialect_has_a_digest_of_its_own():
    """And the same one each time."""
    assert prompt_digest(prompt("query", "mysql")) == prompt_digest(prompt("query", "mysql"))
    assert prompt_digest(prompt("query", "mysql")) != prompt_digest(prompt("query", "oracle"))


def test_the_same_question_is_put_for_oracle_and_its_stand_in():
    """Replies can be judged by either, because the prompt does not tell them apart."""
    oracle = DIALECTS["oracle"].model_copy(update={"name": "oracle"})
    task = FORMS["query"]
    assert prompt_digest(render_prompt(task, oracle, shown_code(task, oracle))) == prompt_digest(
        prompt("query", "oracle")
    )


def test_a_long_sample_is_left_out_and_columns_are_named_all_the_same():
    """What the example would have shown is said."""
    rows = tuple((n, f"room number {n}") for n in range(200))
    long = SqlCase({"rooms": rows, "stays": ()}, result(), sample=True)
    said = text("query", "mysql", replace(FORMS["query"], cases=(long,)))
    assert "room number" not in said
    assert "Example" not in said
    assert "Name the columns label and total, in this order." in said


@pytest.mark.parametrize(
    ("sql", "compare", "sentence"),
    [
        (Sql("query", (ROOMS,), ordered=True), Compare(), "Rows must come in the order that is asked for."),
        (Sql("query", (ROOMS,)), Compare(), "Rows may come in any order."),
        (
            Sql("query", (ROOMS,), named=False),
            Compare(),
            "The result has the columns label and total, in this order; names do not count.",
        ),
        (Sql("query", (ROOMS,)), Compare("float", 0.01), "Numbers may be off by 0.01."),
        (Sql("query", (ROOMS,)), Compare("float", 1e-9, 1e-6), "off by 1e-09 or 1e-06 of their value."),
        (Sql("query", (STAYS,)), Compare(), "In stays.paid 1 is true and 0 is false."),
    ],
)
def test_what_counts_is_said(sql, compare, sentence):
    """Order, names, tolerance, what a boolean is."""
    task = replace(FORMS["query"], sql=sql, compare=compare, cases=(SqlCase(HIDDEN, result()),))
    assert sentence in text("query", "oracle", task)


def test_what_a_task_has_not_is_not_explained():
    """No booleans, no word on them; a query commits nothing."""
    task = replace(FORMS["query"], sql=Sql("query", (ROOMS,)), cases=(SqlCase(HIDDEN, result()),))
    said = text("query", "mysql", task)
    assert "true" not in said
    assert "committed" not in said


def test_a_routine_without_parameters_is_written_as_its_dialect_has_it():
    """PL/SQL allows no empty parentheses, MySQL needs them."""
    function = Routine("latest", (), parse_column_type("bool"))
    task = replace(TASK, sql=Sql("function", (ROOMS,), routine=function))
    assert shown_code(task, DIALECTS["mysql"]).endswith("\n\n-- FUNCTION latest() RETURNS TINYINT(1)")
    assert shown_code(task, DIALECTS["oracle"]).endswith("\n\n-- FUNCTION latest RETURN NUMBER")
    assert "In what is returned 1 is true and 0 is false." in text("function", "mysql", task)
    procedure = replace(TASK, sql=Sql("procedure", (ROOMS,), routine=Routine("clear_all", (), None)))
    assert shown_code(procedure, DIALECTS["mysql"]).endswith("-- called as: CALL clear_all()")
    assert shown_code(procedure, DIALECTS["oracle"]).endswith("-- called as: BEGIN clear_all; END;")


def test_text_in_samples_cannot_break_out():
    """Backticks make the fence longer, line feeds stay on their row."""
    task = replace(
        TASK,
        sql=Sql("query", (ROOMS,)),
        cases=(SqlCase({"rooms": ((1, "```"), (2, "a\nb"))}, result(), sample=True),),
    )
    assert "````\nid | label\n---+------\n1  | ```\n2  | a\\nb\n````" in samples_text(task)

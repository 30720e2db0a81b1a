"""What a prompt for a sql task says beside its statement: how results are compared, what is shown of samples.

The same words for every dialect; what a dialect spells in its own way (tables, signatures) comes with the starter code.
"""

from collections.abc import Iterator

from codegrade.prompts.fence import fenced
from codegrade.relational.rows import Rows
from codegrade.relational.shown import call, cell, grid
from codegrade.tasks.task import Compare, Sql, SqlCase, Task

TEMPLATE = """Solve this task in SQL. {title} will run it.

{statement}

{shown}:

{starter}

{samples}{notes}

Answer with one fenced code block that holds {answer}, and nothing else in it.
It is sent to the server through a driver, as one statement: use no commands of a client program. Limit: {limits}."""

_ANSWERS = {
    "query": "one query",
    "change": "the statement that changes the data",
    "function": "the statement that creates the function",
    "procedure": "the statement that creates the procedure",
}


def answer(sql: Sql) -> str:
    """What the block of the answer holds."""
    return _ANSWERS[sql.form]


def shown(sql: Sql) -> str:
    """What the code above the samples is."""
    return "The tables" if sql.routine is None else f"The tables, and the {sql.form} to create"


def notes(task: Task) -> str:
    """What counts when a result is compared, and what is not told by the tables."""
    sql = task.sql
    if sql is None:
        return ""
    said = [*_booleans(sql), *_order(sql), *_columns(sql, task), *_changes(sql), _values(task.compare)]
    return " ".join(said)


def sample(sql: Sql, case: SqlCase) -> Iterator[str]:
    """The tables of a case, and what becomes of them."""
    for table in sql.tables:
        columns = tuple(column.name for column in table.columns)
        yield f"{table.name}:\n\n{fenced(grid(Rows(columns, case.tables[table.name])), '')}"
    if sql.form == "query":
        yield f"Result:\n\n{fenced(grid(case.expected[0]), '')}"
    elif sql.form == "function":
        yield f"Calls:\n\n{fenced(_values_returned(sql, case), '')}"
    else:
        if sql.routine is not None:
            calls = "\n".join(call(sql.routine.name, args) for args in case.calls)
            yield f"Calls, one after the other:\n\n{fenced(calls, '')}"
        yield from _afterwards(sql, case)


def _values_returned(sql: Sql, case: SqlCase) -> str:
    name = sql.routine.name if sql.routine else ""
    pairs = zip(case.calls, case.expected[0].rows, strict=True)
    return "\n".join(f"{call(name, args)} = {cell(value)}" for args, (value,) in pairs)


def _afterwards(sql: Sql, case: SqlCase) -> Iterator[str]:
    pairs = zip(sql.tables, case.expected, strict=True)
    changed = [(table, after) for table, after in pairs if after.rows != case.tables[table.name]]
    for table, after in changed:
        yield f"{table.name} afterwards:\n\n{fenced(grid(after), '')}"
    if not changed:
        yield "Afterwards the tables are as before."


def _booleans(sql: Sql) -> Iterator[str]:
    named = [f"{t.name}.{column.name}" for t in sql.tables for column in t.columns if column.type.name == "bool"]
    if sql.routine is not None:
        named += [name for name, of in sql.routine.params if of.name == "bool"]
        named += ["what is returned"] * (sql.routine.returns is not None and sql.routine.returns.name == "bool")
    if named:
        yield f"In {_listed(named)} 1 is true and 0 is false."


def _order(sql: Sql) -> Iterator[str]:
    if sql.form == "query":
        yield "Rows must come in the order that is asked for." if sql.ordered else "Rows may come in any order."


def _columns(sql: Sql, task: Task) -> Iterator[str]:
    case = next((case for case in task.cases if isinstance(case, SqlCase)), None)
    if sql.form == "query" and case is not None:
        names = case.expected[0].columns
        what = f"column{'s' * (len(names) > 1)} {_listed(names)}{', in this order' * (len(names) > 1)}"
        yield f"Name the {what}." if sql.named else f"The result has the {what}; names do not count."


def _changes(sql: Sql) -> Iterator[str]:
    if sql.form in {"change", "procedure"}:
        yield "All tables are compared afterwards, each in any order; the changes are committed for you."


def _values(compare: Compare) -> str:
    said = "Numbers compare by value, text with its case of letters, dates as dates or as text like 2024-01-31."
    if compare.mode != "float":
        return said
    by = [f"{compare.abs_tol:g}"] * (compare.abs_tol > 0) + [f"{compare.rel_tol:g} of their value"] * (
        compare.rel_tol > 0
    )
    return f"{said} Numbers may be off by {' or '.join(by)}."


def _listed(names: tuple[str, ...] | list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

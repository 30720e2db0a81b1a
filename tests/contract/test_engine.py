"""What every engine must do, against real servers."""

import contextlib
import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

import pytest

from codegrade.databases import open_engine
from codegrade.engines.interface import CaseData, Engine, Script, StatementLimits
from codegrade.errors import EngineFault, Unavailable
from codegrade.execution import Ending, Outcome
from codegrade.languages import load_databases
from codegrade.relational.rows import Rows, decode
from codegrade.relational.types import Column, ForeignKey, Routine, Table, parse_column_type
from codegrade.roots import find_roots
from codegrade.sandbox.daemon import UNREACHABLE, open_daemon
from codegrade.sandbox.docker import LABEL

# Another engine: its name here, and its words in TEXTS.
ENGINES = ("mysql", "oracle-compat", pytest.param("oracle", marks=pytest.mark.oracle))
DSN = {"mysql": "CODEGRADE_MYSQL_DSN", "oracle": "CODEGRADE_ORACLE_DSN"}
LIMITS = StatementLimits(seconds=20)

# Takes time alone: a cross join of all four would fill the temporary space first.
SLOW = "SELECT SUM((SELECT COUNT(*) FROM big b, big c WHERE MOD(b.id * c.id + a.id + d.id, 7) = 1)) FROM big a, big d"


@dataclass(frozen=True)
class Texts:
    """What the facts below are written in, where dialects differ."""

    no_such_column: str
    data_error: str
    function: str
    helper: str
    procedure: str
    long_text: str = "SELECT RPAD('x', 4000, 'x') AS t FROM big a CROSS JOIN big b"


ORACLE = Texts(
    no_such_column="ORA-00904",
    data_error="ORA-01427",
    function=(
        "CREATE OR REPLACE FUNCTION total(who IN NUMBER, least IN NUMBER) RETURN NUMBER IS s NUMBER;\n"
        "BEGIN\n  SELECT SUM(price) INTO s FROM items WHERE owner = who AND price >= least;\n  RETURN s;\nEND;\n/"
    ),
    helper="CREATE FUNCTION left_behind RETURN NUMBER IS BEGIN RETURN 1; END;",
    procedure=(
        "CREATE OR REPLACE PROCEDURE raise_prices(who IN NUMBER, by_what IN NUMBER) IS\n"
        "BEGIN\n  UPDATE items SET price = price + by_what WHERE owner = who;\nEND;\n/"
    ),
)
TEXTS = {
    "mysql": Texts(
        no_such_column="1054 (42S22)",
        data_error="1242 (21000)",
        function=(
            "DROP FUNCTION IF EXISTS total;\nDELIMITER //\n"
            "CREATE FUNCTION total(who BIGINT, least DECIMAL(10,2)) RETURNS DECIMAL(10,2) READS SQL DATA\n"
            "BEGIN\n  DECLARE s DECIMAL(10,2);\n"
            "  SELECT SUM(price) INTO s FROM items WHERE owner = who AND price >= least;\n"
            "  RETURN s;\nEND //\nDELIMITER ;"
        ),
        helper="CREATE FUNCTION left_behind() RETURNS INT RETURN 1",
        procedure=(
            "CREATE PROCEDURE raise_prices(IN who BIGINT, IN by_what DECIMAL(10,2))\n"
            "BEGIN\n  UPDATE items SET price = price + by_what WHERE owner = who;\nEND;"
        ),
    ),
    "oracle": ORACLE,
    "oracle-compat": ORACLE,
}


def column(name: str, type_: str, *, null: bool = False) -> Column:
    return Column(name, parse_column_type(type_), null)


OWNERS = Table("owners", (column("id", "int"), column("name", "varchar(20)")), primary_key=("id",))
ITEMS = Table(
    "items",
    (column("id", "int"), column("owner", "int"), column("price", "decimal(10,2)", null=True)),
    primary_key=("id",),
    foreign_keys=(ForeignKey(("owner",), "owners", ("id",)),),
)
KINDS = Table(
    "kinds",
    (
        column("i", "int", null=True),
        column("d", "decimal(12,4)", null=True),
        column("v", "varchar(30)", null=True),
        column("c", "char(5)", null=True),
        column("day", "date", null=True),
        column("at", "timestamp", null=True),
        column("fine", "timestamp(6)", null=True),
        column("b", "bool", null=True),
    ),
)
BIG = Table("big", (column("id", "int"),), primary_key=("id",))
TOTAL = Routine(
    "total",
    (("who", parse_column_type("int")), ("least", parse_column_type("decimal(10,2)"))),
    parse_column_type("int"),
)
RAISE = Routine(
    "raise_prices", (("who", parse_column_type("int")), ("by_what", parse_column_type("decimal(10,2)"))), None
)

ONE = CaseData({"owners": ((1, "Ada"), (2, "Bo")), "items": ((10, 1, Decimal("1.50")), (11, 1, Decimal("2.50")))})
TWO = CaseData({"owners": ((2, "Bo"),), "items": ((20, 2, None),)})
MANY = CaseData({"big": tuple((number,) for number in range(400))})


@pytest.fixture(scope="module", params=ENGINES)
def name(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def engine(name) -> Iterator[Engine]:
    with open_or_skip(name) as opened:
        yield opened


@contextlib.contextmanager
def open_or_skip(name: str) -> Iterator[Engine]:
    """An engine whose server this machine has not is skipped, except where CI says that containers must be there."""
    dsn = os.environ.get(DSN.get(name, ""))
    database = load_databases(find_roots())[name]
    if not dsn and not database.image:
        pytest.skip(f"{database.title}: NOT RUN, no fact of this suite was tested on it; set {DSN[name]} to a server")
    try:
        engine = open_engine(database, dsn)
    except Unavailable as error:
        if "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(f"{database.title}: {error.message}")
    with contextlib.closing(engine):
        yield engine


@pytest.fixture(scope="module")
def texts(name) -> Texts:
    return TEXTS[name]


def run(engine, program, *cases, form="query", tables=(OWNERS, ITEMS), limits=LIMITS, routine=None) -> Outcome:
    script = Script(form, program, tables, cases, limits, routine)
    (outcome,) = engine.query(script).outcomes
    assert outcome.step == "run"
    return outcome


def types(outcome: Outcome) -> str:
    return "".join(record.type for record in outcome.records)


def results(outcome: Outcome) -> list[tuple[Rows, ...]]:
    return [decode(record.payload) for record in outcome.records if record.type == "R"]


def rows(outcome: Outcome) -> list[list[tuple]]:
    """For each case the rows of its first result, sorted."""
    return [sorted(found[0].rows, key=repr) for found in results(outcome)]


def message(outcome: Outcome) -> str:
    return outcome.records[-1].payload.decode()


def test_query(engine):
    """A query answers on every case with its columns and rows; then comes D."""
    program = (
        "SELECT o.name AS who, COUNT(i.id) AS things FROM owners o LEFT JOIN items i ON i.owner = o.id GROUP BY o.name"
    )
    outcome = run(engine, program, ONE, TWO)
    assert (types(outcome), outcome.ending, outcome.exit_code) == ("RRD", Ending.EXITED, 0)
    assert rows(outcome) == [[("Ada", 2), ("Bo", 0)], [("Bo", 1)]]
    assert [found.lower() for found in results(outcome)[0][0].columns] == ["who", "things"]


def test_order_is_kept(engine):
    """Rows come in the order in which the query has them."""
    outcome = run(engine, "SELECT id FROM items ORDER BY price DESC", ONE)
    assert results(outcome)[0][0].rows == ((11,), (10,))


def test_trailing_semicolon_and_comments(engine):
    """One semicolon at the end, and comments anywhere, are part of a query."""
    assert rows(run(engine, "-- how many;\nSELECT COUNT(*) /* ; */ FROM items;\n", ONE)) == [[(2,)]]


def test_values(engine):
    """Every portable type comes back as it was put in, NULL as NULL."""
    at, fine = datetime(2024, 2, 29, 23, 59, 59), datetime(1999, 12, 31, 0, 0, 0, 123456)  # noqa: DTZ001 -- no zone
    full = (2**63 - 1, Decimal("-12345678.9012"), "naïve Ωß 東京 🙂 'q' \\ %s", "ab", date(2024, 2, 29), at, fine, 1)
    case = CaseData(
        {"kinds": (full, (-(2**63), Decimal(0), "\\'; --", "", date(1970, 1, 1), at, fine, 0), (None,) * 8)}
    )
    found = results(run(engine, "SELECT * FROM kinds ORDER BY i DESC", case, tables=(KINDS,)))[0][0].rows
    assert len(found) == 3
    (got,) = (row for row in found if row[0] == 2**63 - 1)
    assert got[:3] == full[:3]
    assert got[3].rstrip(" ") == "ab"
    assert (got[4].isoformat()[:10], got[5:]) == ("2024-02-29", full[5:])
    assert (None,) * 8 in found


def test_empty_tables(engine):
    """Tables may be empty; an aggregate over nothing is NULL."""
    case = CaseData({"owners": (), "items": ()})
    assert rows(run(engine, "SELECT SUM(price), COUNT(*) FROM items", case)) == [[(None, 0)]]


def test_cases_are_apart(engine):
    """Each case sees its own rows alone, also after another case changed and committed."""
    outcome = run(engine, "DELETE FROM items WHERE id = 20", ONE, TWO, ONE, form="change")
    first, second, third = results(outcome)
    assert first == third
    assert first[1].rows == ((10, 1, Decimal("1.50")), (11, 1, Decimal("2.50")))
    assert second[1].rows == ()
    assert [found.lower() for found in first[1].columns] == ["id", "owner", "price"]


def test_change_in_several_statements(engine):
    """A change may be several statements; what is not committed at its end is."""
    program = "UPDATE items SET price = 9 WHERE id = 10;\nINSERT INTO items (id, owner, price) VALUES (12, 2, NULL);"
    found = results(run(engine, program, ONE, form="change"))[0]
    assert found[0].rows == ONE.tables["owners"]
    assert sorted(found[1].rows) == [(10, 1, 9), (11, 1, Decimal("2.5")), (12, 2, None)]


def test_change_that_is_rolled_back(engine):
    """What a change rolls back is not there."""
    begin = "START TRANSACTION;\n" if engine.facts.product.startswith("MySQL") else ""
    outcome = run(engine, begin + "DELETE FROM items; ROLLBACK;", ONE, form="change")  # noqa: S608 -- a constant
    assert len(results(outcome)[0][1].rows) == 2


def test_function(engine, texts):
    """A function is created once for each case, and its values come in the order of the calls."""
    first = CaseData(ONE.tables, ((1, Decimal("0.00")), (1, Decimal("2.00")), (2, Decimal(0))))
    second = CaseData(TWO.tables, ((None, Decimal(0)),))
    outcome = run(engine, texts.function, first, second, form="function", routine=TOTAL)
    assert types(outcome) == "RRD"
    assert [found[0].rows for found in results(outcome)] == [((4,), (Decimal("2.5"),), (None,)), ((None,),)]
    assert results(outcome)[0][0].columns[0].lower() == "total"


def test_procedure(engine, texts):
    """After a procedure's calls every table is read."""
    case = CaseData(ONE.tables, ((1, Decimal("1.00")), (1, Decimal("0.25")), (2, Decimal(5))))
    outcome = run(engine, texts.procedure, case, form="procedure", routine=RAISE)
    owners, items = results(outcome)[0]
    assert owners.rows == ONE.tables["owners"]
    assert sorted(items.rows) == [(10, 1, Decimal("2.75")), (11, 1, Decimal("3.75"))]


def test_routine_that_is_not_there(engine, texts):
    """A program that defines another routine than the one asked for does not resolve; nor does one that is broken."""
    case = CaseData(ONE.tables, ((1, Decimal(0)),))
    outcome = run(engine, texts.helper, case, form="function", routine=TOTAL)
    assert types(outcome) == "C"
    broken = texts.function.replace("SELECT SUM", "SELEC SUM")
    assert types(run(engine, broken, case, form="function", routine=TOTAL)) == "C"


def test_routines_do_not_stay(engine, texts):
    """What one script defines the next does not see."""
    case = CaseData(ONE.tables, ((1, Decimal(0)),))
    assert types(run(engine, texts.function, case, form="function", routine=TOTAL)) == "RD"
    assert types(run(engine, texts.helper, case, form="function", routine=TOTAL)) == "C"


def test_what_does_not_compile(engine, texts):
    """A syntax error, an unknown column and an unknown table are C, with the database's own words."""
    assert types(run(engine, "SELEC id FROM items", ONE)) == "C"
    outcome = run(engine, "SELECT nothing FROM items", ONE, TWO)
    assert types(outcome) == "C"
    assert message(outcome).startswith(texts.no_such_column)
    assert types(run(engine, "SELECT id FROM nowhere", ONE)) == "C"
    assert types(run(engine, "SELECT id, COUNT(*) FROM items", ONE)) == "C"
    assert types(run(engine, "UPDATE items SET nothing = 1", ONE, form="change")) == "C"


def test_what_fails_on_data(engine, texts):
    """Failing on a case's rows is E, after the cases before it."""
    outcome = run(engine, "SELECT name FROM owners WHERE id = (SELECT owner FROM items)", TWO, ONE)
    assert (types(outcome), outcome.ending) == ("RE", Ending.EXITED)
    assert message(outcome).startswith(texts.data_error)
    twice = "INSERT INTO owners (id, name) VALUES (2, 'Cy')"
    assert types(run(engine, twice, ONE, form="change")) == "E"


def test_two_statements(engine):
    """A query is one statement."""
    outcome = run(engine, "SELECT id FROM items; SELECT id FROM owners", ONE)
    assert types(outcome) == "C"
    assert run(engine, "  -- nothing\n", ONE).records[-1].type == "C"


def test_query_cannot_change(engine):
    """A query may not change rows, drop tables or make anything; the next script sees the tables as ever."""
    for program in (
        "DELETE FROM items",
        "DROP TABLE items",
        "CREATE TABLE more (id INT)",
        "UPDATE items SET price = 0",
    ):
        assert types(run(engine, program, ONE)) in {"E", "C"}, program
    assert rows(run(engine, "SELECT COUNT(*) FROM items", ONE)) == [[(2,)]]


def test_row_limit(engine):
    """A result of more rows than it may have ends with OUTPUT, before it is read whole."""
    program = "SELECT a.id FROM big a CROSS JOIN big b CROSS JOIN big c"
    outcome = run(engine, program, MANY, tables=(BIG,), limits=StatementLimits(20, rows=500))
    assert (types(outcome), outcome.ending) == ("", Ending.OUTPUT)
    exact = run(engine, "SELECT id FROM big", MANY, tables=(BIG,), limits=StatementLimits(20, rows=400))
    assert types(exact) == "RD"
    one_less = run(engine, "SELECT id FROM big", MANY, tables=(BIG,), limits=StatementLimits(20, rows=399))
    assert one_less.ending is Ending.OUTPUT


def test_byte_limit(engine, texts):
    """A result of more bytes than it may have ends with OUTPUT."""
    outcome = run(engine, texts.long_text, MANY, tables=(BIG,), limits=StatementLimits(20, result_bytes=1 << 20))
    assert (types(outcome), outcome.ending) == ("", Ending.OUTPUT)


def test_rows_left_by_a_change_have_a_limit(engine):
    """A table that a change left with more rows than a result may have ends with OUTPUT."""
    program = "INSERT INTO big (id) SELECT 1000 + a.id * 400 + b.id FROM big a CROSS JOIN big b"
    outcome = run(engine, program, MANY, form="change", tables=(BIG,), limits=StatementLimits(20, rows=1000))
    assert outcome.ending is Ending.OUTPUT


def test_time_limit(engine, texts):
    """A statement is ended when its time has passed, and the next script has the server to itself."""
    began = time.monotonic()
    outcome = run(engine, SLOW, MANY, tables=(BIG,), limits=StatementLimits(1))
    assert (types(outcome), outcome.ending) == ("", Ending.WALL_TIME)
    assert 1 <= time.monotonic() - began < 15
    assert rows(run(engine, "SELECT COUNT(*) FROM big", MANY, tables=(BIG,))) == [[(400,)]]


def test_seconds_are_of_the_statement(engine):
    """A record says what the statement took, not what filling tables took."""
    outcome = run(engine, "SELECT COUNT(*) FROM big", MANY, MANY, tables=(BIG,))
    assert all(0 < record.cpu_seconds < 2 for record in outcome.records if record.type == "R")


def test_scripts_at_once(engine):
    """Scripts that run at the same time see their own rows alone."""

    def one(number: int) -> list[list[tuple]]:
        cases = [CaseData({"big": tuple((number * 1000 + i,) for i in range(n))}) for n in range(1, 4)]
        return rows(run(engine, "SELECT MIN(id), COUNT(*) FROM big", *cases, tables=(BIG,)))

    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(one, range(24)))
    assert found == [[[(number * 1000, count)] for count in (1, 2, 3)] for number in range(24)]


def test_changes_at_once(engine):
    """Changes that run at the same time do not wait for each other's rows, nor see them."""

    def one(number: int) -> set:
        program = f"UPDATE items SET price = {number}"  # noqa: S608 -- a number
        outcome = run(engine, program, ONE, TWO, form="change")
        return {row[2] for found in results(outcome) for row in found[1].rows}

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(one, range(12))) == [{number} for number in range(12)]


def test_many_rows(engine):
    """Thousands of rows are filled and counted."""
    case = CaseData({"big": tuple((number,) for number in range(12_000))})
    assert rows(run(engine, "SELECT COUNT(*), MAX(id) FROM big", case, tables=(BIG,))) == [[(12_000, 11_999)]]


def test_rows_may_refer_to_later_ones(engine):
    """A row may refer to one of the same table that comes after it."""
    staff = Table(
        "staff",
        (column("id", "int"), column("boss", "int", null=True)),
        primary_key=("id",),
        foreign_keys=(ForeignKey(("boss",), "staff", ("id",)),),
    )
    case = CaseData({"staff": ((1, 2), (2, None))})
    program = "SELECT s.id FROM staff s JOIN staff b ON b.id = s.boss"
    assert rows(run(engine, program, case, case, tables=(staff,))) == [[(1,)], [(1,)]]


def test_facts(engine):
    """An engine says what it runs on."""
    facts = engine.facts
    assert facts.product
    assert facts.identity
    assert facts.environment


def test_a_server_that_goes_down(name, texts):
    """What a script meets when its server is killed is a fault, never a verdict; then the engine is well again."""
    if os.environ.get(DSN.get(name, "")) or not load_databases(find_roots())[name].image:
        pytest.skip(f"{name}: the server is not ours to kill")
    before = servers(name)
    with open_or_skip(name) as engine, ThreadPoolExecutor(1) as threads:
        (mine,) = servers(name) - before
        slow = threads.submit(run, engine, SLOW, MANY, tables=(BIG,))
        time.sleep(1)
        with contextlib.closing(open_daemon(30)) as client:
            client.api.kill(mine)
        with pytest.raises(EngineFault):
            slow.result(timeout=60)
        assert rows(run(engine, "SELECT COUNT(*) FROM items", ONE)) == [[(2,)]]
        assert servers(name) - before - {mine}
    assert servers(name) == before


def servers(name: str) -> set[str]:
    """Containers of a database that this process started; none where no daemon answers."""
    try:
        daemon = open_daemon(30)
    except UNREACHABLE:
        return set()
    with contextlib.closing(daemon) as client:
        found = client.api.containers(all=True, filters={"label": LABEL, "name": f"codegrade-{name}-"})
    return {one["Id"] for one in found if f"/{os.getpid()}/" in one["Labels"][LABEL]}


def test_a_closed_engine_is_a_fault(name):
    """Closing twice is fine, and a closed engine answers nothing."""
    with open_or_skip(name) as engine:
        engine.close()
        engine.close()
        with pytest.raises(EngineFault):
            run(engine, "SELECT id FROM items", ONE)

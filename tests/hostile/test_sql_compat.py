"""Hostile programs on the stand-in for Oracle: whatever they try, the next script finds a fresh world.

The rewriter lets few of them through, so the same and worse is also sent past it, straight to the server under a role
like that of a script: the server holds alone.
"""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from codegrade.engines.interface import CaseData, Engine, Script, StatementLimits
from codegrade.engines.oracle_compat import OracleCompatEngine
from codegrade.engines.oracle_compat_server import Address, Place, connect, drop, fill, make, new_place
from codegrade.errors import Unavailable, Undetermined
from codegrade.execution import Ending, Outcome
from codegrade.languages import load_databases
from codegrade.relational.rows import decode
from codegrade.relational.types import Column, Table, parse_column_type
from codegrade.roots import find_roots
from codegrade.sandbox.servers import Server, start_server

INT = parse_column_type("int")
ITEMS = Table("items", (Column("id", INT), Column("name", parse_column_type("varchar(20)"))), primary_key=("id",))
ROWS = tuple((number, f"item {number}") for number in range(1, 201))
CASE = CaseData({"items": ROWS})
LIMITS = StatementLimits(seconds=2)
READ = "SELECT COUNT(*) AS n, MIN(name) AS first FROM items"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server of our image."""
    database = load_databases(find_roots())["oracle-compat"]

    def ready(host: str, port: int, password: str) -> None:
        connect(Address(host, port, password)).close()

    try:
        started = start_server(database, ready=ready, port=5432)
    except Unavailable as error:
        if "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(f"oracle-compat: not run: {error}")
    yield started
    started.close()


@pytest.fixture(scope="module")
def address(server) -> Address:
    return Address(server.host, server.port, server.password)


@pytest.fixture(scope="module")
def engine(address) -> Iterator[Engine]:
    """An engine on that server."""
    opened = OracleCompatEngine(address)
    yield opened
    opened.close()


@pytest.fixture
def role(address) -> Iterator[psycopg.Connection]:
    """A session like that of a script that changes data, and nothing between it and the server."""
    admin = connect(address)
    place: Place = new_place()
    admin.execute(make(place, (ITEMS,), "change"))
    fill(admin, place, (ITEMS,), CASE)
    options = f"-c search_path={place.name},pg_catalog -c statement_timeout=5000"
    session = connect(address, user=place.name, password=place.password, options=options)
    yield session
    session.close()
    admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (place.name,))
    admin.execute(drop(place))
    admin.close()


def run(engine: Engine, program: str, form: str = "query") -> Outcome:
    return engine.query(Script(form, program, (ITEMS,), (CASE,), LIMITS)).last


def is_fresh(engine: Engine) -> bool:
    outcome = run(engine, READ)
    return decode(outcome.records[0].payload)[0].rows == ((200, "item 1"),)


@pytest.mark.parametrize(
    "program",
    [
        "DROP TABLE items",
        "CREATE USER eve IDENTIFIED BY x",
        "CREATE GLOBAL TEMPORARY TABLE t (id NUMBER)",
        "SELECT pg_read_file('/etc/passwd') FROM dual",
        "SELECT pg_sleep(60) FROM dual",
        "SELECT lo_import('/etc/passwd') FROM dual",
        "COPY items TO PROGRAM 'id'",
        "LOCK TABLE items IN EXCLUSIVE MODE",
        "SELECT pg_terminate_backend(1) FROM dual",
        "ALTER SYSTEM SET open_cursors = 1",
        "SET ROLE codegrade",
        "SELECT pg_advisory_lock(1) FROM dual",
        "SELECT dblink('', '') FROM dual",
        "SELECT passwd FROM pg_shadow",
        "SELECT ora.fail('x') FROM dual",
        "BEGIN EXECUTE IMMEDIATE 'DROP TABLE items'; END;",
        'SELECT id AS "x"" FROM pg_shadow; --" FROM items',
        "SELECT 'a'' || pg_sleep(9) || ''' AS v, '\\' AS w FROM items WHERE ROWNUM = 1",
    ],
)
@pytest.mark.parametrize("form", ["query", "change"])
def test_attacks_by_program(engine, program, form):
    """What reaches for more than the tables is turned down, undetermined, or harmless; the next script is fresh."""
    try:
        outcome = run(engine, program, form)
    except Undetermined:
        pass
    else:
        assert outcome.ending is Ending.EXITED
        assert outcome.records[-1].type in "CED"
        assert b"root:" not in b"".join(record.payload for record in outcome.records)
    assert is_fresh(engine)


@pytest.mark.parametrize("fence", ["codegrade", "b0", "b1", ""])
@pytest.mark.parametrize(
    "begin", ["DECLARE v VARCHAR2(200);", "CREATE FUNCTION f(n NUMBER) RETURN NUMBER IS v VARCHAR2(200);"]
)
def test_dollar_quotes_stay_texts(engine, begin, fence):
    """A dollar quote in a literal or a name of PL/SQL ends nothing: what stands behind it is not run."""
    text = f'${fence}$; DROP TABLE "ITEMS"; SELECT ${fence}$'
    back = "RETURN 1;" if "RETURN" in begin else ""
    name = text.replace('"', "").lower()
    outcome = run(engine, f"{begin} \"{name}\" NUMBER; BEGIN v := '{text}'; {back} END;", "change")
    assert outcome.records[-1].type == "D"
    assert is_fresh(engine)


@pytest.mark.parametrize(
    "program",
    [
        "SELECT COUNT(*) AS n FROM items a, items b, items c, items d, items e",
        "WITH r (n) AS (SELECT 1 FROM dual UNION ALL SELECT n + 1 FROM r) SELECT MAX(n) AS n FROM r",
        "SELECT MAX(LEVEL) AS n FROM dual CONNECT BY 1 = 1",
        "SELECT LISTAGG(RPAD('x', 4000, 'x'), '') WITHIN GROUP (ORDER BY 1) AS v FROM items a, items b, items c",
    ],
)
def test_programs_without_end(engine, program):
    """A huge join, endless recursion and endless text end in time, or for lack of memory or room."""
    outcome = run(engine, program)
    ends = {record.type for record in outcome.records}
    assert outcome.ending in {Ending.WALL_TIME, Ending.OUTPUT} or ends <= {"M", "E"}
    assert is_fresh(engine)


def test_endless_results(engine):
    """A result larger than it may be ends with OUTPUT."""
    outcome = run(engine, "SELECT a.name FROM items a, items b, items c")
    assert outcome.ending in {Ending.OUTPUT, Ending.WALL_TIME}
    assert is_fresh(engine)


DENIED = [
    "CREATE TABLE more (id int)",
    "CREATE SCHEMA more",
    "CREATE TEMP TABLE more (id int)",
    "CREATE ROLE eve",
    "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "DO $$ BEGIN NULL; END $$",
    'DROP TABLE "ITEMS"',
    'ALTER TABLE "ITEMS" ADD more int',
    'TRUNCATE "ITEMS"',
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_ls_dir('/')",
    "COPY (SELECT 1) TO '/tmp/x'",
    "COPY (SELECT 1) TO PROGRAM 'id'",
    """COPY "ITEMS" FROM '/etc/passwd'""",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_from_bytea(0, 'x')",
    "SELECT lo_create(0)",
    "SELECT pg_sleep(1)",
    "SELECT pg_advisory_lock(1)",
    "SELECT pg_terminate_backend(1)",
    "SELECT pg_cancel_backend(1)",
    "ALTER SYSTEM SET work_mem = '1GB'",
    "SET ROLE codegrade",
    "SET ROLE codegrade_program",
    "SET SESSION AUTHORIZATION codegrade",
    "ALTER ROLE codegrade PASSWORD 'x'",
    "SELECT rolpassword FROM pg_authid",
    "SELECT passwd FROM pg_shadow",
    "CREATE EXTENSION dblink",
    "LOAD 'auto_explain'",
    "CREATE PUBLICATION p",
    "CREATE EVENT TRIGGER e ON ddl_command_start EXECUTE FUNCTION ora.pad()",
    "SELECT set_config('log_statement', 'all', false)",
    "SELECT pg_reload_conf()",
    "SELECT query_to_xml('SELECT 1', true, true, '')",
    "GRANT codegrade TO CURRENT_USER",
]


@pytest.mark.parametrize("statement", DENIED)
def test_denied_past_the_rewriter(role, engine, statement):
    """A script's role may not do this, even where no rewriter stands before the server."""
    with pytest.raises(psycopg.Error):
        role.execute(statement)
    assert is_fresh(engine)


def test_what_a_role_sees_of_others(role, address):
    """No table of another attempt, no other database, and nobody else's statements."""
    admin = connect(address)
    other = new_place()
    admin.execute(make(other, (ITEMS,), "change"))
    try:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            role.execute(f'SELECT * FROM {other.name}."ITEMS"')  # noqa: S608 - a name of ours
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            role.execute(f'DELETE FROM {other.name}."ITEMS"')  # noqa: S608 - a name of ours
        seen = role.execute("SELECT query FROM pg_stat_activity WHERE usename <> current_user").fetchall()
        assert {query for (query,) in seen} <= {"<insufficient privilege>", None, ""}
    finally:
        admin.execute(drop(other))
        admin.close()


def test_locks_hold_nobody_up(role, engine):
    """Rows that an attempt keeps locked are its own tables': others do not wait."""
    role.execute("BEGIN")
    role.execute('UPDATE "ITEMS" SET "NAME" = \'x\'')
    assert is_fresh(engine)


def test_memory_of_one_statement_is_bounded(role, engine):
    """A statement that asks for gigabytes ends by itself; the server does not."""
    with pytest.raises(psycopg.Error):
        role.execute("SELECT array_agg(repeat('x', 1000000)) FROM generate_series(1, 3000)")
    assert is_fresh(engine)


def test_temporary_files_are_bounded(role, engine):
    """Sorting more than the limit of temporary files ends the statement."""
    grown = "SELECT count(*) FROM (SELECT DISTINCT repeat('x', 300) || g FROM generate_series(1, 5000000) g) q"
    with pytest.raises(psycopg.Error):
        role.execute(grown)
    assert is_fresh(engine)


def test_several_at_once(engine):
    """While some programs run without end, others are judged."""
    endless = "WITH r (n) AS (SELECT 1 FROM dual UNION ALL SELECT n + 1 FROM r) SELECT MAX(n) AS n FROM r"
    with ThreadPoolExecutor(3) as pool:
        slow = [pool.submit(run, engine, endless) for _ in range(2)]
        assert pool.submit(is_fresh, engine).result()
        assert [one.result().ending for one in slow] == [Ending.WALL_TIME, Ending.WALL_TIME]


def test_nothing_is_left(engine, address):
    """After scripts, no schema, role, large object or lock of theirs is there."""
    run(engine, READ)
    run(engine, "UPDATE items SET name = 'x'", "change")
    admin = connect(address)
    roles = admin.execute("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'a%' AND length(rolname) = 25").fetchone()
    schemas = admin.execute("SELECT count(*) FROM pg_namespace WHERE length(nspname) = 25").fetchone()
    objects = admin.execute("SELECT count(*) FROM pg_largeobject_metadata").fetchone()
    admin.close()
    assert (roles, schemas, objects) == ((0,), (0,), (0,))

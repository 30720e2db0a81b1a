"""Programs that mean harm to a MySQL server: each gets what it deserves, and the next sees a fresh world."""

import contextlib
import os
import threading
import time
from collections.abc import Iterator

import pymysql
import pytest

from codegrade.engines.interface import CaseData, Script, StatementLimits
from codegrade.engines.mysql import MySqlEngine
from codegrade.engines.mysql_connection import Address, connect
from codegrade.errors import EngineFault, Unavailable
from codegrade.execution import Ending, Outcome
from codegrade.languages import load_databases
from codegrade.relational.rows import decode
from codegrade.relational.types import Column, Routine, Table, parse_column_type
from codegrade.roots import find_roots
from codegrade.sandbox.servers import Server, start_server

INT = parse_column_type("int")
ITEMS = Table("items", (Column("id", INT), Column("name", parse_column_type("varchar(20)"))), primary_key=("id",))
CASE = CaseData({"items": tuple((number, f"item {number}") for number in range(300))})
LIMITS = StatementLimits(seconds=10)
SHORT = StatementLimits(seconds=1)
DO_IT = Routine("do_it", (), None)
TELL = Routine("tell", (), INT)
WORLD = (
    "SELECT COUNT(*), SUM(id), @left, @@sql_mode LIKE 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES%', @@autocommit,"
    " @@time_zone, @@transaction_isolation, @@character_set_results, IS_USED_LOCK('left'), @@max_connections,"
    " (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()),"
    " (SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema = DATABASE()),"
    " (SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name NOT LIKE '%schema'),"
    " (SELECT COUNT(*) FROM information_schema.processlist) FROM items"
)
FRESH = (300, 44850, None, 1, 1, "+00:00", "REPEATABLE-READ", "utf8mb4", None, 100, 1, 0, 1, 1)


def ready(host: str, port: int, password: str) -> None:
    connect(Address(host, port, "root", password, private=True)).close()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server of our own; skipped where there can be none, except where CI says that there must be one."""
    try:
        started = start_server(load_databases(find_roots())["mysql"], ready=ready, port=3306)
    except Unavailable as error:
        if "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(error.message)
    with contextlib.closing(started):
        yield started


@pytest.fixture(scope="module")
def engine(server) -> Iterator[MySqlEngine]:
    with contextlib.closing(MySqlEngine(admin_address(server))) as opened:
        yield opened


def admin_address(server: Server) -> Address:
    return Address(server.host, server.port, "root", server.password, private=True)


def ask(server: Server, query: str) -> tuple[tuple, ...]:
    """The administrator's view."""
    with contextlib.closing(connect(admin_address(server))) as connection, connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()


def run(engine, program, form="query", *, cases=(CASE,), limits=LIMITS, routine=None) -> Outcome:
    if form == "procedure":
        program = f"CREATE PROCEDURE do_it() {program}"
        routine = DO_IT
        cases = tuple(CaseData(case.tables, ((),)) for case in cases)
    if form == "function":
        program = f"CREATE FUNCTION tell() RETURNS INT READS SQL DATA {program}"
        routine = TELL
        cases = tuple(CaseData(case.tables, ((),)) for case in cases)
    return engine.query(Script(form, program, (ITEMS,), cases, limits, routine)).last


def said(outcome: Outcome) -> str:
    """Types of the records, then the number of the error that the last one names."""
    types = "".join(record.type for record in outcome.records)
    last = outcome.records[-1].payload.decode() if types and types[-1] in "CEM" else ""
    return f"{types} {last.split()[0].rstrip(':')}" if last else types or outcome.ending.value


def first_rows(outcome: Outcome) -> tuple:
    return decode(outcome.records[0].payload)[0].rows


def assert_fresh(engine) -> None:
    outcome = run(engine, WORLD)
    assert said(outcome) == "RD", outcome.records
    assert first_rows(outcome) == (FRESH,)
    changed = run(engine, "UPDATE items SET name = 'x' WHERE id < 2", "change")
    assert [row[1] for row in first_rows(changed)[:3]] == ["x", "x", "item 2"]
    assert said(run(engine, "BEGIN UPDATE items SET id = id + 1000; END", "procedure")) == "RD"


REFUSED = [
    ("query", "DROP TABLE items", "E 1142"),
    ("change", "DROP TABLE items", "E 1142"),
    ("change", "TRUNCATE TABLE items", "E 1142"),
    ("change", "ALTER TABLE items ADD COLUMN more INT", "E 1142"),
    ("change", "CREATE TABLE more (id INT)", "E 1142"),
    ("change", "CREATE VIEW more AS SELECT 1", "E 1142"),
    ("change", "CREATE TRIGGER t BEFORE INSERT ON items FOR EACH ROW SET NEW.id = 1", "E 1142"),
    ("change", "CREATE EVENT e ON SCHEDULE EVERY 1 SECOND DO DELETE FROM items", "E 1044"),
    ("change", "CREATE DATABASE other", "E 1044"),
    ("change", "DROP DATABASE mysql", "E 1044"),
    ("change", "USE mysql", "E 1044"),
    ("change", "CREATE USER somebody", "E 1227"),
    ("change", "GRANT ALL ON *.* TO CURRENT_USER()", "E 1045"),
    ("change", "DROP USER root", "E 1227"),
    ("change", "SET ROLE ALL; CREATE ROLE r", "E 1227"),
    ("query", "SELECT * FROM mysql.user", "E 1142"),
    ("query", "SELECT id FROM items INTO OUTFILE '/tmp/out'", "E 1227"),
    ("change", "LOAD DATA INFILE '/etc/passwd' INTO TABLE items", "E 1045"),
    ("change", "LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE items", "C 3948"),
    ("change", "SET GLOBAL max_connections = 1", "E 1227"),
    ("change", "SET PERSIST max_connections = 1", "E 1227"),
    ("change", "LOCK TABLES items WRITE", "E 1044"),
    ("change", "LOCK INSTANCE FOR BACKUP", "E 1227"),
    ("change", "FLUSH TABLES WITH READ LOCK", "E 1227"),
    ("query", "SELECT id FROM items FOR UPDATE", "E 1142"),
    ("change", "SHUTDOWN", "E 1227"),
    ("change", "RESTART", "E 1227"),
    ("change", "INSTALL PLUGIN p SONAME 'p.so'", "E 1142"),
    ("change", "INSTALL COMPONENT 'file://component_validate_password'", "E 1142"),
    ("change", "BINLOG 'AAAA'", "E 1227"),
    ("change", "CLONE LOCAL DATA DIRECTORY = '/tmp/clone'", "E 1227"),
    ("change", "CHANGE REPLICATION SOURCE TO SOURCE_HOST = 'example.org'", "E 1227"),
    ("change", "XA START 'a'; DELETE FROM items; XA END 'a'; XA PREPARE 'a'", "E XA"),
    ("change", "/*!50000 XA START */ 'a'", "E XA"),
    ("change", "PREPARE s FROM 'XA START ''a'''", "C 1295"),
    ("procedure", "BEGIN SET @s = 'XA START ''a'''; PREPARE s FROM @s; EXECUTE s; END", "E 1295"),
    ("procedure", "BEGIN CALL do_it(); END", "E 1456"),
    ("procedure", "BEGIN DROP TABLE items; END", "E 1142"),
    ("procedure", "SQL SECURITY DEFINER BEGIN SELECT * FROM mysql.user; END", "E 1142"),
    ("function", "BEGIN DELETE FROM mysql.user; RETURN 1; END", "E 1142"),
    ("query", "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT * FROM r", "E 3636"),
    ("change", "KILL CONNECTION_ID()", "E 1317"),
    ("change", "KILL QUERY CONNECTION_ID()", "E 1317"),
]


@pytest.mark.parametrize(("form", "program", "answer"), REFUSED, ids=lambda value: value if " " in value else None)
def test_refused(engine, form, program, answer):
    """What an account may not do fails, with the server's own number, and changes nothing."""
    outcome = run(engine, program, form)
    assert said(outcome).startswith(answer), outcome.records[-1].payload
    assert_fresh(engine)


ENDLESS = (
    "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r)"
    " SELECT /*+ SET_VAR(cte_max_recursion_depth = 4000000000) */ COUNT(*) FROM r"
)
CROSS = "SELECT COUNT(*) FROM items a, items b, items c, items d, items e WHERE a.id + b.id * c.id - d.id = -1"
HEAPS = {CROSS, ENDLESS}
"""What also heaps rows up: on a fast machine the temporary space is full before the time is over."""
SLOW = [
    ("query", "SELECT SLEEP(600)"),
    ("change", "DO SLEEP(600)"),
    ("query", CROSS),
    ("query", "SELECT BENCHMARK(1000000000000, SHA2('a', 512))"),
    ("query", ENDLESS),
    ("procedure", "BEGIN WHILE 1 = 1 DO SET @left = 1; END WHILE; END"),
    ("procedure", "BEGIN DECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN END; LOOP SELECT SLEEP(1); END LOOP; END"),
    ("function", "BEGIN DO GET_LOCK('left', 1); WHILE 1 = 1 DO DO SLEEP(1); END WHILE; RETURN 1; END"),
    ("change", "UPDATE items SET name = SLEEP(1)"),
    ("change", "INSERT INTO items SELECT 1000 + a.id + 300 * b.id + 90000 * c.id, 'x' FROM items a, items b, items c"),
]


@pytest.mark.parametrize(("form", "program"), SLOW, ids=lambda value: value if " " in value else None)
def test_endless(engine, server, form, program):
    """A statement that does not end is ended on the server, and its session with it."""
    began = time.monotonic()
    outcome = run(engine, program, form, limits=SHORT)
    assert said(outcome) == "wall_time" or (program in HEAPS and said(outcome) in {"M 3", "M 1114"})
    assert time.monotonic() - began < 8
    assert_fresh(engine)
    wait_until(lambda: not ask(server, "SELECT 1 FROM information_schema.processlist WHERE user LIKE 'cg%u%'"))


def wait_until(true) -> None:
    deadline = time.monotonic() + 30
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.1)


LEFT_BEHIND = [
    ("change", "SET @left = 1, SESSION sql_mode = '', SESSION time_zone = '+05:00'; DO GET_LOCK('left', 1)"),
    ("change", "SET NAMES latin1; SET SESSION autocommit = 0; DELETE FROM items"),
    (
        "change",
        "SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE; START TRANSACTION; SELECT * FROM items FOR UPDATE",
    ),
    ("change", "CREATE TEMPORARY TABLE items (id INT); INSERT INTO items VALUES (1)"),
    ("change", "CREATE TEMPORARY TABLE left_behind AS SELECT * FROM items; HANDLER items OPEN"),
    ("change", "PREPARE left_behind FROM 'SELECT 1'; SET PASSWORD = 'mine now'"),
    ("change", "SET SESSION max_execution_time = 1, wait_timeout = 1, max_sp_recursion_depth = 255"),
    ("query", "SELECT @left := 1, GET_LOCK('left', 1), LAST_INSERT_ID(7)"),
    ("query", "SELECT id FROM items FOR SHARE"),
    ("procedure", "BEGIN CREATE TEMPORARY TABLE items (id INT); SET @left = 1; DO GET_LOCK('left', 1); END"),
    ("procedure", "BEGIN START TRANSACTION; DELETE FROM items; END"),
]


@pytest.mark.parametrize(("form", "program"), LEFT_BEHIND, ids=lambda value: value if " " in value else None)
def test_left_behind(engine, form, program):
    """What a session may do to itself ends with the case: the next case and the next script see nothing of it."""
    outcome = run(engine, program, form, cases=(CASE, CASE))
    assert said(outcome) == "RRD", outcome.records[-1].payload
    assert outcome.records[0].payload == outcome.records[1].payload
    assert_fresh(engine)


def test_routines_left_behind(engine):
    """Helpers that a routine came with are gone for the next script, and are made anew for the next case."""
    program = "CREATE FUNCTION help_me() RETURNS INT RETURN 1; CREATE FUNCTION tell() RETURNS INT RETURN help_me() + 1;"
    case = CaseData(CASE.tables, ((),))
    outcome = engine.query(Script("function", program, (ITEMS,), (case, case), LIMITS, TELL)).last
    assert said(outcome) == "RRD"
    assert first_rows(outcome) == ((2,),)
    assert said(run(engine, "RETURN help_me()", "function")) == "C 1305"
    assert_fresh(engine)


def test_sessions_of_others_are_not_killed(engine, server):
    """A program may end its own session alone."""
    with contextlib.closing(connect(admin_address(server))) as other:
        assert said(run(engine, f"KILL {other.session}", "change")) == "E 1095"
        assert said(run(engine, f"BEGIN KILL {other.session}; END", "procedure")) == "E 1095"
        other.query("SELECT 1")
    assert_fresh(engine)


def test_files_are_not_read(engine):
    """LOAD_FILE gives NULL, whatever it is asked for."""
    assert first_rows(run(engine, "SELECT LOAD_FILE('/etc/passwd'), LOAD_FILE('/data/mysql/auto.cnf')")) == (
        (None, None),
    )


def test_others_are_not_seen(engine):
    """While others run, a script sees its own database, account and session alone."""
    slow = threading.Thread(target=run, args=(engine, "SELECT SLEEP(3)"), kwargs={"limits": LIMITS})
    slow.start()
    time.sleep(0.5)
    assert_fresh(engine)
    users = run(engine, "SELECT COUNT(*) FROM information_schema.user_attributes")
    assert first_rows(users) == ((1,),)
    mine = run(engine, "SELECT COUNT(*) FROM information_schema.schema_privileges WHERE grantee NOT LIKE '''cg%'")
    assert first_rows(mine) == ((0,),)
    slow.join()


def test_big_results_and_tables(engine):
    """What fills the server's temporary space or its disk is told as memory, size or time, and room is made again."""
    wide = "SELECT a.id FROM items a, items b, items c ORDER BY CONCAT(RAND(), REPEAT('x', 2000)) LIMIT 3"
    assert said(run(engine, wide)) in {"M 3", "wall_time"}
    table = "CREATE TEMPORARY TABLE t AS SELECT REPEAT('x', 4000) AS x FROM items a, items b, items c"
    assert said(run(engine, table, "change")) in {"M 1114", "wall_time"}
    assert said(run(engine, "SELECT REPEAT('x', 1000000) FROM items")) == "output"
    assert said(run(engine, "SELECT a.id FROM items a, items b, items c")) == "output"
    assert_fresh(engine)
    assert (
        said(run(engine, "CREATE TEMPORARY TABLE t AS SELECT REPEAT('x', 4000) AS x FROM items a, items b", "change"))
        == "RD"
    )


def test_nothing_is_left_on_the_server(engine, server):
    """After scripts there is no account but the engine's own, which nobody can log in to."""
    assert_fresh(engine)
    accounts = ask(server, "SELECT user, account_locked FROM mysql.user WHERE user LIKE 'cg%'")
    assert {(len(user), locked) for user, locked in accounts} == {(10, "Y")}


def test_leftovers_of_a_dead_engine(server, engine):
    """Databases, accounts and sessions of a process that is gone are dropped by the next engine; others' are kept."""
    dead = "cg00000000"
    with contextlib.closing(connect(admin_address(server), several=True)) as connection, connection.cursor() as cursor:
        mark = f"{os.uname().nodename}/other boot/1/1"
        cursor.execute(
            f"CREATE USER '{dead}'@'%' ACCOUNT LOCK COMMENT 'codegrade {mark}'; CREATE USER '{dead}u1'@'%';"
            f" CREATE DATABASE {dead}n1; GRANT ALL ON {dead}n1.* TO '{dead}u1'@'%'; CREATE DATABASE cgn1;"
            " CREATE USER 'cg11111111'@'%' COMMENT 'somebody'"
        )
        while cursor.nextset():
            pass
    address = Address(server.host, server.port, f"{dead}u1", "", private=True)
    session = connect(address, database=f"{dead}n1")
    assert_fresh(engine)
    with contextlib.closing(MySqlEngine(admin_address(server))):
        found = {user for (user,) in ask(server, "SELECT user FROM mysql.user WHERE user LIKE 'cg%'")}
        assert not any(user.startswith(dead) for user in found)
        assert "cg11111111" in found
        databases = {name for (name,) in ask(server, "SHOW DATABASES LIKE 'cg%'")}
        assert f"{dead}n1" not in databases
        assert "cgn1" in databases
        with pytest.raises(pymysql.MySQLError):
            session.query("SELECT 1")
    ask(server, "DROP USER 'cg11111111'")
    ask(server, "DROP DATABASE cgn1")
    assert_fresh(engine)


def test_one_who_guesses(server):
    """Nobody logs in to the server without a password, nor as the engine's own account."""
    for user in ("root", "cg00000000", "mysql.sys", ""):
        with pytest.raises(EngineFault):
            connect(Address(server.host, server.port, user, "", private=True))


def test_ending_is_told_once(engine):
    """A script of several cases says how far it came before it was ended."""
    slow = CaseData({"items": ((1, "slow"),)})
    outcome = run(engine, "SELECT IF(COUNT(*) = 1, SLEEP(60), 0) FROM items", cases=(CASE, slow), limits=SHORT)
    assert ("".join(record.type for record in outcome.records), outcome.ending) == ("R", Ending.WALL_TIME)

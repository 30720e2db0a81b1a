"""The Oracle engine against a server that gives set answers."""

import threading
import time
from decimal import Decimal

import pytest

from codegrade.engines.interface import CaseData, Script, StatementLimits
from codegrade.engines.oracle import OracleEngine
from codegrade.engines.oracle_fake import FakeServer, Reply
from codegrade.errors import ConfigError, EngineFault, Unavailable, Undetermined
from codegrade.execution import Ending
from codegrade.relational.rows import Rows, decode
from codegrade.relational.types import Column, ColumnType, Routine, Table

T = Table("t", (Column("a", ColumnType("int")),))
CASE = CaseData({"t": ((1,),)}, ((1,),))
CALLED = (("p", ColumnType("int")),)
PLACE = Reply("CON_NAME", ("C", "P"), [("XEPDB1", "Oracle Database 21c Express Edition 21.3.0.0.0")])
START = (PLACE, Reply("database_properties", ("P",), [("USERS",)]))
ALIVE = Reply("SELECT 1 FROM dual", ("1",), [(1,)])


def script(program="SELECT a FROM t", form="query", cases=2, **more):
    routine = {"function": Routine("f", CALLED, ColumnType("int")), "procedure": Routine("p", CALLED, None)}.get(form)
    limits = more.pop("limits", StatementLimits(2.0))
    return Script(form, program, (T,), (CASE,) * cases, limits, routine)


def engine(*replies, **more):
    server = more.pop("server", None) or FakeServer([*replies, *START])
    made = OracleEngine(
        "oracle://system:pw@h:1521/XEPDB1",
        mark="judge/boot/42/1000",
        is_alive=lambda _: True,
        connect_to=lambda _: server.connect,
        **more,
    )
    return made, server


def answer(*replies, **more):
    made, _ = engine(*replies)
    return made.query(script(**more)).last


def records(outcome):
    return [(record.type, record.payload.decode()) for record in outcome.records if record.type != "R"]


def results(outcome):
    return [decode(record.payload) for record in outcome.records if record.type == "R"]


def accounts(server):
    made = {said.split()[2] for _, said in server.said if said.startswith("CREATE USER")}
    return made - {said.split()[2] for _, said in server.said if said.startswith("DROP USER")}


def test_a_query_gives_its_rows_for_each_case():
    """A record R for each case, then D; the exit code is 0."""
    outcome = answer(Reply("^SELECT a", ("A", "B"), [(Decimal(1), "x"), (Decimal("0.5"), None)]))
    assert results(outcome) == [(Rows(("A", "B"), ((1, "x"), (Decimal("0.5"), None))),)] * 2
    assert [record.type for record in outcome.records] == ["R", "R", "D"]
    assert (outcome.step, outcome.ending, outcome.exit_code) == ("run", Ending.EXITED, 0)


def test_a_change_gives_the_tables():
    """Every table under the names that were declared, in lower case."""
    outcome = answer(Reply("^SELECT a FROM t", ("A",), [(Decimal(7),)]), program="UPDATE t SET a = 7", form="change")
    assert results(outcome) == [(Rows(("a",), ((7,),)),)] * 2


def test_a_function_gives_what_its_calls_return():
    """One column named like the function."""
    outcome = answer(Reply(":result", value=5), program="CREATE FUNCTION f …", form="function")
    assert results(outcome) == [(Rows(("f",), ((5,),)),)] * 2


def test_a_procedure_gives_the_tables():
    """After its calls were committed."""
    outcome = answer(
        Reply("^SELECT a FROM t", ("A",), [(Decimal(7),)]), program="CREATE PROCEDURE p …", form="procedure"
    )
    assert results(outcome) == [(Rows(("a",), ((7,),)),)] * 2


def test_a_program_that_does_not_parse():
    """A record C with the server's message, and no further case."""
    outcome = answer(Reply("^SELEC ", error="ORA-00900: invalid SQL statement"), program="SELEC a FROM t")
    assert [(r.type, r.payload) for r in outcome.records] == [("C", b"ORA-00900: invalid SQL statement")]
    assert (outcome.ending, outcome.exit_code) == (Ending.EXITED, 1)


def test_a_program_that_fails_on_the_second_case():
    """The first case's rows, then a record E."""
    outcome = answer(
        Reply("^SELECT a", ("A",), [(1,)], times=1), Reply("^SELECT a", error="ORA-01476: divisor is equal to zero")
    )
    assert [record.type for record in outcome.records] == ["R", "E"]


def test_too_much_temporary_space():
    """A record M."""
    assert records(answer(Reply("^SELECT a", error="ORA-01652: unable to extend temp segment"))) == [
        ("M", "ORA-01652: unable to extend temp segment")
    ]


@pytest.mark.parametrize("limits", [StatementLimits(2.0, rows=2), StatementLimits(2.0, result_bytes=20)])
def test_a_result_that_is_too_large(limits):
    """No record, the ending OUTPUT."""
    outcome = answer(Reply("^SELECT a", ("A",), [(1,), (2,), (3,)]), limits=limits)
    assert (outcome.records, outcome.ending) == ((), Ending.OUTPUT)


def test_tables_that_a_change_made_too_large():
    """What is read afterwards has the same limits."""
    outcome = answer(
        Reply("^SELECT a", ("A",), [(1,), (2,)]), program="INSERT …", form="change", limits=StatementLimits(2.0, rows=1)
    )
    assert (outcome.records, outcome.ending) == ((), Ending.OUTPUT)


def test_a_statement_that_takes_too_long_is_cancelled():
    """Its time has passed: cancelled, and the ending is WALL_TIME."""
    made, server = engine(Reply("^SELECT a", hangs=True))
    began = time.monotonic()
    outcome = made.query(script(limits=StatementLimits(0.2))).last
    assert (outcome.records, outcome.ending) == ((), Ending.WALL_TIME)
    assert time.monotonic() - began < 1.5
    assert not any("KILL SESSION" in said for _, said in server.said)
    assert accounts(server) == set()


def test_a_statement_that_does_not_hear_is_killed():
    """Where cancelling helps nothing the session is killed from another one."""
    made, server = engine(Reply("^SELECT a", hangs=True, deaf=True))
    outcome = made.query(script(limits=StatementLimits(0.1))).last
    assert outcome.ending is Ending.WALL_TIME
    assert any("KILL SESSION ''3,7''" in said for user, said in server.said if user == "system")


@pytest.mark.parametrize("error", ["ORA-02393: exceeded call limit on CPU usage", "DPY-4024: call timeout exceeded"])
def test_the_servers_and_the_drivers_own_limits(error):
    """They are time limits, too."""
    assert answer(Reply("^SELECT a", error=error)).ending is Ending.WALL_TIME


def test_two_queries_are_none():
    """A query is exactly one statement; nothing is sent."""
    outcome = answer(Reply("SELECT 2", error="ORA-00000: was sent"), program="SELECT 1 FROM dual; SELECT 2 FROM dual")
    assert records(outcome) == [("C", "ORA-00933: a query is one statement, not 2")]


@pytest.mark.parametrize("program", ["", "-- nothing to see", ";"])
def test_nothing_is_no_program(program):
    """A program without a statement does not parse."""
    assert records(answer(program=program)) == [("C", "ORA-00900: invalid SQL statement: there is none")]


def test_a_block_is_no_query():
    """What gives no rows is not what was asked for."""
    outcome = answer(program="BEGIN NULL; END;")
    assert records(outcome) == [("C", "ORA-00900: invalid SQL statement: it is not a query, it gives no rows")]


def test_a_routine_that_does_not_compile():
    """Oracle answers with success; the reasons are read and given."""
    reasons = [
        ("FUNCTION F", 2, 3, "PLS-00201: identifier 'X' must be declared"),
        ("FUNCTION F", 2, 1, "PL/SQL: ignored"),
    ]
    outcome = answer(
        Reply("^CREATE FUNCTION", invalid=True),
        Reply("user_errors", ("T", "L", "P", "T"), reasons),
        program="CREATE FUNCTION f …",
        form="function",
    )
    ((kind, message),) = records(outcome)
    assert kind == "C"
    assert message.splitlines() == [
        "ORA-24344: success with compilation error: FUNCTION F, line 2: PLS-00201: identifier 'X' must be declared",
        "FUNCTION F, line 2: PL/SQL: ignored",
    ]


def test_a_program_that_defines_nothing():
    """The call names something that is not there: it does not resolve."""
    error = "ORA-06550: line 1, column 18:\nPLS-00201: identifier 'F' must be declared"
    assert records(answer(Reply(":result", error=error), form="function")) == [("C", error)]


def test_messages_do_not_name_throw_away_accounts():
    """The same failure has the same message in every run."""
    error = 'ORA-06502: PL/SQL: numeric or value error\nORA-06512: at "{user}.F", line 3'
    assert records(answer(Reply("^SELECT a", error=error))) == [
        ("E", 'ORA-06502: PL/SQL: numeric or value error\nORA-06512: at "RUNNER.F", line 3')
    ]


def test_a_server_that_fails_gives_no_verdict():
    """A fault, and everything is dropped as far as it goes."""
    made, server = engine(Reply("^SELECT a", error="ORA-01653: unable to extend table"))
    with pytest.raises(EngineFault, match="ORA-01653"):
        made.query(script())
    assert accounts(server) == set()


def test_a_lost_connection_gives_no_verdict():
    """The session does not answer any more."""
    gone = "ORA-03113: end-of-file on communication channel"
    made, _ = engine(Reply("^SELECT a", error=gone), Reply("FROM dual", error=gone))
    with pytest.raises(EngineFault, match="ORA-03113"):
        made.query(script())


def test_a_program_that_raises_the_code_of_a_lost_connection():
    """The session still answers, so the program raised it itself."""
    assert records(answer(ALIVE, Reply("^SELECT a", error="ORA-03113: end-of-file"))) == [
        ("E", "ORA-03113: end-of-file")
    ]


def test_a_value_that_cannot_be_fetched_is_undetermined():
    """Neither right nor wrong."""
    made, _ = engine(Reply("^SELECT a", error="DPY-3022: named time zones are not supported in thin mode"))
    with pytest.raises(Undetermined, match="DPY-3022"):
        made.query(script())


def test_a_failure_of_our_own_statements_is_a_fault():
    """Filling, making accounts: never the program's."""
    made, server = engine(Reply("^INSERT", error="ORA-01536: space quota exceeded"))
    with pytest.raises(EngineFault, match="ORA-01536"):
        made.query(script())
    assert accounts(server) == set()


def test_after_a_failure_new_sessions_are_opened():
    """A server that was restarted has forgotten the old ones."""
    made, server = engine(Reply("^CREATE USER", error="ORA-03114: not connected to ORACLE", times=1))
    with pytest.raises(EngineFault):
        made.query(script())
    assert made.query(script(program="BEGIN NULL; END;", form="change")).last.ok
    assert sum(said.startswith("connect") and user == "system" for user, said in server.said) == 2


def test_accounts_that_will_not_go_are_dropped_later():
    """Before the next script, and when the engine is closed."""
    made, server = engine(Reply("^DROP USER", error="ORA-00054: resource busy", times=2))
    assert made.query(script(program="UPDATE t SET a = 1", form="change", cases=1)).last.ok
    dropped = [said for _, said in server.said if said.startswith("DROP USER")]
    assert len(dropped) == 2
    made.close()
    again = [said for _, said in server.said if said.startswith("DROP USER")][2:]
    assert again == dropped


def test_an_account_still_connected_is_tried_again():
    """A killed session needs a moment."""
    made, server = engine(
        Reply("^DROP USER", error="ORA-01940: cannot drop a user that is currently connected", times=2)
    )
    assert made.query(script(program="UPDATE t SET a = 1", form="change", cases=1)).last.ok
    assert sum(said.startswith("DROP USER") for _, said in server.said) == 4


def test_each_case_of_a_change_has_an_account_of_its_own():
    """A query's cases share one, for it may change nothing."""
    for form, program, runners in (("change", "DELETE FROM t", 3), ("query", "SELECT a FROM t", 1)):
        made, server = engine(Reply("^SELECT a", ("A",), []))
        assert made.query(script(program=program, form=form, cases=3)).last.ok
        assert sum("GRANT CREATE SESSION TO" in said for _, said in server.said) == runners


def test_scripts_at_the_same_time():
    """Each has its own accounts and sessions."""
    made, server = engine(Reply("^SELECT a", ("A",), [(1,)]))
    outcomes = []
    threads = [threading.Thread(target=lambda: outcomes.append(made.query(script()).last)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [outcome.ok for outcome in outcomes] == [True] * 4
    assert accounts(server) == set()


def test_closing_twice():
    """Ends every session, and may be said again."""
    made, server = engine()
    made.query(script(program="UPDATE t SET a = 1", form="change"))
    made.close()
    made.close()
    assert all(session.closed for session in server.sessions.values())


def test_facts_name_the_server():
    """As it calls itself; the password is nowhere."""
    made, _ = engine()
    assert made.facts.product == "Oracle Database 21c Express Edition 21.3.0.0.0"
    assert made.facts.identity == "Oracle Database 21c Express Edition 21.3.0.0.0 at h:1521/XEPDB1"
    assert "pw" not in repr(made.facts)


def test_the_root_container_is_refused():
    """Accounts are made in a pluggable database."""
    server = FakeServer([Reply("CON_NAME", ("C", "P"), [("CDB$ROOT", "Oracle")])])
    with pytest.raises(ConfigError, match="root container") as raised:
        engine(server=server)
    assert "XEPDB1" in raised.value.hint
    assert all(session.closed for session in server.sessions.values())


def test_an_account_that_may_not_do_enough_is_refused():
    """At the start, not in the middle of a run."""
    with pytest.raises(ConfigError, match="ORA-01031") as raised:
        engine(Reply("RESOURCE_LIMIT", error="ORA-01031: insufficient privileges"))
    assert "docs/databases.md" in raised.value.hint


def test_a_server_that_is_not_there():
    """The engine cannot be had; what cannot be waited away is said at once."""
    server = FakeServer(refused=["DPY-3010: connections to this database server version are not supported"])
    with pytest.raises(Unavailable, match="DPY-3010"):
        engine(server=server)

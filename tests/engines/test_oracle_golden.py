"""The SQL that is sent for a script of each form, and to clean up: golden files, one line for each thing said."""

import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from codegrade.engines.interface import CaseData, Script, StatementLimits
from codegrade.engines.oracle import OracleEngine
from codegrade.engines.oracle_fake import FakeServer, Reply
from codegrade.relational.types import Column, ColumnType, ForeignKey, Routine, Table

GOLDEN = Path(__file__).parents[1] / "golden" / "oracle_engine"
MARK = "judge/boot/42/1000"
INT, TEXT, MONEY = ColumnType("int"), ColumnType("varchar", 20), ColumnType("decimal", 10, 2)
CUSTOMERS = Table(
    "customers",
    (
        Column("id", INT),
        Column("name", TEXT, nullable=True),
        Column("code", ColumnType("char", 3)),
        Column("vip", ColumnType("bool")),
    ),
    primary_key=("id",),
    unique=(("code",),),
)
ORDERS = Table(
    "orders",
    (
        Column("id", INT),
        Column("customer_id", INT),
        Column("placed", ColumnType("date")),
        Column("seen", ColumnType("timestamp", 3), nullable=True),
        Column("total", MONEY),
        Column("follows", INT, nullable=True),
    ),
    primary_key=("id",),
    foreign_keys=(ForeignKey(("customer_id",), "customers", ("id",)), ForeignKey(("follows",), "orders", ("id",))),
)
CASE = CaseData(
    {
        "customers": ((1, "Ann", "ABC", 1), (2, None, "XYZ", 0)),
        "orders": (
            (11, 1, date(2024, 2, 29), None, Decimal("9.50"), 10),
            (10, 2, date(2024, 1, 1), datetime(2024, 1, 1, 10, 15, 0, 500000), Decimal("0.10"), None),  # noqa: DTZ001
        ),
    },
    ((1, "x"), (2, None)),
)
EMPTY = CaseData({"customers": (), "orders": ()}, ((3, "y"),))
START = (
    Reply("CON_NAME", ("C", "P"), [("XEPDB1", "Oracle Database 21c Express Edition 21.3.0.0.0")]),
    Reply("database_properties", ("P",), [("USERS",)]),
)
SCRIPTS = {
    "query": Script("query", "SELECT id FROM orders;", (CUSTOMERS, ORDERS), (CASE, EMPTY), StatementLimits(2.0)),
    "change": Script(
        "change",
        "UPDATE orders SET total = 0;\nDELETE FROM customers WHERE vip = 0;",
        (CUSTOMERS, ORDERS),
        (CASE, EMPTY),
        StatementLimits(100.0),
    ),
    "function": Script(
        "function",
        "CREATE FUNCTION spent(p NUMBER, q VARCHAR2) RETURN NUMBER IS\nBEGIN RETURN 1; END;\n/",
        (CUSTOMERS,),
        (CaseData({"customers": ()}, CASE.calls),),
        StatementLimits(2.0),
        Routine("spent", (("p", INT), ("q", TEXT)), MONEY),
    ),
    "procedure": Script(
        "procedure",
        "CREATE PROCEDURE pay IS BEGIN NULL; END;",
        (CUSTOMERS,),
        (CaseData({"customers": ()}, ((),)),),
        StatementLimits(2.0),
        Routine("pay", (), None),
    ),
}


def engine_on(server, **more):
    return OracleEngine(
        "oracle://system:pw@h:1521/XEPDB1",
        mark=MARK,
        is_alive=lambda mark: "/41/" not in mark,
        connect_to=lambda _: server.connect,
        **more,
    )


def transcript(server):
    """Who said what, accounts by their role, passwords left out."""
    roles: dict[str, str] = {}
    lines = []
    for user, said in server.said:
        line = f"{user}> {said}"
        for name in re.findall(r"CG_[0-9A-F]{8}_[0-9A-F]{8}_\d+_\d+_\d+[OR]", line):
            kind = "OWNER" if name.endswith("O") else "RUNNER"
            number = sum(known.startswith(kind) for known in roles.values()) + 1
            roles.setdefault(name, kind if number == 1 else f"{kind}_{number}")
        for name, role in roles.items():
            line = line.replace(name, role)
        lines.append(re.sub(r'(?<=IDENTIFIED BY ")[^"]+|(?<=> connect ).+', "PASSWORD", line))
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("form", ["query", "change", "function", "procedure"])
def test_what_is_said_for_a_script(form, request):
    """From the script's first statement to the drop of its last account, in order."""
    server = FakeServer([*START, Reply("^SELECT id FROM orders", ("ID",), [(11,)])])
    engine = engine_on(server)
    server.said.clear()
    engine.query(SCRIPTS[form])
    assert transcript(server) == golden(f"{form}.txt", transcript(server))


def test_what_is_said_at_the_start():
    """Settings, where we are, limits enforced, and the accounts of processes that are gone dropped."""
    server = FakeServer([*START, leftovers(), Reply("v\\$session", ("S",), [("7,9",)], times=1)])
    engine_on(server)
    assert transcript(server) == golden("start.txt", transcript(server))


def leftovers():
    """An account of this process, a dead one, one of an earlier boot, one of another machine, and one like ours."""
    from codegrade.engines.oracle_names import new_name  # noqa: PLC0415 -- a fixture of one test

    marks = ("judge/boot/42/1000", "judge/boot/41/999", "judge/earlier/41/1000", "elsewhere/boot/41/1000")
    names = [new_name(mark, "O") for mark in marks]
    return Reply("dba_users", ("USERNAME",), [(name,) for name in (*names, "CG_SOMEBODY")])


def golden(name, now):
    """The text of a golden file. Where there is none it is written, and the test fails until somebody has read it."""
    file = GOLDEN / name
    if not file.exists():
        file.write_text(now, encoding="utf-8")
        pytest.fail(f"{file.name} was written: read it, and commit it if it is right")
    return file.read_text(encoding="utf-8")

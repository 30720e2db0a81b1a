"""Portable tables and routines in the words of each dialect."""

import pytest

from codegrade.engines.ddl import TYPES, call_of, create_table, declare, insert_into, signature, type_name
from codegrade.relational.types import Column, ForeignKey, Routine, Table, parse_column_type

EVERY_TYPE = ("int", "decimal(10,2)", "varchar(40)", "char(3)", "date", "timestamp", "timestamp(3)", "bool")


@pytest.mark.parametrize(
    ("dialect", "words"),
    [
        (
            "mysql",
            ["BIGINT", "DECIMAL(10, 2)", "VARCHAR(40)", "CHAR(3)", "DATE", "DATETIME", "DATETIME(3)", "TINYINT(1)"],
        ),
        (
            "oracle",
            [
                *("NUMBER(19)", "NUMBER(10, 2)", "VARCHAR2(40 CHAR)", "CHAR(3 CHAR)"),
                *("DATE", "TIMESTAMP(0)", "TIMESTAMP(3)", "NUMBER(1)"),
            ],
        ),
    ],
)
def test_each_type_has_its_word(dialect, words):
    """Lengths count characters; a timestamp without digits has none of a second."""
    assert [type_name(parse_column_type(of), dialect) for of in EVERY_TYPE] == words


ROOMS = Table("rooms", (Column("id", parse_column_type("int")),), primary_key=("id",))
STAYS = Table(
    "stays",
    (
        Column("room_id", parse_column_type("int")),
        Column("arrival", parse_column_type("date")),
        Column("guest", parse_column_type("varchar(9)"), nullable=True),
    ),
    primary_key=("room_id", "arrival"),
    unique=(("guest", "arrival"),),
    foreign_keys=(ForeignKey(("room_id",), "rooms", ("id",)),),
)


def test_tables_are_declared_with_their_keys():
    """A line for each column and key, tables in their order."""
    assert (
        declare((ROOMS, STAYS), "oracle")
        == """CREATE TABLE rooms (
  id NUMBER(19) NOT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE stays (
  room_id NUMBER(19) NOT NULL,
  arrival DATE NOT NULL,
  guest VARCHAR2(9 CHAR),
  PRIMARY KEY (room_id, arrival),
  UNIQUE (guest, arrival),
  FOREIGN KEY (room_id) REFERENCES rooms (id)
);"""
    )


def test_keys_may_be_left_out():
    """NOT NULL stays."""
    text = create_table(STAYS, "mysql", TYPES["mysql"], keys=False)
    assert text == "CREATE TABLE stays (\n  room_id BIGINT NOT NULL,\n  arrival DATE NOT NULL,\n  guest VARCHAR(9)\n)"


def test_an_insert_names_its_columns():
    """The driver's placeholders stand for values."""
    assert insert_into(ROOMS, "oracle", [":1"]) == "INSERT INTO rooms (id) VALUES (:1)"
    assert insert_into(STAYS, "mysql", ["%s"] * 3) == "INSERT INTO stays (room_id, arrival, guest) VALUES (%s, %s, %s)"


PARAMS = (("room", parse_column_type("int")), ("label", parse_column_type("varchar(9)")))
MONEY = parse_column_type("decimal(10,2)")


@pytest.mark.parametrize(
    ("routine", "mysql", "oracle"),
    [
        (
            Routine("net", PARAMS, MONEY),
            "net(room BIGINT, label VARCHAR(9)) RETURNS DECIMAL(10, 2)",
            "net(room IN NUMBER, label IN VARCHAR2) RETURN NUMBER",
        ),
        (Routine("settle", PARAMS[:1], None), "settle(room BIGINT)", "settle(room IN NUMBER)"),
        (
            Routine("latest", (), parse_column_type("timestamp(3)")),
            "latest() RETURNS DATETIME(3)",
            "latest RETURN TIMESTAMP",
        ),
    ],
)
def test_a_signature_is_in_the_dialect_s_words(routine, mysql, oracle):
    """Parameters of PL/SQL carry no sizes, and none are no parentheses."""
    assert signature(routine, "mysql") == mysql
    assert signature(routine, "oracle") == oracle


def test_a_procedure_is_called_as_its_dialect_does():
    """CALL in MySQL, a block in Oracle."""
    assert call_of(Routine("settle", PARAMS, None), "mysql") == "CALL settle(…)"
    assert call_of(Routine("settle", PARAMS, None), "oracle") == "BEGIN settle(…); END;"
    assert call_of(Routine("settle", (), None), "mysql") == "CALL settle()"
    assert call_of(Routine("settle", (), None), "oracle") == "BEGIN settle; END;"

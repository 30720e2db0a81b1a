"""How a program's text becomes statements."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.engines.mysql_text import split


def texts(program):
    return [statement.text for statement in split(program)]


@pytest.mark.parametrize(
    ("program", "statements"),
    [
        ("SELECT 1", ["SELECT 1"]),
        ("SELECT 1;", ["SELECT 1"]),
        ("SELECT 1 ; ;\n", ["SELECT 1"]),
        ("", []),
        ("-- nothing\n# here\n/* ; */", []),
        ("SELECT ';' AS `a;b`, \";\" -- ; no\n;", ["SELECT ';' AS `a;b`, \";\" -- ; no"]),
        ("SELECT 'it''s; \\'; ' ; SELECT 2", ["SELECT 'it''s; \\'; '", "SELECT 2"]),
        ("SELECT 5--1; SELECT 2", ["SELECT 5--1", "SELECT 2"]),
        ("SELECT 1\\G", ["SELECT 1"]),
        ("DELETE FROM a; -- first\nDELETE FROM b;", ["DELETE FROM a", "-- first\nDELETE FROM b"]),
        ("SELECT 'open", ["SELECT 'open"]),
        ("SELECT 1 /* open", ["SELECT 1 /* open"]),
    ],
)
def test_statements(program, statements):
    """A statement ends at a semicolon outside comments, strings and quoted names."""
    assert texts(program) == statements


def test_delimiter():
    """DELIMITER lines change what ends a statement, and are none themselves."""
    body = "RETURNS INT\nBEGIN\n RETURN 1;\nEND"
    program = f"DROP FUNCTION IF EXISTS f;\ndelimiter $$\nCREATE FUNCTION f() {body}$$\nDELIMITER ;\nSELECT f();"
    assert texts(program) == [
        "DROP FUNCTION IF EXISTS f",
        "CREATE FUNCTION f() RETURNS INT\nBEGIN\n RETURN 1;\nEND",
        "SELECT f()",
    ]


@pytest.mark.parametrize(
    "body",
    [
        "BEGIN IF a > 0 THEN RETURN 1; END IF; RETURN 2; END",
        "BEGIN RETURN CASE WHEN a > 0 THEN 1 ELSE 2 END; END",
        "BEGIN CASE a WHEN 1 THEN RETURN 1; ELSE RETURN 2; END CASE; RETURN 3; END",
        "BEGIN DECLARE i INT DEFAULT 0; w: WHILE i < 3 DO SET i = i + 1; END WHILE w; RETURN i; END",
        "BEGIN DECLARE x INT; BEGIN SET x = 1; END; RETURN x; END",
        "one: BEGIN REPEAT SET @a = 1; UNTIL @a END REPEAT; RETURN 'END;'; END one",
        "DETERMINISTIC RETURN a + 1",
        "IF a THEN RETURN 1; ELSE RETURN 2; END IF",
        "RETURN IF(a > 1, CASE a WHEN 2 THEN 3 END, 4)",
    ],
)
def test_routine_without_delimiter(body):
    """A routine that is written without DELIMITER is one statement, with others around it."""
    create = f"CREATE DEFINER = `r`@`%` FUNCTION f(a INT) RETURNS INT {body}"
    assert texts(f"DROP FUNCTION IF EXISTS f; {create};\n\nSELECT f(1);") == [
        "DROP FUNCTION IF EXISTS f",
        create,
        "SELECT f(1)",
    ]
    assert texts(create) == [create]


def test_two_routines():
    """Of two routines each is a statement."""
    first = "CREATE FUNCTION a() RETURNS INT BEGIN RETURN 1; END"
    second = "CREATE PROCEDURE b() BEGIN SELECT 1; END"
    assert texts(f"{first};{second};") == [first, second]


def test_what_statements_are():
    """Routines and distributed transactions are told by their words, not by text in quotes."""
    assert split("CREATE FUNCTION f() RETURNS INT RETURN 1")[0].creates_routine
    assert not split("CREATE TABLE t AS SELECT 1 AS `FUNCTION`")[0].creates_routine
    assert split("xa start 'a'")[0].distributed
    assert split("/*!50000 XA */ BEGIN 'a'")[0].distributed
    assert not split("SELECT 'XA START', xa FROM t")[0].distributed


@given(
    st.lists(st.sampled_from(["SELECT", "';'", '"\\""', "`;`", "#;\n", "/*;*/", "-- ;\n", "1", "(", "é"]), min_size=1)
)
def test_nothing_quoted_splits(parts):
    """Semicolons in quotes and comments never split, and no text is lost."""
    text = " ".join(parts)
    found = texts(text)
    assert len(found) <= 1
    assert not found or found == [text.strip()]

"""Where a program is split into statements."""

import pytest

from codegrade.engines.oracle_script import split_script


@pytest.mark.parametrize(
    "program",
    [
        "SELECT 1 FROM dual",
        "SELECT 1 FROM dual;",
        "SELECT 1 FROM dual ;\n",
        "SELECT 1 FROM dual\n/\n",
        "SELECT 1 FROM dual;\n/",
        "-- one\nSELECT 1 FROM dual; -- done\n/* done; */",
        "SET DEFINE OFF\nSELECT 1 FROM dual;",
    ],
)
def test_one_query_however_it_ends(program):
    """A `;`, a `/` on its own line, comments and SQL*Plus settings around a query are not part of it."""
    assert split_script(program) == ("SELECT 1 FROM dual",)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT 'a;b''c;' FROM dual",
        'SELECT 1 AS "a;b" FROM dual',
        "SELECT q'[it's; so]' FROM dual",
        "SELECT nq'!;'!' FROM dual",
        "SELECT 4 /* ; */ / 2 -- ;\nFROM dual",
        "SELECT 'never; ends",
    ],
)
def test_a_semicolon_inside_text_names_or_comments_ends_nothing(statement):
    """Quoted text in either notation, quoted names and comments are skipped whole."""
    assert split_script(statement + ";" if "never" not in statement else statement) == (statement,)


def test_statements_in_order():
    """Changes are several statements, and a last one needs no end."""
    program = "UPDATE t SET a = 1;\nDELETE FROM t WHERE b = ';';\n\nCOMMIT"
    assert split_script(program) == ("UPDATE t SET a = 1", "DELETE FROM t WHERE b = ';'", "COMMIT")


def test_stored_code_is_whole_up_to_a_slash():
    """The semicolons of PL/SQL are its own; the line `/` ends it, and SHOW ERRORS is for SQL*Plus."""
    program = "CREATE OR REPLACE FUNCTION f RETURN NUMBER IS\nBEGIN\n  RETURN 1;\nEND;\n/\nSHOW ERRORS\n"
    assert split_script(program) == ("CREATE OR REPLACE FUNCTION f RETURN NUMBER IS\nBEGIN\n  RETURN 1;\nEND;",)


@pytest.mark.parametrize("start", ["BEGIN", "DECLARE\n  n NUMBER;\nBEGIN", "<<outer>>\nBEGIN", "begin"])
def test_blocks_are_whole(start):
    """An anonymous block keeps its last semicolon."""
    assert split_script(f"{start} NULL; END;\n/\n") == (f"{start} NULL; END;",)


def test_two_routines_need_a_slash_between_them():
    """Without one SQL*Plus sends both as one text, and so do we."""
    first, second = "CREATE FUNCTION f RETURN NUMBER IS BEGIN RETURN 1; END;", "CREATE PROCEDURE p IS BEGIN NULL; END;"
    assert split_script(f"{first}\n/\n{second}\n/") == (first, second)
    assert split_script(f"{first}\n{second}") == (f"{first}\n{second}",)


def test_a_query_with_a_function_in_it_is_whole():
    """WITH FUNCTION has semicolons inside, and none at its end."""
    query = "WITH FUNCTION g RETURN NUMBER IS BEGIN RETURN 1; END; SELECT g FROM dual"
    assert split_script(query + ";\n/") == (query,)
    assert split_script("WITH x AS (SELECT 1 a FROM dual) SELECT a FROM x; SELECT 2 FROM dual") == (
        "WITH x AS (SELECT 1 a FROM dual) SELECT a FROM x",
        "SELECT 2 FROM dual",
    )


def test_exec_is_a_block():
    """SQL*Plus makes a block of the line."""
    assert split_script("EXEC p(1);\nUPDATE t SET a = 1") == ("BEGIN p(1); END;", "UPDATE t SET a = 1")


def test_set_transaction_is_sql():
    """SET with TRANSACTION, ROLE or CONSTRAINTS belongs to the database, other SET lines to SQL*Plus."""
    program = "SET SERVEROUTPUT ON\nSET TRANSACTION READ ONLY;\nset constraints all deferred"
    assert split_script(program) == ("SET TRANSACTION READ ONLY", "set constraints all deferred")


@pytest.mark.parametrize("program", ["", " \n", "-- nothing", "/* nothing */;", ";\n;\n/\n"])
def test_nothing_is_no_statement(program):
    """Comments and ends alone are nothing."""
    assert split_script(program) == ()


def test_a_table_named_like_stored_code_is_not_stored_code():
    """Only the word after CREATE decides."""
    assert split_script("CREATE TABLE type_of (a INT); SELECT 1 FROM dual") == (
        "CREATE TABLE type_of (a INT)",
        "SELECT 1 FROM dual",
    )

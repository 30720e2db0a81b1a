"""The rewriter of Oracle's statements, without a server: what it refuses, what it does not know, what it writes."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.engines.compat.errors import RefusedError
from codegrade.engines.compat.program import compile_program
from codegrade.engines.compat.translate import world_of
from codegrade.errors import Undetermined
from codegrade.relational.types import Column, Table, parse_column_type

TABLES = (
    Table(
        "items",
        (
            Column("id", parse_column_type("int")),
            Column("name", parse_column_type("varchar(20)")),
            Column("price", parse_column_type("decimal(8,2)"), nullable=True),
            Column("made", parse_column_type("date")),
            Column("seen", parse_column_type("timestamp(3)")),
            Column("code", parse_column_type("char(4)")),
        ),
        primary_key=("id",),
    ),
)


def compiled(text: str) -> str:
    return compile_program([text], world_of(TABLES))[0].sql


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("SELECT id FROM items LIMIT 3", 933),
        ("SELECT i.id FROM items AS i", 933),
        ("SELECT 1", 923),
        ("SELECT price > 3 FROM items", 923),
        ("SELECT id AS order FROM items", 923),
        ("SELECT SUM(price > 3) FROM items", 907),
        ("SELECT id FROM items WHERE id IN (SELECT id FROM items ORDER BY id)", 907),
        ("SELECT IFNULL(price, 0) FROM items", 904),
        ('SELECT id FROM items WHERE name = "x"', 904),
        ("SELECT id FROM items WHERE price = TRUE", 904),
        ("SELECT name AS n FROM items WHERE n = 'x'", 904),
        ("SELECT `id` FROM items", 911),
        ("SELECT id FROM items WHERE name ILIKE 'x'", 920),
        ("SELECT id FROM nowhere", 942),
        ("SELECT a.id FROM items a JOIN items b WHERE a.id = b.id", 905),
        ("SELECT id FROM items a, items b", 918),
        ("SELECT a.id, b.id FROM items a, items b FETCH FIRST 1 ROW ONLY", 918),
        ("SELECT name, COUNT(*) FROM items", 937),
        ("SELECT name, COUNT(*) FROM items GROUP BY id", 979),
        ("SELECT id FROM items WHERE COUNT(*) > 1", 934),
        ("SELECT id FROM items WHERE RANK() OVER (ORDER BY id) = 1", 30483),
        ("SELECT RANK() FROM items", 30484),
        ("SELECT CASE WHEN id = 1 THEN id ELSE name END FROM items", 932),
        ("SELECT made + made FROM items", 975),
        ("SELECT id FROM items UNION SELECT name FROM items", 1790),
        ("SELECT id FROM items UNION SELECT id, name FROM items", 1789),
        ("SELECT DISTINCT id FROM items ORDER BY name", 1791),
        ("SELECT CAST(id AS TEXT) FROM items", 902),
        ("SELECT TO_CHAR(made, 'YYYY-mo') FROM items", 1821),
        ("SELECT made + INTERVAL '1 day' FROM items", 30089),
        ("SELECT EXTRACT(HOUR FROM made) FROM items", 30076),
        ("WITH r AS (SELECT 1 n FROM dual UNION ALL SELECT n + 1 FROM r) SELECT n FROM r", 32039),
        ("INSERT INTO items (id) VALUES (1), (2)", 933),
        ("INSERT INTO items (id, name) VALUES (1)", 947),
        ("UPDATE items i JOIN items j ON i.id = j.id SET i.id = 1", 971),
        ("CREATE FUNCTION f(p NUMBER(3)) RETURN NUMBER IS BEGIN RETURN p; END;", 24344),
        ("CREATE FUNCTION f(p NUMBER) RETURN NUMBER IS BEGIN RETURN q; END;", 24344),
        ("BEGIN UPDATE items SET nothing = 1; END;", 6550),
    ],
)
def test_refused(text, code):
    """Oracle's code for what its parser does not take, or does not resolve."""
    with pytest.raises(RefusedError) as refused:
        compiled(text)
    assert refused.value.code == code
    assert str(refused.value).startswith(f"ORA-{refused.value.code:05}: ")


@pytest.mark.parametrize(
    ("text", "construct"),
    [
        ("SELECT DUMP(id) FROM items", "the function DUMP"),
        ("SELECT id FROM items WHERE ROWNUM = 1 OR id = 2", "this condition on ROWNUM"),
        ("SELECT REGEXP_SUBSTR(name, '.*?x') FROM items", "the regular expression .*?x"),
        ("SELECT TO_CHAR(made, 'DDSP') FROM items", "SP in a date format"),
        ("SELECT seen - made FROM items", "an interval in a result"),
        ("DELETE FROM items WHERE ROWNUM = 1", "ROWNUM in a statement that changes data"),
        ("DROP TABLE items", "DROP TABLE"),
        ("SELECT SYSDATE AT TIME ZONE 'UTC' FROM dual", "AT TIME ZONE"),
        ("BEGIN EXECUTE IMMEDIATE 'x'; END;", "EXECUTE in PL/SQL"),
        ("BEGIN DELETE FROM items; COMMIT; DELETE FROM items; END;", "COMMIT in PL/SQL, before its end"),
        (
            """DECLARE x NUMBER; BEGIN DELETE FROM items; SELECT id INTO x FROM items;
            EXCEPTION WHEN NO_DATA_FOUND THEN NULL; END;""",
            "an exception handler after changes that it would undo here",
        ),
    ],
)
def test_undetermined(text, construct):
    """What is not known is named, never guessed."""
    with pytest.raises(Undetermined) as unknown:
        compiled(text)
    assert unknown.value.message == f"oracle-compat does not know: {construct}"


@pytest.mark.parametrize(
    ("text", "sql"),
    [
        ("SELECT id FROM items", 'SELECT t1."ID" AS c1 FROM "ITEMS" t1'),
        ("SELECT '' FROM dual", "SELECT NULL::text AS c1 FROM (SELECT 'X'::text AS c1) t1"),
        ("SELECT id / 2 FROM items", 'SELECT ora.div(t1."ID", 2::numeric) AS c1 FROM "ITEMS" t1'),
        ("SELECT name || id FROM items", 'SELECT ora.cat(t1."NAME", ora.chr_n(t1."ID")) AS c1 FROM "ITEMS" t1'),
        (
            "SELECT a.id FROM items a, items b WHERE a.id = b.id(+)",
            'SELECT t1."ID" AS c1 FROM "ITEMS" t1 LEFT JOIN "ITEMS" t2 ON (t1."ID" = t2."ID")',
        ),
        (
            "DELETE FROM items WHERE code = 'x'",
            """DELETE FROM "ITEMS" t1 WHERE (rtrim(t1."CODE", ' ') = rtrim('x'::text, ' '))""",
        ),
    ],
)
def test_written(text, sql):
    """Names are resolved and quoted, types are Oracle's, and nothing of the program's text is left as it was."""
    assert compiled(text) == sql


def test_texts_stay_texts():
    """Quotes and back-slashes in a literal do not end it."""
    assert compiled(r"SELECT 'a''b\' FROM dual").startswith(r"SELECT E'a''b\\'::text AS c1")


def test_deep_nesting_is_undetermined():
    """A text that is nested without end does not bring the rewriter down."""
    with pytest.raises((Undetermined, RefusedError)):
        compiled("SELECT " + "(" * 20000 + "1" + ")" * 20000 + " FROM dual")


WORDS = """
    SELECT FROM WHERE GROUP BY ORDER ( ) , . * = < || + - / AND OR NOT IN IS NULL CASE WHEN THEN ELSE END OVER items id
    name price made 'x' 1 DATE '2024-01-31' ROWNUM LEVEL CONNECT PRIOR START WITH AS UNION ALL MINUS dual COUNT MAX NVL
    TO_CHAR DECODE JOIN ON (+) LEFT USING FETCH FIRST ROWS ONLY KEEP DENSE_RANK LISTAGG WITHIN PIVOT FOR INSERT INTO
    VALUES UPDATE SET DELETE MERGE MATCHED BEGIN ; DECLARE := IF LOOP RETURN EXCEPTION % : " ' -- /* BETWEEN LIKE EXISTS
    ANY INTERVAL DAY EXTRACT YEAR CAST NUMBER TRIM ROLLUP HAVING DISTINCT
"""


@given(
    st.lists(st.sampled_from(WORDS.split()), max_size=25),
    st.sampled_from(["", "SELECT ", "SELECT id FROM items WHERE ", "BEGIN "]),
)
def test_any_text_has_an_answer(words, head):
    """Whatever is written, it is compiled, refused or undetermined."""
    with contextlib.suppress(RefusedError, Undetermined):
        compile_program([head + " ".join(words)], world_of(TABLES))


@given(st.text(max_size=60))
def test_any_characters_have_an_answer(text):
    """The same of characters."""
    with contextlib.suppress(RefusedError, Undetermined):
        compile_program([text], world_of(TABLES))

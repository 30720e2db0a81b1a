"""SQL programs out of replies. Every folder of tests/golden/extract_sql is one shape of reply, named by its fact."""

import json
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegrade.extract import Wanted, extract
from codegrade.languages import Database

GOLDEN = Path(__file__).parent.parent / "golden" / "extract_sql"
FOLDERS = sorted(path.name for path in GOLDEN.iterdir())
FORMS = ("query", "change", "function", "procedure")
DIALECTS = {
    "mysql": Database(name="mysql", title="MySQL 9.7", extension="mysql.sql", dialect="mysql", folder=Path()),
    "oracle": Database(
        name="oracle-compat", title="Oracle Database 21c", extension="oracle.sql", dialect="oracle", folder=Path()
    ),
}


def wanted(form, names=()):
    return Wanted("sql", tuple(names), form=form)


def taken(reply, dialect="mysql", form="query", names=()):
    return extract(reply, DIALECTS[dialect], wanted(form, names))


@pytest.mark.parametrize("name", FOLDERS)
def test_golden(name):
    """The program, and whether its end was marked, are exactly what the folder says."""
    folder = GOLDEN / name
    task = tomllib.loads((folder / "task.toml").read_text(encoding="utf-8"))
    expected = next(folder.glob("expected.*"))
    found = taken((folder / "reply.md").read_bytes().decode(), task["dialect"], task["form"], task["names"])
    assert found.program == (None if expected.suffix == ".none" else expected.read_bytes().decode())
    assert found.closed is task["closed"]
    assert found.how
    assert "\n" not in found.how


def test_there_are_enough_shapes_of_each_form_and_dialect():
    """At least sixty, of which each dialect has half of a fair share, and each form some."""
    tasks = [tomllib.loads((GOLDEN / name / "task.toml").read_text(encoding="utf-8")) for name in FOLDERS]
    assert len(tasks) >= 60
    assert min(sum(task["dialect"] == dialect for task in tasks) for dialect in DIALECTS) >= 30
    assert min(sum(task["form"] == form for task in tasks) for form in FORMS) >= 3


SUITE = Path(__file__).parents[2] / "tasks" / "sql"
WRAPPED = {
    "in a fence": "Here it is:\n\n```sql\n{}\n```\n\nDone.\n",
    "in no fence": "{}\n",
    "between prose": "Here is what you need. Select wisely:\n\n{}\n\nThis works because of the join.\n",
    "never closed": "```sql\n{}\n",
    "never closed above prose": "```sql\n{}\n\nThis works because of the join.\n",
    "in markdown": "```markdown\nThe answer:\n\n```sql\n{}\n```\n\nok\n```\n",
    "in tags": "<sql>\n{}\n</sql>\n",
    "before a test": "```sql\n{}\n```\n\nYou can test it with:\n\n```sql\nSELECT 1 FROM dual;\n```\n",
}


@pytest.mark.parametrize("how", WRAPPED)
def test_every_program_of_the_suite_comes_out_of_its_wrapping(how):
    """Real programs of both dialects and all forms, right and wrong ones."""
    for folder in sorted(path.parent for path in SUITE.glob("*/task.toml")):
        sql = tomllib.loads((folder / "task.toml").read_text(encoding="utf-8"))["sql"]
        expected = json.loads((folder / "cases.jsonl").read_text(encoding="utf-8").partition("\n")[0])["expected"]
        names = [sql["routine"]["name"]] if "routine" in sql else expected["columns"] if sql["form"] == "query" else []
        for file in folder.glob("submissions/*/*.sql"):
            program = file.read_text(encoding="utf-8").strip()
            dialect = "oracle" if file.name.endswith(".oracle.sql") else "mysql"
            found = taken(WRAPPED[how].format(program), dialect, sql["form"], names)
            assert (found.program or "").strip() == program, file


PIECES = st.sampled_from(
    [
        *("```", "```sql\n", "```oracle\n", "~~~\n", "\n", "\n\n", "\r\n", " ", "  ", "\t", "> ", "- ", "1. "),
        *(
            "<think>",
            "</think>",
            "<sql>",
            "</sql>",
            '{"sql": "',
            '"}',
            "#",
            "# MySQL\n",
            "## Oracle\n",
            "-- ",
            "/*",
            "*/",
        ),
        *(
            "SELECT 1;\n",
            "select ",
            "WITH a AS (",
            ")",
            "(",
            ";",
            "/\n",
            "DELIMITER //\n",
            "//",
            "$$",
            "END",
            "BEGIN\n",
        ),
        *("CREATE FUNCTION f() ", "UPDATE t SET a = 1;\n", "'", '"', "`", "...", "\u00a0", "\u200b", "\ufeff", "\x00"),
        *("\ud800", "İ", "ſ", "Alternatively:\n", "For Oracle:\n", "USE x;\n", "SET x = 1;\n", "DROP FUNCTION f;\n"),
    ]
)
ANY_TEXT = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))


@settings(deadline=None, max_examples=400)
@given(reply=ANY_TEXT, dialect=st.sampled_from(sorted(DIALECTS)), form=st.sampled_from(FORMS))
@example(reply="```SQL\n\u200b", dialect="mysql", form="query")
def test_no_text_raises(reply, dialect, form):
    """Any reply gives an answer, and `how` is one line."""
    found = taken(reply, dialect, form, ("f",) if form in {"function", "procedure"} else ())
    assert found.program is None or found.program.strip()
    assert len(found.how.splitlines()) == 1


PROGRAMS = {
    "query": "SELECT id, '{}' AS x\nFROM t -- {}\nWHERE a > 1;\n",
    "change": "UPDATE t SET a = '{}' -- {}\nWHERE b IS NULL;\n",
    "function": "CREATE FUNCTION f(p BIGINT) RETURNS BIGINT DETERMINISTIC\nBEGIN\n  RETURN '{}'; -- {}\nEND;\n",
    "procedure": "CREATE OR REPLACE PROCEDURE f(p NUMBER) IS\nBEGIN\n  NULL; -- '{}' {}\nEND;\n/\n",
}
WORDS = st.text(st.characters(blacklist_categories=("C", "Z"), blacklist_characters="`~\\\"'*/#<>.…"), max_size=20)


@settings(deadline=None)
@given(
    form=st.sampled_from(FORMS),
    words=WORDS,
    marker=st.sampled_from(["```", "````", "~~~"]),
    tag=st.sampled_from(["", "sql", "mysql", "SQL"]),
    indent=st.integers(0, 5),
    before=st.sampled_from(["", "Here it is:\n\n", "1. Read.\n2. Write:\n\n", "<think>\nSELECT 2;\n</think>\n"]),
    after=st.sampled_from(["", "\n", "\nDone.\n", "\n```text\nid\n--\n 1\n```\n", "\n```sql\nCALL f(1);\n```\n"]),
)
def test_a_fenced_program_comes_back_byte_for_byte(form, words, marker, tag, indent, before, after):
    """Whatever the fence is made of and however far it is indented."""
    program = PROGRAMS[form].format(words, words)
    fence = f"{marker}{tag}\n{program}{marker}\n"
    reply = before + "".join(" " * indent + line for line in fence.splitlines(keepends=True)) + after
    found = taken(reply, "mysql", form, ("f",) if form in {"function", "procedure"} else ())
    assert found.program == program
    assert found.closed


HOSTILE = {
    "fences": "```\n",
    "tagged fences": "```sql\nSELECT 1\n```\n",
    "queries that hold each other": "```sql\nSELECT a FROM t\n```\n```sql\nSELECT a FROM t WHERE b\n```\n",
    "openings only": "```sql\nSELECT 1\n",
    "tags": "<sql>",
    "paired tags": "<sql>SELECT 1</sql>\n",
    "thinking": "<think>\n",
    "parentheses": "((((((((",
    "parentheses and select": "(select ",
    "with": "WITH a (",
    "with on lines": "WITH a (\n",
    "create": "CREATE ",
    "create on lines": "CREATE FUNCTIO\n",
    "begin on lines": "BEGIN\n",
    "declare on lines": "declare x\n",
    "update on lines": "update t x\n",
    "delete on lines": "delete t x\n",
    "open comments": "/* ",
    "comment lines": "-- x\n",
    "hashes": "# ",
    "semicolons": ";",
    "semicolons and blanks": ";   ",
    "semicolons on lines": "; \n",
    "slashes": "/\n",
    "quotes": "'",
    "dots": "...",
    "blanks": "        ",
    "line feeds": "\n",
    "line feeds and blanks": "\n    ",
    "use": "USE ",
    "set on lines": "SET x\n",
    "drops": "DROP FUNCTION f ",
    "drops on lines": "DROP FUNCTION f\n",
    "ends": "END ",
    "delimiters": "DELIMITER \n",
    "headings": "# x\n",
    "json": '{"sql": ',
    "or": "or the earlier ",
    "databases": "not oracle ",
    "delete from": "DELETE ",
    "alter": "alter session ",
    "zero width": "\u200b\u00a0",
}


@pytest.mark.parametrize(("shape", "form"), list(zip(HOSTILE, FORMS * 20, strict=False)))
def test_a_third_of_a_megabyte_of_anything_takes_seconds(shape, form):
    """Time is bounded whatever is repeated; also inside a fence, open or closed."""
    piece = HOSTILE[shape]
    text = piece * (300_000 // len(piece))
    for reply in (text, f"```sql\n{text}", f"```\n{text}\n```\n"):
        started = time.process_time()
        taken(reply, form=form, names=("f",) if form in {"function", "procedure"} else ())
        assert time.process_time() - started < 10

"""Portable column types."""

import pytest

from codegrade.relational.types import ColumnType, parse_column_type


@pytest.mark.parametrize(
    ("text", "parsed", "shown"),
    [
        ("int", ColumnType("int"), "int"),
        ("decimal(10,2)", ColumnType("decimal", 10, 2), "decimal(10,2)"),
        (" decimal( 38 , 30 ) ", ColumnType("decimal", 38, 30), "decimal(38,30)"),
        ("decimal(5,0)", ColumnType("decimal", 5, 0), "decimal(5,0)"),
        ("varchar(4000)", ColumnType("varchar", 4000), "varchar(4000)"),
        ("char(1)", ColumnType("char", 1), "char(1)"),
        ("date", ColumnType("date"), "date"),
        ("timestamp", ColumnType("timestamp"), "timestamp"),
        ("timestamp(0)", ColumnType("timestamp"), "timestamp"),
        ("timestamp(6)", ColumnType("timestamp", 6), "timestamp(6)"),
        ("bool", ColumnType("bool"), "bool"),
    ],
)
def test_a_type_is_read_and_shown(text, parsed, shown):
    """Blanks do not count."""
    assert parse_column_type(text) == parsed
    assert str(parsed) == shown
    assert parse_column_type(shown) == parsed


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "INT",
            "integer",
            "number",
            "float",
            "text",
            "varchar",
            "varchar()",
            "varchar(x)",
            "varchar(1,2)",
            "int(4)",
        ),
        *("decimal", "decimal(5)", "decimal(0,0)", "decimal(39,0)", "decimal(38,31)", "decimal(2,3)", "decimal(5,-1)"),
        *("varchar(0)", "varchar(4001)", "char(256)", "timestamp(7)", "date(3)", "bool(1)", "int[]", "decimal(5,2,1)"),
    ],
)
def test_no_other_text_is_a_type(text):
    """What some database does not have is refused, with what to write."""
    with pytest.raises(ValueError, match=r"is not a column type|sizes|the size of|after the point"):
        parse_column_type(text)

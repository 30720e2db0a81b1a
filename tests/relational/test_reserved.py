"""Words that some database reserves."""

import pytest

from codegrade.relational.reserved import reserved


def test_a_word_that_both_reserve_names_both():
    """`select` names nothing anywhere."""
    assert reserved("select") == "Oracle and MySQL reserve it"


@pytest.mark.parametrize(
    "name", ["level", "date", "number", "comment", "size", "mode", "file", "start", "access", "uid"]
)
def test_words_that_only_oracle_reserves(name):
    """MySQL takes these as the name of a column; Oracle answers ORA-00904 or ORA-00903."""
    assert reserved(name) == "Oracle reserves it"


@pytest.mark.parametrize("name", ["rank", "key", "groups", "system", "interval", "read", "usage", "schema", "qualify"])
def test_words_that_only_mysql_reserves(name):
    """Oracle takes these as the name of a column; MySQL answers 1064."""
    assert reserved(name) == "MySQL reserves it"


@pytest.mark.parametrize(
    "name", ["id", "name", "status", "amount", "year", "type", "value", "position", "orders", "day"]
)
def test_usual_names_are_free(name):
    """Keywords that are not reserved name columns in both."""
    assert reserved(name) == ""


def test_letters_of_any_case():
    """Databases fold names before they look at them."""
    assert reserved("Level") == "Oracle reserves it"

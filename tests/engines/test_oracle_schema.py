"""Names, accounts and statements that the Oracle engine makes."""

import re

import pytest

from codegrade.engines.oracle_names import mark_in, new_name, new_password
from codegrade.engines.oracle_schema import (
    create_profile,
    create_runner,
    drop_user,
    fill_table,
    kill_session,
    parents_first,
    profile_name,
)
from codegrade.relational.types import Column, ColumnType, ForeignKey, Table

OWN = "judge/boot-1/42/1000"
INT = ColumnType("int")
STAFF = Table(
    "staff",
    (Column("id", INT), Column("boss", INT, nullable=True)),
    ("id",),
    foreign_keys=(ForeignKey(("boss",), "staff", ("id",)),),
)


def test_names_need_no_quotes_and_are_never_the_same():
    """Letters, digits and underscores, at most 128 bytes."""
    names = [new_name("a-very.long-host.name/6d1b-uuid/4194304/123456789012", "R") for _ in range(3)]
    assert len(set(names)) == 3
    assert all(re.fullmatch(r"CG_[A-Z0-9_]+R", name) and len(name) <= 128 for name in names)


@pytest.mark.parametrize(
    ("mark", "seen"),
    [
        (OWN, "judge/boot-1/42/1000"),
        ("judge/boot-1/43/2000", "judge/boot-1/43/2000"),
        ("judge/boot-0/42/1000", "judge/another/42/1000"),
        ("elsewhere/boot-1/42/1000", None),
    ],
)
def test_whose_an_account_is(mark, seen):
    """Of this machine: which process, and whether of this boot. Another machine's cannot be told."""
    assert mark_in(new_name(mark, "O"), OWN) == seen


@pytest.mark.parametrize("name", ["CG_SOMEBODY", "CG_12345678_12345678_1_1_1X", "SYSTEM", "CG_CALL_60S"])
def test_accounts_that_are_not_ours(name):
    """Only names of exactly our form are dropped."""
    assert mark_in(name, OWN) is None


def test_passwords_fit_in_double_quotes():
    """Random, and without any character that would need more."""
    passwords = {new_password() for _ in range(100)}
    assert len(passwords) == 100
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{28}", password) for password in passwords)


@pytest.mark.parametrize("password", ["", 'a"b', "a\0b"])
def test_a_password_that_cannot_be_quoted(password):
    """Is refused; nothing is sent."""
    with pytest.raises(ValueError, match="double quote"):
        create_runner("CG_X", password, 1, "query")


@pytest.mark.parametrize("name", ["cg_x", "A B", "X CASCADE", 'A"', "", "1A"])
def test_a_name_that_would_need_quotes(name):
    """Is refused."""
    with pytest.raises(ValueError, match="not an unquoted name"):
        drop_user(name)


def test_only_numbers_are_killed():
    """A session's name is two numbers."""
    assert "'ALTER SYSTEM KILL SESSION ''12,345'' IMMEDIATE'" in kill_session("12,345")
    with pytest.raises(ValueError, match="invalid literal"):
        kill_session("12,345' X")


@pytest.mark.parametrize(("seconds", "name"), [(0.5, 60), (30, 60), (30.5, 120), (60, 120), (61, 240), (1000, 3840)])
def test_a_profile_has_twice_the_time_at_least(seconds, name):
    """In few sizes, for profiles stay."""
    assert profile_name(seconds) == f"CG_CALL_{name}S"
    assert f"CPU_PER_CALL {name}00 " in create_profile(seconds)


def test_idle_time_is_longer_than_the_longest_statement():
    """In minutes: the owner waits while the program runs."""
    assert "IDLE_TIME 10 " in create_profile(1)
    assert "IDLE_TIME 128 " in create_profile(1000)


@pytest.mark.parametrize("form", ["query", "change"])
def test_only_routines_may_be_created(form):
    """Queries and changes may log in, nothing else."""
    assert create_runner("CG_X", "p", 1, form)[1] == "GRANT CREATE SESSION TO CG_X"
    assert create_runner("CG_X", "p", 1, "procedure")[1] == "GRANT CREATE SESSION, CREATE PROCEDURE TO CG_X"


def test_filling_by_place():
    """A placeholder for each column."""
    assert fill_table(STAFF) == "INSERT INTO staff (id, boss) VALUES (:1, :2)"


@pytest.mark.parametrize(
    ("rows", "ordered"),
    [
        ((), ()),
        (((1, None), (2, 1)), ((1, None), (2, 1))),
        (((3, 2), (2, 1), (1, None)), ((1, None), (2, 1), (3, 2))),
        (((5, 5), (4, 5)), ((5, 5), (4, 5))),
        (((1, 2), (2, 1)), ((1, 2), (2, 1))),
    ],
)
def test_bosses_come_first(rows, ordered):
    """Where rows refer to each other in a circle they stay as they are, and the database says what it thinks of it."""
    assert parents_first(STAFF, rows) == ordered

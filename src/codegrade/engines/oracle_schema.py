"""The SQL that makes an attempt's accounts, and drops them.

Two accounts an attempt: the *owner* has the tables, the *runner* runs the program. A table's owner may drop and alter
it whatever privileges it lacks, so a program never runs as the owner: what it may do to the tables is what was granted,
and between two cases they only need to be filled again. The runner sees them by private synonyms, under their names.

| form | runner may | on the tables |
|---|---|---|
| query | CREATE SESSION | READ: not even a lock |
| change | CREATE SESSION | SELECT, INSERT, UPDATE, DELETE |
| function, procedure | CREATE SESSION, CREATE PROCEDURE | SELECT, INSERT, UPDATE, DELETE |

Privileges are granted to the account itself, not by a role, because stored code does not have those of roles. The
runner has no quota on any tablespace, so that it stores nothing.
"""

import re
from collections.abc import Sequence
from math import ceil

from codegrade.engines.ddl import TYPES, create_table, insert_into
from codegrade.relational.types import Form, Table
from codegrade.relational.values import Row

_PLAIN = re.compile(r"[A-Z][A-Z0-9_$#]{0,127}")
QUOTA_MB = 256
_LEAST_SECONDS = 60
_IDLE_MINUTES = 10

_FORMATS = {
    "NLS_DATE_FORMAT": "YYYY-MM-DD HH24:MI:SS",
    "NLS_TIMESTAMP_FORMAT": "YYYY-MM-DD HH24:MI:SS.FF6",
    "NLS_TIMESTAMP_TZ_FORMAT": "YYYY-MM-DD HH24:MI:SS.FF6 TZH:TZM",
    "NLS_NUMERIC_CHARACTERS": ".,",
    "NLS_SORT": "BINARY",
    "NLS_COMP": "BINARY",
}
SETTINGS = (
    "ALTER SESSION SET NLS_LANGUAGE = 'AMERICAN' NLS_TERRITORY = 'AMERICA'",
    "ALTER SESSION SET " + " ".join(f"{name} = '{value}'" for name, value in _FORMATS.items()),
    "ALTER SESSION SET TIME_ZONE = '+00:00'",
    "ALTER SESSION DISABLE PARALLEL QUERY",
)
"""What every session is told first. The territory would change formats, so it comes before them; the last line keeps
a statement in one process, whose CPU time the profile sees."""

ACCOUNTS = "SELECT username FROM dba_users WHERE username LIKE 'CG\\_%' ESCAPE '\\' ORDER BY username"
SESSIONS = "SELECT sid || ',' || serial# FROM v$session WHERE username = :1 AND status <> 'KILLED'"
TABLESPACE = "SELECT property_value FROM database_properties WHERE property_name = 'DEFAULT_PERMANENT_TABLESPACE'"
WHERE_WE_ARE = """
SELECT SYS_CONTEXT('USERENV', 'CON_NAME'), product || ' ' || version_full
FROM product_component_version WHERE product LIKE 'Oracle%' AND ROWNUM = 1
""".strip()
ENFORCE = "ALTER SYSTEM SET RESOURCE_LIMIT = TRUE"
"""Without it a profile limits passwords only."""
COMPLAINTS = """
SELECT type || ' ' || name, line, position, text FROM user_errors WHERE attribute = 'ERROR' ORDER BY name, sequence
""".strip()
"""Why routines of the session's account do not compile."""


def profile_name(seconds: float) -> str:
    """The profile for statements that may take so long: its CPU time per call is at least twice that.

    Profiles are never altered, so that scripts with different limits do not disturb each other.
    """
    return f"CG_CALL_{_profile_seconds(seconds)}S"


def create_profile(seconds: float) -> str:
    """The statement that makes it. ORA-02379 says that it is there.

    The limits are there for what outlives this process; a statement's own limit is kept by `oracle_watch`. CPU is in
    hundredths of a second, idle time in minutes: the owner is idle while the program runs.
    """
    whole = _profile_seconds(seconds)
    return (
        f"CREATE PROFILE {profile_name(seconds)} LIMIT SESSIONS_PER_USER 3 CPU_PER_CALL {whole * 100}"
        f" LOGICAL_READS_PER_CALL 2000000000 IDLE_TIME {max(_IDLE_MINUTES, whole // 30)}"
        " FAILED_LOGIN_ATTEMPTS UNLIMITED PASSWORD_LIFE_TIME UNLIMITED PASSWORD_VERIFY_FUNCTION NULL"
    )


def create_owner(name: str, password: str, tablespace: str, seconds: float) -> tuple[str, ...]:
    """The statements that make the account that has the tables."""
    place, profile = _plain(tablespace), profile_name(seconds)
    storage = f"DEFAULT TABLESPACE {place} QUOTA {QUOTA_MB}M ON {place}"
    return (
        f"CREATE USER {_plain(name)} IDENTIFIED BY {_quoted(password)} {storage} PROFILE {profile}",
        f"GRANT CREATE SESSION, CREATE TABLE TO {name}",
    )


def create_runner(name: str, password: str, seconds: float, form: Form) -> tuple[str, ...]:
    """The statements that make the account that runs the program."""
    routine = ", CREATE PROCEDURE" if form in {"function", "procedure"} else ""
    return (
        f"CREATE USER {_plain(name)} IDENTIFIED BY {_quoted(password)} PROFILE {profile_name(seconds)}",
        f"GRANT CREATE SESSION{routine} TO {name}",
    )


def name_tables(tables: Sequence[Table], owner: str, runner: str) -> tuple[str, ...]:
    """The statements that let the runner call the owner's tables by their names."""
    return tuple(f"CREATE SYNONYM {_plain(runner)}.{table.name} FOR {_plain(owner)}.{table.name}" for table in tables)


def create_tables(tables: Sequence[Table]) -> tuple[str, ...]:
    """What the owner says to have the tables."""
    return tuple(create_table(table, "oracle", TYPES["oracle"]) for table in tables)


def grant_tables(tables: Sequence[Table], form: Form, runner: str) -> tuple[str, ...]:
    """What the owner says to let the runner at them."""
    rights = "READ" if form == "query" else "SELECT, INSERT, UPDATE, DELETE"
    return tuple(f"GRANT {rights} ON {table.name} TO {_plain(runner)}" for table in tables)


def empty_tables(tables: Sequence[Table]) -> tuple[str, ...]:
    """What the owner says to empty the tables: those that refer to others first."""
    return tuple(f"DELETE FROM {table.name}" for table in reversed(tables))  # noqa: S608 -- names of checked tables


def fill_table(table: Table) -> str:
    """The statement that inserts a row: :1, :2 … are its values."""
    return insert_into(table, "oracle", [f":{number}" for number in range(1, len(table.columns) + 1)])


def read_table(table: Table) -> str:
    """The query for a whole table, columns as declared."""
    return f"SELECT {', '.join(column.name for column in table.columns)} FROM {table.name}"  # noqa: S608 -- as above


def kill_session(ident: str) -> str:
    """The block that ends a session, named "sid,serial#"; one that has ended, or is marked to, is no error.

    A block, because the driver takes ORA-00031 (marked to be killed) for the end of its own session.
    """
    sid, _, serial = ident.partition(",")
    return (
        f"BEGIN EXECUTE IMMEDIATE 'ALTER SYSTEM KILL SESSION ''{int(sid)},{int(serial)}'' IMMEDIATE'; "
        "EXCEPTION WHEN OTHERS THEN IF SQLCODE NOT IN (-26, -30, -31) THEN RAISE; END IF; END;"
    )


def drop_user(name: str) -> str:
    """The statement that drops an account and all that it has."""
    return f"DROP USER {_plain(name)} CASCADE"


def parents_first(table: Table, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Rows of a table in an order in which each refers to rows of the same table before it, or to itself.

    Rows are inserted one by one, and each is checked at once. Where there is no such order they come as they are.
    """
    keys = [
        (_indexes(table, key.columns), _indexes(table, key.to))
        for key in table.foreign_keys
        if key.references == table.name
    ]
    known: list[set[Row]] = [set() for _ in keys]
    waiting, placed = list(rows), list[Row]()
    while waiting:
        later: list[Row] = []
        for row in waiting:
            parts = [(_part(row, child), _part(row, parent)) for child, parent in keys]
            if all(None in to or to == own or to in seen for (to, own), seen in zip(parts, known, strict=True)):
                placed.append(row)
                for (_, own), seen in zip(parts, known, strict=True):
                    seen.add(own)
            else:
                later.append(row)
        if len(later) == len(waiting):
            return tuple(rows)
        waiting = later
    return tuple(placed)


def _part(row: Row, indexes: Sequence[int]) -> Row:
    return tuple(row[index] for index in indexes)


def _indexes(table: Table, columns: Sequence[str]) -> list[int]:
    names = [column.name for column in table.columns]
    return [names.index(column) for column in columns]


def _profile_seconds(seconds: float) -> int:
    whole = _LEAST_SECONDS
    while whole < ceil(2 * seconds):
        whole *= 2
    return whole


def _plain(name: str) -> str:
    if not _PLAIN.fullmatch(name):
        raise ValueError(f"{name!r} is not an unquoted name of Oracle")
    return name


def _quoted(password: str) -> str:
    """Oracle has no way to write a double quote in a password."""
    if not password or '"' in password or "\0" in password:
        raise ValueError("a password of Oracle is not empty and has no double quote")
    return f'"{password}"'

"""What errors of Oracle say about a program."""

import tomllib
from pathlib import Path

import pytest

from codegrade.engines.oracle_errors import Meaning, meaning, spoken
from codegrade.engines.oracle_seam import ServerError

CONFORMANCE = Path(__file__).parents[1] / "golden" / "oracle"


def means(message):
    return meaning(ServerError(spoken(message)))


@pytest.mark.parametrize(
    "message",
    [
        "ORA-00900: invalid SQL statement",
        'ORA-00904: "LIMIT": invalid identifier',
        "ORA-00918: column ambiguously defined",
        "ORA-00923: FROM keyword not found where expected",
        "ORA-00932: inconsistent datatypes: expected NUMBER got DATE",
        "ORA-00933: SQL command not properly ended",
        "ORA-00936: missing expression",
        "ORA-00937: not a single-group group function",
        "ORA-00942: table or view does not exist",
        "ORA-00979: not a GROUP BY expression",
        "ORA-01468: a predicate may reference only one outer-joined table",
        "ORA-01789: query block has incorrect number of result columns",
        "ORA-01790: expression must have same datatype as corresponding expression",
        "ORA-06550: line 1, column 7:\nPLS-00201: identifier 'F' must be declared",
        "ORA-06553: PLS-306: wrong number or types of arguments in call to 'F'",
        "ORA-25154: column part of USING clause cannot have qualifier",
        "ORA-30483: window  functions are not allowed here",
        "ORA-32039: recursive WITH clause must have column alias list",
        "ORA-24344: success with compilation error",
        "ORA-56901: non-constant expression is not allowed for pivot|unpivot values",
    ],
)
def test_what_does_not_parse_or_resolve(message):
    """Grammar, names, types known before a row is read."""
    assert means(message) is Meaning.PROGRAM


@pytest.mark.parametrize(
    "message",
    [
        "ORA-00001: unique constraint (RUNNER.SYS_C008) violated",
        "ORA-01031: insufficient privileges",
        'ORA-01400: cannot insert NULL into ("O"."T"."A")',
        "ORA-01403: no data found",
        "ORA-01422: exact fetch returns more than requested number of rows",
        "ORA-01427: single-row subquery returns more than one row",
        "ORA-01436: CONNECT BY loop in user data",
        "ORA-01438: value larger than specified precision allowed for this column",
        "ORA-01476: divisor is equal to zero",
        "ORA-01722: invalid number",
        "ORA-01843: not a valid month",
        "ORA-02291: integrity constraint (O.SYS_C1) violated - parent key not found",
        'ORA-06502: PL/SQL: numeric or value error\nORA-06512: at "R.F", line 3',
        "ORA-12899: value too large for column",
        "ORA-20001: not enough stock\nORA-06512: at line 4",
        "ORA-24247: network access denied by access control list (ACL)",
        "ORA-29283: invalid file operation",
        "ORA-30926: unable to get a stable set of rows in the source tables",
        "ORA-32044: cycle detected while executing recursive WITH query",
        "ORA-54321: a code that nobody has listed",
    ],
)
def test_what_fails_on_data(message):
    """Values, constraints, rights, the program's own errors, and every code that is not listed."""
    assert means(message) is Meaning.DATA


@pytest.mark.parametrize("code", [1536, 1652, 4030, 4036, 6500, 30009, 30036, 30928])
def test_what_is_too_much_memory_or_space(code):
    """Quota, temporary space, undo and process memory."""
    assert means(f"ORA-{code:05}: too much") is Meaning.MEMORY


@pytest.mark.parametrize(
    "message",
    [
        "ORA-01013: user requested cancel of current operation",
        "ORA-02393: exceeded call limit on CPU usage",
        "ORA-02395: exceeded call limit on IO usage",
        "DPY-4024: call timeout of 32000 ms exceeded",
    ],
)
def test_what_took_too_long(message):
    """Cancelled by the watch, by the profile, or by the driver."""
    assert means(message) is Meaning.TIME


@pytest.mark.parametrize(
    "message",
    [
        "DPY-4011: the database or network closed the connection\n[Errno 104] Connection reset by peer",
        "DPY-4011: the database or network closed the connection\nORA-00028: your session has been killed",
        "ORA-03113: end-of-file on communication channel",
        "ORA-00600: internal error code, arguments: [1]",
        "ORA-12537: TNS:connection closed",
    ],
)
def test_a_lost_connection(message):
    """The session is gone; whether the server is, is asked."""
    assert means(message) is Meaning.LOST


@pytest.mark.parametrize(
    "message",
    [
        "ORA-00018: maximum number of sessions exceeded",
        "ORA-01033: ORACLE initialization or shutdown in progress",
        "ORA-01653: unable to extend table O.T by 128 in tablespace USERS",
        "ORA-04031: unable to allocate 4160 bytes of shared memory",
        "ORA-12954: The request exceeds the maximum allowed database size of 12 GB.",
        "DPY-6005: cannot connect to database (CONNECTION_ID=x).\n[Errno 111] Connection refused",
        "DPY-5004: internal error: unknown protocol message type 7",
    ],
)
def test_a_server_that_cannot_serve(message):
    """Never the program's doing, as far as anybody can tell."""
    assert means(message) is Meaning.FAULT


@pytest.mark.parametrize(
    ("message", "counts"),
    [
        ("ORA-00604: error occurred at recursive SQL level 1\nORA-01536: space quota exceeded", Meaning.MEMORY),
        ("ORA-12801: error signaled in parallel query server P000\nORA-01722: invalid number", Meaning.DATA),
        ('ORA-06512: at "R.F", line 3\nORA-01476: divisor is equal to zero', Meaning.DATA),
        ("ORA-00604: error occurred at recursive SQL level 1", Meaning.DATA),
    ],
)
def test_a_wrapper_counts_as_what_it_wraps(message, counts):
    """The first line that says what happened decides."""
    assert means(message) is counts


def test_a_type_that_the_driver_cannot_fetch():
    """Nobody can tell whether such a value is right."""
    assert means("DPY-3022: named time zones are not supported in thin mode") is Meaning.UNREADABLE


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (
            "ORA-00942: table or view does not exist\nHelp: https://docs.oracle.com/error-help/db/ora-00942/",
            "ORA-00942: table or view does not exist",
        ),
        (
            "DPY-4011: the database or network closed the connection\nORA-03113: end-of-file\nHelp: https://x/",
            "ORA-03113: end-of-file",
        ),
        ("DPY-2041: missing ending quote (')", "ORA-01756: quoted string not properly terminated"),
        ('DPY-4010: a bind variable replacement value for placeholder ":A" was not provided',
         "ORA-01008: not all variables bound"),
        ("DPY-4024: call timeout of 5 ms exceeded", "DPY-4024: call timeout of 5 ms exceeded"),
    ],
)  # fmt: skip
def test_messages_are_the_servers(message, said):
    """Links are left out, the server's code comes first, and what the driver found is said as the server says it."""
    assert spoken(message) == said


def test_every_documented_rejection_is_the_programs():
    """No statement of the conformance files would be taken for a failure of ours, or a limit."""
    codes = set()
    for file in sorted(CONFORMANCE.glob("*.toml")):
        for statement in tomllib.loads(file.read_text(encoding="utf-8")).get("statement", []):
            error = statement.get("error", [])
            codes.update([error] if isinstance(error, str) else error)
    assert len(codes) > 30
    assert {code for code in codes if means(f"{code}: …") not in {Meaning.PROGRAM, Meaning.DATA}} == set()


def test_the_driver_has_the_messages_that_are_looked_for():
    """The codes that are told apart are those of the installed driver."""
    from oracledb import errors  # noqa: PLC0415 -- its numbers are the fact

    assert (errors.ERR_CALL_TIMEOUT_EXCEEDED, errors.ERR_CONNECTION_CLOSED, errors.ERR_MISSING_BIND_VALUE) == (
        4024,
        4011,
        4010,
    )
    assert (errors.ERR_MISSING_ENDING_SINGLE_QUOTE, errors.ERR_NAMED_TIMEZONE_NOT_SUPPORTED) == (2041, 3022)

"""What an engine makes on a server bears its owner's name: databases, accounts, and a locked account that owns them.

Names are `cg<eight hex digits>…`; the account `cg<eight hex digits>` cannot log in, and its comment holds the mark of
the process that works under it. It is made first and dropped last, so that what a killed process left is found.
"""

import secrets

from codegrade.owner import is_alive, owner_mark
from codegrade.relational.types import Form

_RIGHTS: dict[Form, str] = {
    "query": "SELECT, EXECUTE",
    "change": "SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES, EXECUTE",
    "function": "SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES, CREATE ROUTINE, ALTER ROUTINE, EXECUTE",
    "procedure": "SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES, CREATE ROUTINE, ALTER ROUTINE, EXECUTE",
}
"""What an account may do in its database, and nowhere else. Temporary tables live in the session alone.

Without EXECUTE, a function that does not exist is a denied one (1370): what a model borrowed from elsewhere must be
told as unknown (1305). A query's database holds no routine that it could execute.
"""

OWNERS = (
    "SELECT user, attribute->>'$.comment' FROM information_schema.user_attributes"
    " WHERE user REGEXP '^cg[0-9a-f]{8}$' AND attribute->>'$.comment' LIKE 'codegrade %'"
)
"""Every owner and its comment."""


def new_owner() -> str:
    """A name that no other engine has."""
    return f"cg{secrets.token_hex(4)}"


def claim(owner: str) -> str:
    """The statement that makes an owner known."""
    return f"CREATE USER '{owner}'@'%' ACCOUNT LOCK COMMENT 'codegrade {owner_mark()}'"


def is_gone(comment: str) -> bool:
    """Whether the process that an owner's comment names has ended."""
    return not is_alive(comment.removeprefix("codegrade "))


def new_account(owner: str) -> str:
    """A name of 32 characters, the most there may be, of which 84 bits cannot be guessed."""
    return f"{owner}u{secrets.token_hex(11)[:21]}"


def create_account(name: str, password: str, database: str, form: Form) -> str:
    """The statements that make an account with the rights of a form in one database."""
    return (
        f"CREATE USER '{name}'@'%' IDENTIFIED BY '{password}'; GRANT {_RIGHTS[form]} ON `{database}`.* TO '{name}'@'%'"
    )


def leftovers(owner: str) -> tuple[str, str, str]:
    """Queries for the sessions, accounts and databases of an owner, the owner's account left out."""
    return (
        f"SELECT id FROM information_schema.processlist WHERE user LIKE '{owner}u%'",  # noqa: S608 -- hex digits
        f"SELECT user FROM information_schema.user_attributes WHERE user LIKE '{owner}u%'",  # noqa: S608 -- as above
        f"SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE '{owner}n%'",  # noqa: S608 -- as above
    )

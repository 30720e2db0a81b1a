"""Names of what the engine makes on a server: they tell whose they are, so that a crashed run's can be dropped.

`CG_<host>_<boot>_<pid>_<start>_<number><O or R>`, from the mark of the process (`host/boot/pid/start time`); host and
boot are digests, because an identifier has at most 128 bytes and an unquoted one only letters, digits and `_`.
"""

import hashlib
import itertools
import re
import secrets
from typing import Literal

PREFIX = "CG_"
_NAME = re.compile(r"CG_([0-9A-F]{8})_([0-9A-F]{8})_(\d{1,10})_(\d{1,20})_\d{1,10}[OR]")
_numbers = itertools.count(1)


def new_name(mark: str, of: Literal["O", "R"]) -> str:
    """An account that was not there before: the owner of tables, or the runner of a program."""
    host, boot, pid, start = mark.split("/")
    return f"{PREFIX}{_digest(host)}_{_digest(boot)}_{pid}_{start}_{next(_numbers)}{of}"


def mark_in(name: str, own: str) -> str | None:
    """The mark of the process that an account belongs to, as far as it matters to one whose mark is `own`.

    None for an account that is not ours, or another machine's, which cannot be asked. Of another boot only that it is
    another one is known.
    """
    found = _NAME.fullmatch(name)
    host, boot, _, _ = own.split("/")
    if found is None or found[1] != _digest(host):
        return None
    return f"{host}/{boot if found[2] == _digest(boot) else 'another'}/{found[3]}/{found[4]}"


def new_password() -> str:
    """28 letters, digits, `-` and `_`; Oracle takes it in double quotes."""
    return secrets.token_urlsafe(21)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8].upper()

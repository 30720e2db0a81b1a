"""User ids for programs. Limits on processes count per uid on the whole machine, so no two agents may share one."""

import itertools
import secrets

_FIRST, _COUNT = 20_000, 20_000
_start = secrets.randbelow(_COUNT)
_next = itertools.count()


def next_uid() -> int:
    """An even uid from 20000 to 59998 that this process has not given out lately; the next is for a compile server.

    It fits the 65536 ids of a remapped user namespace. Two graders at once start at different random places.
    """
    return _FIRST + 2 * ((_start + next(_next)) % _COUNT)

"""User namespaces for graders that are not root: with subordinate ids where the machine grants them, else with one."""

import getpass
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from codegrade.sandbox.uids import next_uid

_IDS = 65_536


@dataclass(frozen=True, slots=True)
class Namespace:
    """Which ids exist inside. `single`: only `inner_uid`, which is the grader's own outside; then programs share the
    agent's. Otherwise 0 is the grader's own, and 1 to 65535 are the subordinate ids from `first_uid` and `first_gid`.
    """

    single: bool
    inner_uid: int
    first_uid: int = 0
    first_gid: int = 0

    def arguments(self) -> list[str]:
        """For bwrap."""
        if self.single:
            uid = str(self.inner_uid)
            return ["--unshare-user", "--uid", uid, "--gid", uid, "--disable-userns"]
        return ["--unshare-user", "--uid", "0", "--gid", "0"]

    def map(self, pid: int) -> None:
        """Write the id maps of a namespace's first process (not for `single`, which bwrap maps itself).

        Raises:
            OSError: newuidmap or newgidmap refused.
        """
        for tool, own, first in (
            ("newuidmap", os.getuid(), self.first_uid),
            ("newgidmap", os.getgid(), self.first_gid),
        ):
            words = [tool, str(pid), "0", str(own), "1", "1", str(first), str(_IDS - 1)]
            done = subprocess.run(words, capture_output=True, text=True, check=False)
            if done.returncode:
                raise OSError(f"{tool}: {done.stderr.strip()}")


def find_namespace() -> Namespace | None:
    """What this user can have; None for root, who needs none."""
    if os.geteuid() == 0:
        return None
    uid, gid = _subordinate("/etc/subuid"), _subordinate("/etc/subgid")
    if uid and gid and shutil.which("newuidmap") and shutil.which("newgidmap"):
        return Namespace(single=False, inner_uid=0, first_uid=uid, first_gid=gid)
    return Namespace(single=True, inner_uid=next_uid())


def _subordinate(file: str) -> int:
    """The first id of this user's range of at least 65535; 0 when there is none."""
    try:
        rows = [line.strip().split(":") for line in Path(file).read_text().splitlines() if line.count(":") == 2]  # noqa: PLR2004 -- name:first:count
    except OSError:
        return 0
    names = {getpass.getuser(), str(os.getuid())}
    return next((int(first) for name, first, count in rows if name in names and int(count) >= _IDS - 1), 0)

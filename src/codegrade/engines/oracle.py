"""A real Oracle Database, reached by python-oracledb in thin mode.

Theory of operation. The DSN names an account that may make accounts (docs/databases.md). Each script gets an owner of
its tables and runners of its program (`oracle_schema` says why two), which are dropped when it ends, whatever happened;
should that fail, they are tried again before the next script, and by the next run's start if this process dies. A
statement that takes too long is cancelled and its session killed (`oracle_watch`); a profile bounds what would run on.
What an error means is decided by its code (`oracle_errors`): the program's own, or a failure of the server.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator

from codegrade.engines import oracle_schema as sql
from codegrade.engines.interface import Facts, Script
from codegrade.engines.oracle_accounts import drop_account, forgiven, open_session, rows_of, sweep
from codegrade.engines.oracle_attempt import Attempt
from codegrade.engines.oracle_driver import connector
from codegrade.engines.oracle_dsn import Address, parse_dsn
from codegrade.engines.oracle_run import CaseRunner
from codegrade.engines.oracle_seam import Connect, ServerError, Session
from codegrade.engines.oracle_start import wait_for_server
from codegrade.engines.oracle_values import UnreadableError
from codegrade.errors import ConfigError, EngineFault
from codegrade.execution import Execution

START_SECONDS = 900.0
_IS_THERE = "ORA-02379"
_RIGHTS = "the DSN's account lacks a privilege: docs/databases.md lists them"
_SENT_AGAIN = "see whether the server is up; the script may be sent again"


def _nobody(_: str) -> None:
    """Progress that nobody wants to hear of."""


class OracleEngine:
    """See `Engine`. `mark` names this process, and `is_alive` tells whether the process of another mark still works.

    `progress` is told what is waited for while the server starts, at most `start_seconds`.

    Raises (on construction):
        ConfigError: the DSN is wrong, names the root container, or an account that may not do enough.
        Unavailable: no server is there.
    """

    def __init__(
        self,
        dsn: str,
        *,
        mark: str,
        is_alive: Callable[[str], bool],
        progress: Callable[[str], None] = _nobody,
        start_seconds: float = START_SECONDS,
        connect_to: Callable[[Address], Connect] = connector,
    ) -> None:
        address = parse_dsn(dsn)
        self._address, self._mark, self._connect = address, mark, connect_to(address)
        self._lock = threading.Lock()
        self._idle: list[Session] = []
        self._left: list[str] = []
        self._profiles: set[str] = set()
        self._closed = False
        first = wait_for_server(self._new_admin, str(address), seconds=start_seconds, progress=progress)
        self._idle.append(first)
        try:
            self.facts = self._look_around(first, is_alive)
        except (ServerError, ConfigError) as error:
            self._forget_idle()
            if isinstance(error, ConfigError):
                raise
            raise ConfigError(f"{address} cannot be used: {error.message}", hint=_RIGHTS) from error

    def _new_admin(self) -> Session:
        return open_session(self._connect, self._address.user, self._address.password)

    def _look_around(self, admin: Session, is_alive: Callable[[str], bool]) -> Facts:
        container, product = next(iter(rows_of(admin, sql.WHERE_WE_ARE)), ("", "Oracle Database"))
        if container == "CDB$ROOT":
            raise ConfigError(
                f"{self._address} is the root container", hint="name a pluggable database, such as XEPDB1"
            )
        self._tablespace = str(next(iter(rows_of(admin, sql.TABLESPACE)), ("USERS",))[0])
        admin.execute(sql.ENFORCE)
        swept = sweep(admin, self._mark, is_alive)
        return Facts(
            product=str(product),
            identity=f"{product} at {self._address.host}:{self._address.port}/{self._address.service}",
            environment={"server": str(product), "container": str(container), "swept": str(len(swept))},
        )

    def query(self, script: Script) -> Execution:
        """See `Engine.query`."""
        if self._closed:
            raise EngineFault("this engine was closed")
        names: list[str] = []
        try:
            with self._admin() as admin:
                self._drop_left(admin)
                try:
                    return self._run(script, admin, names)
                finally:
                    self._drop(admin, names)
        except (ServerError, UnreadableError) as error:
            raise EngineFault(f"Oracle failed: {error}", hint=_SENT_AGAIN) from error
        finally:
            with self._lock:
                self._left += names

    def _run(self, script: Script, admin: Session, names: list[str]) -> Execution:
        self._bound(script.limits.seconds, admin)
        attempt = Attempt(script, admin, self._connect, self._mark, self._tablespace, names)
        with contextlib.closing(attempt):
            return CaseRunner(script, attempt, self._kill).run()

    def _bound(self, seconds: float, admin: Session) -> None:
        """See that the profile for such statements is there; it stays, for others and later runs use it, too."""
        if (name := sql.profile_name(seconds)) not in self._profiles:
            with forgiven(_IS_THERE):
                admin.execute(sql.create_profile(seconds))
            self._profiles.add(name)

    def _kill(self, ident: str) -> None:
        with self._admin() as admin:
            admin.execute(sql.kill_session(ident))

    def _drop(self, admin: Session, names: list[str]) -> None:
        """Drop accounts; those that will not go stay in the list."""
        for name in list(names):
            with contextlib.suppress(ServerError):
                drop_account(admin, name)
                names.remove(name)

    def _drop_left(self, admin: Session) -> None:
        with self._lock:
            names, self._left = self._left, []
        try:
            self._drop(admin, names)
        finally:
            with self._lock:
                self._left += names

    @contextlib.contextmanager
    def _admin(self) -> Iterator[Session]:
        """A session of the DSN's account, for one thread.

        After a failure none is used again, nor what is known of the server: it may be another one.
        """
        with self._lock:
            session = self._idle.pop() if self._idle else None
        session = session or self._new_admin()
        try:
            yield session
        except (ServerError, EngineFault):
            session.close()
            self._forget_idle()
            raise
        except BaseException:
            session.close()
            raise
        with self._lock:
            self._idle.append(session)

    def _forget_idle(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
            self._profiles.clear()
        for session in idle:
            session.close()

    def close(self) -> None:
        """See `Engine.close`."""
        self._closed = True
        with contextlib.suppress(ServerError):
            if self._left:
                with self._admin() as admin:
                    self._drop_left(admin)
        self._forget_idle()

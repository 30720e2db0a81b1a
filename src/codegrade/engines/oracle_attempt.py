"""The accounts of one script on the server, from their making to their end."""

from typing import Literal

from codegrade.engines import oracle_schema as sql
from codegrade.engines.interface import CaseData, Script
from codegrade.engines.oracle_accounts import drop_account, open_session
from codegrade.engines.oracle_names import new_name, new_password
from codegrade.engines.oracle_seam import Connect, Session


class Attempt:
    """An owner with the script's tables, and one runner after the other. Each account's name is put into `names` before
    it is made, and taken out when it is dropped; whoever has the list drops those that are left.

    A query may change nothing, so one runner serves all its cases. Any other program might leave something with its
    account (a routine, a package's state, another password), so each case has a new one.

    The profile of the script's time limit is there already. Everything may raise `ServerError`: it is the server's
    failure, not the program's.
    """

    def __init__(
        self, script: Script, admin: Session, connect: Connect, mark: str, tablespace: str, names: list[str]
    ) -> None:
        self._script, self._admin, self._connect, self._mark, self._names = script, admin, connect, mark, names
        seconds = script.limits.seconds
        self._owner_name, password = self._new_name("O"), new_password()
        for statement in sql.create_owner(self._owner_name, password, tablespace, seconds):
            admin.execute(statement)
        self.owner = open_session(connect, self._owner_name, password, *sql.create_tables(script.tables))
        self._runner: Session | None = None
        self._runner_name = ""

    def fill(self, case: CaseData) -> None:
        """Put a case's rows into the tables, and nothing else."""
        for statement in sql.empty_tables(self._script.tables):
            self.owner.execute(statement)
        for table in self._script.tables:
            types = [column.type for column in table.columns]
            self.owner.insert(sql.fill_table(table), types, sql.parents_first(table, case.tables[table.name]))
        self.owner.commit()

    def runner(self) -> Session:
        """The session for the next case's program."""
        if self._runner is not None and self._script.form == "query":
            return self._runner
        self._end_runner()
        self._runner_name, password = self._new_name("R"), new_password()
        self._make_runner(password)
        self._runner = open_session(self._connect, self._runner_name, password)
        return self._runner

    def _make_runner(self, password: str) -> None:
        script, name = self._script, self._runner_name
        for statement in sql.create_runner(name, password, script.limits.seconds, script.form):
            self._admin.execute(statement)
        for statement in sql.grant_tables(script.tables, script.form, name):
            self.owner.execute(statement)
        for statement in sql.name_tables(script.tables, self._owner_name, name):
            self._admin.execute(statement)

    def impersonal(self, message: str) -> str:
        """A message of the server in which the accounts are called OWNER and RUNNER, the same in every run."""
        for name, called in ((self._owner_name, "OWNER"), (self._runner_name, "RUNNER")):
            message = message.replace(name, called) if name else message
        return message

    def close(self) -> None:
        """End its sessions."""
        self.owner.close()
        if self._runner is not None:
            self._runner.close()

    def _end_runner(self) -> None:
        if self._runner is not None:
            self._runner.close()
            self._runner = None
            drop_account(self._admin, self._runner_name)
            self._names.remove(self._runner_name)

    def _new_name(self, of: Literal["O", "R"]) -> str:
        name = new_name(self._mark, of)
        self._names.append(name)
        return name

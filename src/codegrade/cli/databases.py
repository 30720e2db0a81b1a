"""Opens the database server of a language: one that the environment names, or a container of ours."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import click

from codegrade.databases import open_engine
from codegrade.engines.interface import Engine
from codegrade.languages import Database


def dsn_variable(database: Database) -> str:
    """The environment variable that names a server: CODEGRADE_MYSQL_DSN, CODEGRADE_ORACLE_DSN …."""
    return f"CODEGRADE_{database.name.upper().replace('-', '_')}_DSN"


@contextmanager
def open_engine_of(database: Database, env: Mapping[str, str]) -> Iterator[Engine]:
    """An engine on the server that `env` names, or on a container; both end with the block.

    Raises:
        ConfigError: the variable does not hold an address.
        Unavailable: there is no server; the hint says how to start one.
        EngineFault: it does not answer, or did not start.
    """
    engine = open_engine(database, env.get(dsn_variable(database)) or None, lambda text: click.echo(text, err=True))
    try:
        yield engine
    finally:
        engine.close()

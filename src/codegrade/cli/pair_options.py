"""The options that `compare` and `gate` share."""

from pathlib import Path

import click

common_option = click.option(
    "--common",
    "part",
    is_flag=True,
    help="Compare what is the same in both runs, where they were not asked the same.",
)
lang_option = click.option(
    "--lang", "languages", multiple=True, metavar="LANG", help="A language to compare; repeatable. Default: all."
)
runs_option = click.option(
    "--runs",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("runs"),
    show_default=True,
    metavar="DIR",
    help="Where runs are that are named without a folder.",
)

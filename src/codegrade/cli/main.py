"""The group of all commands, and what becomes of errors: a message, a hint, an exit code, never a traceback."""

import errno
import os
import signal
import sys
from typing import Any

import click

from codegrade import __version__
from codegrade.cli.compare_command import compare_command
from codegrade.cli.doctor import doctor_command
from codegrade.cli.ending import EXIT_INCOMPLETE
from codegrade.cli.gate_command import gate_command
from codegrade.cli.grade_command import grade_command
from codegrade.cli.images import images_group
from codegrade.cli.imports import import_group
from codegrade.cli.rank_command import rank_command
from codegrade.cli.regrade_command import regrade_command
from codegrade.cli.report_command import report_command
from codegrade.cli.run_command import run_command
from codegrade.cli.tasks import tasks_group
from codegrade.cli.verify_command import verify_command
from codegrade.errors import CodegradeError, UsageError
from codegrade.report.words import plain_lines

EXIT_USAGE = 2
EXIT_PIPE = 141
"""What a shell gives a command whose output was closed early (128 + SIGPIPE)."""


class _Told(click.ClickException):
    """One of our errors, as click shows errors."""

    exit_code = EXIT_INCOMPLETE

    def __init__(self, error: CodegradeError) -> None:
        super().__init__(str(error))

    def show(self, file: Any = None) -> None:  # noqa: ANN401  # click's signature
        """Print to stderr."""
        click.echo(plain_lines(f"error: {self.message}"), file=file or sys.stderr)


class _Misused(_Told):
    """The request was wrong."""

    exit_code = EXIT_USAGE


class _Commands(click.Group):
    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except CodegradeError as error:
            raise (_Misused if isinstance(error, UsageError) else _Told)(error) from error
        except KeyboardInterrupt:
            raise _Told(CodegradeError("stopped")) from None
        except OSError as error:
            if error.errno == errno.EPIPE:
                _nobody_reads()
                ctx.exit(EXIT_PIPE)
            raise _Told(_refused(error)) from error


def _refused(error: OSError) -> CodegradeError:
    """The machine said no where no command has words of its own for it."""
    where = f"{error.filename}: " if error.filename else ""
    hint = "give it what it lacks (space, permission, another folder) and run the command again; records are kept"
    return CodegradeError(f"{where}{error.strerror or error}", hint=hint)


def _nobody_reads() -> None:
    """Let what is still buffered go nowhere: the reader of our output, such as `head`, has seen enough."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="codegrade")
def codegrade() -> None:
    """Does a model really write correct code in your language? Ask it, run the answers, report pass@1 per language."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a job that is cancelled cleans up as Ctrl-C does


for _command in (
    run_command,
    grade_command,
    regrade_command,
    report_command,
    compare_command,
    gate_command,
    rank_command,
    verify_command,
    tasks_group,
    import_group,
    images_group,
    doctor_command,
):
    codegrade.add_command(_command)

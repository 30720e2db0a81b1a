"""`codegrade images`: build the images of the languages, list them, make the Debian bases on air-gapped machines."""

import subprocess
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from codegrade.errors import Unavailable
from codegrade.roots import find_roots
from codegrade.sandbox.images import ImageState, Progress, build_images, connect, image_folders, image_states

_ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder that holds sandboxes/. Default: the nearest with tasks/, or the shipped.",
)


@click.group("images")
def images_group() -> None:
    """The images that programs run in."""


@images_group.command("build")
@click.argument("languages", nargs=-1, metavar="[LANG]…")
@click.option("--base", metavar="IMAGE", help="The base image, instead of the one the Dockerfile names.")
@click.option("--missing", is_flag=True, help="Only those that are not there.")
@_ROOT
def build_command(*, languages: tuple[str, ...], base: str | None, missing: bool, root: Path | None) -> None:
    """Build the images of LANG…, or of every language."""
    folders = image_folders(find_roots(root).sandboxes, languages)
    client = connect()
    there = {state.name: state for state in image_states(client, folders) if missing and state.built}
    for state in there.values():
        click.echo(f"{state.tag} is there", err=True)
    wanted = {name: folder for name, folder in folders.items() if name not in there}
    with _Shown() as shown:
        tags = build_images(client, wanted, shown, base=base)
    for tag in tags:
        click.echo(tag)


@images_group.command("list")
@_ROOT
def list_command(*, root: Path | None) -> None:
    """Say for each language whether its image is there."""
    states = image_states(connect(), image_folders(find_roots(root).sandboxes))
    for state in states:
        click.echo(f"{state.name:<14} {state.tag:<36} {_size(state)}")
    absent = [state.name for state in states if not state.built]
    if absent:
        click.echo(f"→ codegrade images build {' '.join(absent)}", err=True)


@images_group.command("bases")
@click.argument("releases", nargs=-1, metavar="[RELEASE]…")
@_ROOT
def bases_command(*, releases: tuple[str, ...], root: Path | None) -> None:
    """Make debian:trixie-slim and debian:sid-slim with debootstrap, where no registry can be reached."""
    script = find_roots(root).sandboxes / "make-bases.sh"
    if not script.exists():
        raise Unavailable(f"{script} is not there", hint="leave --root out to use the shipped script")
    sys.exit(subprocess.run(["sh", str(script), *releases], check=False).returncode)


class _Shown:
    """Progress on stderr: a bar a build on a terminal, a plain line a step elsewhere."""

    def __init__(self) -> None:
        columns = (TextColumn("{task.fields[image]}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        console = Console(stderr=True)
        self._terminal = console.is_terminal
        self._bar = Bar(*columns, TextColumn("{task.description}"), console=console, disable=not self._terminal)

    def __enter__(self) -> "_Shown":
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def __call__(self, progress: Progress) -> None:
        """Show one step."""
        if not self._terminal:
            click.echo(f"{progress.image}: step {progress.step} of {progress.steps}: {progress.text[:90]}", err=True)
            return
        row = self._bar.add_task("", image=progress.image) if progress.step == 1 else self._bar.task_ids[-1]
        self._bar.update(row, completed=progress.step, total=progress.steps, description=progress.text[:40])


def _size(state: ImageState) -> str:
    return f"{state.size_bytes / 1e6:.0f} MB" if state.built else "not built"

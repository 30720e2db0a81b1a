"""Where the data folders are: `tasks/`, `sandboxes/`, `judges/`.

Each is looked for in the root that was asked for, or else in the nearest parent of the working directory that has a
`tasks/` folder; what is missing there comes from the copy shipped inside the package. A bare folder of tasks is enough.
"""

from dataclasses import dataclass
from pathlib import Path

from codegrade.errors import UsageError

_PACKAGE = Path(__file__).resolve().parent
FOLDERS = ("tasks", "sandboxes", "judges")


def shipped() -> Path:
    """The folder that holds the shipped data: `codegrade/data` in a wheel, the checkout in an editable install."""
    data = _PACKAGE / "data"
    return data if data.is_dir() else _PACKAGE.parent.parent


@dataclass(frozen=True, slots=True)
class Roots:
    """The data folders of one invocation; each exists."""

    tasks: Path
    sandboxes: Path
    judges: Path


def find_roots(asked: Path | None = None, start: Path | None = None) -> Roots:
    """The data folders for `--root asked`, or for a working directory `start`.

    Raises:
        UsageError: `asked` does not exist or holds none of the data folders.
    """
    if asked is not None and not any((asked / name).is_dir() for name in FOLDERS):
        raise UsageError(
            f"--root {asked}: no {', '.join(f + '/' for f in FOLDERS)} folder in it",
            hint="name the folder that contains tasks/, or leave --root out to use the shipped tasks",
        )
    root = asked or _nearest(start or Path.cwd())
    found = {name: root / name if root and (root / name).is_dir() else shipped() / name for name in FOLDERS}
    return Roots(**{name: path.resolve() for name, path in found.items()})


def _nearest(start: Path) -> Path | None:
    return next((p for p in (start, *start.parents) if (p / "tasks").is_dir()), None)

from pathlib import Path

import pytest

from codegrade.errors import Unavailable, UsageError
from codegrade.sandbox.images import Progress, build_images, image_folders, image_tag_of


class Daemon:
    """Answers a build with the events it was given."""

    def __init__(self, *events: dict[str, str]) -> None:
        self.events, self.asked = events, {}

    def build(self, **asked: object) -> list[dict[str, str]]:
        self.asked = asked
        return list(self.events)


def folder(path: Path, dockerfile: str = "FROM x\n") -> Path:
    path.mkdir(parents=True)
    (path / "Dockerfile").write_text(dockerfile)
    (path / "language.toml").write_text("")
    return path


def test_the_tag_follows_what_the_image_is_made_of(tmp_path: Path) -> None:
    """The Dockerfile counts; language.toml and the probe do not."""
    place = folder(tmp_path / "python")
    before = image_tag_of(place)
    (place / "language.toml").write_text("name = 3")
    (place / "probe.py").write_text("print('ok')")
    assert image_tag_of(place) == before
    assert before.startswith("codegrade/python:")
    assert len(before.partition(":")[2]) == 12
    (place / "Dockerfile").write_text("FROM y\n")
    assert image_tag_of(place) != before


def test_progress_is_told_by_step(tmp_path: Path) -> None:
    """One Progress for each step, and --base as the build argument BASE."""
    place = folder(tmp_path / "python")
    daemon, seen = (
        Daemon({"stream": "Step 1/2 : FROM x\n"}, {"stream": " ---> 1\n"}, {"stream": "Step 2/2 : RUN y\n"}),
        [],
    )
    tags = build_images(daemon, {"python": place}, seen.append, base="mine")
    assert tags == [image_tag_of(place)]
    assert seen == [Progress(tags[0], 1, 2, "FROM x"), Progress(tags[0], 2, 2, "RUN y")]
    assert daemon.asked["buildargs"] == {"BASE": "mine"}


def test_a_failing_step_shows_its_log(tmp_path: Path) -> None:
    """The error names the step and ends with what it said."""
    daemon = Daemon({"stream": "Step 2/2 : RUN y\n"}, {"stream": "no such package\n"}, {"error": "returned 100"})
    with pytest.raises(Unavailable, match=r"(?s)step 2 of 2 \(RUN y\) failed.*no such package.*returned 100"):
        build_images(daemon, {"python": folder(tmp_path / "python")}, lambda _: None)


def test_a_missing_base_names_the_command(tmp_path: Path) -> None:
    """When FROM fails, the hint is how to make the base without a registry."""
    daemon = Daemon({"stream": "Step 1/2 : FROM x\n"}, {"error": "pull access denied"})
    with pytest.raises(Unavailable, match="codegrade images bases"):
        build_images(daemon, {"python": folder(tmp_path / "python")}, lambda _: None)


def test_unknown_images_are_refused(tmp_path: Path) -> None:
    """The error lists those that are known."""
    folder(tmp_path / "python")
    with pytest.raises(UsageError, match="known are python"):
        image_folders(tmp_path, ["cobol"])

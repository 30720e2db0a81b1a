"""The five languages that ship, with the queries of their own `language.toml`."""

from pathlib import Path

import pytest

from codegrade.languages import load_toolchain

ROOT = Path(__file__).parents[2]
NAMES = ("python", "java", "rust", "go", "elixir")


@pytest.fixture(scope="session")
def languages():
    return {name: load_toolchain(ROOT / "sandboxes" / name / "language.toml", ROOT / "judges") for name in NAMES}

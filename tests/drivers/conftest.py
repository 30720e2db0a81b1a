"""The sandbox that the driver tests run in: the one that grades."""

import os
from pathlib import Path

import pytest

from codegrade.cache import cache_folder
from codegrade.errors import Unavailable
from codegrade.languages import load_toolchains
from codegrade.roots import find_roots
from codegrade.sandbox.select import open_sandbox


@pytest.fixture(scope="session")
def languages():
    return load_toolchains(find_roots(start=Path(__file__)))


@pytest.fixture(scope="session")
def sandbox(languages):
    """A place that this machine lacks is skipped, except where CI says that a sandbox must be there."""
    try:
        pool, _ = open_sandbox(languages=languages, workers=1, cache=cache_folder(os.environ))
    except Unavailable as error:
        if os.environ.get("CODEGRADE_REQUIRE_SANDBOXES"):
            raise
        pytest.skip(error.message)
    with pool:
        yield pool

"""What the stand-in's rewriter does with texts that are long or deep."""

import contextlib
import time

import pytest

from codegrade.engines.compat.errors import RefusedError
from codegrade.engines.compat.program import compile_program
from codegrade.engines.compat.translate import world_of
from codegrade.engines.oracle_script import split_script
from codegrade.errors import Undetermined

SECONDS = 5


@pytest.mark.parametrize(
    "text",
    [
        "SELECT 1 FROM dual WHERE " + "(" * 40_000 + "1=1" + ")" * 40_000,
        "SELECT 1 FROM dual WHERE " + "(" * 300 + "1=1" + ")" * 300,
        "SELECT 1 FROM dual WHERE " + "(" * 90_000,
        "SELECT " + "q'[" * 30_000,
        "SELECT 1 FROM dual " + "/*" * 50_000,
        "SELECT " + "CASE WHEN 1=1 THEN " * 300 + "1" + " END" * 300 + " FROM dual",
        "BEGIN DBMS_OUTPUT.PUT_LINE(" + "(" * 1000,
    ],
    ids=["deep", "nested", "unclosed", "quotes", "comments", "cases", "output"],
)
def test_hard_texts_are_answered_soon(text):
    """Texts of a hundred thousand characters are read within seconds, and raise nothing but what engines raise."""
    began = time.monotonic()
    with contextlib.suppress(RefusedError, Undetermined):
        compile_program(split_script(text), world_of(()))
    assert time.monotonic() - began < SECONDS


def test_texts_without_end_are_told():
    """A quoted text that does not end is ORA-01756, a comment ORA-01742."""
    for text, code in (("SELECT q'[x' FROM dual", 1756), ("SELECT 1 FROM dual /* x", 1742)):
        with pytest.raises(RefusedError) as caught:
            compile_program((text,), world_of(()))
        assert caught.value.code == code

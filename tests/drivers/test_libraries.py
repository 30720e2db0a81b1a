"""Libraries beyond the standard one: there for unit tests, whose prompts import them, and for no other kind."""

import os

import pytest

from codegrade.drivers import CaseLimits, function_command, unit_test_command
from codegrade.errors import Unavailable
from codegrade.signature.types import Type
from codegrade.tasks.task import Param, Signature

LIMITS = CaseLimits(cpu_seconds=10, memory_bytes=512 << 20)
INT = Type("int")
SIGNATURE = Signature("turned", (Param("number", INT),), INT)
IMPORT = "import org.javatuples.*;\n"
PAIRS = (
    IMPORT
    + """
class Problem {
    public static Pair<Long, String> turned(Pair<String, Long> pair) {
        return Pair.with(pair.getValue1(), pair.getValue0());
    }
}
"""
)
CHECK = (
    IMPORT
    + """
class Check extends Problem {
    static void check() {
        assert turned(Pair.with("a", 1L)).equals(Pair.with(1L, "a"));
    }
}
"""
)
FUNCTION = f"{IMPORT}class Solution {{ public static long turned(long number) {{ return -number; }} }}\n"


def last(sandbox, command):
    try:
        return sandbox.execute(command).last
    except Unavailable as error:
        if os.environ.get("CODEGRADE_REQUIRE_SANDBOXES"):
            raise
        pytest.skip(error.message)


def test_java_unit_tests_have_javatuples(languages, sandbox):
    """A program and its test code exchange pairs, and the tests end."""
    outcome = last(sandbox, unit_test_command(languages["java"], PAIRS, CHECK, "a secret", LIMITS))
    if outcome.step == "compile" and b"org.javatuples does not exist" in outcome.stderr and not _required():
        pytest.skip("this machine's Java has no libjavatuples-java")
    assert [record.type for record in outcome.records] == ["L", "R", "D"], outcome


def test_java_functions_have_the_standard_library_only(languages, sandbox):
    """The same import in a function task is a compile error, also right after a unit test that had the library."""
    outcome = last(sandbox, function_command(languages["java"], SIGNATURE, FUNCTION, [(1,)], LIMITS))
    assert outcome.step == "compile"
    assert b"package org.javatuples does not exist" in outcome.stderr


def _required() -> bool:
    return bool(os.environ.get("CODEGRADE_REQUIRE_SANDBOXES"))

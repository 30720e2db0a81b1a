"""How a program is called, so that one case does not end the others."""

import pytest

from codegrade.strength.entry import with_entry


def called(program, *args):
    """What the entry answers."""
    namespace = {}
    exec(with_entry(program, "two_sum"), namespace)  # noqa: S102 - these programs are ours
    return namespace["codegrade_trial"](*args)


@pytest.mark.parametrize(
    "program",
    [
        "def two_sum(a, b):\n    return a + b",
        "twoSum = lambda a, b: a + b\n",
        "class Solution:\n    def two_sum(self, a, b):\n        return a + b\n",
    ],
)
def test_the_function_is_found_as_the_driver_finds_it(program):
    """By its name, in either style, or as a method of `Solution`."""
    assert called(program, 1, 2) == 3


def test_what_is_raised_is_a_value_that_says_so():
    """Its type is no answer's."""
    assert type(called("def two_sum(a):\n    return 1 // a\n", 0)).__name__ == "raised ZeroDivisionError"
    assert type(called("def two_sum(a):\n    raise SystemExit\n", 0)).__name__ == "raised SystemExit"


def test_the_programs_own_calls_are_its_own():
    """An exception that it catches from its own recursion is still one."""
    program = (
        "def two_sum(n):\n    if n == 0:\n        raise KeyError\n"
        "    try:\n        return two_sum(n - 1)\n    except KeyError:\n        return 'caught'\n"
    )
    assert called(program, 3) == "caught"

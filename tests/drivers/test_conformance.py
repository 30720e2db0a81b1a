"""Every language's driver keeps to docs/wire.md, whatever the program does: see programs/README.md."""

import math
import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from codegrade.drivers import CaseLimits, function_command, unit_test_command
from codegrade.errors import Unavailable
from codegrade.signature.types import INT_MAX, INT_MIN, parse_type
from codegrade.signature.wire import Opaque, decode
from codegrade.tasks.task import Param, Signature

PROGRAMS = Path(__file__).parent / "programs"
LIMITS = CaseLimits(cpu_seconds=10, memory_bytes=512 << 20)

ECHO = "echo"
LONG = 100_000


@dataclass(frozen=True)
class Behaviour:
    """`types`: parameters and then the result. `cases`: argument tuples. `answers`: what comes back, `ECHO` for the
    first argument of each. `last`: the record that ends it ("" when there is none); `said`: text in its payload.
    """

    types: str
    cases: list
    answers: list | str = ECHO
    last: str = "D"
    said: tuple[str, ...] = ()
    everywhere: bool = True
    kind: str = "function"
    signature: Signature = field(init=False)

    def __post_init__(self):
        *params, returns = self.types.split()
        names = ("first", "second", "third")
        typed = tuple(Param(name, parse_type(text)) for name, text in zip(names, params, strict=False))
        object.__setattr__(self, "signature", Signature("solve_it", typed, parse_type(returns)))

    @property
    def expected(self) -> list:
        return [case[0] for case in self.cases] if self.answers == ECHO else list(self.answers)


def each(*values) -> list:
    """One case of one argument for each value."""
    return [(value,) for value in values]


def chain(length: int) -> list:
    """The level-order list of a tree in which every node has only a right child, then only a left one, in turns."""
    return [0, *(v for at in range(1, length) for v in ((None, at) if at % 2 else (at, None)))]


def trimmed(items: list) -> list:
    while items and items[-1] is None:
        items = items[:-1]
    return items


NESTED = [[], [[]], [[1], []], [[], [2, 3]], [[INT_MAX, INT_MIN]], [[n] * n for n in range(50)]]

BEHAVIOURS = {
    "echo_int": Behaviour("int int", each(0, 1, -1, 2**31, -(2**31) - 1, 2**53 + 1, INT_MAX, INT_MIN)),
    "echo_float": Behaviour(
        "float float", each(0.0, -0.0, 0.1, -1.5, 1e308, 5e-324, 2.0**53, math.inf, -math.inf, math.nan)
    ),
    "echo_bool": Behaviour("bool bool", [(True,), (False,)]),
    "echo_string": Behaviour(
        "string string",
        each(
            "",
            "a",
            "naïve",
            "日本語",
            "🙂\U0010ffff",
            "a\0b",
            "line\r\nline\u2028",
            "'\"\\{}%s#{x}",
            "x" * LONG,
            "é" * LONG,
        ),
    ),
    "echo_ints": Behaviour("int[] int[]", each([], [0], [INT_MIN, INT_MAX], list(range(-LONG, LONG)))),
    "echo_floats": Behaviour("float[] float[]", each([], [0.5], [math.inf, -0.0, 1e-300], [0.1] * LONG)),
    "echo_bools": Behaviour("bool[] bool[]", each([], [True], [False, True] * 1000)),
    "echo_strings": Behaviour("string[] string[]", each([], [""], ["a", "", "🙂"], ["word"] * LONG)),
    "echo_nested": Behaviour("int[][] int[][]", each(*NESTED)),
    "echo_deep": Behaviour("int[][][][][][] int[][][][][][]", each([], [[[[[[]]]]]], [[[[[[1]]], [[]]], [[]]], []])),
    "echo_optional": Behaviour("int? int?", each(None, 0, INT_MIN)),
    "echo_optionals": Behaviour("int?[] int?[]", each([], [None], [1, None, INT_MAX], [None] * 1000)),
    "echo_optional_strings": Behaviour("string?[] string?[]", each([], [None, "", "x"])),
    "echo_optional_list": Behaviour("float[]? float[]?", each(None, [], [1.5])),
    "echo_linked_list": Behaviour("ListNode ListNode", each([], [0], [INT_MIN, INT_MAX], list(range(LONG)))),
    "echo_tree": Behaviour(
        "TreeNode TreeNode",
        each([], [0], [1, 2, 3], [1, None, 2], [1, 2, None, 3, None, 4], [5, 4, 7, 3, None, 2, None, -1, None, 9]),
    ),
    "echo_deep_tree": Behaviour("TreeNode TreeNode", each(trimmed(chain(LONG)))),
    "echo_linked_lists": Behaviour("ListNode[] ListNode[]", each([], [[]], [[1], [], [2, 3]])),
    "echo_trees": Behaviour("TreeNode[] TreeNode[]", each([], [[]], [[1], [], [2, None, 3]])),
    "builds_nodes": Behaviour("int TreeNode", each(0, 3), [[], [3, 2, None, None, 1]]),
    "two_arguments": Behaviour("int[] string string", [([1, 2], "x"), ([], "")], ["2x", "0"]),
    "big_input": Behaviour("int[] int", each(list(range(1_300_000))), [844_999_350_000]),
    "big_output": Behaviour("int int[]", each(1_000_000), [list(range(1_000_000))]),
    "prints": Behaviour("int int", each(1, 2, 3)),
    "raises": Behaviour("int int", each(1, 7), [1], "E", ("boom 7",)),
    "raises_while_loading": Behaviour("int int", each(1), [], "E", ("boom",), everywhere=False),
    "exits": Behaviour("int int", each(1, 7, 2), [1], ""),
    "exits_hard": Behaviour("int int", each(1, 7, 2), [1], "", everywhere=False),
    "own_main": Behaviour("int int", each(1, 2)),
    "helper_classes": Behaviour("int int", each(1, 2), [3, 5]),
    "extra_imports": Behaviour("int[] int[]", each([3, 1, 2]), [[1, 2, 3]]),
    "reads_stdin": Behaviour("int int", each(1, 2), [1, 2]),
    "mutates": Behaviour("int[] int[]", each([3, 1, 2], []), [[1, 2, 3], []]),
    "closes_descriptors": Behaviour("int int", each(1, 2), everywhere=False),
    "leaves_threads": Behaviour("int int", each(1, 2)),
    "recurses": Behaviour("int int", each(10, 20_000), [10, 20_000]),
    "syntax_error": Behaviour("int int", each(1), [], "C", everywhere=False),
    "no_function": Behaviour("int int", each(1), [], "C", ("solve",), everywhere=False),
    "starter": Behaviour("int int", each(1), [], "E", everywhere=False),
    "big_integers": Behaviour("int int", each(INT_MAX, INT_MIN), [2 * INT_MAX, 2 * INT_MIN], everywhere=False),
    "overflows": Behaviour("int int", each(INT_MAX), [INT_MIN], everywhere=False),
    "wrong_type": Behaviour("int int", each(3), [3.0], everywhere=False),
    "list_for_nodes": Behaviour("ListNode ListNode", each([1, 2]), [Opaque], everywhere=False),
    "unshowable": Behaviour("int int", each(*range(4)), [Opaque, Opaque, Opaque, None], everywhere=False),
    "cyclic_linked_list": Behaviour("int ListNode", each(1), [Opaque], everywhere=False),
    "cyclic_tree": Behaviour("int TreeNode", each(1), [Opaque], everywhere=False),
    "shared_subtree": Behaviour("int TreeNode", each(1), [[1, 1, 1]]),
    "lone_surrogate": Behaviour("int string", each(1), [Opaque], everywhere=False),
    "cyclic_list": Behaviour("int int[][]", each(1), [Opaque], everywhere=False),
    "package_line": Behaviour("int int", each(1), everywhere=False),
    "method": Behaviour("int int", each(1, 2), everywhere=False),
    "own_nodes": Behaviour("ListNode ListNode", each([1, 2, 3], []), [[3, 2, 1], []], everywhere=False),
    "rebinds_builtins": Behaviour("int[] int[]", each([1, 2], []), everywhere=False),
    "out_of_memory": Behaviour("int int", each(1), [], "M", everywhere=False),
    "tests_pass": Behaviour("string string", each("a secret"), kind="unit-test"),
    "tests_fail": Behaviour("string string", each("a secret"), [], "E", ("ssert",), kind="unit-test"),
    "tests_own_check": Behaviour("string string", each("a secret"), kind="unit-test"),
    "tests_shadowed": Behaviour(
        "string string", each("a secret"), [], "E", ("ssert",), everywhere=False, kind="unit-test"
    ),
    "tests_muted": Behaviour(
        "string string", each("a secret"), [], "E", ("ssert",), everywhere=False, kind="unit-test"
    ),
    "tests_never_end": Behaviour("string string", each("a secret"), [], "", kind="unit-test"),
}

FOUND = [
    (name, file) for name in BEHAVIOURS for file in sorted((PROGRAMS / name).glob("*.*")) if file.name.count(".") == 1
]


@pytest.mark.parametrize(("name", "file"), [pytest.param(*row, id=f"{row[0]}-{row[1].stem}") for row in FOUND])
def test_conformance(name, file, languages, sandbox):
    """The records are those that the table states, and nothing else came back."""
    behaviour, language = BEHAVIOURS[name], languages[file.stem]
    try:
        run = sandbox.execute(command(behaviour, language, file)).last
    except Unavailable as error:
        if os.environ.get("CODEGRADE_REQUIRE_SANDBOXES"):
            raise
        pytest.skip(error.message)
    assert run.step == "run", run.stderr.decode()
    answers = [decode(record.payload) for record in run.records if record.type == "R"]
    assert [show(a) for a in answers] == [show(wired(behaviour.signature.returns, e)) for e in behaviour.expected], run
    last = run.records[-1] if run.records else None
    assert (last.type if last and last.type in "DECM" else "") == behaviour.last, run
    said = last.payload.decode() if last else ""
    assert all(text in said for text in behaviour.said), said
    if behaviour.last:
        assert (run.exit_code, run.signal) == (0, 0)


@pytest.mark.parametrize("name", [name for name, behaviour in BEHAVIOURS.items() if behaviour.everywhere])
def test_every_language_has_a_program(name, languages):
    """A behaviour that exists everywhere has a program in each language."""
    have = {file.stem for file in (PROGRAMS / name).glob("*.*") if file.name.count(".") == 1}
    assert have == set(languages)


def test_every_folder_is_in_the_table():
    """No program is left out by a misspelt folder."""
    assert {folder.name for folder in PROGRAMS.iterdir() if folder.is_dir()} - {"tests_replaced"} <= set(BEHAVIOURS)


def command(behaviour, language, file):
    program = file.read_text(encoding="utf-8")
    if behaviour.kind == "unit-test":
        test = file.with_name(f"{language.name}.test.{language.extension}").read_text(encoding="utf-8")
        return unit_test_command(language, program, test, behaviour.cases[0][0], LIMITS)
    return function_command(language, behaviour.signature, program, behaviour.cases, LIMITS)


def wired(kind, value):
    """What the wire makes of a host value: null lists and trees come back as absent."""
    if kind.name in {"ListNode", "TreeNode"} and value == []:
        return None
    return [wired(kind.of, item) for item in value] if kind.name == "list" and isinstance(value, list) else value


def show(value):
    """A value in a form in which NaN equals itself, -0.0 differs from 0, 1 from 1.0 and true, and any `X` is alike."""
    if isinstance(value, Opaque) or value is Opaque:
        return "X"
    if isinstance(value, list):
        return [show(item) for item in value] if len(value) < 1000 else value
    return f"{type(value).__name__} {value!r}" if len(repr(value)) < 1000 else value


def test_a_program_cannot_take_the_place_of_its_tests(languages, sandbox):
    """A Java program with a class `Check` of its own is a compile error."""
    behaviour = Behaviour("string string", each("a secret"), kind="unit-test")
    execution = sandbox.execute(command(behaviour, languages["java"], PROGRAMS / "tests_replaced" / "java.java"))
    assert execution.last.step == "compile"
    assert b"duplicate class" in execution.last.stderr + execution.last.stdout

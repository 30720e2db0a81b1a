"""Commands are made from data: templates, placeholders, limits."""

from pathlib import Path

import pytest

from codegrade.drivers import (
    CaseLimits,
    checker_command,
    driver_digest,
    function_command,
    generator_command,
    starter,
    stdio_command,
)
from codegrade.errors import ConfigError
from codegrade.languages import Toolchain
from codegrade.signature.types import parse_type
from codegrade.signature.wire import decode
from codegrade.tasks.task import Param, Signature

LIMITS = CaseLimits(cpu_seconds=2, memory_bytes=256 << 20)
TWO_SUM = Signature(
    "two_sum", (Param("my_nums", parse_type("int[]")), Param("target", parse_type("int?"))), parse_type("int[]")
)
NODES = Signature("merge", (Param("heads", parse_type("ListNode[]")),), parse_type("TreeNode"))


def small(folder: Path, **changes) -> Toolchain:
    """A language of one template."""
    (folder / "driver.j2").write_text(
        "{{ program }} {{ function }}{% for p in params %} {{ p.name }}:{{ p.type }}{% endfor %}"
    )
    (folder / "language.toml").write_text("")
    types = {"int": "long", "list": "{}[]", "optional": "{}", "optional.int": "Long", "float": "double"}
    types |= {name: name for name in ("bool", "string", "ListNode", "TreeNode")}
    step = {"name": "run", "argv": ["x", "{kit}/a", "{work}", "{program}", "-m{memory_mb}m"], "records": True}
    data = {
        "name": "small", "title": "Small", "extension": "s", "program": "p.s", "style": "camel", "grammar": "none",
        "types": types, "symbols": {}, "place": {"tools": ["x"], "version": ["x"]},
        "kinds": {"function": {"files": {"d": "driver.j2"}, "steps": [step]}}, "folder": folder, "judge_folder": folder,
    }  # fmt: skip
    return Toolchain(**(data | changes))


def test_names_and_types_are_the_languages_own(tmp_path):
    """Camel case, and the longer key of [types] wins."""
    command = function_command(small(tmp_path), TWO_SUM, "text", [], LIMITS)
    assert command.files == {"p.s": b"text", "d": b"p.s twoSum myNums:long[] target:Long"}


def test_placeholders(tmp_path):
    """Program and memory are filled in; the folders are the sandbox's business."""
    (step,) = function_command(small(tmp_path), TWO_SUM, "", [], LIMITS).steps
    assert step.argv == ("x", "{kit}/a", "{work}", "p.s", "-m256m")
    assert step.records
    assert step.stdin == b"\0\0\0\0"


def test_an_undefined_name_is_refused(tmp_path):
    """A template that uses a name that does not exist says so."""
    language = small(tmp_path)
    (tmp_path / "driver.j2").write_text("{{ nonsense }}")
    with pytest.raises(ConfigError, match=r"driver.j2.*'nonsense' is undefined"):
        function_command(language, TWO_SUM, "", [], LIMITS)


def test_a_missing_template_is_named(tmp_path):
    """The message holds the file's path."""
    language = small(tmp_path)
    (tmp_path / "driver.j2").unlink()
    with pytest.raises(ConfigError, match=r"driver.j2: No such file"):
        function_command(language, TWO_SUM, "", [], LIMITS)


def test_a_kind_that_is_not_offered(tmp_path):
    """The message names the kind and the hint the file."""
    with pytest.raises(ConfigError, match=r"no \[kinds.stdio\]"):
        stdio_command(small(tmp_path), "", [b""], LIMITS)


def test_stdio_runs_once_for_each_input(languages):
    """One step named run for each standard input."""
    steps = stdio_command(languages["python"], "print(input())", [b"1\n", b"2\n"], LIMITS).steps
    assert [(step.name, step.stdin) for step in steps] == [("run", b"1\n"), ("run", b"2\n")]


def test_the_digest_follows_every_file(tmp_path):
    """Another template, another digest; the same files, the same digest."""
    language = small(tmp_path)
    before = driver_digest(language)
    assert before == driver_digest(language)
    (tmp_path / "driver.j2").write_text("other")
    assert before != driver_digest(language)


def test_python_starter(languages):
    """The starter names the types as Python does, and shows the nodes that it uses."""
    assert starter(languages["python"], TWO_SUM) == (
        "def two_sum(my_nums: list[int], target: int | None) -> list[int]:\n    raise NotImplementedError\n"
    )
    text = starter(languages["python"], NODES)
    assert "def merge(heads: list[ListNode | None]) -> TreeNode | None:" in text
    assert "class ListNode" in text
    assert "class TreeNode" in text


def test_elixir_starter(languages):
    """A module with the function and its specification."""
    assert starter(languages["elixir"], TWO_SUM) == (
        "defmodule Solution do\n"
        "  @spec two_sum(my_nums :: [integer()], target :: integer() | nil) :: [integer()]\n"
        "  def two_sum(my_nums, target) do\n"
        '    raise "not implemented"\n'
        "  end\n"
        "end\n"
    )


def answers(sandbox, command):
    run = sandbox.execute(command).last
    return [decode(r.payload) for r in run.records if r.type == "R"], run.records[-1].type, run.records[-1].payload


def test_generators_yield_arguments(languages, sandbox):
    """The same seed draws the same cases; every case is the list of its arguments."""
    source = "def cases(rng):\n    yield ([rng.randint(1, 9)], 2.5)\n    yield 'x', [None, 2**64]\n"
    first, last, _ = answers(sandbox, generator_command(languages["python"], source, 7))
    assert first == [[[6], 2.5], ["x", [None, 2**64]]]
    assert last == "D"


def test_a_wrong_generator_is_our_failure(languages, sandbox):
    """An argument that is no plain value ends in `E`, with the reason."""
    _, last, said = answers(sandbox, generator_command(languages["python"], "def cases(rng):\n    yield ({1},)\n", 1))
    assert last == "E"
    assert b"an argument is no plain value: {1}" in said


def test_checkers_judge_items(languages, sandbox):
    """True, False or the reason of a rejection, one record for each item."""
    source = "def check(args, expected, got):\n    return 'nothing' if got is None else got == expected\n"
    items = [([1, "a"], [1], [1]), ([], 1, 2), ([], 1, None)]
    assert answers(sandbox, checker_command(languages["python"], source, items))[:2] == ([True, False, "nothing"], "D")

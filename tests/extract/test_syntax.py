"""What tree-sitter sees is data of each language: its `[symbols]`."""

import re
from pathlib import Path

import pytest

from codegrade.errors import ConfigError
from codegrade.extract import Wanted, extract
from codegrade.extract.syntax import Syntax

DOCS = (Path(__file__).parents[2] / "docs" / "extraction.md").read_text(encoding="utf-8")
PROGRAMS = {
    "python": "class A:\n    def m(self):\n        return g(B())\n\n\ndef f():\n    return open(0)\n",
    "java": "import java.util.*;\nclass A { record R(int x) {} static B m(int a) { return g(a); } }\nenum E {}\n",
    "rust": "use std::io;\nstruct A;\nimpl A { fn m(&self) -> B { g(1) } }\nmod t {}\nfn main() {}\n",
    "go": 'package main\n\nimport "fmt"\n\ntype A struct{}\n\nfunc (a A) m() B { return g(1) }\n\nfunc main() {}\n',
    "elixir": "defmodule A do\n  def m(x) when x > 0, do: g(x)\n  defp f, do: B.h\n  def k(), do: IO.gets(1)\nend\n",
}


@pytest.mark.parametrize(
    ("name", "defined", "outer", "main", "header"),
    [
        ("python", {"A", "m", "f"}, {"m": "A"}, True, False),
        ("java", {"A", "R", "m", "E"}, {"m": "A", "R": "A"}, False, True),
        ("rust", {"A", "m", "t", "main"}, {}, True, False),
        ("go", {"A", "m", "main"}, {}, True, True),
        ("elixir", {"A", "m", "f", "k"}, {"m": "A", "f": "A", "k": "A"}, True, False),
    ],
)
def test_each_language_says_what_is_defined_and_used(languages, name, defined, outer, main, header):
    """Definitions at any level, what they are in, what is called, entry points and headers."""
    shape = Syntax(languages[name]).look(PROGRAMS[name])
    assert shape.clean
    assert shape.names == defined
    assert {d.name: d.outer for d in shape.definitions if d.outer} == outer
    assert {"g", "B"} <= shape.calls
    assert (shape.has_main, shape.has_header) == (main, header)


@pytest.mark.parametrize("name", list(PROGRAMS))
def test_the_documentation_shows_the_queries_that_ship(languages, name):
    """docs/extraction.md holds each language's queries word for word."""
    section = DOCS[DOCS.index(f"### {name}\n") :]
    text = " ".join(re.split(r"\n### ", section[5:])[0].split())
    for query in languages[name].symbols.values():
        assert " ".join(query.split()) in text


def test_errors_are_counted_and_long_texts_are_not_parsed(languages):
    """A broken text has errors; one over 256 KiB has no count."""
    syntax = Syntax(languages["python"])
    assert syntax.look("def f(:\n").errors > 0
    assert syntax.look("x = 1\n" * 50_000).errors is None


def test_a_bad_query_names_the_language_and_the_key(languages):
    """The message says where to look."""
    broken = languages["go"].model_copy(update={"symbols": {"definitions": "(nonsense) @name"}})
    with pytest.raises(ConfigError, match=r"language go: \[symbols\] definitions") as error:
        extract("x", broken, Wanted("function", ("f",)))
    assert "docs/extraction.md" in error.value.hint


def test_a_missing_grammar_says_how_to_install_it(languages):
    """A grammar that is not installed is a configuration error."""
    strange = languages["go"].model_copy(update={"grammar": "tree_sitter_none"})
    with pytest.raises(ConfigError, match="tree_sitter_none") as error:
        Syntax(strange)
    assert error.value.hint == "pip install tree-sitter-none"

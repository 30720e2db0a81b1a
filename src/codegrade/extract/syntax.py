"""What tree-sitter sees in a piece of text: what it defines, what it calls, and how much of it does not parse.

The grammar is the module that `language.toml` names; the queries are its `[symbols]` (docs/extraction.md). Text longer
than `LONGEST` is not parsed. Nothing here raises on any text.
"""

import functools
import importlib
from collections.abc import Mapping
from dataclasses import dataclass

from tree_sitter import Language as Grammar
from tree_sitter import Node, Parser, Query, QueryCursor, QueryError

from codegrade.errors import ConfigError
from codegrade.languages import Toolchain

LONGEST = 256 * 1024
ERRORS = "[(ERROR) (MISSING)] @error"


@dataclass(frozen=True, slots=True)
class Definition:
    """A named function, method, class or module: byte ranges of all of it and of its body (None: not captured).

    `outer` is the name of the definition around it, or "".
    """

    name: str
    start: int
    end: int
    body: tuple[int, int] | None = None
    outer: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """`errors` counts places that do not parse, None where the text is too long to be parsed.

    `imports` are the byte ranges of its import lines at the top level.
    """

    definitions: tuple[Definition, ...] = ()
    calls: frozenset[str] = frozenset()
    errors: int | None = None
    has_main: bool = False
    has_header: bool = False
    imports: tuple[tuple[int, int], ...] = ()

    @property
    def clean(self) -> bool:
        """True where all of it parses."""
        return self.errors == 0

    @property
    def names(self) -> frozenset[str]:
        """Every name it defines, at any level."""
        return frozenset(definition.name for definition in self.definitions)


class Syntax:
    """A language's parser and queries, compiled once."""

    def __init__(self, language: Toolchain) -> None:
        """Loads the grammar.

        Raises:
            ConfigError: the grammar module is missing or a query is not valid for it.
        """
        self._name = language.name
        grammar = _grammar(language.grammar)
        self._parser = Parser(grammar)
        self._queries = {
            key: self._query(grammar, key, text) for key, text in {**language.symbols, "errors": ERRORS}.items()
        }

    def _query(self, grammar: Grammar, key: str, text: str) -> Query:
        try:
            return Query(grammar, text)
        except QueryError as error:
            raise ConfigError(
                f"language {self._name}: [symbols] {key}: {error}", hint="see docs/extraction.md for the queries"
            ) from error

    def look(self, text: str) -> Shape:
        """Parses a text; time is linear in its length."""
        source = text.encode("utf-8", "replace")
        if len(source) > LONGEST:
            return Shape()
        root = self._parser.parse(source).root_node
        return Shape(
            self._definitions(root),
            frozenset(_text(node) for node in self._captures("calls", "name", root)),
            len(self._captures("errors", "error", root)),
            bool(self._captures("main", "main", root)),
            bool(self._captures("header", "header", root)),
            tuple(sorted((node.start_byte, node.end_byte) for node in self._captures("imports", "import", root))),
        )

    def _captures(self, key: str, capture: str, root: Node) -> list[Node]:
        query = self._queries.get(key)
        return QueryCursor(query).captures(root).get(capture, []) if query else []

    def _definitions(self, root: Node) -> tuple[Definition, ...]:
        query = self._queries.get("definitions")
        matches = QueryCursor(query).matches(root) if query else []
        found = [_definition(captures) for _, captures in matches if "name" in captures]
        return _nested(sorted(found, key=lambda d: (d.start, -d.end)))


def _definition(captures: Mapping[str, list[Node]]) -> Definition:
    name = captures["name"][0]
    whole = captures.get("definition", [name])[0]
    body = captures.get("body", [None])[0]
    return Definition(_text(name), whole.start_byte, whole.end_byte, (body.start_byte, body.end_byte) if body else None)


def _nested(ordered: list[Definition]) -> tuple[Definition, ...]:
    """Fills in `outer`; the input is ordered by start, the wider first."""
    stack: list[Definition] = []
    done: list[Definition] = []
    for item in ordered:
        while stack and stack[-1].end <= item.start:
            stack.pop()
        outer = stack[-1].name if stack else ""
        done.append(Definition(item.name, item.start, item.end, item.body, outer))
        stack.append(item)
    return tuple(done)


def _text(node: Node) -> str:
    return (node.text or b"").decode("utf-8", "replace")


@functools.cache
def _grammar(module: str) -> Grammar:
    try:
        return Grammar(importlib.import_module(module).language())
    except ImportError as error:
        raise ConfigError(
            f"the grammar {module} is not installed", hint=f"pip install {module.replace('_', '-')}"
        ) from error

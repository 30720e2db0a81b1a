"""A block of a reply beside what tree-sitter sees in it, and the facts that the choice is made from."""

import re
from dataclasses import dataclass, field

from codegrade.extract.blocks import Block
from codegrade.extract.interface import Wanted
from codegrade.extract.syntax import Shape
from codegrade.languages import Toolchain

OTHER_TAGS = frozenset(
    word
    for line in """
    ada asm awk bash bat batch c c++ cpp cs csharp c# clojure cmd cobol console css csv d dart diff
    dockerfile elixir elm erl erlang ex exs f# fish fortran fsharp gitignore go golang gradle graphql
    groovy h haskell hcl hs html http ini iex java javascript jl js json jsonc jsx julia kotlin kt latex
    lisp log lua make makefile markdown math md matlab mermaid mysql nim nix objc objective-c ocaml odin
    out output pascal patch perl php pl plsql powershell prolog properties proto ps1 purescript py
    python pycon python-repl r racket rb regex rs ruby rust sage sass scala scheme scss sh shell
    shellsession sql stderr stdin stdout svelte svg swift tex text toml ts tsv tsx txt typescript v vb
    vue wasm xml yaml yml zig zsh
    """.splitlines()
    for word in line.split()
)
"""Tags that name something else than an unknown word: languages, file formats and kinds of output."""

DEMOTE = re.compile(
    r"\b(buggy|incorrect|wrong|broken|naive|brute[- ]?force|original|previous|inefficient|slow(er)?|bad|avoid|"
    r"instead of|does(n't| not) work|mistake|starter|skeleton|template|given)\b",
    re.IGNORECASE,
)
PROMOTE = re.compile(
    r"\b(improved|optimi[sz]ed|fixed|correct(ed)?|final|better|efficient|complete|full|updated|revised|faster|"
    r"solution|refactored|clean(er)?)\b",
    re.IGNORECASE,
)
ELIDED = re.compile(
    r"(?:#|//|/\*)[ \t]*(?:\.\.\.|…)|(?:#|//|/\*)[^\n]{0,40}\b"
    r"(?:existing|remaining|rest of|unchanged|same as (?:before|above)|your code|implementation goes|TODO: implement)"
    r"\b",
    re.IGNORECASE,
)
WANTED, UNKNOWN, OTHER = 2, 1, 0
"""Tiers of a tag: the wanted language; none, or a word that names no language; another language."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """`text` may differ from the block's by what stripping took off. `tier` is of its tag."""

    block: Block
    text: str
    shape: Shape
    tier: int
    wanted: Wanted = field(repr=False)

    @property
    def defines(self) -> int:
        """How many of the wanted names it defines."""
        return sum(name in self.shape.names for name in self.wanted.names)

    @property
    def complete(self) -> bool:
        """True where it defines every wanted name (for stdio: has an entry point)."""
        return self.defines == len(self.wanted.names) if self.wanted.names else self.shape.has_main

    @property
    def is_starter(self) -> bool:
        """True where it is no more than a piece of the starter code."""
        return squash(self.text) in squash(self.wanted.starter)

    @property
    def demoted(self) -> bool:
        """True where the prose before it or a comment in it says that this is not the answer."""
        intro = self.block.intro
        return bool((DEMOTE.search(intro) and not PROMOTE.search(intro)) or ELIDED.search(self.text))


def squash(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())


def names_of(language: Toolchain) -> frozenset[str]:
    """The tags that mean this language."""
    return frozenset(
        word.lower() for word in (language.name, language.title, language.extension.lstrip("."), *language.aliases)
    )


def tier_of(tag: str, language: Toolchain) -> int:
    """WANTED, UNKNOWN or OTHER."""
    if tag in names_of(language):
        return WANTED
    return OTHER if tag in OTHER_TAGS else UNKNOWN

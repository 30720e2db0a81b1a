"""Five languages whose [symbols] are the queries of docs/extraction.md."""

import tomllib
from pathlib import Path

import pytest

from codegrade.languages import KindSpec, Language, PlaceSpec, StepSpec

HERE = Path(__file__).parent
SYMBOLS = tomllib.loads((HERE / "symbols.toml").read_text(encoding="utf-8"))
WORDS = {
    "python": (".py", "snake", ("py", "python3")),
    "java": (".java", "camel", ()),
    "rust": (".rs", "snake", ("rs",)),
    "go": (".go", "camel", ("golang",)),
    "elixir": (".ex", "snake", ("ex", "exs")),
}
TYPES = dict.fromkeys(("int", "float", "bool", "string", "list", "optional", "ListNode", "TreeNode"), "x")


def language_of(name):
    extension, style, aliases = WORDS[name]
    return Language(
        name=name,
        title=name.title(),
        aliases=aliases,
        extension=extension,
        program=f"solution{extension}",
        style=style,
        grammar=f"tree_sitter_{name}",
        types=TYPES,
        symbols=SYMBOLS[name],
        place=PlaceSpec(tools=(name,), version=(name, "--version")),
        kinds={"stdio": KindSpec(steps=(StepSpec(name="run", argv=(name,)),))},
        folder=HERE,
        judge_folder=HERE,
    )


@pytest.fixture(scope="session")
def languages():
    return {name: language_of(name) for name in WORDS}

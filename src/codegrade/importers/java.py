"""Java test code: `main` with asserts becomes `Check.check`; `Check` extends `Problem` to see its static methods."""

import re

_JAVATUPLES = "import org.javatuples.*;"
_TUPLE = re.compile(r"\b(Unit|Pair|Triplet|Quartet|Quintet|Sextet)\b")


def java_tests(prompt: str, tests: str) -> str:
    """A `Check` class with the prompt's imports; javatuples only where a tuple is used.

    Raises:
        ValueError: the tests are not a `main` that ends the prompt's class.
    """
    match = re.fullmatch(r"\s*\}\s*public static void main\(String\[\] args\) \{(.*)\}\s*\}\s*", tests, re.DOTALL)
    if match is None:
        raise ValueError("the test code is not `}`, `public static void main` and `}`")
    return f"{_imports(prompt, tests)}\nclass Check extends Problem {{\n    static void check() {{{match[1]}}}\n}}\n"


def java_starter(prompt: str) -> str:
    """The prompt, with all of its imports, and a body that throws."""
    return f"{prompt.rstrip()}\n        throw new UnsupportedOperationException();\n    }}\n}}\n"


def uses_tuples(*sources: str) -> bool:
    """True where a type of javatuples is used."""
    return any(_TUPLE.search(re.sub(r"//[^\n]*", "", source)) for source in sources)


def _imports(prompt: str, tests: str) -> str:
    lines = re.findall(r"^import .*;$", prompt, re.MULTILINE)
    return "".join(f"{line}\n" for line in lines if line != _JAVATUPLES or uses_tuples(tests))

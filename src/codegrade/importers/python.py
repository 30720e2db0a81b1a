"""Python test code: `def check(candidate)` becomes `def check()` on the program's own function."""

import ast
import re


def python_tests(test: str, entry_point: str) -> str:
    """The test code with calls of `check` at its top level taken out, and a `check` that needs no argument.

    Raises:
        ValueError: it does not define `check`.
    """
    tree = ast.parse(test)
    if not any(isinstance(node, ast.FunctionDef) and node.name == "check" for node in tree.body):
        raise ValueError("the test code does not define check(candidate)")
    calls = {
        line for node in tree.body if _calls_check(node) for line in range(node.lineno, (node.end_lineno or 0) + 1)
    }
    kept = [line for number, line in enumerate(test.split("\n"), start=1) if number not in calls]
    body = "\n".join(kept).strip("\n")
    # Random tests get the same numbers each time, so that a verdict does not hang on luck.
    seed = "    import random\n\n    random.seed(1)\n" if re.search(r"\brandom\b", body) else ""
    return f"{body}\n\n\n_check_candidate = check\n\n\ndef check():\n{seed}    _check_candidate({entry_point})\n"


def python_starter(declaration: str) -> str:
    """The declaration with an empty body."""
    return f"{declaration.rstrip()}\n    pass\n"


def _calls_check(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "check"
    )

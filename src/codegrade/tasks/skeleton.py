"""A new task's folder with the gaps marked: what `codegrade tasks new` writes."""

import json
import re
from collections.abc import Mapping
from datetime import date

from codegrade.errors import UsageError
from codegrade.signature.types import Type, parse_type
from codegrade.tasks.soundness import TODO
from codegrade.tasks.task import Param, Signature

_SIGNATURE = re.compile(r"\s*([a-z][a-z0-9_]*)\s*\((.*)\)\s*->\s*(\S+)\s*")
_EXAMPLES: Mapping[str, tuple[object, object, object]] = {
    "int": (3, -1, 10),
    "float": (1.5, 0.0, -2.25),
    "bool": (True, False, True),
    "string": ("abc", "", "abab"),
    "ListNode": ([1, 2, 3], [], [7]),
    "TreeNode": ([1, 2, 3, None, 4], [], [5, None, 6]),
}
_DRAWS: Mapping[str, str] = {
    "int": "rng.randint(-1000, 1000)",
    "float": "rng.uniform(-1000, 1000)",
    "bool": "rng.random() < 0.5",
    "string": '"".join(rng.choices("abcde", k=rng.randint(0, 20)))',
    "ListNode": "[rng.randint(-100, 100) for _ in range(rng.randint(0, 20))]",
    "TreeNode": "[rng.randint(-100, 100) for _ in range(rng.randint(0, 20))]",
}
_COMMENT = {"python": "#", "elixir": "#"}


def parse_signature(text: str) -> Signature:
    """`"two_sum(nums: int[], target: int) -> int[]"` as types; names are snake_case.

    Raises:
        UsageError: not of that form, or a type is unknown.
    """
    match = _SIGNATURE.fullmatch(text)
    if match is None:
        hint = 'write --signature "two_sum(nums: int[], target: int) -> int[]"'
        raise UsageError(f"--signature {text!r} is not name(param: type, …) -> type", hint=hint)
    name, params, returns = match.groups()
    try:
        return Signature(name, tuple(_param(part) for part in params.split(",") if part.strip()), parse_type(returns))
    except ValueError as error:
        raise UsageError(f"--signature: {error}", hint="types are int, float, bool, string, T[], T? …") from error


def function_skeleton(
    title: str, signature: Signature, starters: Mapping[str, tuple[str, str]], today: date
) -> dict[str, str]:
    """Relative path → text. `starters`: language → (file extension, starter code)."""
    files = {
        "task.toml": _task_toml(title, signature, today),
        "statement.md": _statement(title, signature),
        "cases.jsonl": _cases(signature),
        "generate.py": _generator(signature),
    }
    for language, (extension, code) in starters.items():
        mark = _COMMENT.get(language, "//")
        files[f"submissions/accepted/reference.{extension}"] = f"{mark} {TODO}: a right solution\n{code}"
    extension, code = starters.get("python") or next(iter(starters.values()), ("py", ""))
    mark = _COMMENT.get("python" if "python" in starters else next(iter(starters), ""), "//")
    files[f"submissions/wrong_answer/plausible.{extension}"] = f"{mark} {TODO}: a plausible wrong solution\n{code}"
    return files


def stdio_skeleton(title: str, today: date) -> dict[str, str]:
    """A problem package in the ICPC/Kattis format: relative path → text."""
    return {
        "problem.yaml": f"name: {json.dumps(title)}\nkeywords: medium released:{today}\nlimits:\n  memory: 256\n",
        ".timelimit": "2\n",
        "problem_statement/problem.en.md": f"{TODO}: what it is about.\n\n## Input\n\n{TODO}\n\n## Output\n\n{TODO}\n",
        "data/sample/1.in": "3\n",
        "data/sample/1.ans": f"{TODO}\n",
        "data/secret/1.in": "5\n",
        "data/secret/1.ans": f"{TODO}\n",
        "submissions/accepted/reference.py": f"# {TODO}: a right solution\nn = int(input())\n",
        "submissions/wrong_answer/plausible.py": f"# {TODO}: a plausible wrong solution\nn = int(input())\n",
    }


def _param(text: str) -> Param:
    name, colon, kind = (part.strip() for part in text.partition(":"))
    if not colon or not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        raise ValueError(f"{text.strip()!r} is not `name: type` with a snake_case name")
    return Param(name, parse_type(kind))


def _task_toml(title: str, signature: Signature, today: date) -> str:
    params = ", ".join(f'{{ name = "{p.name}", type = "{p.type}" }}' for p in signature.params)
    compare = 'mode = "float"\nabs_tol = 1e-9' if _has_float(signature.returns) else 'mode = "exact"'
    return f"""title = {json.dumps(title, ensure_ascii=False)}
kind = "function"
difficulty = "medium"             # easy | medium | hard
category = "coding"
tags = []
released = {today}

[signature]
name = "{signature.name}"
params = [{params}]
returns = "{signature.returns}"

[limits]                          # CPU time and memory for one case
time_s = 2.0
memory_mb = 256

[compare]                         # exact | unordered | float | checker
{compare}
"""


def _has_float(kind: Type) -> bool:
    return kind.name == "float" or (kind.of is not None and _has_float(kind.of))


def _statement(title: str, signature: Signature) -> str:
    params = "\n".join(f"- `{param.name}` ({param.type}): {TODO}" for param in signature.params)
    return f"""# {title}

{TODO}: what `{signature.name}` does, in one or two sentences that hold in every language.

## Input

{params}

## Output

{TODO}: what is returned ({signature.returns}), and what when there is no answer.

## Limits

- {TODO}: how large and how small each input gets.
"""


def _cases(signature: Signature) -> str:
    """Two samples and a hidden case with values of the right types; the expected ones are to be mended."""
    lines = []
    for index, sample in enumerate((True, True, False)):
        args = [_example(param.type, index) for param in signature.params]
        case: dict[str, object] = {"args": args, "expected": _example(signature.returns, index)}
        lines.append(json.dumps({**case, **({"sample": True} if sample else {"name": f"{TODO}: mend expected"})}))
    return "\n".join(lines) + "\n"


def _example(kind: Type, index: int) -> object:
    if kind.of is None:
        return _EXAMPLES[kind.name][index]
    if kind.name == "optional":
        return None if index == 1 else _example(kind.of, index)
    return [_example(kind.of, at) for at in range(0 if index == 1 else index + 1)]


def _generator(signature: Signature) -> str:
    names = ", ".join(param.name for param in signature.params)
    comma = "," if len(signature.params) == 1 else ""
    drawn = "\n".join(f"        {param.name} = {_draw(param.type)}" for param in signature.params)
    return f'''"""Random cases; the expected values come from the reference."""


def cases(rng):
    """Yields the arguments of one case at a time. {TODO}: edge cases, and one large enough to tell slow from fast."""
    for _ in range(20):
{drawn or "        pass"}
        yield ({names}{comma})
'''


def _draw(kind: Type) -> str:
    if kind.of is None:
        return _DRAWS[kind.name]
    if kind.name == "optional":
        return f"None if rng.random() < 0.3 else {_draw(kind.of)}"
    return f"[{_draw(kind.of)} for _ in range(rng.randint(0, 20))]"

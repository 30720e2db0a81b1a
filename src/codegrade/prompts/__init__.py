"""What a model is asked: one user message per task, language and starter code.

The wording is the same for every language; only the starter code and the language's title differ. It is stable: a
change of it changes `prompt_digest`, and with it what a run can be compared to.
"""

import hashlib
import json
from collections.abc import Iterator

from codegrade.chat import Message, Prompt
from codegrade.languages import Language
from codegrade.prompts import sql
from codegrade.prompts.fence import fenced
from codegrade.signature.types import Type
from codegrade.tasks.task import Case, SqlCase, StdioCase, Task

FUNCTION = """Solve this task in {title}.

{statement}

{samples}{notes}Limits: {limits}.

Start from this code, and keep its names and types:

{starter}

Answer with one fenced code block that holds the complete program: the code above with its body filled in,
with every import and helper it needs. Standard library only. Write no tests and no main program."""

STDIO = """Solve this task in {title}.

{statement}

{samples}Limits: {limits}.

Answer with one fenced code block that holds the complete program. It reads standard input and writes
standard output, nothing else. Standard library only."""

UNIT_TEST = """Complete this {title} code.

{statement}{starter}

Answer with one fenced code block that holds the complete program: the code above with its body filled in,
with every import and helper it needs. Keep its names and types. Write no tests and no main program."""

LONGEST_SAMPLE = 2000
"""Characters of one sample's input or output that a prompt shows; samples that need more are left out."""


def render_prompt(task: Task, language: Language, starter: str, sample: int = 0) -> Prompt:
    """The prompt for one attempt at a task. The same arguments give the same text on every machine.

    `starter` is the code to start from in that language; the stdio kind has none.
    """
    template = {"function": FUNCTION, "stdio": STDIO, "unit-test": UNIT_TEST, "sql": sql.TEMPLATE}[task.kind]
    text = template.format(
        answer=sql.answer(task.sql) if task.sql else "",
        shown=sql.shown(task.sql) if task.sql else "",
        title=language.title,
        statement=_statement(task, starter),
        samples=samples_text(task),
        notes=_notes(task),
        limits=_limits(task, language),
        starter=fenced(starter, "sql" if task.sql else language.name),
    )
    return Prompt((Message("user", text),), task.id, language.name, sample)


def prompt_digest(prompt: Prompt) -> str:
    """SHA-256 hex of the roles and texts alone: equal for two samples of one prompt, different for any other text."""
    messages = [[message.role, message.content] for message in prompt.messages]
    return hashlib.sha256(json.dumps(messages, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()


def literal(value: object, of: Type) -> str:
    """A host value as a reader expects it: JSON's spelling, lists with spaces, floats always with a point.

    A null linked list or tree is `[]`; what is absent is `null`.
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        inside = of.of if of.of is not None and of.name == "list" else Type("int")
        return f"[{', '.join(literal(item, inside) for item in value)}]"
    if of.name == "optional" and of.of is not None:
        return literal(value, of.of)
    if of.name == "float" and isinstance(value, int | float):
        return repr(float(value))
    return json.dumps(value, ensure_ascii=False)


def _statement(task: Task, starter: str) -> str:
    text = task.statement.strip()
    if task.kind != "unit-test":
        return text
    shown = not text or "".join(text.split()) in "".join(starter.split())
    return "" if shown else text + "\n\n"


def samples_text(task: Task) -> str:
    """Every sample that is short enough to show, numbered."""
    shown = [text for text in _each_sample(task) if len(text) <= 2 * LONGEST_SAMPLE]
    return "".join(f"Example {number}:\n\n{text}\n\n" for number, text in enumerate(shown, 1))


def _each_sample(task: Task) -> Iterator[str]:
    for case in task.cases:
        if case.sample and isinstance(case, StdioCase):
            yield _stdio_sample(case)
        elif case.sample and isinstance(case, Case):
            yield _function_sample(task, case)
        elif case.sample and isinstance(case, SqlCase) and task.sql is not None:
            yield "\n\n".join(sql.sample(task.sql, case))


def _function_sample(task: Task, case: Case) -> str:
    if task.signature is None:
        return ""
    pairs = zip(task.signature.params, case.args, strict=True)
    inputs = "\n".join(f"{param.name} = {literal(value, param.type)}" for param, value in pairs)
    return fenced(f"{inputs}\nresult: {literal(case.expected, task.signature.returns)}", "")


def _stdio_sample(case: StdioCase) -> str:
    parts = (("Input:", case.stdin), ("Output:", case.expected))
    return "\n\n".join(f"{name}\n\n{fenced(data.decode('utf-8', 'replace'), '')}" for name, data in parts)


def _notes(task: Task) -> str:
    """What a reader must know of the types in the signature, or of how a result is compared."""
    if task.sql is not None:
        return sql.notes(task)
    if task.signature is None:
        return ""
    scalars = {_scalar(of) for of in (task.signature.returns, *(param.type for param in task.signature.params))}
    notes = []
    if scalars & {"int", "ListNode", "TreeNode"}:
        notes.append("Integers are signed and 64-bit.")
    if "ListNode" in scalars:
        notes.append("A linked list is shown as the list of its values.")
    if "TreeNode" in scalars:
        notes.append("A tree is shown in level order, with null for an absent child.")
    return " ".join(notes) + "\n\n" if notes else ""


def _scalar(of: Type) -> str:
    while of.of is not None:
        of = of.of
    return of.name


def _limits(task: Task, language: Language) -> str:
    """A database server has no memory limit of a task's own."""
    seconds = task.time_seconds * language.time_factor
    return f"{seconds:g} seconds" + ("" if task.sql else f", {task.memory_mb} MB")

"""What can be said of a task without running anything: the static half of `codegrade tasks check`."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from codegrade.tasks.task import Case, Offered, Sql, SqlCase, StdioCase, Task
from codegrade.verdict import Verdict

MIN_SAMPLES = {"package": 1, "sql": 1}
MIN_HIDDEN = {"sql": 4}
"""How many cases a task needs at least, by kind: 2 samples and 5 hidden ones where nothing else is said."""
TODO = "TODO"
"""What the skeleton's statement marks its gaps with."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: `path` is relative to the task's folder, `language` is "" where it holds for all.

    With `advice` nothing is wrong, but something could be better.
    """

    task: str
    language: str
    path: str
    problem: str
    hint: str
    advice: bool = False


def static_findings(task: Task, languages: Sequence[Offered]) -> list[Finding]:
    """What is missing or contradictory in a task's folder, for the languages given; empty when nothing is."""
    checks: tuple[Callable[[Task], Iterable[Finding]], ...] = (
        _statement,
        _cases,
        _telling,
        _submissions,
        _checker,
        _generator,
        _tests,
    )
    names = [language.name for language in languages if task.offers(language)]
    return [*chain.from_iterable(check(task) for check in checks), *_references(task, names)]


def _statement(task: Task) -> Iterator[Finding]:
    if not task.statement.strip():
        yield _finding(task, "statement.md", "there is no statement", "write what the program must do")
    elif TODO in task.statement:
        yield _finding(task, "statement.md", f"still has a {TODO}", "fill the skeleton's sections in")


def _cases(task: Task) -> Iterator[Finding]:
    if task.kind == "unit-test":
        return
    package = (task.folder / "problem.yaml").exists()
    where = "data" if package else "cases.jsonl"
    samples = sum(case.sample for case in task.cases)
    hidden = len(task.cases) - samples
    if samples < (needed := MIN_SAMPLES.get("package" if package else task.kind, 2)):
        yield _finding(task, where, f"has {samples} samples", f"have at least {needed}: they show what is meant")
    generated = task.generator is not None and task.kind == "function"
    if hidden < (least := MIN_HIDDEN.get(task.kind, 5)) and not generated:
        hint = f"have at least {least}{', or add generate.py' if task.kind == 'function' else ''}"
        yield _finding(task, where, f"has {hidden} hidden cases", hint)
    if any(TODO in case.name for case in task.cases):
        yield _finding(task, where, f"still has a {TODO}", "write what each case is there for, and say so in its name")
    yield from _repeated(task, where)


def _repeated(task: Task, where: str) -> Iterator[Finding]:
    seen: set[str] = set()
    cases: Sequence[Case | StdioCase | SqlCase] = task.cases
    for number, case in enumerate(cases, start=1):
        key = repr(_input(case))
        if key in seen:
            yield _finding(task, where, f"case {number} has the input of an earlier one", "remove one of them")
        seen.add(key)


def _input(case: Case | StdioCase | SqlCase) -> object:
    match case:
        case Case():
            return case.args
        case StdioCase():
            return case.stdin
        case SqlCase():
            return case.tables, case.calls


def _telling(task: Task) -> Iterator[Finding]:
    """What a constant program could answer, or one that does nothing, tells nothing apart."""
    cases = [case for case in task.cases if isinstance(case, SqlCase)]
    if task.sql is None or not cases:
        return
    if task.sql.form == "query":
        expected = {_rows_of(task.sql, case) for case in cases}
        if expected == {()}:
            yield _finding(task, "cases.jsonl", "every case expects no rows", "add cases whose answer has rows")
        elif len(expected) == 1:
            yield _finding(task, "cases.jsonl", "every case expects the same", "add cases with other answers")
    elif task.sql.form == "function":
        if len({repr(row) for case in cases for rows in case.expected for row in rows.rows}) == 1:
            yield _finding(task, "cases.jsonl", "every call returns the same", "add calls with other answers")
    elif not any(_changes(task.sql, case) for case in cases):
        yield _finding(task, "cases.jsonl", "no case changes any table", "add cases in which rows change")


def _rows_of(sql: Sql, case: SqlCase) -> tuple[str, ...]:
    rows = [repr(row) for row in case.expected[0].rows]
    return tuple(rows if sql.ordered else sorted(rows))


def _changes(sql: Sql, case: SqlCase) -> bool:
    """In rows, whatever their order."""
    pairs = zip(sql.tables, case.expected, strict=True)
    return any(sorted(map(repr, after.rows)) != sorted(map(repr, case.tables[table.name])) for table, after in pairs)


def _submissions(task: Task) -> Iterator[Finding]:
    """A data set's tasks bring no wrong programs; ours must."""
    if task.kind == "unit-test" or task.unproven:
        return
    if not any(s.verdict is Verdict.WRONG_ANSWER for s in task.submissions):
        hint = "add a plausible wrong program: it proves that the cases can tell"
        yield _finding(task, "submissions/wrong_answer", "there is no wrong submission", hint)
    for submission in {submission.path: submission for submission in task.submissions}.values():
        if not submission.source.strip():
            yield _finding(task, submission.path, "is empty", "write the program or remove the file")
        elif TODO in submission.source:
            yield _finding(task, submission.path, f"still has a {TODO}", "write the program or remove the file")


def _checker(task: Task) -> Iterator[Finding]:
    if task.compare.mode == "checker" and task.checker is None:
        hint = "add checker.py with check(args, expected, got), or choose another mode"
        yield _finding(task, "task.toml", 'compare mode is "checker" but there is no checker.py', hint)
    if task.compare.mode != "checker" and task.checker is not None:
        hint = 'write mode = "checker" in [compare], or remove checker.py'
        yield _finding(task, "checker.py", f'is not used: compare mode is "{task.compare.mode}"', hint)


def _generator(task: Task) -> Iterator[Finding]:
    if TODO in (task.generator or ""):
        yield _finding(task, "generate.py", f"still has a {TODO}", "draw what the statement allows, or remove the file")
    if task.generator is not None and task.kind != "function":
        hint = "write its cases to cases.jsonl and remove it"
        yield _finding(
            task, "generate.py", f"is not used: only function tasks have generated cases, not {task.kind}", hint
        )


def _tests(task: Task) -> Iterator[Finding]:
    for name, source in task.tests.items():
        if "check" not in source:
            yield _finding(task, f"tests/{name}", "does not define check", "see docs/tasks.md for each language's form")


def _references(task: Task, names: Sequence[str]) -> Iterator[Finding]:
    """A package of the Kattis format comes from elsewhere: one reference in any language will do."""
    absent = [name for name in names if task.reference(name) is None]
    package = (task.folder / "problem.yaml").exists()
    if task.unproven or (package and len(absent) < len(names)):
        return
    hint = 'add one, name the languages it exists in ("languages"), or say why not ("unproven")'
    for name in absent:
        yield Finding(task.id, name, "submissions/accepted", f"there is no reference in {name}", hint)


def _finding(task: Task, path: str, problem: str, hint: str) -> Finding:
    return Finding(task.id, "", path, problem, hint)

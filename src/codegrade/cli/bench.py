"""Everything a run stands on, opened from the options: data folders, languages, tasks, sandbox, prover."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace

from codegrade.cache import cache_folder
from codegrade.cli.databases import open_engine_of
from codegrade.cli.options import Choice
from codegrade.engines.in_turn import InTurn
from codegrade.engines.interface import Engine
from codegrade.errors import Unavailable, UsageError
from codegrade.gold import Prover
from codegrade.grade import Grade, grade, grade_program
from codegrade.languages import Database, Language, Toolchain, load_languages, pick, toolchains
from codegrade.proof import Proof
from codegrade.question import Places, code_digest, shown_code
from codegrade.records.schema import LanguageRecord, StoredReply
from codegrade.roots import Roots, find_roots
from codegrade.run import Pair
from codegrade.sandbox.pool import Pool
from codegrade.sandbox.select import open_sandbox
from codegrade.tasks.registry import load_tasks
from codegrade.tasks.submissions import read_extensions
from codegrade.tasks.task import Task
from codegrade.turns import Turns


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What was chosen, before any sandbox is opened: `languages` all that are known, `chosen` those asked for."""

    roots: Roots
    languages: Mapping[str, Language]
    chosen: tuple[Language, ...]
    tasks: Mapping[str, Task]

    def pairs(self) -> list[Pair]:
        """Every chosen task in every chosen language that it exists in; languages in the order asked, tasks by id."""
        return [(task.id, lang.name) for lang in self.chosen for task in self.tasks.values() if task.offers(lang)]

    def narrowed(self) -> "Catalogue":
        """With only those of the chosen languages in which one of the tasks exists."""
        used = tuple(lang for lang in self.chosen if any(task.offers(lang) for task in self.tasks.values()))
        return replace(self, chosen=used)

    def starter(self, task_id: str, language: str) -> str:
        """The code that a prompt shows; empty for kinds that have none.

        Raises:
            KeyError: there is no such task or language, or the task has no starter in it.
        """
        task = self.tasks[task_id]
        if task.kind == "unit-test" and language not in task.starters:
            raise KeyError(language)
        return shown_code(task, self.languages[language])


def open_catalogue(choice: Choice, *, languages: Sequence[str] | None = None) -> Catalogue:
    """Load the languages and tasks that were chosen; `languages`, where given, stands in for those of `choice`.

    Raises:
        UsageError: a name is unknown, a folder malformed, or nothing is left to judge.
    """
    roots = find_roots(choice.root)
    known = load_languages(roots)
    chosen = pick(known, tuple(choice.languages if languages is None else languages))
    tasks = load_tasks(
        roots.tasks,
        suites=choice.suites,
        ids=choice.tasks,
        languages=chosen,
        difficulty=choice.difficulties,
        released_after=choice.date,
        extensions=read_extensions(roots.sandboxes),
    )
    if not tasks:
        raise UsageError("no task is left to judge", hint="loosen --suite, --task, --difficulty or --released-after")
    return Catalogue(roots, known, chosen, {task.id: task for task in tasks}).narrowed()


@dataclass(frozen=True, slots=True)
class Bench:
    """A catalogue with places to run in. `identities`: every language that can be judged here; `why` this sandbox."""

    catalogue: Catalogue
    sandbox: Pool
    places: Places
    prover: Prover
    identities: Mapping[str, str]
    why: str
    workers: int

    def prove(self, pair: Pair) -> Proof:
        """The proof of a task in a language; see `gold.Prover.prove`."""
        return self.prover.prove(self.catalogue.tasks[pair[0]], self.catalogue.languages[pair[1]])

    def judge(self, stored: StoredReply, proof: Proof) -> Grade:
        """Grade a reply, or a program that came bare."""
        if stored.bare:
            return grade_program(stored.reply.text, proof, self.places)
        return grade(stored.reply, proof, self.places)

    def language_records(self) -> dict[str, LanguageRecord]:
        """What the run's record says of the chosen languages."""
        return {language.name: self._record(language) for language in self.catalogue.chosen}

    def _record(self, language: Language) -> LanguageRecord:
        return LanguageRecord(
            environment=self.identities[language.name],
            driver=code_digest(language),
            isolation=self._isolation(language),
        )

    def _isolation(self, language: Language) -> dict[str, str]:
        if isinstance(language, Toolchain):
            return dict(self.sandbox.environment(language))
        return dict(self.places.engines[language.name].facts.environment)


@contextmanager
def open_bench(catalogue: Catalogue, choice: Choice, *, all_available: bool = False) -> Iterator[Bench]:
    """Open the sandbox for a catalogue; everything it started is gone on the way out.

    With `all_available`, languages without a toolchain here are left out instead of refused.

    Raises:
        Unavailable: there is no sandbox here, or a chosen language has no toolchain in it.
    """
    turns = Turns()
    pool, why = open_sandbox(
        choice.sandbox,
        languages=toolchains(catalogue.languages),
        workers=choice.worker_count,
        isolation=choice.isolation,
        runtime=choice.runtime or None,
        turns=turns,
        cache=cache_folder(os.environ),
    )
    with ExitStack() as stack:
        sandbox = stack.enter_context(pool)
        identities, missing = identify(sandbox, toolchains(catalogue.languages))
        engines, closed = _open_engines(catalogue.chosen, turns, stack)
        identities |= {name: engine.facts.identity for name, engine in engines.items()}
        missing |= closed
        if all_available and identities:
            catalogue = replace(catalogue, chosen=tuple(lang for lang in catalogue.chosen if lang.name in identities))
        here = [lang.name for lang in catalogue.chosen if lang.name in identities]
        refuse_missing([lang for lang in catalogue.chosen if lang.name in missing], missing, here)
        places = Places(sandbox, engines)
        catalogue = _with_products(catalogue, engines)
        prover = Prover(places, catalogue.languages, identities, cache_folder(os.environ), choice.fresh_seed)
        yield Bench(catalogue, sandbox, places, prover, identities, why, choice.worker_count)


def _open_engines(
    languages: Sequence[Language], turns: Turns, stack: ExitStack
) -> tuple[dict[str, Engine], dict[str, Unavailable]]:
    """An engine for each database, closed with `stack`; and why others cannot be had."""
    found: dict[str, Engine] = {}
    missing: dict[str, Unavailable] = {}
    for language in languages:
        if isinstance(language, Database):
            try:
                found[language.name] = InTurn(stack.enter_context(open_engine_of(language, os.environ)), turns)
            except Unavailable as error:
                missing[language.name] = error
    return found, missing


def _with_products(catalogue: Catalogue, engines: Mapping[str, Engine]) -> Catalogue:
    """Prompts name the product that will judge, in the version that was found."""

    def named(language: Language) -> Language:
        engine = engines.get(language.name)
        return language.model_copy(update={"title": engine.facts.product}) if engine else language

    languages = {name: named(language) for name, language in catalogue.languages.items()}
    return replace(catalogue, languages=languages, chosen=tuple(languages[lang.name] for lang in catalogue.chosen))


def identify(sandbox: Pool, languages: Mapping[str, Toolchain]) -> tuple[dict[str, str], dict[str, Unavailable]]:
    """The digest of each toolchain that is here, and why the others are not."""
    found: dict[str, str] = {}
    missing: dict[str, Unavailable] = {}
    for name, language in languages.items():
        try:
            found[name] = sandbox.identity(language)
        except Unavailable as error:
            missing[name] = error
    return found, missing


def refuse_missing(languages: Sequence[Language], missing: Mapping[str, Unavailable], found: Sequence[str]) -> None:
    """A run is what was asked for: without one of its toolchains it does not start.

    Raises:
        Unavailable: a language has none; says how to get it, and how to leave it out.
    """
    if not languages:
        return
    problems = "; ".join(f"{lang.name}: {missing[lang.name].message}" for lang in languages)
    fixes = "\n    ".join(dict.fromkeys(missing[lang.name].hint for lang in languages if missing[lang.name].hint))
    rest = " ".join(f"--lang {name}" for name in found)
    leave = f"\n    or leave it out: {rest}" if rest else ""
    raise Unavailable(problems, hint=f"{fixes}{leave}")

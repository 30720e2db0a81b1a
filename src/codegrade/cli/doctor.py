"""`codegrade doctor`: what this machine can run, what is missing, and the command that fixes it."""

import json
import os
import platform
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

import click

from codegrade.cache import cache_folder
from codegrade.cli.databases import open_engine_of
from codegrade.cli.probing import run_probe
from codegrade.engines.interface import CaseData, Script, StatementLimits
from codegrade.errors import CodegradeError, Unavailable
from codegrade.languages import Database, Toolchain, load_languages, pick, toolchains
from codegrade.model.config import find_models_file, load_models
from codegrade.relational.types import Column, ColumnType, Table
from codegrade.report.gap import STAND_INS
from codegrade.roots import find_roots
from codegrade.sandbox.images import connect, daemon_facts
from codegrade.sandbox.select import open_sandbox

_FREE_GB = 3.0
_NOTHING_RUNS = 4


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `level`: ok, note (nothing is lost) or missing; `fix` is a command or advice."""

    name: str
    level: Literal["ok", "note", "missing"]
    detail: str
    fix: str = ""


@click.command("doctor")
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="Only that language; repeatable.")
@click.option(
    "--sandbox",
    type=click.Choice(["all", "docker", "bubblewrap"]),
    default="all",
    show_default=True,
    help="Which sandboxes to try.",
)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--root", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="The data folders.")
def doctor_command(
    *, languages: tuple[str, ...], sandbox: str, form: Literal["table", "json"], root: Path | None
) -> None:
    """Say what this machine can run; what is missing comes with the command that fixes it.

    Exits 0 when at least one language can be judged, else 4.
    """
    known = load_languages(find_roots(root))
    chosen = {language.name: language for language in pick(known, languages)}
    machine = [_python(), _daemon(), *_disk(), _models()]
    kinds = ("docker", "bubblewrap") if sandbox == "all" else (sandbox,)
    if form == "table":
        for check in machine:
            _print(check)
    judged: dict[str, list[Check]] = {}
    for kind in kinds:
        judged[kind] = []
        for check in _languages(kind, toolchains(known), toolchains(chosen)):
            judged[kind].append(check)
            if form == "table":
                _print(check)
    served = []
    for database in (language for language in chosen.values() if isinstance(language, Database)):
        served.append(check := _database(database))
        if form == "table":
            _print(check)
    able = sorted(
        {
            check.name.partition(" in ")[0]
            for checks in [*judged.values(), served]
            for check in checks
            if check.level == "ok"
        }
    )
    if form == "json":
        click.echo(json.dumps(_document(machine, judged, served, able), indent=2, ensure_ascii=False))
    else:
        click.echo(f"can be judged here: {', '.join(able) or 'nothing'}")
    sys.exit(0 if able else _NOTHING_RUNS)


def _document(
    machine: list[Check], judged: Mapping[str, list[Check]], served: list[Check], able: list[str]
) -> dict[str, object]:
    return {
        "languages": able,
        "machine": [asdict(check) for check in machine],
        "sandboxes": {kind: [asdict(check) for check in checks] for kind, checks in judged.items()},
        "databases": [asdict(check) for check in served],
    }


def _print(check: Check) -> None:
    mark = {"ok": "ok     ", "note": "note   ", "missing": "MISSING"}[check.level]
    click.echo(f"{mark} {check.name}: {check.detail}")
    for line in check.fix.splitlines():
        click.echo(f"        → {line}")


def _python() -> Check:
    return Check("python", "ok", f"{platform.python_version()} on {platform.machine()}, {os.cpu_count()} cores")


def _daemon() -> Check:
    try:
        facts = daemon_facts(connect())
    except Unavailable as error:
        return Check("docker", "note", error.message, error.hint)
    runtimes = ", ".join(facts.runtimes)
    gvisor = "" if "runsc" in facts.runtimes else "; no gVisor (runsc)"
    return Check("docker", "ok", f"{facts.version}, cgroup v{facts.cgroup_version}, runtimes {runtimes}{gvisor}")


def _disk() -> Iterator[Check]:
    for name, folder in {"disk": Path.cwd(), "temporary disk": Path("/var/tmp")}.items():  # noqa: S108 - only measured
        free = shutil.disk_usage(folder).free / 1e9
        fix = "" if free >= _FREE_GB else f"free {_FREE_GB:.0f} GB: images and runs need it (docker system prune)"
        yield Check(name, "note" if fix else "ok", f"{free:.1f} GB free at {folder}", fix)


def _models() -> Check:
    try:
        file = find_models_file(None, os.environ, Path.cwd())
        names = ", ".join(load_models(file))
    except CodegradeError as error:
        return Check("models", "missing", error.message, error.hint)
    if file is None:
        fix = "write models.toml here or in ~/.config/codegrade, or give `codegrade run` a --url"
        return Check("models", "note", "no models.toml", fix)
    return Check("models", "ok", f"{file}: {names or 'empty'}")


def _languages(kind: str, known: Mapping[str, Toolchain], chosen: Mapping[str, Toolchain]) -> Iterator[Check]:
    """The sandbox, if it cannot be had; else each language as its probe says."""
    try:
        pool, _ = open_sandbox(kind, languages=known, workers=1, cache=cache_folder(os.environ))
    except CodegradeError as error:
        yield Check(kind, "note", error.message, error.hint)
        return
    with pool:
        for language in chosen.values():
            name = f"{language.name} in {kind}"
            try:
                pool.identity(language)
                problem = run_probe(pool, language)
            except CodegradeError as error:
                yield Check(name, "missing", f"{error.message}{_on_host(kind, language)}", error.hint)
                continue
            fix = f"codegrade images build {language.name}" if kind == "docker" else _packages(language)
            if not any(language.folder.glob("probe.*")):
                fix = f"add probe.{language.extension} there: a program that prints ok"
            yield Check(name, "missing" if problem else "ok", problem or "its probe ran", fix if problem else "")


def _database(database: Database) -> Check:
    """Starts the server, or connects to the one that the environment names, and asks it a question."""
    try:
        with open_engine_of(database, os.environ) as engine:
            outcome = engine.query(_PROBE).last
    except CodegradeError as error:
        return Check(database.name, "missing", error.message, error.hint)
    product = engine.facts.product
    facts = f"{f'the stand-in for {product}' if database.name in STAND_INS else product} answers"
    if [record.type for record in outcome.records] == ["R", "D"]:
        return Check(database.name, "ok", facts)
    return Check(database.name, "missing", f"its probe failed: {outcome.ending}", "see docs/databases.md")


_NUMBERS = Table("numbers", (Column("n", ColumnType("int")),))
_PROBE = Script("query", "SELECT n FROM numbers", (_NUMBERS,), (CaseData({"numbers": ((1,),)}),), StatementLimits(20.0))


def _on_host(kind: str, language: Toolchain) -> str:
    tool = shutil.which(language.place.tools[0]) if kind == "docker" else None
    return f" (this machine has {tool}: --sandbox bubblewrap can use it)" if tool else ""


def _packages(language: Toolchain) -> str:
    return f"apt-get install {' '.join(language.place.packages)}" if language.place.packages else ""

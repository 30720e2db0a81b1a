"""`codegrade grade FILE`: judge replies or programs from a file; no model is needed."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import click

from codegrade.attempt import Key
from codegrade.chat import Reply
from codegrade.cli.bench import Catalogue, open_bench, open_catalogue
from codegrade.cli.drive import carry_out, new_header, new_id, note, targets_for
from codegrade.cli.ending import end, format_option
from codegrade.cli.options import Choice, choice_options
from codegrade.errors import UsageError
from codegrade.languages import load_languages, pick
from codegrade.model.replay import ReplayLine, read_replies
from codegrade.records.journal import Journal
from codegrade.records.schema import StoredReply
from codegrade.roots import find_roots


@click.command("grade")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--name", metavar="NAME", help="The new run's folder name. Default: the time and the file's name.")
@format_option
@choice_options
def grade_command(choice: Choice, file: Path, name: str | None, format_: str) -> None:
    """Judge the replies or programs in FILE: JSON lines with task, language, and reply or program."""
    lines = read_replies(file)
    languages = {name: _canonical(choice, name) for name in dict.fromkeys(key.language for key in lines)}
    wanted = {languages[asked] for asked in languages if not choice.languages or languages[asked] in _chosen(choice)}
    ids = () if choice.tasks or choice.suites else tuple(dict.fromkeys(key.task for key in lines))
    catalogue = open_catalogue(replace(choice, tasks=choice.tasks or ids), languages=sorted(wanted))
    replies = _select(catalogue, _renamed(file, lines, languages))
    if len(replies) < len(lines):
        note(f"{len(lines) - len(replies)} of {len(lines)} lines were not chosen")
    if not replies:
        raise UsageError(f"{file}: no line is left to judge", hint="loosen --lang, --suite, --task or --difficulty")
    with open_bench(catalogue, choice) as bench:
        targets = targets_for(bench, replies, dict.fromkeys(replies, (None, "")))
        id_ = new_id(choice.runs, file.stem, name)
        configuration = choice.recorded().model_copy(update={"source": file.name})
        header = new_header(bench, configuration, targets, id_=id_, command="grade")
        with Journal.create(choice.runs / id_, header, replies.values()) as journal:
            run = carry_out(bench, journal, targets, None, 1)
    end(run, format_)


def _canonical(choice: Choice, name: str) -> str:
    return pick(load_languages(find_roots(choice.root)), (name,))[0].name


def _chosen(choice: Choice) -> set[str]:
    return {language.name for language in pick(load_languages(find_roots(choice.root)), choice.languages)}


def _renamed(file: Path, lines: Mapping[Key, ReplayLine], names: Mapping[str, str]) -> dict[Key, ReplayLine]:
    """The lines with their languages' own names in the place of aliases.

    Raises:
        UsageError: two lines are the same attempt, once its language is called by its own name.
    """
    renamed: dict[Key, ReplayLine] = {}
    for key, line in lines.items():
        own = replace(key, language=names[key.language])
        if own in renamed:
            raise UsageError(
                f"{file}: {key.task} is answered twice as sample {key.sample} in {own.language} (also called "
                f"{key.language if key.language != own.language else renamed[own].language})",
                hint='give repeated replies their own "sample": 0, 1, 2 …',
            )
        renamed[own] = line
    return renamed


def _select(catalogue: Catalogue, lines: Mapping[Key, ReplayLine]) -> dict[Key, StoredReply]:
    """The lines whose task and language were chosen, as replies to store.

    Raises:
        UsageError: a line is about a task that does not exist in its language.
    """
    chosen = {language.name for language in catalogue.chosen}
    replies: dict[Key, StoredReply] = {}
    for key, line in lines.items():
        task = catalogue.tasks.get(key.task)
        if key.language not in chosen or task is None:
            continue
        if not task.offers(catalogue.languages[key.language]):
            raise UsageError(
                f"{key.task} does not exist in {key.language}", hint="drop its line, or leave it out with --task"
            )
        replies[key] = _stored(key, line)
    return replies


def _stored(key: Key, line: ReplayLine) -> StoredReply:
    if line.program is None:
        return StoredReply(key=key, reply=line.as_reply())
    return StoredReply(key=key, reply=Reply(line.program, finish_reason=line.finish_reason), bare=True)

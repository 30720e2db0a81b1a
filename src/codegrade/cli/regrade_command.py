"""`codegrade regrade RUN`: judge a run's stored replies again, as a new run that names its origin."""

from collections.abc import Mapping
from dataclasses import replace

import click

from codegrade.attempt import Key
from codegrade.cli.bench import open_bench, open_catalogue
from codegrade.cli.drive import carry_out, find_run, new_header, new_id, stored_replies, targets_for
from codegrade.cli.ending import end, format_option
from codegrade.cli.judged_as import read_mapping, renamed_header, renamed_replies
from codegrade.cli.options import Choice, again, choice_options, exactly
from codegrade.errors import UsageError
from codegrade.languages import load_languages, pick
from codegrade.records.journal import Journal
from codegrade.records.reading import read_run
from codegrade.records.schema import Configuration, Header
from codegrade.roots import find_roots
from codegrade.run import Pair


@click.command("regrade")
@click.argument("run", metavar="RUN")
@click.option("--name", metavar="NAME", help="The new run's folder name. Default: the time and the old run's name.")
@click.option(
    "--as",
    "renamings",
    multiple=True,
    metavar="OLD=NEW",
    help="Judge the replies in OLD as NEW, such as oracle-compat=oracle; repeatable. --lang then means NEW.",
)
@format_option
@choice_options
def regrade_command(choice: Choice, run: str, name: str | None, renamings: tuple[str, ...], format_: str) -> None:
    """Judge the stored replies of RUN again, with the tasks, drivers and sandbox of now."""
    origin = read_run(find_run(choice.runs, run))
    mapping = _mapping(choice, origin.header, renamings)
    asked = narrowed(choice, renamed_header(origin.header, mapping))
    catalogue = open_catalogue(asked)
    wanted = set(catalogue.pairs())
    stored_now = renamed_replies(stored_replies(origin), mapping)
    replies = {key: stored for key, stored in stored_now.items() if _pair(key) in wanted}
    if not replies:
        raise UsageError(f"{origin.folder} stores no reply to what was chosen", hint="loosen --lang, --suite or --task")
    with open_bench(catalogue, asked) as bench:
        targets = targets_for(
            bench, sorted(replies), {k: (None, stored.prompt_digest) for k, stored in replies.items()}
        )
        id_ = new_id(choice.runs, f"{origin.header.id}-regrade", name)
        header = new_header(bench, _configuration(asked, origin.header), targets, id_=id_, command="regrade")
        header = header.model_copy(
            update={"origin": origin.header.id, "judged_as": _used(mapping, header), "model": origin.header.model}
        )
        with Journal.create(choice.runs / id_, header, replies.values()) as journal:
            regraded = carry_out(bench, journal, targets, None, 1)
    end(regraded, format_)


def _mapping(choice: Choice, origin: Header, renamings: tuple[str, ...]) -> dict[str, str]:
    """What `--as` says.

    Raises:
        UsageError: it does not fit the run, or `--lang` names a language that it replaces.
    """
    if not renamings:
        return {}
    known = load_languages(find_roots(again(origin.configuration, choice).root))
    mapping = read_mapping(renamings, sorted(origin.planned), known)
    for language in pick(known, choice.languages) if choice.languages else ():
        if language.name in mapping and language.name not in mapping.values():
            new = mapping[language.name]
            raise UsageError(
                f"--lang {language.name}: with --as its replies are judged as {new}", hint=f"say --lang {new}"
            )
    return mapping


def _used(mapping: Mapping[str, str], header: Header) -> dict[str, str]:
    return {old: new for old, new in mapping.items() if new in header.planned}


def narrowed(choice: Choice, origin: Header) -> Choice:
    """The origin's tasks and languages, each filter replaced by what is given now; sandbox and seed are now's."""
    before = again(origin.configuration, choice)
    if not choice.suites:
        before = exactly(before, origin)
    given = {
        name: getattr(choice, name)
        for name in ("languages", "suites", "tasks", "difficulties", "released_after")
        if getattr(choice, name)
    }
    return replace(before, fresh_seed=choice.fresh_seed, sandbox=choice.sandbox, runtime=choice.runtime, **given)


def _configuration(asked: Choice, origin: Header) -> Configuration:
    sampling = ("model", "url", "source", "samples", "temperature", "top_p", "max_tokens", "seed")
    before = {name: getattr(origin.configuration, name) for name in sampling}
    return asked.recorded().model_copy(update=before)


def _pair(key: Key) -> Pair:
    return key.task, key.language

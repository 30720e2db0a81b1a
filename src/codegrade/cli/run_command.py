"""`codegrade run`: ask a model, judge its programs, record every attempt; also continues any run that is incomplete."""

import os
from collections.abc import Container
from pathlib import Path
from typing import Any

import click

from codegrade.attempt import Key
from codegrade.chat import Prompt
from codegrade.cli.bench import Bench, Catalogue, open_bench, open_catalogue
from codegrade.cli.drive import (
    carry_out,
    find_run,
    folder_name,
    new_header,
    new_id,
    note,
    recorded_targets,
    targets_for,
)
from codegrade.cli.ending import end
from codegrade.cli.options import Choice, again, choice_options, exactly, refuse_on_resume
from codegrade.errors import UsageError
from codegrade.model.config import SAMPLING
from codegrade.model.interface import Model
from codegrade.model.openai import OpenAIModel
from codegrade.model.opening import open_model
from codegrade.model.replay import ReplayModel
from codegrade.prompts import prompt_digest, render_prompt
from codegrade.records.journal import Journal
from codegrade.records.reading import planned_keys, read_header
from codegrade.records.schema import Configuration, Header
from codegrade.run import Target


@click.command("run")
@click.option(
    "--model", metavar="NAME", help="A model of models.toml, a name with --url, reference, starter, replay:FILE."
)
@click.option("--url", metavar="URL", help="The address of an OpenAI-compatible server.")
@click.option(
    "--models", "models_file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="models.toml."
)
@click.option(
    "--concurrency", type=click.IntRange(1), metavar="N", help="Requests at once. Default: as models.toml says, or 1."
)
@click.option(
    "--samples", type=click.IntRange(1), default=1, show_default=True, metavar="N", help="Replies for each task."
)
@click.option("--temperature", type=click.FloatRange(0), metavar="X", help="Default: the server's own.")
@click.option("--top-p", type=click.FloatRange(0, 1), metavar="X", help="Default: the server's own.")
@click.option("--max-tokens", type=click.IntRange(1), metavar="N", help="Default: the server's own.")
@click.option("--seed", type=int, metavar="N", help="The model's seed, counted up with each sample.")
@click.option(
    "--resume", is_flag=False, flag_value="", metavar="[RUN]", help="Continue a run; the newest incomplete one."
)
@click.option("--name", metavar="NAME", help="The new run's folder name. Default: the time and the model.")
@click.option("--all-available", is_flag=True, help="Every language this machine can judge, instead of --lang.")
@choice_options
@click.pass_context
def run_command(
    context: click.Context,
    /,
    choice: Choice,
    resume: str | None,
    model: str | None,
    **given: Any,  # noqa: ANN401  # as click passes them
) -> None:
    """Ask a model for programs, run them against hidden cases, and report pass@1 for each language."""
    if resume is not None:
        refuse_on_resume(context)
        return resume_run(choice, find_run(choice.runs, resume), given["concurrency"])
    if not model:
        raise UsageError("which model?", hint="--model NAME with --url, an entry of models.toml, or --model reference")
    configuration = choice.recorded().model_copy(
        update={
            "model": model,
            "url": given["url"] or "",
            "models_file": str(given["models_file"].resolve()) if given["models_file"] else "",
            **{name: given[name] for name in ("samples", "temperature", "top_p", "max_tokens", "seed")},
            "concurrency": given["concurrency"] or 0,
        }
    )
    name = None if given["name"] is None else folder_name(given["name"])
    return _start(choice, configuration, name, all_available=given["all_available"])


def _start(choice: Choice, configuration: Configuration, name: str | None, *, all_available: bool) -> None:
    catalogue = open_catalogue(choice)
    model = _open(configuration, catalogue)
    description = dict(model.describe())
    with open_bench(catalogue, choice, all_available=all_available) as bench:
        targets = _targets(bench, model, configuration.samples)
        concurrency = configuration.concurrency or _concurrency(model)
        recorded = configuration.model_copy(update={"concurrency": concurrency})
        id_ = new_id(choice.runs, configuration.model, name)
        header = new_header(bench, recorded, targets, id_=id_, command="run")
        with Journal.create(choice.runs / id_, header.model_copy(update={"model": description})) as journal:
            run = carry_out(bench, journal, targets, model, concurrency)
    end(run)


def resume_run(choice: Choice, folder: Path, concurrency: int | None) -> None:
    """Do what a run has left, whichever command started it.

    Raises:
        CodegradeError: it cannot go on; what was done is kept.
    """
    header = read_header(folder)
    choice = exactly(again(header.configuration, choice), header)
    catalogue = open_catalogue(choice)
    with Journal.open(folder) as journal, open_bench(catalogue, choice) as bench:
        journal.rewrite(_of_now(header, bench))
        if header.command == "run":
            model = _open(header.configuration, catalogue)
            targets = _targets(bench, model, header.configuration.samples, set(planned_keys(header)))
            run = carry_out(bench, journal, targets, model, concurrency or header.configuration.concurrency)
        else:
            run = carry_out(bench, journal, recorded_targets(bench, folder, header), None, 1)
    end(run)


def _of_now(header: Header, bench: Bench) -> Header:
    """The header with the digests of now; exclusions are found again, or are mended by now."""
    digests = {name: task.digest for name, task in bench.catalogue.tasks.items()}
    return header.model_copy(update={"exclusions": (), "tasks": digests, "languages": bench.language_records()})


def _open(configuration: Configuration, catalogue: Catalogue) -> Model:
    return open_model(
        configuration.model,
        env=os.environ,
        models_file=Path(configuration.models_file) if configuration.models_file else None,
        url=configuration.url or None,
        overrides={name: getattr(configuration, name) for name in SAMPLING},
        tasks=catalogue.tasks.values(),
        starters=catalogue.starter,
        folder=Path.cwd(),
    )


def _concurrency(model: Model) -> int:
    return model.config.concurrency if isinstance(model, OpenAIModel) else 1


def _targets(bench: Bench, model: Model, samples: int, only: Container[Key] | None = None) -> list[Target]:
    """Every chosen task in every chosen language, `samples` times; of a replayed file, what it answers."""
    answered = set(model.attempts) if isinstance(model, ReplayModel) else None
    prompts = {}
    for pair in bench.catalogue.pairs():
        for sample in range(samples):
            key = Key(*pair, sample)
            if (answered is None or key in answered) and (only is None or key in only):
                prompts[key] = _prompt(bench.catalogue, key)
    if answered is not None and only is None:
        _say_unasked(len(answered), len(prompts))
    return targets_for(bench, prompts, prompts)


def _say_unasked(replies: int, asked: int) -> None:
    """Stored replies that nothing asks for are no attempts; without any other there is no run.

    Raises:
        UsageError: nothing asks for any.
    """
    if not asked:
        raise UsageError(
            f"none of the {replies} replies answers a task and language that was chosen",
            hint="compare the file's tasks, languages (python, not py) and samples with --task, --lang and --samples",
        )
    if asked < replies:
        note(f"{replies - asked} of {replies} replies were not chosen")


def _prompt(catalogue: Catalogue, key: Key) -> tuple[Prompt, str]:
    task, language = catalogue.tasks[key.task], catalogue.languages[key.language]
    prompt = render_prompt(task, language, catalogue.starter(key.task, key.language), key.sample)
    return prompt, prompt_digest(prompt)

"""What bars a comparison, what is noted, and what is left to compare."""

from pathlib import Path

import pytest

from codegrade.attempt import Attempt, Key
from codegrade.comparing.common import common
from codegrade.comparing.outcomes import outcomes
from codegrade.errors import UsageError
from codegrade.records.reading import Run
from codegrade.records.schema import Configuration, Exclusion, Header, LanguageRecord
from codegrade.verdict import Judgement, Verdict

AC, WA, TR = Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.TRUNCATED


def run(
    name: str, verdicts: dict[str, Verdict], *, difficulty: str = "easy", digests=None, planned=None, **more
) -> Run:
    """A run in Rust of the tasks in `verdicts`, one sample each."""
    attempts = tuple(
        Attempt(Key(task, "rust"), Judgement(verdict), difficulty=difficulty, **(digests or {}))
        for task, verdict in sorted(verdicts.items())
    )
    return Run(
        Path(name), Header(id=name, planned=planned or {"rust": {t: [0] for t in verdicts}}, **more), attempts, ()
    )


def refused(base: Run, candidate: Run) -> str:
    with pytest.raises(UsageError) as caught:
        common(base, candidate)
    assert "--common" in caught.value.hint
    return caught.value.message


VERDICTS = {"s/a": AC, "s/b": WA}


@pytest.mark.parametrize(
    ("base", "candidate", "said"),
    [
        ({"verdicts": {"s/a": AC, "s/c": AC}}, {}, "tasks that only the base has: s/c in rust"),
        ({}, {"verdicts": {"s/a": AC, "s/b": AC, "s/c": AC}}, "tasks that only the candidate has: s/c in rust"),
        ({"tasks": {"s/a": "1"}}, {"tasks": {"s/a": "2"}}, "tasks that have changed: s/a in rust"),
        (
            {"digests": {"cases_digest": "1"}},
            {"digests": {"cases_digest": "2"}},
            "cases that differ: s/a in rust, s/b in rust",
        ),
        ({"digests": {"prompt_digest": "1"}}, {"digests": {"prompt_digest": "2"}}, "prompts that differ: s/a in rust"),
        (
            {"planned": {"rust": {"s/a": [0, 1], "s/b": [0]}}},
            {},
            "samples: 2 in the base, 1 in the candidate: s/a in rust",
        ),
        (
            {"configuration": Configuration(temperature=0.7)},
            {"configuration": Configuration(temperature=0.0)},
            "temperature: 0.7 in the base, 0.0 in the candidate",
        ),
        ({"configuration": Configuration(top_p=0.9)}, {}, "top_p: 0.9 in the base, the server's own in the candidate"),
        (
            {"model": {"sampling": {"max_tokens": 100}}},
            {"configuration": Configuration(max_tokens=200)},
            "max_tokens: 100 in the base, 200 in the candidate",
        ),
        (
            {"model": {"sampling": {"extra": {"top_k": 1}}}},
            {},
            "extra: {'top_k': 1} in the base, the server's own in the candidate",
        ),
    ],
)
def test_runs_that_were_not_asked_the_same_are_refused(base, candidate, said):
    """The refusal names what differs, and how to compare what is the same."""
    assert said in refused(run("b", **{"verdicts": VERDICTS, **base}), run("c", **{"verdicts": VERDICTS, **candidate}))


def test_a_language_of_one_run_alone_bars():
    """Its tasks are the base's only."""
    base = run("b", VERDICTS, planned={"rust": {"s/a": [0], "s/b": [0]}, "go": {"s/a": [0]}})
    assert "tasks that only the base has: s/a in go" in refused(base, run("c", VERDICTS))
    assert common(base, run("c", VERDICTS), ["rust"]).languages == ("rust",)
    with pytest.raises(UsageError, match="go: not a language of both runs"):
        common(base, run("c", VERDICTS), ["go"])


def test_common_compares_what_is_the_same():
    """Tasks that changed or are in one run only are left out; every reason is noted."""
    base = run("b", {"s/a": AC, "s/b": AC, "s/c": AC}, tasks={"s/a": "1", "s/b": "1"})
    shared = common(base, run("c", VERDICTS, tasks={"s/a": "2", "s/b": "1"}), part=True)
    assert [one.key.task for one, _ in shared.pairs] == ["s/b"]
    assert shared.noted == (
        "only what is the same is compared; tasks that only the base has: s/c in rust",
        "only what is the same is compared; tasks that have changed: s/a in rust",
    )
    with pytest.raises(UsageError, match="no attempt in common"):
        common(run("b", {"s/x": AC}), run("c", {"s/y": AC}), part=True)


def test_how_it_was_judged_is_noted():
    """Toolchain, driver, isolation, codegrade, machine and seed do not bar."""
    one = {
        "codegrade": "1.0",
        "machine": {"cores": "2"},
        "configuration": Configuration(seed=1),
        "languages": {"rust": LanguageRecord(environment="1", driver="1", isolation={"place": "docker"})},
    }
    other = {
        "codegrade": "1.1",
        "machine": {"cores": "4"},
        "configuration": Configuration(seed=2),
        "languages": {"rust": LanguageRecord(environment="2", driver="2", isolation={"place": "bubblewrap"})},
    }
    assert common(run("b", VERDICTS, **one), run("c", VERDICTS, **other)).noted == (
        "the toolchain or image of rust is not the same",
        "the driver of rust is not the same",
        "the isolation of rust is not the same",
        "codegrade: 1.0 and 1.1",
        "the seed: 1 and 2",
        "the machine is not the same",
    )


def test_an_excluded_task_is_left_out_of_both():
    """It is no missing attempt, and it is noted."""
    left = Exclusion(task="s/a", language="rust", problem="the reference fails")
    shared = common(
        run("b", VERDICTS), run("c", {"s/b": WA}, planned={"rust": {"s/a": [0], "s/b": [0]}}, exclusions=(left,))
    )
    assert shared.complete
    assert [one.key.task for one, _ in shared.pairs] == ["s/b"]
    assert shared.noted == ("left out, because the candidate excludes them: s/a in rust",)


def test_runs_of_one_name_are_called_by_their_folders():
    """Two CI jobs may give their runs the same name."""
    runs = [run(folder, VERDICTS) for folder in ("one/same", "two/same")]
    named = [Run(one.folder, one.header.model_copy(update={"id": "same"}), one.attempts, ()) for one in runs]
    assert common(*named).names == ("one/same", "two/same")
    assert common(*runs).names == ("one/same", "two/same")
    assert common(run("b", VERDICTS), run("c", VERDICTS)).names == ("b", "c")


def test_a_missing_attempt_is_counted():
    """What both judged is compared; the rest is missing."""
    shared = common(run("b", VERDICTS), run("c", {"s/b": WA}, planned={"rust": {"s/a": [0], "s/b": [0]}}))
    assert shared.missing == (0, 1)
    assert not shared.complete
    assert [attempt.key.task for attempt in shared.base.attempts] == ["s/b"]


def test_outcomes_count_what_was_lost_and_won():
    """Two lost and one won of four; truncated replies went up by one."""
    base = run("b", {"s/a": AC, "s/b": AC, "s/c": WA, "s/d": AC})
    candidate = run("c", {"s/a": WA, "s/b": TR, "s/c": AC, "s/d": AC})
    found = outcomes(common(base, candidate))
    assert [key.task for key in found.overall.lost] == ["s/a", "s/b"]
    assert [key.task for key in found.overall.won] == ["s/c"]
    assert found.overall.compared.difference == -0.25
    assert (found.overall.compared.second, found.overall.compared.first) == (0.75, 0.5)
    assert found.overall.compared.p_value == 1.0
    assert [(s.verdict.value, s.base, s.candidate, s.more) for s in found.overall.shifts] == [
        ("accepted", 3, 2, -1),
        ("wrong_answer", 1, 1, 0),
        ("truncated", 0, 1, 1),
    ]
    assert [outcome.name for outcome in found.languages] == ["rust"]
    assert [outcome.name for outcome in found.difficulties] == ["easy"]


def test_overall_a_task_weighs_one():
    """A task in two languages and one in one language weigh the same."""
    planned = {"rust": {"s/a": [0], "s/b": [0]}, "go": {"s/a": [0]}}
    keys = [Key("s/a", "go"), Key("s/a", "rust"), Key("s/b", "rust")]

    def of(name: str, *verdicts: Verdict) -> Run:
        attempts = tuple(Attempt(key, Judgement(v), difficulty="hard") for key, v in zip(keys, verdicts, strict=True))
        return Run(Path(name), Header(id=name, planned=planned), attempts, ())

    found = outcomes(common(of("b", AC, AC, AC), of("c", WA, AC, AC)))
    assert found.overall.compared.first == 0.75
    assert found.overall.counts == {"s/a": ((2, 2), (2, 1)), "s/b": ((1, 1), (1, 1))}

"""What replies cost, and where they came from, in every format."""

import csv
import io
import json
from pathlib import Path

import pytest

from codegrade.attempt import Attempt, Key
from codegrade.chat import Timings
from codegrade.records.reading import Run
from codegrade.records.schema import Configuration, Header
from codegrade.report.cost import Cost, Place, busy_seconds, costs, place_of
from codegrade.report.cost_page import money
from codegrade.report.formats import FORMATS
from codegrade.report.summary import summarise
from codegrade.verdict import Judgement, Verdict

AC, WA = Verdict.ACCEPTED, Verdict.WRONG_ANSWER


def attempt(
    task: str, verdict: Verdict, language: str = "rust", *, seconds=None, at=None, tokens=(None, None)
) -> Attempt:
    timings = Timings(total_seconds=seconds, started_at=at)
    return Attempt(
        Key(task, language), Judgement(verdict), prompt_tokens=tokens[0], completion_tokens=tokens[1], timings=timings
    )


def run(model: dict[str, object], *attempts: Attempt, concurrency: int = 1, command: str = "run") -> Run:
    planned: dict[str, dict[str, list[int]]] = {}
    for done in attempts:
        planned.setdefault(done.key.language, {})[done.key.task] = [0]
    configuration = Configuration(concurrency=concurrency)
    header = Header(id="r", model={"name": "m", **model}, planned=planned, configuration=configuration, command=command)
    return Run(Path("r"), header, attempts, ())


TOKENS = {"price_in_per_million": 2.0, "price_out_per_million": 10.0}


def test_tokens_cost_what_they_cost():
    """1,000 tokens in at 2 and 300 out at 10 per million are 0.005; of two replies one is right."""
    asked = run(TOKENS, attempt("s/a", AC, tokens=(400, 100)), attempt("s/b", WA, tokens=(600, 200)))
    assert costs(asked)[0] == Cost(pytest.approx(0.005), pytest.approx(0.005), "tokens")


@pytest.mark.parametrize(
    ("model", "attempts", "expected"),
    [
        (TOKENS, [attempt("s/a", AC)], Cost(None, None, "tokens")),
        (TOKENS, [attempt("s/a", AC, tokens=(1, 1)), attempt("s/b", AC, tokens=(1, None))], Cost(None, None, "tokens")),
        ({"price_in_per_million": 2.0}, [attempt("s/a", AC, tokens=(1, 1))], Cost()),
        ({"cost_per_hour": 3.6}, [attempt("s/a", AC)], Cost(None, None, "time")),
        ({}, [attempt("s/a", AC, seconds=1.0)], Cost()),
        (TOKENS, [attempt("s/a", WA, tokens=(500_000, 0))], Cost(1.0, None, "tokens")),
        (TOKENS, [], Cost(None, None, "tokens")),
    ],
)
def test_what_is_not_known_makes_no_cost(model, attempts, expected):
    """Never 0: a missing price, count or time leaves the figure unknown, and so does no right answer."""
    assert costs(run(model, *attempts))[0] == expected


def test_free_is_not_unknown():
    """A price of 0 is a price."""
    free = {"price_in_per_million": 0.0, "price_out_per_million": 0.0}
    assert costs(run(free, attempt("s/a", AC, tokens=(1, 1))))[0] == Cost(0.0, 0.0, "tokens")


def test_an_hour_is_paid_once_for_replies_that_overlap():
    """Two replies of 10 s, 5 s apart, kept the model busy for 15 s; the languages share that by their seconds."""
    one, other = attempt("s/a", AC, "go", seconds=10.0, at=100.0), attempt("s/a", AC, seconds=10.0, at=105.0)
    total, languages = costs(run({"cost_per_hour": 3600.0}, one, other, concurrency=4))
    assert total == Cost(15.0, 7.5, "time")
    assert languages == {"go": Cost(7.5, 7.5, "time"), "rust": Cost(7.5, 7.5, "time")}


def test_busy_seconds_need_to_know_when_replies_began():
    """Old records do not say: then only replies that were asked for one by one can be added up."""
    old = [attempt("s/a", AC, seconds=10.0), attempt("s/b", AC, seconds=5.0)]
    assert busy_seconds(old, one_by_one=True) == 15.0
    assert busy_seconds(old, one_by_one=False) is None
    apart = [attempt("s/a", AC, seconds=1.0, at=0.0), attempt("s/b", AC, seconds=1.0, at=50.0)]
    assert busy_seconds(apart, one_by_one=False) == 2.0
    within = [attempt("s/a", AC, seconds=10.0, at=0.0), attempt("s/b", AC, seconds=1.0, at=5.0)]
    assert busy_seconds(within, one_by_one=False) == 10.0
    assert busy_seconds([], one_by_one=True) is None
    regraded = run({"cost_per_hour": 3600.0}, *old, command="regrade")
    assert costs(regraded)[0] == Cost(None, None, "time")


LOCAL = {
    **TOKENS,
    "location": "local",
    "hardware": "RTX 4070 12 GB",
    "quantization": "Q4_K_M",
    "size_gb": 4.7,
    "server": "llama.cpp",
    "server_version": "b7",
}


def test_a_built_in_model_has_no_place():
    """Nobody was asked."""
    assert place_of({"server": "builtin"}) == Place()
    assert place_of(LOCAL) == Place("local", "RTX 4070 12 GB", "Q4_K_M", 4.7, "llama.cpp", "b7")


def test_every_format_shows_cost_and_place():
    """Columns for what any run knows; a dash, null or nothing for what this one does not."""
    known = summarise(run(LOCAL, attempt("s/a", AC, tokens=(400, 100)), attempt("s/b", AC, tokens=(600, 200))))
    unknown = summarise(run({"location": "cloud"}, attempt("s/a", AC)))
    shown = FORMATS["table"]([known, unknown])
    assert [line.split() for line in shown.splitlines() if line.startswith("m ")][2:] == [
        ["m", "local", "RTX", "4070", "12", "GB", "Q4_K_M", "4.7", "GB", "llama.cpp", "b7", "0.005", "0.0025"],
        ["m", "cloud", "–", "–", "–", "–", "–", "–"],
    ]
    assert "cost: of the replies with a verdict, by the prices of tokens" in shown
    assert "## Cost and place" in FORMATS["markdown"]([known])
    first, second = json.loads(FORMATS["json"]([known, unknown]))["runs"]
    assert first["cost"] == {"total": 0.005, "per_correct": 0.0025, "basis": "tokens"}
    assert first["languages"]["rust"]["cost"] == first["cost"]
    assert first["place"]["hardware"] == "RTX 4070 12 GB"
    assert "cost" not in second
    assert second["place"] == dict.fromkeys(first["place"]) | {"location": "cloud"}
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"]([known, unknown]))))
    assert [(row["cost_per_correct"], row["location"], row["hardware"]) for row in rows] == [
        ("0.0025", "local", "RTX 4070 12 GB"),
        ("", "cloud", ""),
    ]


def test_runs_without_any_of_it_have_no_columns():
    """A run of the reference says nothing of cost or place."""
    plain = summarise(run({"server": "builtin"}, attempt("s/a", AC)))
    assert "Cost" not in FORMATS["table"]([plain])
    assert "cost" not in FORMATS["csv"]([plain]).splitlines()[0]
    assert "place" not in json.loads(FORMATS["json"]([plain]))["runs"][0]


def test_amounts_are_written_out():
    """Four digits that say something, whatever the size; what is unknown is a dash, and free is 0."""
    amounts = [0.0000255386, 0.0025, 1.5, 12.3456, 123456.7, 0.0, None]
    assert [money(amount) for amount in amounts] == [
        *("0.00002554", "0.0025", "1.5", "12.35", "123457", "0", "\N{EN DASH}"),
    ]

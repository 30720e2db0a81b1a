"""How big the page of many runs is, how soon it opens, and how fast it filters, in a real Chromium.

    python benchmarks/page_speed.py [--runs 20] [--attempts 1000] [--keep FILE]

Runs are synthetic: the same tasks in five languages for every model, with replies of some 2 kB.
"""

import argparse
import hashlib
import json
import random
import statistics
import tempfile
import time
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.support.ui import WebDriverWait

from codegrade.attempt import Attempt, Key
from codegrade.chat import Reply, Timings
from codegrade.records.journal import Journal
from codegrade.records.reading import Run, read_run
from codegrade.records.schema import Header, StoredReply
from codegrade.report.html import render_html
from codegrade.verdict import Judgement, Verdict

LANGUAGES = ("python", "java", "rust", "elixir", "go")
QUANTISATIONS = ("q4_k_m", "q5_k_m", "q6_k", "q8_0", "bf16")
FAMILIES = ("aster-7b", "birch-14b", "cedar-32b", "dahlia-70b")
WORDS = (
    "value",
    "index",
    "total",
    "left",
    "queue",
    "stack",
    "node",
    "edge",
    "count",
    "limit",
    "order",
    "merge",
    "part",
)
FAILED = {
    Verdict.WRONG_ANSWER: (50, "case 7: wrong answer"),
    Verdict.COMPILE_ERROR: (20, "error[E0308]: mismatched types"),
    Verdict.RUN_TIME_ERROR: (15, "case 3: IndexError: list index out of range"),
    Verdict.TIME_LIMIT_EXCEEDED: (8, "case 31: more than 2 s of CPU time"),
    Verdict.NO_CODE: (4, "no fence and no code"),
    Verdict.TRUNCATED: (3, "the reply hit its token limit"),
}
"""Verdict: how often among a hundred failures, and what is said of it."""


def record(folder: Path, number: int, attempts: int, random_: random.Random) -> Run:
    """A synthetic run of one model."""
    model = f"{FAMILIES[number // 5 % 4]}-{QUANTISATIONS[number % 5]}"
    tasks = max(1, attempts // len(LANGUAGES))
    planned = {language: {f"bench/{task_name(task)}": [0] for task in range(tasks)} for language in LANGUAGES}
    facts = {"name": model, "quantization": QUANTISATIONS[number % 5], "size_gb": 4 + number, "location": "local"}
    header = Header(id=f"run-{number:02}", model=facts, planned=planned)
    with Journal.create(folder, header) as journal:
        for language in LANGUAGES:
            for task in range(tasks):
                journal_one(journal, Key(f"bench/{task_name(task)}", language), task, number, random_)
    return read_run(folder)


def journal_one(journal: Journal, key: Key, task: int, number: int, random_: random.Random) -> None:
    """One attempt with its reply: easy tasks pass more often, later models too."""
    code = program(random_)
    text = f"Here is a solution.\n\n```{key.language}\n{code}```\n\nIt visits every element once.\n"
    timings = Timings(
        random_.uniform(2, 30), random_.uniform(0.1, 1), 900.0, random_.gauss(90 - 3 * number, 3), "server"
    )
    reply = Reply(text, prompt_tokens=420, completion_tokens=len(text) // 4, timings=timings)
    digest, _ = journal.keep(StoredReply(key=key, reply=reply))
    passed = random_.random() < 0.9 - 0.25 * (task % 3) + 0.01 * number
    journal.add(
        Attempt(
            key,
            judgement(passed=passed, random_=random_),
            difficulty=("easy", "medium", "hard")[task % 3],
            category="coding",
            task_digest=hashlib.sha256(key.task.encode()).hexdigest(),
            reply_digest=digest,
            program_digest=hashlib.sha256(code.encode()).hexdigest(),
            cpu_seconds=random_.uniform(0.05, 1.5),
            wall_seconds=random_.uniform(0.1, 2),
            memory_bytes=random_.randrange(10**7, 2 * 10**8),
            finish_reason="stop",
            prompt_tokens=420,
            completion_tokens=reply.completion_tokens,
            timings=timings,
        )
    )


def judgement(*, passed: bool, random_: random.Random) -> Judgement:
    """Accepted, or one of the failures as often as models make them."""
    if passed:
        return Judgement(Verdict.ACCEPTED, cases_passed=40, cases_total=40)
    (verdict,) = random_.choices(list(FAILED), [often for often, _ in FAILED.values()])
    detail = FAILED[verdict][1]
    return Judgement(verdict, detail, f"{detail}\n{program(random_)[:300]}", random_.randrange(40), 6, 40)


def task_name(task: int) -> str:
    """A name like those of real tasks."""
    return f"{WORDS[task % len(WORDS)]}-{WORDS[task * 7 % len(WORDS)]}-{task:03}"


def program(random_: random.Random) -> str:
    """Some 1,800 characters that compress as code does."""
    lines = [
        f"    {random_.choice(WORDS)} = {random_.choice(WORDS)}({random_.choice(WORDS)}, {random_.randrange(100)})"
        for _ in range(55)
    ]
    return "def solve(values):\n" + "\n".join(lines) + "\n    return total\n"


def browser() -> webdriver.Chrome:
    """Chromium without a window."""
    options = webdriver.ChromeOptions()
    for word in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900"):
        options.add_argument(word)
    options.binary_location = "/usr/bin/chromium"
    return webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))


FILTER = """
const box = document.querySelector('#f-q'), done = arguments[arguments.length - 1];
const start = performance.now();
box.value = arguments[0];
box.dispatchEvent(new Event('input'));
requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => done(performance.now() - start);
  channel.port2.postMessage(0);
});
"""


TYPED = ("r", "ru", "rust", "rust merge", "", "wrong", "mismatched", "cedar q4", "zzz", "")


def measure(page: Path) -> dict[str, object]:
    """Opens the page three times and filters it as one types; seconds and milliseconds are medians, and the worst."""
    opened = []
    chromium = browser()
    try:
        for _ in range(3):
            start = time.perf_counter()
            chromium.get(page.as_uri())
            WebDriverWait(chromium, 30, 0.02).until(
                lambda found: found.execute_script("return document.documentElement.dataset.ready") == "true"
            )
            opened.append(time.perf_counter() - start)
        filtered = [chromium.execute_async_script(FILTER, text) for text in TYPED]
    finally:
        chromium.quit()
    return {
        "opens_s": round(statistics.median(opened), 2),
        "opens_worst_s": round(max(opened), 2),
        "filters_ms": round(statistics.median(filtered)),
        "filters_worst_ms": round(max(filtered)),
    }


def main() -> None:
    """Record, render, measure, print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=20)
    options.add_argument("--attempts", type=int, default=1000)
    options.add_argument("--keep", type=Path, help="keep the page there")
    given = options.parse_args()
    random_ = random.Random(20261121)  # noqa: S311  # made-up runs, not secrets
    with tempfile.TemporaryDirectory() as folder:
        runs = [record(Path(folder) / f"run-{n:02}", n, given.attempts, random_) for n in range(given.runs)]
        start = time.perf_counter()
        text = render_html(runs)
        made = time.perf_counter() - start
        page = (given.keep or Path(folder) / "page.html").resolve()
        page.write_text(text, encoding="utf-8")
        size = {"runs": given.runs, "attempts": sum(len(run.attempts) for run in runs), "megabytes": len(text) / 1e6}
        print(json.dumps({**size, "made_s": round(made, 1), **measure(page)}))


if __name__ == "__main__":
    main()

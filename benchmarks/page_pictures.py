"""The pictures of the HTML report in docs/images/, from made-up runs of five models.

python benchmarks/page_pictures.py docs/images
"""

import hashlib
import random
import sys
import tempfile
import time
from pathlib import Path

from page_speed import browser, judgement, program

from codegrade.attempt import Attempt, Key
from codegrade.chat import Reply, Timings
from codegrade.records.journal import Journal
from codegrade.records.reading import Run, read_run
from codegrade.records.schema import Header, StoredReply
from codegrade.report.html import render_html
from codegrade.verdict import Verdict

TASKS = 100
SOLVED = {
    "python": (86, 84, 77, 62, 93),
    "java": (82, 80, 71, 58, 94),
    "rust": (77, 76, 66, 51, 80),
    "elixir": (66, 60, 48, 35, 83),
    "mysql": (91, 90, 86, 79, 95),
    "oracle-compat": (72, 73, 63, 55, 85),
}
"""Of the tasks in each language, how many each model solves."""
MODELS = (
    ("aster-32b-q8_0", 34.8, 21.0, 0.40),
    ("aster-32b-q4_k_m", 19.9, 34.0, 0.40),
    ("birch-14b-q6_k", 12.1, 48.0, 0.25),
    ("cedar-7b-q4_k_m", 4.7, 96.0, 0.25),
    ("dahlia-large", None, 71.0, None),
)
"""Name, size in GB, tokens per second, cost per hour."""
SHOTS = (
    ("report-light", 1280, 900, False, "", ""),
    ("report-dark", 1280, 900, True, "", "#failures"),
    ("report-phone", 390, 844, False, "#attempt=run-1/rust/0/bench/window-limit-004", ""),
)
"""File, width, height, dark, address, what is scrolled to."""


def record(folder: Path, model: int) -> Run:
    """One model's run: harder tasks are those that fewer models solve."""
    random_ = random.Random(model)  # noqa: S311  # made-up runs, not secrets
    name, size, speed, hourly = MODELS[model]
    known = {"name": name, "size_gb": size, "cost_per_hour": hourly, "location": "local" if size else "cloud"}
    facts = {key: value for key, value in known.items() if value is not None}
    if size is None:
        facts |= {"price_in_per_million": 0.6, "price_out_per_million": 2.4}
    planned = {language: {task_name(task): [0] for task in range(TASKS)} for language in SOLVED}
    with Journal.create(folder, Header(id=folder.name, model=facts, planned=planned)) as journal:
        for language, solved in SOLVED.items():
            luck = sorted(range(TASKS), key=lambda task: task + random_.gauss(0, 22))
            for place, task in enumerate(luck):
                add(journal, Key(task_name(task), language), task, speed, random_, passed=place < solved[model])
    return read_run(folder)


def add(journal: Journal, key: Key, task: int, speed: float, random_: random.Random, *, passed: bool) -> None:
    """One attempt with its reply."""
    code = program(random_)[:700].rsplit("\n", 1)[0] + "\n"
    tokens = random_.randrange(150, 700)
    timings = Timings(tokens / speed + 0.4, 0.4, 900.0, speed, "server")
    reply = Reply(f"One pass is enough.\n\n```{key.language}\n{code}```\n", timings=timings)
    digest, _ = journal.keep(StoredReply(key=key, reply=reply))
    said = judgement(passed=passed, random_=random_)
    if key.language == "oracle-compat" and said.verdict is Verdict.COMPILE_ERROR:
        said = type(said)(
            said.verdict, "ORA-00933: SQL command not properly ended", "ORA-00933: SQL command not properly ended"
        )
    journal.add(
        Attempt(
            key,
            said,
            difficulty="easy" if task < 40 else "medium" if task < 75 else "hard",
            category="coding",
            task_digest=hashlib.sha256(key.task.encode()).hexdigest(),
            reply_digest=digest,
            program_digest=hashlib.sha256(code.encode()).hexdigest(),
            cpu_seconds=random_.uniform(0.05, 1.5),
            wall_seconds=random_.uniform(0.1, 2),
            memory_bytes=random_.randrange(10**7, 2 * 10**8),
            prompt_tokens=420,
            completion_tokens=tokens,
            timings=timings,
        )
    )


def task_name(task: int) -> str:
    """A name like those of real tasks."""
    words = ("window", "merge", "queue", "label", "order")
    return f"bench/{words[task * 3 % 5 if task != 4 else 0]}-{('limit', 'count', 'path')[(task + 2) % 3]}-{task:03}"


def main() -> None:
    """Record, render, take the pictures."""
    into = Path(sys.argv[1])
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        runs = [record(Path(folder) / f"run-{model}", model) for model in range(len(MODELS))]
        page.write_text(render_html(runs), encoding="utf-8")
        chromium = browser()
        try:
            for name, width, height, dark, behind, target in SHOTS:
                scheme = {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]}
                chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", scheme)
                size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
                chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
                chromium.get("about:blank")
                chromium.get(page.as_uri() + behind)
                if target:
                    chromium.execute_script(
                        "document.querySelector(arguments[0]).scrollIntoView({behavior: 'instant'})", target
                    )
                time.sleep(1)
                chromium.save_screenshot(str(into / f"{name}.png"))
        finally:
            chromium.quit()


if __name__ == "__main__":
    main()

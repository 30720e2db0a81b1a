"""The page as a reader uses it: in a real Chromium, with keyboard, filters, weights and links."""

import hashlib
import random

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from codegrade.attempt import Attempt, Failure, Key
from codegrade.chat import Timings
from codegrade.records.schema import Exclusion, Header
from codegrade.report.html import render_html
from codegrade.report.page_attempts import Shown
from codegrade.verdict import Judgement, Verdict

AC, WA, TR = Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.TRUNCATED
PROGRAM = "def f(x):\n    return x\n"
REPLY = f"Sure: é 😀\n\n```python\n{PROGRAM}```\nDone.\n"


def attempts(passed: dict[str, int], tasks: int = 20):
    return [
        Attempt(
            Key(f"s/t{i:02}", language),
            Judgement(AC if i < right else WA if i % 2 else TR, "" if i < right else f"case {i}: off by one", "", i),
            difficulty=("easy", "medium", "hard")[i % 3],
            task_digest="d",
            program_digest=hashlib.sha256(PROGRAM.encode()).hexdigest(),
            prompt_digest="p",
            timings=Timings(2.0, 0.2, 900.0, 40.0),
        )
        for language, right in passed.items()
        for i in range(tasks)
    ]


@pytest.fixture
def text(recorded) -> str:
    """Two complete runs and one that lacks an attempt and excludes a task."""
    planned = {name: {f"s/t{i:02}": [0] for i in range(20)} for name in ("python", "rust")}
    one = recorded(
        Header(id="one", model={"name": "m-q4"}, planned=planned), attempts({"python": 19, "rust": 5}), {0: REPLY}
    )
    two = recorded(Header(id="two", model={"name": "m-q8"}, planned=planned), attempts({"python": 8, "rust": 6}))
    lacking = Header(
        id="three",
        model={"name": "other"},
        planned={"python": {**planned["python"], "s/x": [0], "s/y": [0]}},
        exclusions=(Exclusion(task="s/y", language="python", problem="the reference gets wrong_answer"),),
    )
    three = recorded(
        lacking, attempts({"python": 10}), None, [Failure(Key("s/x", "python"), "ask", "the server is gone")]
    )
    return render_html([one, two, three], Shown({"p": "Write f."}))


def texts(driver, selector: str) -> list[str]:
    return driver.execute_script(
        "return [...document.querySelectorAll(arguments[0])].map((found) => found.textContent)", selector
    )


def test_the_leaderboard_ranks_and_marks_who_is_alike(text, opened):
    """Sorted by rust, 5 and 6 of 20 cannot be told apart; sorted by python, 19 and 10 can."""
    driver = opened(text, "#sort=board:l.rust-")
    assert texts(driver, "#board tbody th .name") == ["m-q8", "m-q4", "other"]
    assert texts(driver, "#board tbody tr:nth-child(2) .alike") == ["≈ above"]
    driver = opened(text, "#sort=board:l.python-")
    assert texts(driver, "#board tbody th .name") == ["m-q4", "other", "m-q8"]
    assert texts(driver, "#board tbody tr:nth-child(2) .alike") == []
    assert texts(driver, "#board tbody tr:nth-child(3) .alike") == ["≈ above"]
    assert driver.get_log("browser") == []


def test_what_is_missing_is_said_first(text, opened):
    """The incomplete run, its failure and its exclusion come before any table, and beside its name."""
    driver = opened(text)
    assert texts(driver, "main > section")[0].startswith("Read this first")
    notices = "\n".join(texts(driver, "#notices li"))
    assert "INCOMPLETE: 1 attempts have no verdict" in notices
    assert "EXCLUDED s/y in python: the reference gets wrong_answer" in notices
    assert "ask: s/x in python: the server is gone" in notices
    assert texts(driver, "#board .badge") == ["incomplete", "1 excluded", "1 missing"]


def test_weights_rank_anew_and_stay_in_the_address(text, opened):
    """With rust alone m-q8 leads; the address that results shows the same to whoever opens it."""
    driver = opened(text)
    assert texts(driver, ".ranking .name") == ["m-q4", "m-q8", "other"]
    driver.execute_script(
        "const s = document.getElementById('w-l.python'); s.value = '0'; s.dispatchEvent(new Event('input'))"
    )
    assert texts(driver, ".ranking .name") == ["m-q8", "m-q4", "other"]
    assert texts(driver, ".ranking .figures") == ["30.0 % 14.5–51.9", "25.0 % 11.2–46.9", "unknown: no rust"]
    behind = driver.execute_script("return location.hash")
    assert behind == "#w=l.python%3A0"
    assert texts(opened(text, behind), ".ranking .name") == ["m-q8", "m-q4", "other"]


def test_difficulties_weigh_too(text, opened):
    """Only easy tasks: 7 of the 20, of which m-q4 solved 7 in python and 2 in rust."""
    driver = opened(text, "#w=d.medium:0,d.hard:0,l.rust:0")
    assert texts(driver, ".ranking .figures")[0] == "100.0 % 64.6–100.0"


def test_filters_narrow_the_list(text, opened):
    """By run, language, verdict and words; the count says what is left."""
    driver = opened(text)
    assert texts(driver, ".count") == ["100 of 100 attempts"]
    assert texts(opened(text, "#run=one&lang=rust"), ".count") == ["20 of 100 attempts"]
    assert texts(opened(text, "#run=one&lang=rust&verdict=failed"), ".count") == ["15 of 100 attempts"]
    assert texts(opened(text, "#verdict=truncated&q=t18+m-q8"), ".count") == ["2 of 100 attempts"]
    assert texts(opened(text, "#q=nothing+has+this"), ".count") == ["0 of 100 attempts"]


def test_an_attempt_opens_by_keyboard_and_by_address(text, opened, until):
    """Arrow and Enter open the second attempt, Escape closes it; its address opens the first with all its texts."""
    driver = opened(text)
    driver.find_element("css selector", ".grid-box").send_keys(Keys.ARROW_DOWN, Keys.ENTER)
    assert texts(driver, "#detail-title") == ["s/t00 in rust"]
    driver.switch_to.active_element.send_keys(Keys.ARROW_LEFT)
    assert texts(driver, "#detail-title") == ["s/t00 in python"]
    driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert (
        driver.execute_script("return document.querySelector('#detail').open || location.hash.includes('attempt')")
        is False
    )
    assert driver.execute_script("return document.activeElement.className") == "grid-box"
    driver = opened(text, "#attempt=one/python/0/s/t00")
    until(driver, "document.querySelector('#detail').dataset.ready")
    assert texts(driver, "#detail mark") == [PROGRAM]
    assert texts(driver, "#detail pre") == [REPLY, "Write f."]
    assert driver.get_log("browser") == []


def test_an_address_of_nothing_says_so(text, opened):
    """A link to an attempt that this page does not have is no blank page."""
    assert texts(opened(text, "#attempt=one/python/0/s/none"), "#detail-title") == ["No such attempt"]


def test_variants_stand_side_by_side(text, opened):
    """The two quantisations of m are put together by name, with their paired difference."""
    driver = opened(text)
    assert texts(driver, "#variants tbody tr:nth-child(2) > *") == [
        *("python", "20", "95.0 %", "40.0 %", "+55.0", "+26.7 to +73.6", "0.00098", "11", "0", "first is ahead")
    ]


def test_every_control_has_a_name_and_the_page_fits_a_phone(text, opened):
    """No control without a label, and at 390 pixels the page itself does not scroll sideways."""
    driver = opened(text)
    unnamed = driver.execute_script(
        "return [...document.querySelectorAll('button, input, select')].filter((found) => "
        "!found.textContent.trim() && !(found.labels && found.labels.length)).length"
    )
    assert unnamed == 0
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    )
    try:
        assert driver.execute_script("return document.documentElement.scrollWidth") == 390
    finally:
        driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_the_theme_switches(text, opened):
    """System, light, dark: the paper changes with it."""
    driver = opened(text)
    seen = []
    for _ in range(2):
        driver.execute_script("document.querySelector('#theme').click()")
        seen.append(driver.execute_script("return getComputedStyle(document.body).backgroundColor"))
    driver.execute_script("document.querySelector('#theme').click()")
    assert seen == ["rgb(255, 255, 255)", "rgb(20, 23, 27)"]


def test_a_dark_screen_prints_on_white(text, opened):
    """Paper is white whatever the system prefers, and what only a screen can use is left out."""
    driver = opened(text)
    dark = {"media": "print", "features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    try:
        assert driver.execute_script("return getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert driver.execute_script("return getComputedStyle(document.querySelector('#attempts')).display") == "none"
    finally:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})


PUBLISHED = {
    "python": (50, 82, 84, 93, 73),
    "java": (52, 82, 93, 94, 65),
    "rust": (51, 77, 78, 80, 65),
    "elixir": (35, 39, 83, 63, 30),
}
"""Of 100 tasks in each language, how many each of five models solved."""


@pytest.fixture
def published(recorded) -> str:
    """Five runs that solved as many; which tasks is drawn from a fixed seed."""
    runs = []
    for model in range(5):
        done = []
        for language, solved in PUBLISHED.items():
            right = set(random.Random(f"{model} {language}").sample(range(100), solved[model]))  # noqa: S311  # no secret
            done += [
                Attempt(Key(f"b/t{i:02}", language), Judgement(AC if i in right else WA), difficulty="medium")
                for i in range(100)
            ]
        planned = {name: {f"b/t{i:02}": [0] for i in range(100)} for name in PUBLISHED}
        runs.append(recorded(Header(id=f"run-{model}", model={"name": f"model-{model + 1}"}, planned=planned), done))
    return render_html(runs)


def test_a_published_table_is_ranked_the_same(published, opened):
    """The order of each language is that of its published figures, and neighbours a few tasks apart are alike."""
    driver = opened(published)
    for language, solved in PUBLISHED.items():
        driver.execute_script(f"location.hash = '#sort=board:l.{language}-'")
        wait = f"return document.querySelector('#board [aria-sort=descending]').textContent === '{language} ↓'"
        WebDriverWait(driver, 10, 0.05).until(lambda found, script=wait: found.execute_script(script))
        order = sorted(range(5), key=lambda model, solved=solved: -solved[model])
        assert texts(driver, "#board tbody th .name") == [f"model-{model + 1}" for model in order]
    said = [line.replace(" %", "") for line in texts(driver, ".neighbours li")]
    assert said == [
        "elixir: model-3 83.0 > model-4 63.0 > model-2 39.0 ≈ model-1 35.0 ≈ model-5 30.0",
        "java: model-4 94.0 ≈ model-3 93.0 > model-2 82.0 > model-5 65.0 ≈ model-1 52.0",
        "python: model-4 93.0 ≈ model-3 84.0 ≈ model-2 82.0 ≈ model-5 73.0 > model-1 50.0",
        "rust: model-4 80.0 ≈ model-3 78.0 ≈ model-2 77.0 ≈ model-5 65.0 ≈ model-1 51.0",
    ]


def test_the_gap_is_drawn_and_a_stand_in_is_named(recorded, opened):
    """Rates, difference, interval, bounds of what is undetermined; an example opens its attempt."""
    planned = {name: {f"q/t{i}": [0] for i in range(10)} for name in ("mysql", "oracle-compat")}
    said = "ORA-00933: SQL command not properly ended"
    done = [Attempt(Key(f"q/t{i}", "mysql"), Judgement(AC)) for i in range(10)]
    done += [Attempt(Key(f"q/t{i}", "oracle-compat"), Judgement(AC)) for i in range(6)]
    done += [Attempt(Key("q/t6", "oracle-compat"), Judgement(Verdict.COMPILE_ERROR, said, said))]
    unclear = [Failure(Key(f"q/t{i}", "oracle-compat"), "undetermined", "MODEL clause") for i in (7, 8, 9)]
    header = Header(id="sql", model={"name": "m"}, planned=planned)
    driver = opened(render_html([recorded(header, done, None, unclear)]))
    assert texts(driver, "#gap .warn")[0].startswith("oracle-compat is a stand-in for oracle: its numbers are not")
    row = texts(driver, "#gap table:first-of-type tbody tr:first-child > *")[:8]
    assert row[2:] == [
        "● mysql100.0 %",
        "■ oracle-compat85.7 %60.0 %–90.0 % with 3 undetermined",
        "7 tasks",
        "+14.3",
        "−23.0 to +51.3",
        "1",
    ]
    driver.execute_script("document.querySelector('#gap details a').click()")
    assert texts(driver, "#detail-title") == ["q/t6 in oracle-compat"]
    assert driver.get_log("browser") == []


def test_ratings_follow_the_view(text, opened):
    """Overall first; a view that is chosen is drawn, with what cannot be rated said below."""
    driver = opened(text)
    assert texts(driver, "#ratings caption") == ["overall, 20 tasks"]
    assert texts(driver, "#ratings tbody th")[0].startswith("m-q4")
    driver.execute_script(
        "const view = document.querySelector('#ratings-view');"
        "view.selectedIndex = 1; view.dispatchEvent(new Event('change'))"
    )
    assert texts(driver, "#ratings caption") == ["language python, 20 tasks"]

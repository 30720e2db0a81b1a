"""Replies, messages and names are hostile text: in a page nothing of it runs, is fetched, or breaks what is drawn."""

from dataclasses import replace

import pytest
from selenium.webdriver.support.ui import WebDriverWait

from codegrade.attempt import Attempt, Failure, Key
from codegrade.records.schema import Exclusion, Header
from codegrade.report.html import render_html
from codegrade.verdict import Judgement, Verdict

TRICKS = {
    "script": "<script>window.ran=1;fetch('HOST/script')</script>",
    "end of data": "</script><script>window.ran=1</script><!--<script>",
    "comment": "<!--<script><!-- --></script>--><img src=HOST/comment onerror=window.ran=1>",
    "svg": "<svg onload=window.ran=1><image href=HOST/svg></svg><svg><script>window.ran=1</script></svg>",
    "image": "<img src=x onerror=window.ran=1><img src='HOST/image'>",
    "style": "</style><style>@import url(HOST/style);*{display:none!important;background:url(HOST/css)}</style>",
    "attribute": "\" autofocus onfocus=window.ran=1 x=\"' onmouseover='window.ran=1",
    "frame": "<iframe srcdoc='<script>parent.ran=1</script>'></iframe><object data=HOST/object></object>",
    "link": "<a href='javascript:window.ran=1'>x</a><base href=HOST/>",
    "refresh": "<meta http-equiv=refresh content='0;url=HOST/meta'>",
    "template": "{{ 7*7 }} {% raw %} ${window.ran=1} `${window.ran=1}` __proto__ constructor",
    "right to left": "if access != '\u202e\u2066// admin\u2069 \u2066' {\u202c",
    "unseen": "a\u200bb\u200dc\ufeffd\u00ade\u2060f\U000e0041g",
    "null": "before\x00after\x1b[31m\x07\x08",
    "surrogates": "lone \ud800 and \udfff and \ud83d",
    "marks on marks": "Z" + "\u0310\u0489\u035b" * 3000,
    "megabyte line": "x" * (1 << 20),
    "fence": "```python\n" + "print('<script>window.ran=1</script>')\n" * 3 + "```",
    "separators": "line\u2028separator\u2029paragraph\x85next",
}


@pytest.fixture
def page(recorded, visits):
    """A page with every trick as reply, message, detail, task and model name, and who asked the server for anything."""
    address, asked = visits
    texts = [text.replace("HOST", address) for text in TRICKS.values()]
    short = [text[:4000] for text in texts]
    tasks = [f"s/{text[:300]}" for text in short]
    attempts = [
        Attempt(
            Key(task, "python"),
            Judgement(Verdict.WRONG_ANSWER, text, text, 0, 0, 2),
            difficulty=text[:50],
            category=text,
        )
        for task, text in zip(tasks, short, strict=True)
    ]
    cleaned = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in tasks]
    gone = [Failure(Key("s/gone", "python"), "grade", "; ".join(short)[:4000])]
    header = Header(
        id="hostile",
        model={"name": cleaned[0] + cleaned[1] + cleaned[5], "hardware": cleaned[3], "quantization": cleaned[6]},
        planned={"python": {task: [0] for task in [*cleaned, "s/gone", "s/out"]}},
        exclusions=(Exclusion(task="s/out", language="python", problem=cleaned[4] + cleaned[5]),),
    )
    run = recorded(header, attempts, dict(enumerate(texts)), gone)
    assert len(run.attempts) == len(TRICKS)
    return render_html([run]), asked


def test_nothing_in_a_reply_runs_or_is_fetched(page, opened):
    """With every attempt opened, all of it shown: no script ran, nobody was asked, and the console is silent."""
    text, asked = page
    driver = opened(text)
    shown = driver.execute_async_script(OPEN_ALL)
    assert len(shown) == len(TRICKS)
    assert any("<script>window.ran=1;fetch(" in reply for reply in shown)
    assert driver.execute_script("return window.ran === undefined && document.scripts.length") == 4
    assert (
        driver.execute_script("return document.querySelectorAll('img, iframe, object, base, main style').length") == 0
    )
    assert driver.execute_script("return getComputedStyle(document.querySelector('#board')).display") == "block"
    assert driver.get_log("browser") == []
    assert asked == []


OPEN_ALL = """
const done = arguments[arguments.length - 1], shown = [], dialog = document.querySelector('#detail');
const sleep = () => new Promise((after) => setTimeout(after, 20));
(async () => {
  document.querySelector('#entry-0').click();
  for (;;) {
    const name = new URLSearchParams(location.hash.slice(1)).get('attempt');
    while (dialog.dataset.ready !== name) await sleep();
    for (const button of dialog.querySelectorAll('.text-box button')) button.click();
    for (const folded of dialog.querySelectorAll('details')) folded.open = true;
    shown.push([...dialog.querySelectorAll('pre')].map((pre) => pre.textContent).join('\\n').slice(0, 100000));
    dialog.querySelectorAll('.dialog-bar button')[1].click();
    await sleep();
    if (new URLSearchParams(location.hash.slice(1)).get('attempt') === name) break;
  }
  done(shown);
})();
"""


def test_what_cannot_be_seen_is_shown_by_number(page, opened):
    """Marks that turn the direction of text, zero-width signs and control characters are spelled out."""
    shown = "\n".join(opened(page[0]).execute_async_script(OPEN_ALL))
    for number in (
        "U+202E",
        "U+2066",
        "U+2069",
        "U+200B",
        "U+FEFF",
        "U+00AD",
        "U+E0041",
        "U+0000",
        "U+001B",
        "U+2028",
        "U+0085",
    ):
        assert f"⟨{number}⟩" in shown
    for sign in "\u202e\u2066\u200b\ufeff\x00\x1b\u2028":
        assert sign not in shown


def test_a_hostile_page_still_filters(page, opened):
    """The list finds an attempt by a word of its hostile detail."""
    driver = opened(page[0], "#q=onerror%3Dwindow.ran%3D1")
    assert driver.execute_script("return document.querySelector('.count').textContent") == "2 of 19 attempts"
    assert driver.execute_script("return window.ran") is None


def test_the_policy_stops_what_is_put_into_the_page(page, opened):
    """Were markup ever to get in, the page's policy would still let no script run and no picture be fetched."""
    text, asked = page
    driver = opened(text)
    address = driver.execute_script("return document.body.textContent.match(/http:..127.0.0.1:[0-9]+/)[0]")
    driver.execute_async_script(
        """
        const done = arguments[1], script = document.createElement('script'), box = document.createElement('div');
        script.textContent = 'window.ran = 1';
        box.innerHTML = `<img src="${arguments[0]}/in" onerror="window.ran=1"><svg onload="window.ran=1"></svg>
          <style>@import url("${arguments[0]}/style")</style><iframe src="${arguments[0]}/frame"></iframe>`;
        document.body.append(script, box);
        fetch(`${arguments[0]}/fetch`).catch(() => null);
        setTimeout(done, 500);
        """,
        address,
    )
    assert driver.execute_script("return window.ran") is None
    assert asked == []
    driver.get_log("browser")


def test_names_that_every_object_has_are_only_names(recorded, opened):
    """Languages called constructor and __proto__, and two runs of one id, are drawn and opened like any other."""
    one = Header(id="same", model={"name": "m"}, planned={"constructor": {"s/a": [0]}, "__proto__": {"s/a": [0]}})
    two = Header(id="other", model={"name": "n"}, planned={"toString": {"s/a": [0]}})
    runs = [
        recorded(one, [Attempt(Key("s/a", name), Judgement(Verdict.ACCEPTED)) for name in one.planned]),
        recorded(two, [Attempt(Key("s/a", "toString"), Judgement(Verdict.WRONG_ANSWER))]),
    ]
    driver = opened(render_html([*runs, replace(runs[1], folder=runs[1].folder / "again")]))
    cells = driver.execute_script(
        "return [...document.querySelectorAll('#board tbody td')].map((it) => it.textContent)"
    )
    assert [cell.startswith("not asked") for cell in cells if "no " not in cell] == [
        *(False, False, True),
        *(True, True, False),
        *(True, True, False),
    ]
    assert driver.execute_script("return document.querySelector('.count').textContent") == "4 of 4 attempts"
    driver.execute_script("location.hash = '#run=other+%282%29'")
    WebDriverWait(driver, 10, 0.05).until(
        lambda it: it.execute_script("return document.querySelector('.count').textContent") == "1 of 4 attempts"
    )
    assert driver.get_log("browser") == []

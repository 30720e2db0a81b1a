"""A real Chromium without a window, and run folders for the pages that it opens."""

import os
import shutil
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.support.ui import WebDriverWait

from codegrade.attempt import Attempt, Failure
from codegrade.chat import Reply
from codegrade.records.journal import Journal
from codegrade.records.reading import Run, read_run
from codegrade.records.schema import Header, StoredReply

LONG_SECONDS = 30


def wait_for(driver: webdriver.Chrome, script: str) -> None:
    """Until a script's value is true."""
    WebDriverWait(driver, LONG_SECONDS, 0.05).until(lambda found: found.execute_script(f"return {script}"))


@pytest.fixture(scope="session")
def chromium() -> Iterator[webdriver.Chrome]:
    programs = [shutil.which(name) for name in ("chromium", "chromedriver")]
    if None in programs:
        problem = "no Chromium here: apt-get install chromium chromium-driver"
        if os.environ.get("CODEGRADE_REQUIRE_SANDBOXES"):
            pytest.fail(problem)
        pytest.skip(problem)
    options = webdriver.ChromeOptions()
    for word in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900"):
        options.add_argument(word)
    options.binary_location = str(programs[0])
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(str(programs[1])))
    yield driver
    driver.quit()


@pytest.fixture
def until():
    """Waits until a script's value is true."""
    return wait_for


@pytest.fixture
def opened(chromium, tmp_path):
    """Opens a page from its text, at an address behind the #; gives the browser when the page is drawn."""

    def open_page(text: str, behind: str = "") -> webdriver.Chrome:
        file = tmp_path / "page.html"
        file.write_text(text, encoding="utf-8")
        chromium.get("about:blank")
        chromium.get_log("browser")
        chromium.get(file.as_uri() + behind)
        wait_for(chromium, "document.documentElement.dataset.ready === 'true'")
        return chromium

    return open_page


@pytest.fixture
def visits() -> Iterator[tuple[str, list[str]]]:
    """A server's address, and the paths that anyone asked it for."""
    asked: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class's name
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def recorded(tmp_path):
    """Writes a run folder; `replies` are texts by the index of their attempt."""

    def record(
        header: Header,
        attempts: Sequence[Attempt],
        replies: Mapping[int, str] | None = None,
        failures: Sequence[Failure] = (),
    ) -> Run:
        folder: Path = tmp_path / "runs" / header.id
        with Journal.create(folder, header) as journal:
            for at, attempt in enumerate(attempts):
                digest = ""
                if replies and at in replies:
                    digest, _ = journal.keep(StoredReply(key=attempt.key, reply=Reply(replies[at])))
                journal.add(replace(attempt, reply_digest=digest))
            for failure in failures:
                journal.fail(failure)
        return read_run(folder)

    return record

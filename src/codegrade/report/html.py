"""The report as one HTML page that needs nothing else: data, style and program are inside, and nothing is fetched.

The page's own policy allows the one script and the one style whose digests it names, and no connection to anywhere.
What models and databases said travels as data, and the script only ever makes text of it.
"""

import base64
import hashlib
import json
from collections.abc import Sequence
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from codegrade.records.reading import Run
from codegrade.report.page_attempts import Shown
from codegrade.report.page_data import page_data
from codegrade.report.words import one_line

SCRIPTS = (
    "dom",
    "state",
    "table",
    "charts",
    "board",
    "stack",
    "sections",
    "ratings",
    "money",
    "attempts",
    "detail",
    "start",
)
"""The parts of the script, in order; each sees what those before it define."""

_ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def render_html(runs: Sequence[Run], shown: Shown | None = None) -> str:
    """The page over these runs; `shown` adds prompts, and hidden cases where they were asked for."""
    data = page_data(runs, shown or Shown())
    script = _script()
    style = _read("page.css")
    # Both are ours, and the data cannot end its element: nothing is left that could be escaped.
    template = Environment(autoescape=False, undefined=StrictUndefined, keep_trailing_newline=True).from_string(  # noqa: S701
        _read("template.html.j2")
    )
    return template.render(
        title=escaped_text(one_line(_title(runs))),
        policy=_policy(script, style),
        style=style,
        script=script,
        data=inert(data.plain),
        blocks=data.blocks,
    )


def inert(value: object) -> str:
    """JSON that stays text inside any element: no character in it starts markup, ends a line or is not ASCII."""
    return json.dumps(value, separators=(",", ":")).translate(_ESCAPED)


def escaped_text(text: str) -> str:
    """Text between two tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _title(runs: Sequence[Run]) -> str:
    return f"codegrade: {runs[0].header.id}" if len(runs) == 1 else f"codegrade: {len(runs)} runs"


def _script() -> str:
    parts = "\n".join(_read(f"{name}.js") for name in SCRIPTS)
    return f'"use strict";\n(() => {{\n{parts}}})();\n'


def _policy(script: str, style: str) -> str:
    return (
        f"default-src 'none'; script-src '{_source(script)}'; style-src '{_source(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _source(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _read(name: str) -> str:
    return files("codegrade.report").joinpath("page", name).read_text(encoding="utf-8")

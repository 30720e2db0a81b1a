"""A gate for GitHub Actions: annotations, which a job prints, and a summary in Markdown for its page."""

from codegrade.gate import Result, Scope
from codegrade.report.gate_page import Gated, gate_page, names, said
from codegrade.report.markdown import page_lines
from codegrade.report.words import one_line

_COMMANDS = {
    Result.REGRESSED: "error",
    Result.INCOMPLETE: "error",
    Result.INCONCLUSIVE: "warning",
    Result.PASS: "notice",
}


def render_annotations(gated: Gated) -> str:
    """A workflow command for each scope; each is one line, whatever is in its text."""
    return "".join(_annotation(gated, scope) + "\n" for scope in gated.decision.scopes)


def render_summary(gated: Gated) -> str:
    """GitHub-flavoured Markdown; ends in a newline."""
    return "\n".join(page_lines(gate_page(gated))).strip("\n") + "\n"


def _annotation(gated: Gated, scope: Scope) -> str:
    text = said(scope, gated.decision)
    lost = gated.outcome(scope).lost
    if scope.result is Result.REGRESSED and lost:
        text += f"\nlost: {one_line(names(lost))}"
    title = one_line(f"codegrade gate: {scope.name} {scope.result}")
    return f"::{_COMMANDS[scope.result]} title={escape_property(title)}::{escape_data(text)}"


def escape_data(text: str) -> str:
    """Text as the message of a workflow command, which ends at the end of its line."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Text as a property of a workflow command, which a colon or a comma would end."""
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")

"""A gate as JUnit XML: a test case for each language and one for all together.

*regressed* is a failure that lists what was lost, *incomplete* an error, *inconclusive* is skipped with its reason.
"""

import re
from xml.etree import ElementTree as ET

from codegrade.gate import Result, Scope
from codegrade.report.gate_page import Gated, said
from codegrade.report.words import attempt_name

_ELEMENTS = {Result.REGRESSED: "failure", Result.INCOMPLETE: "error", Result.INCONCLUSIVE: "skipped"}
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, escaped or not."""


def render_junit(gated: Gated) -> str:
    """An XML document; ends in a newline."""
    scopes = gated.decision.scopes
    counts = {
        "failures": sum(scope.result is Result.REGRESSED for scope in scopes),
        "errors": sum(scope.result is Result.INCOMPLETE for scope in scopes),
        "skipped": sum(scope.result is Result.INCONCLUSIVE for scope in scopes),
    }
    totals = {"tests": str(len(scopes)), **{name: str(count) for name, count in counts.items()}}
    root = ET.Element("testsuites", {"name": "codegrade", **totals})
    suite = ET.SubElement(root, "testsuite", {"name": "codegrade gate", **totals})
    properties = ET.SubElement(suite, "properties")
    for name, value in _properties(gated).items():
        ET.SubElement(properties, "property", {"name": name, "value": _clean(value)})
    for scope in scopes:
        _case(suite, gated, scope)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _properties(gated: Gated) -> dict[str, str]:
    return {
        "result": gated.decision.result.value,
        "base": gated.shared.names[0],
        "candidate": gated.shared.names[1],
        "max_drop": f"{gated.decision.rule.max_drop:g}",
        "alpha": f"{gated.decision.rule.alpha:g}",
    }


def _case(suite: ET.Element, gated: Gated, scope: Scope) -> None:
    case = ET.SubElement(suite, "testcase", {"classname": "codegrade.gate", "name": _clean(scope.name)})
    why = said(scope, gated.decision)
    if scope.result not in _ELEMENTS:
        ET.SubElement(case, "system-out").text = _clean(why)
        return
    found = ET.SubElement(case, _ELEMENTS[scope.result], {"message": _clean(why)})
    if scope.result is Result.REGRESSED:
        found.set("type", scope.result.value)
        found.text = _clean("".join(f"lost: {attempt_name(key)}\n" for key in gated.outcome(scope).lost))
    elif scope.result is Result.INCOMPLETE:
        found.set("type", scope.result.value)


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)

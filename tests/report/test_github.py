from hypothesis import given
from hypothesis import strategies as st

from codegrade.report.github import escape_data, escape_property


def test_what_would_end_a_workflow_command_is_escaped():
    """As GitHub's own toolkit spells it: percent first, then line ends; colon and comma in properties."""
    assert escape_data("50 % lost:\r\nrust, go") == "50 %25 lost:%0D%0Arust, go"
    assert escape_property("rust: 1, 2\n") == "rust%3A 1%2C 2%0A"


@given(st.text())
def test_text_stays_on_its_line(text):
    """No text can begin a command of its own."""
    assert "\n" not in escape_data(text)
    assert "\r" not in escape_data(text)
    assert not set(escape_property(text)) & set("\r\n:,")

"""Keys and passwords reach no record, no message and no repr."""

import json
import traceback

import pytest

from codegrade.chat import Message, Prompt
from codegrade.errors import CodegradeError, ConfigError
from codegrade.model.config import ModelConfig
from codegrade.model.fake_server import FakeServer, answer, delta, events, status, whole
from codegrade.model.opening import open_model
from codegrade.model.retry import Retries

KEY = "sk-very-secret-0123456789"
PROMPT = Prompt((Message("user", "hi"),), "s/t", "python")
ECHO = {"error": {"message": f"bad {KEY}", "code": KEY}}
LEAKS = {
    "401": status(401, ECHO),
    "400": status(400, ECHO),
    "404": status(404, ECHO),
    "500": status(500, "x" * 390 + KEY),
    "redirect": status(302, headers={"Location": f"https://x/{KEY}"}),
    "html": whole(f"<p>{KEY}", content_type="text/html"),
    "garbage": whole(" " * 190 + KEY),
    "chunk": lambda wire: events(wire, [{"error": {"message": KEY}}]),
    "aborted": lambda wire: events(wire, [delta(KEY)]),
}


def open_with_key(url: str):
    model = open_model("m", url=url, env={"K": KEY}, overrides={"key_env": "K"}, retries=Retries(tries=1))
    assert KEY not in repr(model) + repr(model.config) + repr(vars(model)["_client"])
    return model


@pytest.mark.parametrize("name", LEAKS)
def test_no_message_shows_the_key(name):
    """Whatever the server echoes, the error and its whole traceback are without the key."""
    with FakeServer([LEAKS[name]]) as server:
        model = open_with_key(server.url)
        try:
            assert KEY not in repr(model.complete(PROMPT))
        except CodegradeError as error:
            shown = "".join(traceback.format_exception(error)) + repr(error.__dict__)
            assert KEY not in shown
            assert KEY[:12] not in shown


def test_no_record_shows_key_or_password():
    """`describe` has neither the key nor the url's password nor a secret in `extra`; the password is still sent."""
    with FakeServer([answer("x")]) as server:
        url = server.url.replace("//", "//me:pass-word@")
        extra = {"api_key": "hidden-1", "nested": {"secret": "hidden-2"}, "top_k": 4}
        model = open_model("m", url=url, env={}, overrides={"extra": extra})
        facts = json.dumps(model.describe())
        model.complete(PROMPT)
        assert server.asked[0].headers["authorization"] == "Basic bWU6cGFzcy13b3Jk"
    assert "pass-word" not in facts + repr(model) + repr(model.config)
    assert "hidden" not in facts
    assert '"top_k": 4' in facts


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "schlüssel"])
def test_malformed_key_is_refused_without_showing_it(key):
    """A header cannot carry it; the message names the variable."""
    with pytest.raises(ConfigError, match="K holds characters that no key has") as caught:
        open_model("m", url="http://localhost:1", env={"K": key}, overrides={"key_env": "K"})
    assert key not in str(caught.value)


def test_wrong_entry_is_explained_without_its_values():
    """A url with a password and a query is refused without being shown."""
    with pytest.raises(ConfigError, match="url: must have no") as caught:
        open_model("m", url="http://me:pass-word@h/v1?key=abc", env={})
    assert "pass-word" not in str(caught.value)
    assert "abc" not in str(caught.value)


def test_key_is_not_in_the_configuration():
    """models.toml names a variable; there is no field for a key."""
    assert "api_key" not in ModelConfig.model_fields

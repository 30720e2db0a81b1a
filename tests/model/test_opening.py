"""Names to models."""

import tomllib
from pathlib import Path

import pytest

from codegrade.chat import Message, Prompt
from codegrade.errors import ConfigError
from codegrade.model.builtin import ReferenceModel, StarterModel
from codegrade.model.fake_server import FakeServer, answer
from codegrade.model.opening import find_config, open_model, split_url
from codegrade.model.replay import ReplayModel

EXAMPLE = Path(__file__).parents[2] / "models.example.toml"


def write(folder: Path, text: str) -> Path:
    file = folder / "models.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def test_entry_of_models_toml(tmp_path):
    """An entry gives url and settings; the name is the model id where none is written."""
    file = write(tmp_path, '[models.qwen]\nurl = "http://127.0.0.1:8080"\ntemperature = 0.2\nconcurrency = 4')
    model = open_model("qwen", models_file=file, env={})
    assert model.name == "qwen"
    assert str(model.config.base) == "http://127.0.0.1:8080/v1"
    assert (model.config.temperature, model.config.concurrency, model.config.model) == (0.2, 4, "")


def test_overrides_win_and_none_does_not_count(tmp_path):
    """Options of the command line replace fields of the entry."""
    file = write(tmp_path, '[models.qwen]\nurl = "http://a"\ntemperature = 0.2\nseed = 3')
    config = find_config("qwen", models_file=file, env={}, url="http://b", overrides={"temperature": 0.9, "seed": None})
    assert (config.url, config.temperature, config.seed) == ("http://b", 0.9, 3)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("qwen@http://h:1", ("qwen", "http://h:1")),
        ("org/m:7b@https://u:p@h/v1", ("org/m:7b", "https://u:p@h/v1")),
        ("qwen", ("qwen", "")),
        ("a@b", ("a@b", "")),
    ],
)
def test_name_with_address(name, expected):
    """The address begins at the scheme."""
    assert split_url(name) == expected


def test_id_with_url_is_asked_for_by_that_name():
    """`--model X --url U` sends X."""
    with FakeServer([answer("x")]) as server:
        open_model("org/x", url=server.url, env={}).complete(Prompt((Message("user", ""),), "s/t", "go"))
    assert server.asked[0].body["model"] == "org/x"


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("http://h:1", "http://h:1/v1"),
        ("http://h:1/", "http://h:1/v1"),
        ("http://h:1/v1", "http://h:1/v1"),
        ("http://h:1/v1/", "http://h:1/v1"),
        ("https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1"),
        ("http://h:1/v1/chat/completions", "http://h:1/v1"),
    ],
)
def test_base_with_or_without_v1(url, base):
    """/v1 is added only to a bare host."""
    assert str(find_config("m", url=url, env={}).base) == base


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("http://localhost:1", "local"),
        ("http://192.168.1.9:1", "local"),
        ("http://[::1]:1", "local"),
        ("http://llama:8080", "local"),
        ("http://box.lan", "local"),
        ("https://api.openai.com/v1", "cloud"),
        ("http://8.8.8.8", "cloud"),
    ],
)
def test_place(url, place):
    """Private addresses and names without a dot are local."""
    assert find_config("m", url=url, env={}).place == place


def test_search_order(tmp_path):
    """--models, then ./models.toml, then the user's configuration folder."""
    env = {"HOME": str(tmp_path / "home")}
    write(tmp_path / "home" / ".config" / "codegrade", '[models.m]\nurl = "http://user"')
    assert find_config("m", env=env, folder=tmp_path).url == "http://user"
    write(tmp_path, '[models.m]\nurl = "http://here"')
    assert find_config("m", env=env, folder=tmp_path).url == "http://here"
    asked = write(tmp_path / "asked", '[models.m]\nurl = "http://asked"')
    assert find_config("m", env=env, folder=tmp_path, models_file=asked).url == "http://asked"


def test_unknown_name_shows_what_there_is_and_what_to_add(tmp_path):
    """The TOML in the hint is valid and defines the name."""
    file = write(tmp_path, '[models.alpha]\nurl = "http://a"')
    with pytest.raises(ConfigError, match=r"has alpha; built in are reference, starter, replay:FILE") as caught:
        open_model("org/beta", models_file=file, env={})
    toml = caught.value.hint.partition("\n")[2]
    assert tomllib.loads(toml)["models"]["org/beta"]["url"] == "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[models.m", "at end of document"),
        ('[models.m]\nurl = "ftp://x"', "models.m.url: must be http://"),
        ('[models.m]\nmodel = "x"', "models.m.url: is missing"),
        ('[models.m]\nurl = "http://x"\ntemprature = 1', "models.m.temprature: is no key"),
        ('[models.m]\nurl = "http://x"\ntemperature = -1', "models.m.temperature: Input should be greater"),
        ('[models.m]\nurl = "http://x"\nextra = {stream = false}', "models.m.extra: may not set stream"),
        ('[model.m]\nurl = "http://x"', "model: is no key"),
    ],
)
def test_wrong_file_names_the_field(tmp_path, text, said):
    """File and field are in the message."""
    with pytest.raises(ConfigError) as caught:
        open_model("m", models_file=write(tmp_path, text), env={})
    assert said in str(caught.value)
    assert "models.toml" in str(caught.value)


def test_models_file_that_is_not_there(tmp_path):
    """--models must exist."""
    with pytest.raises(ConfigError, match="no such file"):
        open_model("m", models_file=tmp_path / "no.toml", env={})


def test_key_that_is_not_set():
    """The variable is named before any server is asked."""
    with pytest.raises(ConfigError, match="MY_KEY is not set"):
        open_model("m", url="http://h", env={}, overrides={"key_env": "MY_KEY"})


def test_openai_has_a_key_variable_of_its_own():
    """OPENAI_API_KEY is wanted for OpenAI's address, and max_tokens has OpenAI's name there."""
    with pytest.raises(ConfigError, match="OPENAI_API_KEY is not set"):
        open_model("gpt", url="https://api.openai.com", env={})
    config = find_config("gpt", url="https://api.openai.com/v1", env={})
    assert config.is_openai


def test_builtins(tmp_path):
    """reference, starter and replay: need no server."""
    file = tmp_path / "r.jsonl"
    file.write_text('{"task": "s/t", "language": "go", "program": "package main"}')
    assert isinstance(open_model("reference", env={}), ReferenceModel)
    assert isinstance(open_model(f"replay:{file}", env={}), ReplayModel)
    starter = open_model("starter", env={}, starters=lambda task, language: f"{task} {language}")
    assert isinstance(starter, StarterModel)
    assert starter.complete(Prompt((Message("user", ""),), "s/t", "go")).text == "```go\ns/t go\n```\n"


def test_example_file_is_valid():
    """Every entry of models.example.toml is accepted."""
    names = tomllib.loads(EXAMPLE.read_text())["models"]
    assert len(names) >= 4
    for name in names:
        assert find_config(name, models_file=EXAMPLE, env={}).url

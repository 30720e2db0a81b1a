"""The CI examples: they parse, call what is there, and fit together."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from codegrade.cli.gate_command import EXITS
from codegrade.cli.main import codegrade

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples" / "ci"
SCRIPT = EXAMPLES / "gate.sh"


def load(path: Path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def test_the_action_passes_every_input_by_environment():
    """A composite action whose inputs are all used, and never inside a script."""
    action = load(ROOT / "action.yml")
    assert action["runs"]["using"] == "composite"
    used = set()
    for step in action["runs"]["steps"]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]
        used |= set(re.findall(r"inputs\.([a-z-]+)", " ".join(step["env"].values())))
    assert used == set(action["inputs"])
    assert action["inputs"]["max-drop"]["default"] == "2"
    assert action["inputs"]["alpha"]["default"] == "0.05"


def test_the_workflow_uses_the_action_as_it_is():
    """Only inputs that the action has; the base is kept on the main branch and fetched on pull requests."""
    workflow = load(EXAMPLES / "github.yml")
    steps = {step.get("name", step.get("uses")): step for step in workflow["jobs"]["gate"]["steps"]}
    given = steps["Run and gate"]["with"]
    assert set(given) <= set(load(ROOT / "action.yml")["inputs"])
    assert steps["Keep the run as the base"]["with"]["path"] == "codegrade-out/runs/candidate"
    assert steps["Keep the run as the base"]["with"]["name"] == "codegrade-base"
    assert "--name codegrade-base --dir base" in steps["Fetch the base run"]["run"]
    assert given["base"] == "base"


def test_the_gitlab_jobs_keep_report_and_base():
    """The gate's JUnit file is a report, inconclusive is allowed, the base is an artifact; no image is named."""
    jobs = load(EXAMPLES / "gitlab.yml")
    gate = jobs["codegrade-gate"]
    assert gate["artifacts"]["reports"] == {"junit": "codegrade-out/gate.xml"}
    assert gate["allow_failure"] == {"exit_codes": [3]}
    assert gate["script"][-1].endswith('gate.sh" "$MODEL" codegrade-out base/codegrade-out/runs/candidate')
    assert jobs["codegrade-base"]["artifacts"]["paths"] == ["codegrade-out"]
    assert not any("image" in job for job in jobs.values())


def test_the_script_is_sound_bash():
    """It parses, and a missing model is a usage error before anything starts."""
    assert subprocess.run(["bash", "-n", SCRIPT], check=False).returncode == 0
    done = subprocess.run(["bash", SCRIPT, "/nonexistent.gguf", "out"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "there is no file /nonexistent.gguf" in done.stderr


def test_the_script_refuses_a_base_that_is_none_or_its_own_output(tmp_path):
    """Both before any server starts; the output's run would be deleted before it is read."""
    (tmp_path / "m.gguf").touch()
    (tmp_path / "out" / "runs" / "candidate").mkdir(parents=True)
    words = ["bash", SCRIPT, tmp_path / "m.gguf", tmp_path / "out", tmp_path / "out" / "runs" / "candidate"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "there is no run in" in done.stderr
    (tmp_path / "out" / "runs" / "candidate" / "run.json").touch()
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "move the base elsewhere" in done.stderr


@pytest.mark.parametrize("command", ["run", "gate", "report", "images"])
def test_the_script_uses_options_that_are_there(command):
    """Every option it gives to a command is in that command's help."""
    script = SCRIPT.read_text(encoding="utf-8")
    found = CliRunner().invoke(codegrade, [command, *(["build"] if command == "images" else []), "--help"]).stdout
    options = {
        "run": [*re.findall(r"--[a-z-]+", " ".join(re.findall(r"options\+?=\(.*\)", script))), "--resume"],
        "gate": ["--max-drop", "--alpha", "--format", "--output"],
        "report": ["--format"],
        "images": ["--missing"],
    }[command]
    assert options
    assert [option for option in options if option not in found] == []


def test_the_documented_exit_codes_are_the_gates():
    """docs/ci.md, the script and the command say the same."""
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    for result, code in EXITS.items():
        assert re.search(rf"^\| {code} \| \*\*{result}\*\* \|", page, re.MULTILINE)
        assert f"{code} {result}" in SCRIPT.read_text(encoding="utf-8")

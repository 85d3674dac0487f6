"""The workflows: pinned, without rights they do not need, and never running what a stranger wrote with rights."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
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
    assert not re.search(r"git (checkout|merge|switch)|unzip|pip install", scripts)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not there")
@pytest.mark.parametrize("file", OURS, ids=lambda file: file.name)
def test_scripts_are_read_by_bash(file: Path) -> None:
    for step in _steps(file):
        if "run" in step:
            done = subprocess.run(["bash", "-n"], input=step["run"], text=True, capture_output=True, check=False)
            assert done.stderr == ""

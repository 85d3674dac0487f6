"""What a new project holds."""

import re

import yaml

from explainer import build
from explainer.adapters.installed import Engine
from explainer.adapters.starting import Answers, project_files
from explainer.model.finding import Severity
from explainer.model.identifier import KINDS
from explainer.model.site import Project
from tests.files import ROOT

TITLE, QUESTION = 'The *bridge*: "open" & <shut> #1', "1. Is it {{title}} [or](x) _not_?"
ANSWERS = Answers(title=TITLE, question=QUESTION)


def test_it_holds_an_example_of_every_kind_without_a_finding_but_the_history() -> None:
    checked = build.check_files(project_files(ANSWERS, Engine()), Project(root=ROOT))
    assert [finding.rule for finding in checked.findings] == ["history-incomplete"]
    assert {identifier.kind for identifier in checked.library.records} == set(KINDS)
    assert checked.library.tombstones


def test_what_its_readme_shows_may_be_added_as_it_stands() -> None:
    files = project_files(ANSWERS, Engine())
    shown = re.findall(r"```yaml\n# (data/[a-z]+\.yml): .*\n([^`]+)```", files["README.md"].decode())
    assert [path for path, _ in shown] == ["data/claims.yml", "data/statements.yml", "data/disputes.yml"]
    added = {**files, **{path: files[path] + text.encode() for path, text in shown}}
    checked = build.check_files(added, Project(root=ROOT))
    rules = [str(finding) for finding in checked.findings if finding.severity is not Severity.NOTE]
    assert rules == []
    assert {"claim:bridge-has-two-lanes", "statement:ada-on-the-lanes", "dispute:how-many-lanes"} <= set(
        checked.library.records
    )


def test_nothing_is_made_up_for_the_owner() -> None:
    files = project_files(ANSWERS, Engine())
    settings = yaml.safe_load(files["mkdocs.yml"])
    assert (settings["site_name"], settings["site_description"]) == (TITLE, QUESTION)
    assert settings["plugins"][1] == {"explainer": {"contact": None, "licence": None}}
    assert "LICENSE" not in files
    addresses = re.findall(
        rb"(?:https?://|mailto:)[^/\s\"']+", b"".join(content for path, content in files.items() if "workflows" not in path)
    )
    known = ("https://…".encode(), b"https://pre-commit.com", b"https://github.com")
    assert [each for each in addresses if not each.endswith((b".example", b"127.0.0.1:8000")) and each not in known] == []


def test_its_workflows_call_what_it_has() -> None:
    files = project_files(ANSWERS, Engine())
    workflows = [content.decode() for path, content in files.items() if path.startswith(".github/workflows/")]
    assert len(workflows) >= 5
    wanted = {target for text in workflows for target in re.findall(r"run: make (\S+)", text)}
    assert wanted == {".venv/.ready", "site"}
    assert [target for target in wanted if not re.search(rf"^{re.escape(target)}:", files["Makefile"].decode(), re.M)] == []
    assert ".ci/run" in files

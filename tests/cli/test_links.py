"""`explainer links` as a person starts it, against a server on this machine."""

import importlib
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from unittest.mock import ANY

import click
import pytest
from click.testing import CliRunner, Result

from explainer.adapters.links import Limits
from explainer.cli import main
from tests.adapters.links.server import Reply, Server, sends_to, serving

TODAY = date.today().isoformat()
CLAIMS = """
moon:
  text: The moon is round.
  citations:
    - {source: almanac, locator: {page: "3"}, form: quotes, words: The moon is round}
    - {source: almanac, locator: {page: "3"}, form: quotes, words: "as
       a plate"}
sun: {text: The sun is hot., citations: [{source: paper, locator: {paragraph: 1}, form: reports}]}
"""
SOURCES = """
almanac: {title: The Almanac, publisher: unknown, read: whole, url: "%s", archive: "%s"}
paper: {title: The Paper, publisher: unknown, read: whole, url: "%s"}
letter: {title: A letter, publisher: unknown, read: whole}
"""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    module = importlib.import_module("explainer.cli.links")  # the package's attribute of that name is the command
    monkeypatch.setattr(module, "Limits", lambda **given: Limits(pause_seconds=0, request_seconds=2, **given))
    with serving() as server:
        yield server


@pytest.fixture
def project(tmp_path: Path, server: Server) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "claims.yml").write_text(CLAIMS, encoding="utf-8")
    addresses = tuple(server.address(page) for page in ("almanac.example/3", "archive.example/3", "paper.example/1"))
    (tmp_path / "data" / "sources.yml").write_text(SOURCES % addresses, encoding="utf-8")
    return tmp_path


def run(project: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["links", "--root", str(project), "--private", *words])


def test_everything_is_well(project: Path, server: Server) -> None:
    page = "<p>The moon is <i>round</i> as a plate."
    server.pages |= {"almanac.example/3": Reply(page), "archive.example/3": Reply(page), "paper.example/1": Reply()}
    result = run(project, "--strict")
    assert (result.exit_code, result.output) == (0, "3 live\n")
    assert run(project).output == "3 live\n"
    assert len(server.asked) == 9  # the second time, nobody was asked
    run(project, "--within", "0")
    assert len(server.asked) == 18


def test_what_needs_something_done_is_said_with_its_place(project: Path, server: Server) -> None:
    server.pages["almanac.example/3"] = Reply("<p>The moon is round.")
    server.pages["archive.example/3"] = Reply("", 403)
    server.pages["paper.example/1"] = sends_to("/2")
    server.pages["paper.example/2"] = Reply()
    result = run(project)
    assert result.exit_code == 0
    day = json.loads(run(project, "--format", "json").output)[0]["on"]
    almanac, archive, paper = (server.address(page) for page in ("almanac.example/3", "archive.example/3", "paper.example/1"))
    assert click.unstyle(result.output).splitlines() == [
        f"changed {almanac}",
        f"    data/sources.yml:2:69 source:almanac: it answers, but of 2 quotations from it, 1 are not on the page ({day})",
        "    not there: “as a plate” (data/claims.yml:6:68)",
        f"blocked {archive}",
        f"    data/sources.yml:2:{82 + len(almanac)} source:almanac: it answers 403 ({day})",
        f"moved {paper}",
        f"    data/sources.yml:3:65 source:paper: it sends on for good; it answers ({day})",
        f"    leads to {server.address('paper.example/2')}",
        "1 moved, 1 blocked, 1 changed",
    ]
    assert run(project, "--strict").exit_code == 1


def test_blocked_and_moved_fail_nothing_and_gone_does(project: Path, server: Server) -> None:
    server.pages |= {"almanac.example/3": Reply("", 403), "archive.example/3": Reply("", 500), "paper.example/1": Reply()}
    assert run(project, "--strict").exit_code == 0
    del server.pages["paper.example/1"]
    assert run(project, "--strict", "--within", "0").exit_code == 1


def test_as_json(project: Path, server: Server) -> None:
    server.pages["almanac.example/3"] = Reply("<p>The moon is round.")
    found = json.loads(run(project, "--format", "json").output)
    assert [(each["source"], each["field"], each["state"]) for each in found] == [
        ("source:almanac", "url", "changed"),
        ("source:almanac", "archive", "gone"),
        ("source:paper", "url", "gone"),
    ]
    assert found[0] == {
        "source": "source:almanac",
        "field": "url",
        "address": server.address("almanac.example/3"),
        "state": "changed",
        "means": "the address answers, but words quoted from it are not on the page",
        "why": "it answers, but of 2 quotations from it, 1 are not on the page",
        "to": "",
        "missing": [{"record": "claim:moon", "words": "as a plate"}],
        "on": found[0]["on"],
        "file": "data/sources.yml",
        "line": 2,
    }


def test_no_addresses(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "terms.yml").write_text("moon: {title: Moon, text: The moon.}\n")
    assert run(tmp_path).output == "no source has an address\n"
    assert json.loads(run(tmp_path, "--format", "json").output) == []


def test_the_tool_names_itself_and_whom_to_turn_to(project: Path, server: Server) -> None:
    settings = 'site_url: https://moon.example/\nplugins: [{explainer: {contact: "mailto:desk@moon.example\\nX-Evil: é"}}]\n'
    (project / "mkdocs.yml").write_text(settings)
    run(project)
    agents = {each.agent for each in server.asked}
    assert len(agents) == 1
    agent = agents.pop()
    assert agent.startswith("explainer/")
    assert agent.endswith("(link check; https://moon.example/; mailto:desk@moon.exampleX-Evil: )")


def test_answers_that_cannot_be_kept_are_given_all_the_same(project: Path, server: Server) -> None:
    (project / ".cache").write_text("in the way")
    server.pages |= {"almanac.example/3": Reply("", 403), "archive.example/3": Reply("", 403), "paper.example/1": Reply()}
    result = run(project)
    assert result.exit_code == 0
    assert result.output.endswith("1 live, 2 blocked\n")


def test_what_was_found_is_recorded_when_asked_for(project: Path, server: Server) -> None:
    server.pages |= {"almanac.example/3": Reply("", 403), "paper.example/1": Reply()}
    run(project)
    ledger = project / "data/ledger/links.json"
    assert not ledger.exists()
    assert run(project, "--record").exit_code == 0
    lines = ledger.read_text().splitlines()
    assert [json.loads(f"{{{line[:-1]}}}") for line in lines[1:-1]] == [
        {server.address("archive.example/3"): {"on": TODAY, "state": "gone", "worked": "never", "seal": ANY}},
        {server.address("paper.example/1"): {"on": TODAY, "state": "working", "worked": TODAY, "seal": ANY}},
    ]
    (project / "data/claims.yml").write_text(CLAIMS.replace("source: paper", "source: papre"))
    ledger.unlink()
    assert run(project, "--record").exit_code == 1
    assert not ledger.exists()

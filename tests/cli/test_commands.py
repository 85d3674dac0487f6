"""The commands as a person starts them, on small projects."""

import importlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer import __version__
from explainer.cli import main
from tests.files import EXAMPLE

GOOD = """
moon:
  text: The moon is round.
  citations: [{source: almanac, locator: {page: "3"}, form: asserts}]
"""
SOURCES = """
almanac: {title: The Almanac, publisher: office, read: whole, published: 2020-01-01, url: "https://almanac.example/"}
"""
ENTITIES = """
office: {name: The Office, type: organisation, summary: "It prints the [almanac](source:almanac)."}
"""


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "data" / "claims.yml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "data" / "sources.yml").write_text(SOURCES, encoding="utf-8")
    (tmp_path / "data" / "entities.yml").write_text(ENTITIES, encoding="utf-8")
    return tmp_path


def test_version() -> None:
    assert run("--version").output == f"explainer, version {__version__}\n"


@pytest.mark.parametrize(
    ("name", "hint"), [("chek", "did you mean “check”?"), ("publish-it-all", "explainer --help lists them")]
)
def test_a_command_that_there_is_not(name: str, hint: str) -> None:
    result = CliRunner().invoke(main, [name])
    assert result.exit_code == 2
    assert f"Error: there is no command “{name}”; {hint}\n" in result.output


def test_check_exits_with_0_when_there_is_no_error(project: Path) -> None:
    result = run("check", "--root", str(project))
    assert result.exit_code == 0, result.output


def test_check_exits_with_1_for_an_error_and_names_all(project: Path) -> None:
    (project / "data" / "claims.yml").write_text(GOOD.replace("almanac", "almanack") + "sun: {txt: Hot}\n", encoding="utf-8")
    result = run("check", "--root", str(project))
    assert result.exit_code == 1
    assert "data/claims.yml:4:24" in result.output
    assert "did you mean" in result.output
    assert "txt" in result.output


def test_check_strict_exits_with_1_for_a_warning(project: Path) -> None:
    (project / "data" / "claims.yml").write_text(GOOD.replace("is round", "is said and claimed to be round"), encoding="utf-8")
    assert run("check", "--root", str(project)).exit_code == 0
    assert run("check", "--strict", "--root", str(project)).exit_code == 1


def test_check_as_json(project: Path) -> None:
    (project / "data" / "claims.yml").write_text(GOOD + "sun: {text: The sun is hot.}\n", encoding="utf-8")
    found = json.loads(run("check", "--format", "json", "--root", str(project)).output)
    assert {"claim-without-citation"} <= {one["rule"] for one in found}


def test_publishing_makes_a_vanished_record_an_error(project: Path) -> None:
    assert run("check", "--publish", "--root", str(project)).exit_code == 0
    assert "claim:moon" in (project / "data" / "ledger" / "published.json").read_text(encoding="utf-8")
    (project / "data" / "claims.yml").write_text(GOOD.replace("moon:", "moons:"), encoding="utf-8")
    result = run("check", "--root", str(project))
    assert result.exit_code == 1
    assert "claim:moon" in result.output


def test_a_folder_that_cannot_be_written_is_said_in_a_line(project: Path) -> None:
    (project / "data/ledger").write_bytes(b"a file where the folder should be")
    result = run("check", "--root", str(project), "--publish")
    assert (result.exit_code, result.output.splitlines()[-1]) == (1, f"Error: File exists: {project / 'data/ledger'}")


def test_a_folder_without_a_project_is_a_usage_error(tmp_path: Path) -> None:
    result = run("check", "--root", str(tmp_path))
    assert result.exit_code == 2
    assert "there is neither mkdocs.yml nor a folder data/" in result.output


def test_render_writes_nothing_when_there_are_errors(project: Path) -> None:
    (project / "data" / "claims.yml").write_text(GOOD.replace("almanac", "almanack"), encoding="utf-8")
    result = run("render", "--root", str(project), str(project / "out"))
    assert result.exit_code == 1
    assert not (project / "out").exists()


def test_render_writes_what_changed_and_refuses_a_strange_folder(tmp_path: Path) -> None:
    project = tmp_path / "example"
    shutil.copytree(EXAMPLE, project)
    first = run("render", "--root", str(project), str(tmp_path / "out"))
    assert first.exit_code == 0, first.output
    again = run("render", "--root", str(project), str(tmp_path / "out"))
    assert ": 0 written" in again.output
    (tmp_path / "strange").mkdir()
    (tmp_path / "strange" / "letter.txt").write_text("mine", encoding="utf-8")
    assert run("render", "--root", str(project), str(tmp_path / "strange")).exit_code == 2
    assert (tmp_path / "strange" / "letter.txt").read_text(encoding="utf-8") == "mine"


def test_render_does_not_watch_a_story_of_another_day(project: Path) -> None:
    result = run("render", "--root", str(project), "--watch", "--as-of", "2026-06-30", str(project / "out"))
    assert result.exit_code == 2
    assert "--watch shows the story as it is; leave out --as-of" in result.output


def test_render_goes_on_writing_what_changes(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def changing(_: object) -> Iterator[str]:
        yield "as it is"
        claims = project / "data" / "claims.yml"
        claims.write_text(GOOD.replace("is round", "is flat"), encoding="utf-8")
        yield "changed"
        claims.write_text("moon: [", encoding="utf-8")
        yield "broken"
        raise KeyboardInterrupt

    monkeypatch.setattr(importlib.import_module("explainer.cli.render"), "states", changing)
    result = run("render", "--root", str(project), "--watch", str(project / "out"))
    assert result.exit_code == 0
    assert "The moon is flat." in (project / "out" / "claims" / "moon" / "index.md").read_text(encoding="utf-8")
    first, second = (line for line in result.output.splitlines() if " written, " in line)
    assert " 0 unchanged" in first
    assert " 0 unchanged" not in second
    assert result.output.endswith(f"nothing was written to {project / 'out'}\n")

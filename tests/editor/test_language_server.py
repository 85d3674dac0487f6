"""Completion, hints and diagnoses as an editor shows them, by the real yaml-language-server with this project's settings."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer import build
from explainer.adapters.editor import write_schemas
from explainer.adapters.installed import Engine
from explainer.adapters.starting import Answers, project_files
from explainer.model.site import Project
from tests.editor.installing import language_server
from tests.editor.language_server import LanguageServer
from tests.files import with_files

NEW_CLAIM = """\
buses-late:
  text: Buses were late.
  citations:
    - source: gazete
      form: reports
"""


def schemas(project: Path) -> None:
    write_schemas(Project(root=project), build.link(Project(root=project)).web)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new explainer, as `explainer init` leaves it."""
    root = with_files(tmp_path_factory.mktemp("project"), project_files(Answers(title="Bridge", question="Who?"), Engine()))
    schemas(root)
    return root


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[LanguageServer]:
    settings = json.loads((project / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    with LanguageServer(language_server(), project, settings["yaml.schemas"]) as running:
        yield running


def labels(items: list[dict[str, object]]) -> list[str]:
    return sorted(str(item["label"]) for item in items)


def test_nothing_is_wrong_with_what_loads(server: LanguageServer, project: Path) -> None:
    files = sorted((project / "data").glob("*.yml"))
    assert {file.name: server.open(f"data/{file.name}", file.read_text(encoding="utf-8")) for file in files} == {
        file.name: [] for file in files
    }


def test_a_reference_is_completed_with_the_records_that_there_are(server: LanguageServer) -> None:
    server.open("data/claims/new-1.yml", NEW_CLAIM)
    items = server.complete("data/claims/new-1.yml", 4, 15)
    assert labels(items) == ["gazette-bridge-closed", "letter-of-the-buses", "notice-of-closing"]
    (gazette,) = (item for item in items if item["label"] == "gazette-bridge-closed")
    assert gazette["documentation"] == (
        "Example Bridge closed, buses take the long way\narticle · Example Gazette · 3 March 2020"
    )
    assert gazette["textEdit"]["newText"] == "gazette-bridge-closed"


def test_a_list_and_the_keys_of_a_mapping_are_completed_too(server: LanguageServer) -> None:
    server.open("data/claims/new-2.yml", f"{NEW_CLAIM}  topics:\n    - \n")
    assert labels(server.complete("data/claims/new-2.yml", 7, 7)) == ["was-the-town-told"]
    server.open("data/statements/new.yml", "a:\n  speaker: ada-example\n  stances:\n    was\n")
    items = server.complete("data/statements/new.yml", 4, 8)
    (topic,) = (item for item in items if item["label"] == "was-the-town-told")
    assert str(topic["documentation"]).startswith("Was the town told?\n")


def test_words_of_a_field_are_completed_with_what_they_mean(server: LanguageServer) -> None:
    server.open("data/claims/new-3.yml", NEW_CLAIM)
    items = server.complete("data/claims/new-3.yml", 5, 13)
    assert {item["label"]: item["documentation"] for item in items}["reports"] == (
        "the source says that somebody said so, in words of its own"
    )
    assert labels(items) == ["asserts", "partly-quotes", "quotes", "reports"]


def test_keys_and_new_records_are_completed(server: LanguageServer) -> None:
    server.open("data/claims/new-4.yml", f"{NEW_CLAIM}  \n")
    assert "superseded_by" in labels(server.complete("data/claims/new-4.yml", 6, 3))
    server.open("data/claims/new-5.yml", f"{NEW_CLAIM}\n")
    (new,) = (item for item in server.complete("data/claims/new-5.yml", 6, 1) if item["label"] == "new claim")
    assert new["insertText"].startswith("${1:name}:\n  text: ${2:What is said to be so.}\n  citations:\n    - source: ")


def test_a_hint_says_what_stands_under_the_pointer(server: LanguageServer) -> None:
    server.open("data/claims/new-6.yml", NEW_CLAIM.replace("gazete", "letter-of-the-buses"))
    of_record = server.hover("data/claims/new-6.yml", 4, 16)
    assert of_record.startswith(
        "#### source:letter-of-the-buses\n\n\\[letter to passengers about the closed bridge\\]\n\nletter · "
    )
    assert server.hover("data/claims/new-6.yml", 2, 4).startswith("The claim, in our neutral words; one or two sentences.")
    assert "the source says that somebody said so" in server.hover("data/claims/new-6.yml", 5, 15)


def test_a_fault_stands_at_its_line(server: LanguageServer) -> None:
    assert server.open("data/claims/new-7.yml", NEW_CLAIM) == ["4: There is no source of this name, or it was retired."]
    wrong = NEW_CLAIM.replace("gazete", "source:notice-of-closing").replace("text:", "txt:").replace("reports", "report")
    assert server.open("data/claims/new-8.yml", wrong) == [
        '1: Missing property "text".',
        "2: Property txt is not allowed.",
        '5: Value is not accepted. Valid values: "quotes", "partly-quotes", "reports", "asserts".',
    ]


def test_a_record_added_or_taken_from_another_file_is_known_at_once(server: LanguageServer, project: Path) -> None:
    claims = NEW_CLAIM.replace("gazete", "gazette-on-the-buses")
    missing = ["4: There is no source of this name, or it was retired."]
    assert server.open("data/claims/new-9.yml", claims) == missing
    sources = project / "data" / "sources.yml"
    before = sources.read_text(encoding="utf-8")
    sources.write_text(f"{before}gazette-on-the-buses:\n  title: Late\n  publisher: example-gazette\n  read: whole\n", "utf-8")
    schemas(project)
    server.written(".cache/schema/claims.json")
    server.wait_for("data/claims/new-9.yml", [])
    sources.write_text(before, encoding="utf-8")
    schemas(project)
    server.written(".cache/schema/claims.json")
    server.wait_for("data/claims/new-9.yml", missing)

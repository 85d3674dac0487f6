"""Schemas for editors, as files; and the settings by which editors find them."""

import json
import re
import shutil
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from explainer import build
from explainer.adapters import editor
from explainer.adapters.editor import FOLDER, living, refresh_schemas, write_schemas, writing_schemas
from explainer.cli import main
from explainer.load.nodes import read_values
from explainer.load.schema import schemas
from explainer.model.identifier import KINDS, PLURALS
from explainer.model.site import Project
from explainer.weave.web import Web
from tests.files import EXAMPLE, ROOT
from tests.load.test_schema import as_editors_read
from tests.make import load_text

START = ROOT / "explainer" / "assets" / "start"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "project", ignore=shutil.ignore_patterns(".cache")))


def linked(root: Path) -> Web:
    return build.link(Project(root=root)).web


def test_they_are_written_where_they_changed(project: Path) -> None:
    assert write_schemas(Project(root=project), linked(project)) == len(KINDS)
    assert write_schemas(Project(root=project), linked(project)) == 0
    assert sorted(file.name for file in (project / FOLDER).iterdir()) == sorted(f"{name}.json" for name in PLURALS.values())
    topics = project / "data" / "topics.yml"
    topics.write_text(f"{topics.read_text('utf-8')}oil: {{title: Oil, question: Which oil?}}\n", encoding="utf-8")
    assert write_schemas(Project(root=project), linked(project)) == len(KINDS)
    assert "oil" in (project / FOLDER / "claims.json").read_text(encoding="utf-8")


def test_each_is_as_if_it_had_been_encoded_by_itself(project: Path) -> None:
    web = linked(project)
    write_schemas(Project(root=project), web)
    for name, content in schemas(living(web)).items():
        written = (project / FOLDER / f"{name}.json").read_text(encoding="utf-8")
        assert written == json.dumps(content, ensure_ascii=False) + "\n"


def test_they_are_written_in_steps(project: Path) -> None:
    steps = writing_schemas(Project(root=project), linked(project))
    assert [next(steps), next(steps)] == [True, True]
    assert sorted(file.name for file in (project / FOLDER).iterdir()) == sorted(f"{PLURALS[kind]}.json" for kind in KINDS[:2])


def test_one_of_another_size_or_with_other_words_is_written_anew(project: Path) -> None:
    write_schemas(Project(root=project), linked(project))
    file = project / FOLDER / "claims.json"
    for other in (b"", file.read_bytes().replace(b"object", b"subject", 1), file.read_bytes().replace(b"object", b"OBJECT", 1)):
        file.write_bytes(other)
        assert write_schemas(Project(root=project), linked(project)) == 1


def test_facts_that_load_keep_to_them(project: Path) -> None:
    write_schemas(Project(root=project), linked(project))
    for file in sorted((project / "data").rglob("*.yml")):
        kind = file.relative_to(project / "data").parts[0].removesuffix(".yml")
        schema = json.loads((project / FOLDER / f"{kind}.json").read_text(encoding="utf-8"))
        value = as_editors_read(read_values(file.read_text(encoding="utf-8")).value)
        assert [error.message[:200] for error in Draft202012Validator(schema).iter_errors(value)] == [], file


def test_records_too_faulty_to_be_read_can_still_be_named() -> None:
    from explainer.weave import weave  # noqa: PLC0415

    loaded = load_text(
        """
        --- data/claims.yml
        round: {txt: It is round.}
        flat: {text: It is flat.}
        gone: {tombstone: It was wrong.}
        --- data/topics.yml
        shape: [
        """
    )
    names = {kind: list(words) for kind, words in living(weave(loaded.library)).items() if words}
    assert names == {"claim": ["flat", "round"], "topic": ["shape"]}


def test_a_preview_writes_them_beside_its_work(project: Path) -> None:
    refresh_schemas(Project(root=project), linked(project), pytest.fail).join()
    assert (project / FOLDER / "claims.json").is_file()


def test_a_preview_writes_what_is_newest_last(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older, newer = linked(project), linked(project)
    may_go_on, written = threading.Event(), []

    def slowly(project: Project, web: Web) -> int:
        if web is older:
            may_go_on.wait(30)
        written.append(web)
        return 0

    monkeypatch.setattr(editor, "write_schemas", slowly)
    refresh_schemas(Project(root=project), older, pytest.fail)
    last = refresh_schemas(Project(root=project), newer, pytest.fail)
    last.join(0.1)
    may_go_on.set()
    last.join()
    assert [web is newer for web in written] == [False, True]


def test_a_preview_says_what_it_cannot_write(project: Path) -> None:
    (project / ".cache").write_text("no folder", encoding="utf-8")
    complaints: list[str] = []
    refresh_schemas(Project(root=project), linked(project), complaints.append).join()
    assert len(complaints) == 1
    assert complaints[0].startswith("the schemas for editors could not be written: ")
    assert editor.FOLDER in complaints[0]


def test_the_command_writes_them(project: Path) -> None:
    command = ["schema", "--editor", "--root", str(project)]
    assert CliRunner().invoke(main, command).output == ".cache/schema: 12 written\n"
    assert CliRunner().invoke(main, command).output == ".cache/schema: as it should be\n"
    assert "--editor writes every kind to a place of its own" in CliRunner().invoke(main, [*command, "claims"]).output


@pytest.mark.parametrize("settings", [ROOT / ".vscode", START / "dot-vscode"])
def test_editors_find_the_schema_of_every_kind(settings: Path) -> None:
    schemas = json.loads((settings / "settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    assert {name: patterns[:2] for name, patterns in schemas.items()} == {
        f"{FOLDER}/{name}.json": [f"data/{name}.yml", f"data/{name}/**/*.yml"] for name in PLURALS.values()
    }
    for name in ("extensions.json", "tasks.json"):
        assert json.loads((settings / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("hooks", "makefile"),
    [(ROOT / ".pre-commit-config.yaml", ROOT / "Makefile"), (START / "dot-pre-commit-config.yaml", START / "Makefile")],
)
def test_what_runs_before_a_commit_is_a_target_of_make(hooks: Path, makefile: Path) -> None:
    targets = re.findall(r"entry: make --no-print-directory (\w+)", hooks.read_text(encoding="utf-8"))
    assert targets == ["check", "schema"]
    assert [target for target in targets if not re.search(rf"^{target}: ", makefile.read_text("utf-8"), re.M)] == []

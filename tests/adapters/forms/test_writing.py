"""The page of forms as files, and the command that writes it."""

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer.adapters.forms.bundle import PACKAGES
from explainer.cli import main
from explainer.model.identifier import CHAPTER, KINDS
from tests.files import EXAMPLE


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "project", ignore=shutil.ignore_patterns(".cache")))


def forms(project: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["forms", "--root", str(project), str(project / "edit"), *options])


def test_the_command_says_which_files_a_form_can_edit(project: Path) -> None:
    lines = forms(project).output.splitlines()
    assert lines[0] == f"{project}/edit: config.yml, forms.js, index.html, records.json written"
    assert lines[1] == ("changes go to a repository on your own machine only: mkdocs.yml sets neither `repo_url` nor a backend")
    assert lines[2:4] == ["editable by form: 1 file", "  data/claims/lamp-out-at-nine.yml"]
    assert lines[4] == "not editable by form: 14 files"
    assert lines[5] == (
        "  data/claims/lamp-out-at-eleven.yml: line 1 holds a comment, which a form would drop; the field `note` keeps remarks"
    )
    assert lines[-2:] == [
        "a form edits a file that is one record, with `id:` on top, in the folder of its kind, and without comments",
        "--apart IDENTIFIER gives a record a file of its own",
    ]
    assert forms(project).output.splitlines()[0] == f"{project}/edit: as it should be"


def test_a_record_can_be_given_a_file_of_its_own_first(project: Path) -> None:
    file = project / "data" / "topics.yml"
    file.write_text(f"{file.read_text('utf-8')}oil:\n  title: Oil\n  question: Which oil?\n", encoding="utf-8")
    output = forms(project, "--apart", "topic:oil").output
    assert "\nmoved to files of their own: 1 record\n" in output
    assert "\n  data/topics/oil.yml\n" in output
    assert (project / "data" / "topics" / "oil.yml").read_text("utf-8") == "id: oil\ntitle: Oil\nquestion: Which oil?\n"
    again = forms(project, "--apart", "topic:oil")
    assert (again.exit_code, "topic:oil has a file of its own already: data/topics/oil.yml" in again.output) == (2, True)


def test_check_says_what_is_not_as_it_would_be_written(project: Path) -> None:
    names = ("config.yml", "forms.js", "index.html", "records.json")
    missing = forms(project, "--check")
    assert missing.exit_code == 1
    assert missing.output.splitlines() == [f"{project}/edit/{name} is not as it would be written" for name in names]
    assert not (project / "edit").exists()
    forms(project)
    assert (forms(project, "--check").exit_code, forms(project, "--check").output) == (0, "")
    topics = project / "data" / "topics.yml"
    topics.write_text(f"{topics.read_text('utf-8')}oil: {{title: Oil, question: Which oil?}}\n", encoding="utf-8")
    assert forms(project, "--check").output == f"{project}/edit/records.json is not as it would be written\n"


def test_names_and_titles_of_all_records_are_there_for_the_pickers(project: Path) -> None:
    forms(project)
    names = json.loads((project / "edit" / "records.json").read_text(encoding="utf-8"))
    assert list(names) == [*KINDS, CHAPTER]
    assert names["topic"] == {"cost-of-the-lamp": "Cost: too high?", "who-gave-the-order": "Who gave the order?"}
    assert "old-claim" not in names["claim"]


def test_the_page_asks_for_files_beside_it_only_and_compares_programs(project: Path) -> None:
    forms(project)
    page = (project / "edit" / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'(?:src|href)="([^"]+)"', page) == ["data:,", "forms.js", "js-yaml.min.js", "decap-cms.js"]
    assert re.findall(r'integrity="([^"]+)"', page) == [package.script_integrity for package in PACKAGES]
    assert "<title>Forms: The lamp of Æbelø: &quot;who put it out?&quot; &amp; &lt;why&gt;</title>" in page
    assert "{{" not in page


def test_a_wrong_setting_is_a_usage_error(project: Path) -> None:
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("extra: {forms: {login: please}}\n")
    result = forms(project)
    assert result.exit_code == 2
    assert "mkdocs.yml: `login` is nothing that can be set under `extra: forms:`; there are `backend`" in result.output


def test_without_the_program_the_command_says_why(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(project))
    result = forms(project, "--bundle")
    assert result.exit_code == 1
    assert "npm is not installed" in result.output
    assert (project / "edit" / "config.yml").is_file()


@pytest.mark.parametrize("folder", ["docs", "site", "data/edit", "."])
def test_a_folder_with_something_else_is_left_alone(project: Path, folder: str) -> None:
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("<h1>The lamp</h1>", encoding="utf-8")
    before = sorted(project.rglob("*"))
    result = CliRunner().invoke(main, ["forms", "--root", str(project), str(project / folder)])
    assert result.exit_code == 2
    assert "holds something else; name a folder for the forms alone, such as docs/edit" in result.output
    assert sorted(project.rglob("*")) == before

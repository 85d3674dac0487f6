"""A project's folders."""

import os
from pathlib import Path

import pytest

from explainer.load import load
from explainer.load.decode import LARGEST
from explainer.load.files import read_files
from explainer.model.site import Project
from tests.files import with_files

MOON = b"moon: {text: The moon.}\n"


def _write(root: Path, *paths: str) -> Project:
    return Project(root=with_files(root, dict.fromkeys(paths, MOON)))


def _findings(project: Project) -> list[str]:
    return [str(finding) for finding in load(project).findings]


def test_files_of_both_folders_sorted(tmp_path: Path) -> None:
    project = _write(
        tmp_path,
        *("data/claims/b.yml", "data/claims/a/c.yaml", "data/claims.yml", "data/ledger/x.json"),
        *("docs/z.md", "docs/a/index.md", "docs/picture.svg", "docs/overrides/main.md", "README.md"),
        *("data/.hidden.yml", "data/.git/config.yml", "docs/.cache/x.md"),
    )
    assert list(read_files(project).contents) == [
        *("data/claims.yml", "data/claims/a/c.yaml", "data/claims/b.yml", "data/ledger/x.json"),
        *("docs/a/index.md", "docs/z.md"),
    ]
    assert read_files(project).findings == []


def test_no_folder_of_facts(tmp_path: Path) -> None:
    assert _findings(Project(root=tmp_path, data="facts")) == [
        "facts:1:1 error L001 no-facts: there is no folder “facts” (make it, and write facts into it)"
    ]


def test_no_chapters_are_no_fault(tmp_path: Path) -> None:
    assert _findings(_write(tmp_path, "data/claims.yml")) == []


def test_links_inside_the_folder_are_followed(tmp_path: Path) -> None:
    project = _write(tmp_path, "data/claims/moon.yml")
    (tmp_path / "data/claims/again.yml").symlink_to("moon.yml")
    assert sorted(read_files(project).contents) == ["data/claims/again.yml", "data/claims/moon.yml"]


def test_links_that_lead_elsewhere_are_not_followed(tmp_path: Path) -> None:
    project = _write(tmp_path, "data/claims/moon.yml", "elsewhere/sun.yml", "docs/index.md")
    links = {
        "data/claims/none.yml": "nothing.yml",
        "data/claims/out.yml": "../../elsewhere/sun.yml",
        "data/claims/round.yml": "round.yml",
        "data/events": "../elsewhere",
        "data/terms": "claims",
        "docs/out.md": "../elsewhere/sun.yml",
    }
    for link, target in links.items():
        (tmp_path / link).symlink_to(target)
    files = read_files(project)
    assert sorted(files.contents) == ["data/claims/moon.yml", "docs/index.md"]
    assert [str(finding) for finding in files.findings] == [
        f"{link}:1:1 error L003 link-refused: the link leads out of its folder, to a folder, or nowhere, so it is not followed"
        " (put the file there)"
        for link in links
    ]


def test_a_folder_of_facts_that_leads_out_of_the_project(tmp_path: Path) -> None:
    _write(tmp_path, "elsewhere/claims.yml")
    (tmp_path / "project").mkdir()
    (tmp_path / "project/data").symlink_to("../elsewhere")
    assert _findings(Project(root=tmp_path / "project")) == [
        "data:1:1 error L001 no-facts: “data” leads out of the project, so it is not read"
        " (put the folder there; or begin the project, with its mkdocs.yml, in a folder that holds both)"
    ]


def test_pipes_are_not_opened(tmp_path: Path) -> None:
    project = _write(tmp_path, "data/claims.yml")
    os.mkfifo(tmp_path / "data/terms.yml")
    assert _findings(project) == [
        "data/terms.yml:1:1 note L005 other-file: this is no file but a device or a pipe, so it is not read (delete it)"
    ]


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = _write(tmp_path, "data/claims.yml")

    def refuse(path: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert _findings(project) == ["data/claims.yml:1:1 error L002 unreadable-file: the file cannot be read: Permission denied"]


def test_names_that_cannot_be_printed(tmp_path: Path) -> None:
    project = _write(tmp_path, "data/claims.yml", "data/claims/a\nb.yml")
    (tmp_path / os.fsdecode(b"data/claims/\xff.yml")).write_bytes(MOON)
    where = "data/claims/a\N{REPLACEMENT CHARACTER}b.yml", "data/claims/\N{REPLACEMENT CHARACTER}.yml"
    assert _findings(project) == [
        f"{path}:1:1 error L006 bad-file-name: the file's name cannot be printed, so it is not read (rename it)"
        for path in where
    ]


def test_no_more_than_the_largest_size_is_read(tmp_path: Path) -> None:
    project = _write(tmp_path, "data/claims.yml")
    (tmp_path / "data/claims.yml").write_bytes(b"#" * (LARGEST * 2))
    assert len(read_files(project).contents["data/claims.yml"]) == LARGEST + 1
    assert _findings(project)[0].startswith("data/claims.yml:1:1 error L007 file-too-large")


def test_a_chapter_whose_name_ends_otherwise_is_named(tmp_path: Path) -> None:
    project = _write(tmp_path, "data/claims.yml", "docs/a.markdown", "docs/b.MD", "docs/c.md.txt", "docs/picture.svg")
    assert _findings(project) == [
        "docs/a.markdown:1:1 error L038 misnamed-file: the name ends in “.markdown”, so nothing looks the chapter over"
        " (call it “a.md”)",
        "docs/b.MD:1:1 error L038 misnamed-file: the name ends in “.MD”, so nothing looks the chapter over (call it “b.md”)",
        "docs/c.md.txt:1:1 error L038 misnamed-file: the name ends in “.md.txt”, so nothing looks the chapter over"
        " (call it “c.md”)",
    ]

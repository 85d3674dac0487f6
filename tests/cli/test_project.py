"""The project that a command works on, and its settings from `mkdocs.yml`."""

from pathlib import Path

import click
import pytest

from explainer.cli.project import is_among, paths_in, read_project, read_settings
from explainer.edit.changes import changes_of
from explainer.edit.writing import write
from explainer.model.site import Project, Site
from tests.files import files_below, with_files

SETTINGS = """
site_name: Moons
site_url: https://moons.example/
docs_dir: pages
theme: {name: material, custom_dir: own}
plugins:
  - search
  - explainer: {data: facts, contact: desk@moons.example, licence: CC BY 4.0}
"""


def written(root: Path, settings: str) -> Path:
    return with_files(root, {"mkdocs.yml": settings.encode()})


def test_what_the_settings_say(tmp_path: Path) -> None:
    assert read_project(written(tmp_path, SETTINGS)) == (
        Project(root=tmp_path, data="facts", docs="pages"),
        Site(
            name="Moons",
            url="https://moons.example/",
            contact="desk@moons.example",
            licence="CC BY 4.0",
            overrides=tmp_path / "own",
        ),
    )


@pytest.mark.parametrize(
    "settings", ["", "plugins: [search]\n", "plugins: {explainer: }\n", "theme: material\nplugins: [explainer]\n"]
)
def test_what_they_leave_out_is_as_ever(tmp_path: Path, settings: str) -> None:
    assert read_project(written(tmp_path, settings)) == (Project(root=tmp_path), Site(name="Explainer"))


def test_plugins_may_be_a_mapping(tmp_path: Path) -> None:
    project, _ = read_project(written(tmp_path, "plugins: {search: {}, explainer: {data: facts}}\n"))
    assert project.data == "facts"


def test_without_settings_a_folder_of_facts_will_do(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    assert read_project(tmp_path) == (Project(root=tmp_path), Site(name="Explainer"))


def test_a_folder_with_neither(tmp_path: Path) -> None:
    with pytest.raises(
        click.UsageError, match=r"there is neither mkdocs\.yml nor a folder data/ in .*; name the project with --root"
    ):
        read_project(tmp_path)


def test_variables_and_objects_of_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAME_OF_IT", "Moons")
    monkeypatch.delenv("NOT_THERE", raising=False)
    settings = """
    site_name: !ENV NAME_OF_IT
    site_url: !ENV [NOT_THERE, NAME_OF_IT, "https://else.example/"]
    copyright: !ENV [NOT_THERE, ours]
    nothing: !ENV {a: b}
    slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}
    """
    assert read_settings(written(tmp_path, settings)) == {
        "site_name": "Moons",
        "site_url": "Moons",
        "copyright": "ours",
        "nothing": None,
        "slugify": None,
    }


@pytest.mark.parametrize(
    ("settings", "why"),
    [("a: [", "mkdocs.yml:1:5: a value or a closing bracket is missing here"), ("- a\n", "mkdocs.yml holds no settings")],
)
def test_settings_that_cannot_be_read(tmp_path: Path, settings: str, why: str) -> None:
    with pytest.raises(click.UsageError, match=why):
        read_settings(written(tmp_path, settings))


def test_a_change_that_was_cut_off_is_finished_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = Project(root=with_files(tmp_path, {"data/a.yml": b"a: old\n", "data/b.yml": b"b: old\n"}))
    after = {"data/a.yml": b"a: new\n", "data/b.yml": b"b: new\n"}
    left = [4]

    def step() -> None:
        left[0] -= 1
        if not left[0]:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(project, changes_of({path: (tmp_path / path).read_bytes() for path in after}, {**after}), step)
    read_project(tmp_path)
    assert files_below(tmp_path) == after
    assert capsys.readouterr().err == "a change that was cut off has been finished\n"


def test_files_are_named_as_the_project_names_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_files(tmp_path, {"story/data/claims/a.yml": b"a: 1\n", "else.yml": b""})
    monkeypatch.chdir(tmp_path / "story" / "data")
    assert paths_in(Path(".."), [Path("claims/a.yml"), Path("claims")]) == ("data/claims/a.yml", "data/claims")
    with pytest.raises(click.UsageError, match=r"\.\./\.\./else\.yml is no part of the project in \.\."):
        paths_in(Path(".."), [Path("../../else.yml")])


@pytest.mark.parametrize(
    ("path", "paths", "is_one"),
    [
        ("data/claims/a.yml", [], True),
        ("data/claims/a.yml", ["."], True),
        ("data/claims/a.yml", ["docs", "data/claims"], True),
        ("data/claims/a.yml", ["data/claims/a.yml"], True),
        ("data/claims.yml", ["data/claims"], False),
        ("mkdocs.yml", ["data", "docs"], False),
    ],
)
def test_a_file_is_among_files_and_folders(path: str, paths: list[str], is_one: bool) -> None:
    assert is_among(path, paths) is is_one

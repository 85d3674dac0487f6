"""A kept drawing is a help and never a source."""

from dataclasses import replace
from pathlib import Path

import pytest

from explainer import revisions
from explainer.compare.kept import SORT, KeptDrawing, key_of, read_kept, readers_of, write_kept
from explainer.compare.sides import Side, draw_base
from explainer.compare.state import PageState
from explainer.load.cached import FOLDER, MOST
from explainer.model.change import Difference
from explainer.model.site import Project, Site
from explainer.pages.render import Templates
from tests.compare.states import state_of
from tests.compare.test_edits import STORY, _files
from tests.repository import Repository

SITE = Site(name="Test")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    for path, content in _files(STORY).items():
        made.write(path, content.decode())
    made.commit("2026-06-12T12:00:00Z")
    return made


def _compare(repository: Repository) -> Difference:
    return revisions.compare(Project(root=repository.root), SITE, "HEAD")


def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    state = state_of(_files(STORY), drawn=False)
    drawn = draw_base(Side("base", state.web, state.findings), SITE, Templates())
    write_kept(Project(root=tmp_path), "key", drawn)
    assert read_kept(Project(root=tmp_path), "key") == drawn


def test_the_difference_is_the_same_with_and_without(repository: Repository) -> None:
    path = "data/claims.yml"
    text = (repository.root / path).read_text(encoding="utf-8")
    repository.write(path, text.replace("Lamp 5 went out", "Lamp 5 went on"))
    first = _compare(repository)
    assert len(list((repository.root / FOLDER / SORT).glob("*.json"))) == 1
    assert _compare(repository) == first
    assert [change.subject for change in first.records] == ["claim:lamp-5"]


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"pages": 3}', "[" * 100_000, '{"reads": [1]}'])
def test_a_file_that_cannot_be_read_is_as_good_as_none(repository: Repository, content: str) -> None:
    fresh = _compare(repository)
    (file,) = (repository.root / FOLDER / SORT).glob("*.json")
    file.write_text(content, encoding="utf-8")
    assert _compare(repository) == fresh
    assert file.read_text(encoding="utf-8") != content


def test_a_file_of_which_the_end_is_gone_is_as_good_as_none(repository: Repository) -> None:
    _compare(repository)
    (file,) = (repository.root / FOLDER / SORT).glob("*.json")
    whole = file.read_bytes()
    file.write_bytes(whole[:-1])
    assert read_kept(Project(root=repository.root), file.stem) is None
    _compare(repository)
    assert file.read_bytes() == whole


def test_of_what_was_read_only_what_changed_is_looked_up() -> None:
    one, two, three = ("records", "claim:a"), ("inlines", ("claim:a", ("text",))), ("titles", "topic:\tb\nc")
    made_of = {"": frozenset({one}), "a/": frozenset({one, two}), "b/": frozenset({three})}
    pages = {address: PageState("", "") for address in made_of}
    drawn = KeptDrawing(pages, pages, readers_of(made_of, {"claim": frozenset({one, three}), "topic": frozenset({two})}))
    assert drawn.made_of([two, three, ("records", "claim:b")]) == (
        {"": frozenset(), "a/": frozenset({two}), "b/": frozenset({three})},
        {"claim": frozenset({three}), "topic": frozenset({two})},
    )
    assert drawn.made_of([]) == (dict.fromkeys(made_of, frozenset()), {})


def test_only_the_last_few_are_kept_and_git_sees_none(tmp_path: Path) -> None:
    state = state_of({}, drawn=False)
    drawn = draw_base(Side("base", state.web, ()), SITE, Templates())
    for number in range(MOST + 2):
        write_kept(Project(root=tmp_path), f"key-{number}", drawn)
    assert len(list((tmp_path / FOLDER / SORT).glob("*.json"))) == MOST
    assert (tmp_path / FOLDER / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_a_folder_that_cannot_be_written_to_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("a file", encoding="utf-8")
    state = state_of({}, drawn=False)
    write_kept(Project(root=tmp_path), "key", draw_base(Side("base", state.web, ()), SITE, Templates()))
    assert read_kept(Project(root=tmp_path), "key") is None


def test_everything_that_shapes_pages_makes_another_key(tmp_path: Path) -> None:
    project = Project(root=tmp_path)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "claim.html.jinja").write_text("x", encoding="utf-8")
    keys = {
        key_of("a", project, SITE),
        key_of("b", project, SITE),
        key_of("a", project, replace(SITE, name="Other")),
        key_of("a", project, replace(SITE, contact="mailto:a@example.org")),
        key_of("a", project, replace(SITE, overrides=tmp_path / "own")),
    }
    assert len(keys) == 5

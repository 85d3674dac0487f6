"""A preview draws only what changed, shows the same as a fresh build, and does not grow."""

from pathlib import Path

import pytest

from explainer import build
from explainer.build import Kept
from explainer.model.site import Project, Site

SITE = Site(name="Test")
SOURCES = "report: {title: Report, publisher: unknown, read: whole, url: 'https://a.example/'}\n"


def _claims(number: int, word: str) -> str:
    claim = "lamp-{0}: {{text: Lamp {0} went {1}., citations: [{{source: report, form: asserts}}]}}\n"
    return "".join(claim.format(each, word if each == number else "out") for each in range(8))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "data").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "data" / "sources.yml").write_text(SOURCES, encoding="utf-8")
    (tmp_path / "data" / "claims.yml").write_text(_claims(0, "out"), encoding="utf-8")
    return Project(root=tmp_path)


def test_many_edits_one_after_the_other(project: Project) -> None:
    kept = Kept(draws_again=True)
    sizes = set()
    for round_ in range(24):
        edited = _claims(round_ % 8, "dim" if round_ % 3 else "out")
        (project.root / "data" / "claims.yml").write_text(edited, encoding="utf-8")
        assert build.build(project, SITE, kept).pages == build.build(project, SITE).pages
        assert kept.before is not None
        sizes.add(len(kept.before[1].made_of))
    assert len(sizes) == 1


def test_pages_that_did_not_change_are_the_very_same(project: Project) -> None:
    kept = Kept(draws_again=True)
    first = {page.address: page for page in build.build(project, SITE, kept).pages.pages}
    (project.root / "data" / "claims.yml").write_text(_claims(3, "dim"), encoding="utf-8")
    second = {page.address: page for page in build.build(project, SITE, kept).pages.pages}
    assert second["claims/lamp-6/"] is first["claims/lamp-6/"]
    assert second["claims/lamp-3/"] is not first["claims/lamp-3/"]


def test_another_site_is_drawn_anew(project: Project) -> None:
    kept = Kept(draws_again=True)
    build.build(project, SITE, kept)
    other = Site(name="Other", contact="mailto:desk@example.org")
    assert build.build(project, other, kept).pages == build.build(project, other).pages

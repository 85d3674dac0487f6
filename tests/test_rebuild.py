"""Facts that were drawn before are drawn no further than need be, and everything is where nothing can be told."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from explainer import build
from explainer.model.library import History
from explainer.model.site import Project, Site
from explainer.pages.render import Templates
from explainer.rebuild import Changed, Then, draw_changed
from tests.compare.test_edits import STORY

PROJECT, SITE = Project(root=Path("nowhere")), Site(name="Test")
TEMPLATES = Templates()
FILES = {f"data/{kind}.yml": yaml.safe_dump(records).encode() for kind, records in STORY.items()}
LATER = {**FILES, "data/claims.yml": FILES["data/claims.yml"].replace(b"Lamp 5 went out", b"Lamp 5 went on")}


def drawn(files: Mapping[str, bytes], then: Then | None, history: History | None = None) -> Changed:
    """The facts of some files, drawn; what is drawn is as in a build of all."""
    kept = build.Kept(templates=TEMPLATES)
    checked = build.check_files(files, PROJECT, kept, history)
    usable = frozenset(then.remembered.pages) if then else frozenset[str]()
    found = draw_changed(PROJECT, checked, SITE, then=then, usable=usable, kept=kept)
    whole = build.draw(checked, SITE, kept).pages
    assert [page.address for page in found.pages] == [page.address for page in whole.pages]
    assert [page for page in found.pages if page.address in found.anew] == [
        page for page in whole.pages if page.address in found.anew
    ]
    assert found.files == whole.files
    return found


@pytest.fixture(scope="module")
def first() -> Changed:
    return drawn(FILES, None)


def test_at_first_everything_is_drawn(first: Changed) -> None:
    assert first.anew == {page.address for page in first.pages}


def test_of_the_same_facts_nothing_is_drawn(first: Changed) -> None:
    assert drawn(FILES, first.then).anew == frozenset()


def test_it_makes_no_difference_whether_the_earlier_web_is_at_hand(first: Changed) -> None:
    at_hand, woven_anew = (drawn(LATER, then) for then in (first.then, replace(first.then, web=None)))
    assert "claims/lamp-5/" in at_hand.anew
    assert "claims/lamp-4/" not in at_hand.anew
    assert (woven_anew.anew, woven_anew.pages) == (at_hand.anew, at_hand.pages)


def test_other_findings_are_a_change_too(first: Changed) -> None:
    assert "method/" in drawn(FILES, replace(first.then, findings="others")).anew


def test_where_it_cannot_be_told_what_changed_everything_is_drawn(first: Changed) -> None:
    found = drawn(FILES, first.then, History(why_incomplete="another reason"))
    assert found.anew == first.anew

"""Pages drawn again are the same as pages drawn afresh, and no more of them are drawn than need be."""

from collections.abc import Mapping

import yaml
from hypothesis import HealthCheck, given, settings

from explainer.check import check
from explainer.load import load_files
from explainer.model.finding import Finding
from explainer.model.site import Site
from explainer.pages import Again, Page, pages, pages_again
from explainer.pages.again import Before
from explainer.pages.render import Templates
from explainer.weave import weave
from explainer.weave.web import Web
from tests.compare.test_edits import STORY, Facts, edits
from tests.make import files_of
from tests.pages.stories import STORY as WHOLE_STORY

SITE = Site(name="Test")
TEMPLATES = Templates()


def _woven(files: Mapping[str, bytes]) -> tuple[Web, tuple[Finding, ...]]:
    web = weave(load_files(files).library)
    return web, check(web)


def _first(files: Mapping[str, bytes]) -> Before:
    web, findings = _woven(files)
    again = Again()
    pages_again(web, findings, SITE, TEMPLATES, again)
    return again.after(web, findings)


def _again(before: Before, files: Mapping[str, bytes]) -> tuple[tuple[Page, ...], list[str]]:
    web, findings = _woven(files)
    again = Again(before)
    made = pages_again(web, findings, SITE, TEMPLATES, again)
    assert made == pages(web, findings, SITE, TEMPLATES).pages
    return made, again.drawn_anew


def _files(facts: Facts) -> dict[str, bytes]:
    return {f"data/{kind}.yml": yaml.safe_dump(records).encode() for kind, records in facts.items() if records}


MADE_UP = _first(_files(STORY))


def test_noticing_changes_nothing() -> None:
    web, findings = _woven(files_of(WHOLE_STORY))
    assert pages_again(web, findings, SITE, TEMPLATES, Again()) == pages(web, findings, SITE, TEMPLATES).pages


def test_nothing_is_drawn_where_nothing_changed() -> None:
    _, anew = _again(_first(files_of(WHOLE_STORY)), files_of(WHOLE_STORY))
    assert anew == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits())
def test_after_random_edits_the_pages_are_those_of_a_fresh_drawing(edited: tuple[Facts, set[str]]) -> None:
    _again(MADE_UP, _files(edited[0]))


def test_only_pages_that_show_what_changed_are_drawn() -> None:
    files = _files(STORY)
    files["data/claims.yml"] = files["data/claims.yml"].replace(b"Lamp 5 went out", b"Lamp 5 went on")
    _, anew = _again(MADE_UP, files)
    assert "claims/lamp-5/" in anew
    assert [address for address in anew if address.startswith("claims/lamp-")] == ["claims/lamp-5/"]
    assert "glossary/" not in anew


def test_what_the_first_page_of_a_kind_shows_is_no_matter_of_the_others() -> None:
    files = _files(STORY)
    files["data/claims.yml"] = files["data/claims.yml"].replace(b"Lamp 0 went out", b"Lamp 0 went on")
    _, anew = _again(MADE_UP, files)
    assert "claims/lamp-0/" in anew
    assert "claims/lamp-5/" not in anew


def test_a_record_in_another_file_has_another_foot() -> None:
    files = _files(STORY)
    moved = yaml.safe_dump({"lamp-5": STORY["claims"]["lamp-5"]}).encode()
    files["data/claims.yml"] = yaml.safe_dump({k: v for k, v in STORY["claims"].items() if k != "lamp-5"}).encode()
    _, anew = _again(MADE_UP, {**files, "data/claims/more.yml": moved})
    assert "claims/lamp-5/" in anew


def test_several_edits_one_after_the_other() -> None:
    before, files = MADE_UP, _files(STORY)
    for number in range(3):
        files["data/claims.yml"] = files["data/claims.yml"].replace(f"Lamp {number} went".encode(), b"A lamp went")
        web, findings = _woven(files)
        again = Again(before)
        assert pages_again(web, findings, SITE, TEMPLATES, again) == pages(web, findings, SITE, TEMPLATES).pages
        before = again.after(web, findings)

"""The finished sites as files: links, requests, validity, sameness."""

import json
import re
from pathlib import Path

import pytest
from justhtml import JustHTML

from tests.files import EXAMPLE, ROOT, files_below
from tests.site.building import mkdocs_build
from tests.site.links import broken_links, read_site, requests_elsewhere

SITES = ("real_site", "example_site")
ARTICLE = re.compile(r"<article\b.*?</article>", re.DOTALL)


@pytest.mark.parametrize("name", SITES)
def test_every_link_and_anchor_resolves(name: str, request: pytest.FixtureRequest) -> None:
    site: Path = request.getfixturevalue(name)
    assert broken_links(site) == []


@pytest.mark.parametrize(("page", "named"), [("claims", "Topics"), ("method", "Changes and corrections")])
def test_the_menu_beside_a_page_names_every_page_of_its_part(page: str, named: str, real_site: Path) -> None:
    links = JustHTML((real_site / page / "index.html").read_text(encoding="utf-8")).query("li.md-nav__item > a.md-nav__link")
    assert named in [" ".join(link.to_text().split()) for link in links]


@pytest.mark.parametrize("name", SITES)
def test_nothing_is_fetched_from_another_host(name: str, request: pytest.FixtureRequest) -> None:
    site: Path = request.getfixturevalue(name)
    assert requests_elsewhere(site) == []


@pytest.mark.parametrize("name", SITES)
def test_no_parse_error_in_any_article(name: str, request: pytest.FixtureRequest) -> None:
    site: Path = request.getfixturevalue(name)
    faults = []
    for file in sorted(site.rglob("*.html")):
        for article in ARTICLE.findall(file.read_text(encoding="utf-8")):
            document = JustHTML(f"<!doctype html><title>x</title>{article}", collect_errors=True)
            faults += [f"{file.relative_to(site)}: {error}" for error in document.errors]
    assert faults == []


@pytest.mark.parametrize("name", SITES)
def test_ids_are_unique_in_each_page(name: str, request: pytest.FixtureRequest) -> None:
    site: Path = request.getfixturevalue(name)
    twice = []
    for file in sorted(site.rglob("*.html")):
        ids = re.findall(r'<[^>]*\sid="([^"]+)"', "".join(ARTICLE.findall(file.read_text(encoding="utf-8"))))
        twice += [f"{file.relative_to(site)}: {one}" for one in sorted({one for one in ids if ids.count(one) > 1})]
    assert twice == []


def test_the_sitemap_agrees_with_the_days_that_pages_say(example_site: Path) -> None:
    address = re.compile(r"<loc>([^<]*)</loc>\s*(?:<lastmod>([^<]*)</lastmod>)?")
    foot = re.compile(r'<p class="ex-foot">.*?</p>', re.DOTALL)
    said, wrong = 0, []
    for url, day in address.findall((example_site / "sitemap.xml").read_text(encoding="utf-8")):
        page = example_site / url.removeprefix("https://example.org/lamp/") / "index.html"
        for end in foot.findall(page.read_text(encoding="utf-8")) if page.is_file() else ():
            days = re.findall(r'(?:changed on|lists, on) <time datetime="([^"]*)"', end)
            said += bool(days and day)
            wrong += [url] if day and day != max(days, default="") else []
    assert wrong == []
    assert said > 5 or "no dates are shown" in (example_site / "changes" / "index.html").read_text(encoding="utf-8")


def test_pages_have_no_event_handlers_from_data(example_site: Path) -> None:
    handlers = {page: parts.handlers for page, parts in read_site(example_site).items() if parts.handlers}
    assert handlers == {}


def test_facts_hold_every_record_of_the_story(real_site: Path) -> None:
    facts = json.loads((real_site / "facts.json").read_text(encoding="utf-8"))
    assert facts["schema_version"] == 1
    assert {"claims", "statements", "sources", "entities", "topics", "events", "disputes", "questions"} <= set(facts["kinds"])
    assert len(facts["kinds"]["claims"]) >= 50


@pytest.mark.parametrize("project", [ROOT, EXAMPLE], ids=["real", "example"])
def test_two_builds_are_the_same_to_the_byte(project: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    first: Path = request.getfixturevalue("real_site" if project == ROOT else "example_site")
    result = mkdocs_build(project, tmp_path / "again")
    assert result.returncode == 0, result.stdout + result.stderr
    left, right = files_below(first), files_below(tmp_path / "again")
    assert sorted(left) == sorted(right)
    assert [name for name in left if left[name] != right[name]] == []

"""The finished real site in a real Chromium: requests, search, scripts off, accessibility, widths."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it ships no types
from playwright.sync_api import Browser, Page

from tests.site.browsing import open_browser, search_for, serve

pytestmark = [pytest.mark.xdist_group("site"), pytest.mark.browser]

KINDS: Final = {
    "front": "",
    "chapter": "order/",
    "matrix": "who-said-what/",
    "timeline": "timeline/",
    "disputes": "disputes/",
    "questions": "questions/",
    "glossary": "glossary/",
    "changes": "changes/",
    "method": "method/",
    "data": "data/",
    "claims": "claims/",
    "entities": "entities/",
    "topics": "topics/",
    "sources": "sources/",
    "events": "events/",
    "entity": "entities/anthropic/",
    "source": "sources/report-without-publisher/",
    "topic": "topics/was-there-a-request/",
}
"""A page of every kind; the kinds with one page a record are added from the folders of the site."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def root(real_site: Path) -> Iterator[str]:
    with serve(real_site) as address:
        yield address


@pytest.fixture(scope="module")
def addresses(real_site: Path) -> dict[str, str]:
    found = dict(KINDS)
    for folder in ("claims", "events", "disputes", "questions", "who-said-what"):
        first = sorted(one.name for one in (real_site / folder).iterdir() if one.is_dir())[0]
        found[f"{folder} page"] = f"{folder}/{first}/"
    return found


def _visit(page: Page, root: str, address: str) -> None:
    response = page.goto(root + address, wait_until="load")
    assert response is not None
    assert response.status == 200, address


def test_no_page_asks_another_host_for_anything(browser: Browser, root: str, addresses: dict[str, str]) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for address in addresses.values():
        _visit(page, root, address)
    assert [url for url in asked if not url.startswith((root, "data:", "blob:"))] == []


def test_search_finds_claims_and_statements_by_their_words_and_says_what_they_are(browser: Browser, root: str) -> None:
    page = browser.new_page()
    _visit(page, root, "")
    search_for(page, "reluctantly")
    links = page.eval_on_selector_all(".md-search-result__item a", "all => all.map(one => one.getAttribute('href'))")
    assert [link for link in links if "/entities/david-sacks/" in link or "/claims/" in link]
    kinds = page.eval_on_selector_all(
        ".md-search-result__item :is(h1, h2)", "all => all.map(one => one.textContent.split(' · ')[0])"
    )
    assert "Claim" in kinds or "Statement" in kinds


def test_everything_is_there_without_scripts(browser: Browser, root: str, addresses: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for kind, address in addresses.items():
        _visit(page, root, address)
        assert page.locator("article h1").count() == 1, kind
        assert len(page.locator("article").inner_text()) > 100, kind
    context.close()


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_no_page_scrolls_sideways(browser: Browser, root: str, addresses: dict[str, str], width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    wide = {}
    for kind, address in addresses.items():
        _visit(page, root, address)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        # the whole table has its heads pinned in the page's own scroll, which a frame would clip; phones get a list
        if over > 0 and not (kind == "matrix" and width >= 720):
            wide[kind] = over
    page.close()
    assert wide == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_axe_finds_no_violation(browser: Browser, root: str, addresses: dict[str, str], width: int, scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    violations = {}
    for kind, address in addresses.items():
        _visit(page, root, address)
        found = Axe().run(page, options=options).response["violations"]
        if found:
            violations[kind] = [(one["id"], one["nodes"][0]["html"][:160], len(one["nodes"])) for one in found]
    context.close()
    assert violations == {}

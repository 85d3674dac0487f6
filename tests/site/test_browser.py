"""The finished real site in a real Chromium: requests, search, scripts off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.site.browsing import open_browser, search_for, serve
from tests.site.kinds import page_kinds

pytestmark = [pytest.mark.xdist_group("site"), pytest.mark.browser]


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
    return page_kinds(real_site)


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
        assert len(page.locator("article").inner_text()) > (10 if kind == "not found" else 100), kind
    context.close()

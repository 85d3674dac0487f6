"""The finished real site in a real Chromium: requests, search, scripts off."""

import pytest
from playwright.sync_api import Browser, Page

from tests.site.browsing import search_for

pytestmark = pytest.mark.browser


def _visit(page: Page, root: str, address: str) -> None:
    response = page.goto(root + address, wait_until="load")
    assert response is not None
    assert response.status == 200, address


def test_no_page_asks_another_host_for_anything(browser: Browser, root: str, kinds: dict[str, str]) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for address in kinds.values():
        _visit(page, root, address)
    assert [url for url in asked if not url.startswith((root, "data:", "blob:"))] == []


def test_search_finds_claims_and_statements_by_their_words_and_says_what_they_are(browser: Browser, root: str) -> None:
    page = browser.new_page()
    _visit(page, root, "")
    search_for(page, "reluctantly")
    links = page.eval_on_selector_all(".md-search-result__item a", "all => all.map(one => one.getAttribute('href'))")
    assert [link for link in links if "/entities/david-sacks/" in link or "/claims/" in link]
    named = page.eval_on_selector_all(
        ".md-search-result__item :is(h1, h2)", "all => all.map(one => one.textContent.split(' · ')[0])"
    )
    assert "Claim" in named or "Statement" in named


def test_everything_is_there_without_scripts(browser: Browser, root: str, kinds: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for kind, address in kinds.items():
        _visit(page, root, address)
        assert page.locator("article h1").count() == 1, kind
        assert len(page.locator("article").inner_text()) > (10 if kind == "not found" else 100), kind
    context.close()

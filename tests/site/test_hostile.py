"""Hostile text in every field of every kind: finished pages, the search index and a real browser show it as text."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.browsing import search_for, serve
from tests.site.building import mkdocs_build
from tests.site.hostile import hostile_copy
from tests.site.links import read_site

DANGEROUS = ("javascript:", "data:text", "vbscript:")


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    project = hostile_copy(folder / "project")
    result = mkdocs_build(project, folder / "site", strict=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return folder / "site"


def test_no_page_has_a_handler_or_a_dangerous_address(hostile_site: Path) -> None:
    for page, parts in read_site(hostile_site).items():
        assert parts.handlers == [], page
        dangerous = [address for _, address in parts.links if address.strip().lower().startswith(DANGEROUS)]
        assert dangerous == [], page
        assert not [address for tag, address in parts.links if tag == "img" and address == "x"], page


def test_the_hostile_text_is_there_as_text(hostile_site: Path) -> None:
    page = (hostile_site / "entities" / "council" / "index.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;window.hacked" in page
    assert "<script>window.hacked" not in page


def test_the_search_index_holds_no_markup_from_data(hostile_site: Path) -> None:
    index = json.loads((hostile_site / "search" / "search_index.json").read_text(encoding="utf-8"))
    # Material puts titles and texts of the index into the page as HTML
    bad = [
        entry["location"]
        for entry in index["docs"]
        if "<script>window" in entry["title"] + entry["text"] or "<img src=x" in entry["title"] + entry["text"]
    ]
    assert bad == []


@pytest.mark.browser
def test_nothing_runs_in_a_real_browser(browser: Browser, hostile_site: Path) -> None:
    addresses = [
        file.relative_to(hostile_site).as_posix().removesuffix("index.html")
        for file in sorted(hostile_site.rglob("index.html"))
    ]
    with serve(hostile_site) as root:
        page = browser.new_page()
        hacked = []
        for address in addresses:
            page.goto(root + address, wait_until="load")
            if value := page.evaluate("window.hacked"):
                hacked.append(f"{address}: {value}")
        page.goto(root, wait_until="load")
        search_for(page, "boats")
        if value := page.evaluate("window.hacked"):
            hacked.append(f"search: {value}")
        assert page.locator(".md-search-result img").count() == 0
        assert hacked == []

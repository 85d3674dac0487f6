"""What comes out of a printer, from the finished real site in a real Chromium."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.xdist_group("site"), pytest.mark.browser]

PAPER = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.emulate_media(media="print")
    yield page
    context.close()


@pytest.mark.parametrize(("kind", "is_wide"), [("who-said-what", True), ("chapter", False)])
def test_the_whole_table_is_printed_across_a4_and_other_pages_upright(
    page: Page, root: str, kinds: dict[str, str], kind: str, *, is_wide: bool
) -> None:
    page.goto(root + kinds[kind])
    papers = {
        (round(float(width)), round(float(height))) for width, height in PAPER.findall(page.pdf(prefer_css_page_size=True))
    }
    if is_wide:
        assert papers == {(842, 595)}
    else:
        assert all(width < height for width, height in papers)


def test_rows_are_not_cut_and_heads_stand_on_every_sheet(page: Page, root: str) -> None:
    page.set_viewport_size({"width": 1030, "height": 700})  # A4 across without its margins
    page.goto(root + "who-said-what/")
    table = page.locator(".ex-matrix")
    assert table.locator("thead").evaluate("head => getComputedStyle(head).display") == "table-header-group"
    rows = table.locator("tbody tr").evaluate_all("rows => [...new Set(rows.map(row => getComputedStyle(row).breakInside))]")
    assert rows == ["avoid"]
    assert table.evaluate("table => table.scrollWidth <= innerWidth")
    cut = "cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth + 1).map(cell => cell.textContent)"
    assert table.locator("td, th").evaluate_all(cut) == []


def test_a_sheet_says_where_it_is_from_and_has_nothing_to_press(page: Page, root: str) -> None:
    page.goto(root + "timeline/")
    name = page.locator(".md-header__topic").first.inner_text().strip()
    assert name
    assert page.locator(".md-header").inner_text().split("\n") == [name]
    shown = "all => all.filter(one => one.checkVisibility()).length"
    assert page.locator("button, input, select, .md-tabs, .md-sidebar, .md-footer").evaluate_all(shown) == 0
    assert page.locator(".ex-timeline details").evaluate_all(shown) == 0

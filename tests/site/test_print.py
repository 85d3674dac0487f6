"""What comes out of a printer, from the finished real site in a real Chromium."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

ORDINARY = 0.9
"""Of the claims' pages by size, the part that must fit: the few largest have more evidence than two sheets hold."""
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


def test_an_ordinary_claim_fits_two_sheets(page: Page, root: str, real_site: Path) -> None:
    claims = sorted((real_site / "claims").glob("*/index.html"), key=lambda file: file.stat().st_size)
    for part in (0.5, ORDINARY):
        page.goto(f"{root}claims/{claims[int(len(claims) * part)].parent.name}/")
        assert len(PAPER.findall(page.pdf(prefer_css_page_size=True))) <= 2


def test_of_a_claim_everything_is_printed_but_ways_on(page: Page, root: str, kinds: dict[str, str]) -> None:
    page.goto(root + kinds["one of claims"])
    unseen = "all => all.filter(one => !one.checkVisibility()).map(one => one.textContent)"
    standing = ".ex-standing > :is(dt, dd), .ex-ways-list li"
    ways_on = ".ex-lines > li, .ex-uses > dd, .ex-next > li, .ex-foot"
    for part in ("h2", ".ex-evidence *", ".ex-quote", standing, ".ex-facts:not(.ex-cite *) *", ways_on):
        assert page.locator(part).count() > 0, part
        assert page.locator(part).evaluate_all(unseen) == [], part
    lines = page.locator(".ex-ways-list > li").evaluate_all("all => all.map(one => one.getBoundingClientRect().top)")
    assert len(lines) > 1  # each origin begins a line
    assert len(set(lines)) == len(lines)
    ends = "links => links.map(link => getComputedStyle(link, '::after').content)"
    addresses = page.locator(".ex-evidence a[rel~=external]").evaluate_all(ends)
    assert addresses
    assert all("http" in address for address in addresses)


def test_no_words_of_the_table_are_cut_on_paper(page: Page, root: str) -> None:
    page.goto(root + "who-said-what/")
    cut = "all => all.filter(one => one.scrollHeight > one.clientHeight + 1).map(one => one.textContent)"
    assert page.locator(".ex-matrix :is(.ex-role, .ex-cell-words, .ex-cell-gist)").evaluate_all(cut) == []

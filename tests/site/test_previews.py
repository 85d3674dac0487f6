"""Previews of links as readers use them: by mouse, by keyboard, by touch."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.site.browsing import faultless_page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def root(example_root: str) -> str:
    return f"{example_root}night/"


@pytest.fixture
def page(browser: Browser, root: str) -> Iterator[Page]:
    with faultless_page(browser, root) as page:
        yield page


def preview(page: Page) -> Locator:
    return page.get_by_role("tooltip")


def test_a_mouse_that_rests_on_a_link_opens_it_and_may_move_onto_it(page: Page) -> None:
    link = page.locator("article p > a.ex-ref").nth(1)
    link.hover()
    expect(preview(page)).to_have_count(0)  # not at once
    expect(preview(page)).to_have_text("Personיעל בר־לבHarbour master of the island at the time.")
    assert link.get_attribute("aria-describedby") == preview(page).get_attribute("id")
    preview(page).hover()
    page.wait_for_timeout(700)
    expect(preview(page)).to_have_count(1)
    page.mouse.move(5, 5)
    expect(preview(page)).to_have_count(0)
    assert link.get_attribute("aria-describedby") is None


def test_escape_closes_it_and_nothing_moves(page: Page) -> None:
    page.locator("article p > a.ex-ref").first.hover()
    expect(preview(page)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(preview(page)).to_have_count(0)


def test_the_keyboard_s_focus_opens_it_and_a_word_is_explained_in_place(page: Page) -> None:
    log = page.get_by_role("link", name="log", exact=True)
    page.locator(".ex-mark > a").first.focus()
    page.keyboard.press("Tab")
    expect(log).to_be_focused()
    expect(preview(page).locator(".ex-preview-kind")).to_have_text("Term")
    expect(preview(page).locator(".ex-preview-text")).to_contain_text(".")
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary/#log")


def test_badges_say_what_they_mean(page: Page) -> None:
    badge = page.locator("a.ex-badge").last
    badge.hover()
    expect(preview(page).locator("strong")).to_be_visible()
    expect(preview(page).locator(".ex-preview-text")).to_contain_text(".")


def test_touch_follows_the_link(browser: Browser, root: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(root)
    page.get_by_role("link", name="log", exact=True).tap()
    page.wait_for_url("**/glossary/#log")
    expect(preview(page)).to_have_count(0)
    context.close()

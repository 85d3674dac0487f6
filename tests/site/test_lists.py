"""The timeline and where accounts differ, on the finished real site in a real Chromium."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

EVENTS = ".ex-timeline li[id]"
DISPUTES = ".ex-dispute[data-state]"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def events(page: Page) -> list[str]:
    return [str(one) for one in page.locator(EVENTS).evaluate_all("all => all.map(one => one.id)")]


def states(page: Page) -> list[str]:
    shown = page.locator(f"{DISPUTES}:not([hidden])")
    return [str(one) for one in shown.evaluate_all("all => all.map(one => one.dataset.state)")]


def test_the_timeline_is_turned_round_and_stays_so(page: Page, root: str) -> None:
    page.goto(f"{root}timeline/")
    earliest_first = events(page)
    months = page.locator("article h2").all_inner_texts()
    page.get_by_role("combobox", name="Order").select_option("latest")
    assert events(page) == earliest_first[::-1]
    assert page.locator("article h2").all_inner_texts() == months[::-1]
    page.reload()
    assert events(page) == earliest_first[::-1]
    page.go_back()
    page.wait_for_function(f"() => document.querySelector('{EVENTS}').id === '{earliest_first[0]}'")
    assert events(page) == earliest_first
    assert page.locator("article h2").all_inner_texts() == months


def test_the_strip_leads_to_an_entry_in_sight(page: Page, root: str) -> None:
    page.goto(f"{root}timeline/")
    mark = page.locator("svg .ex-strip-mark--day").last
    mark.click()
    name = page.url.partition("#")[2]
    entry = page.locator(f"li[id='{name}']")
    page.wait_for_function(f"() => document.getElementById('{name}').getBoundingClientRect().top < innerHeight")
    box, header = entry.bounding_box(), page.locator(".md-header").bounding_box()
    assert box is not None
    assert header is not None
    assert box["y"] >= header["height"]


def test_disputes_are_narrowed_by_state_and_stay_so(page: Page, root: str) -> None:
    page.goto(f"{root}disputes/")
    every = states(page)
    assert set(every) == {"open", "settled", "apparent"}
    page.get_by_role("combobox", name="State").select_option("settled")
    assert states(page) == ["settled"] * every.count("settled")
    assert page.locator("article h2:visible").count() == 1
    assert page.get_by_role("status").first.inner_text() == f"Shown: {every.count('settled')} of {len(every)}."
    page.reload()
    assert states(page) == ["settled"] * every.count("settled")
    page.get_by_role("button", name="Show everything").click()
    assert states(page) == every


def test_without_scripts_both_are_whole(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}timeline/")
    assert not page.locator("[data-ex-timeline]").is_visible()
    assert page.locator(f"{EVENTS}:visible").count() == len(events(page)) > 0
    page.goto(f"{root}disputes/")
    assert not page.locator("[data-ex-disputes]").is_visible()
    assert page.locator(f"{DISPUTES}:visible").count() == len(states(page)) > 0
    page.locator(".ex-jumps a").last.click()
    assert page.url.endswith("#part-apparent")
    context.close()

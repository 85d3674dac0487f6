"""The finished real site at every width and at 400 %: nothing moves, nothing is cut, nothing lies on the text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

pytestmark = pytest.mark.browser

DESK: Final = ViewportSize(width=1440, height=900)
PHONE: Final = ViewportSize(width=360, height=740)
ZOOMED: Final = ViewportSize(width=320, height=256)
"""What a window of 1280 by 1024 holds at 400 %."""
MOST_SHIFT: Final = 0.02
MOST_COVERED: Final = 0.25
TABLE: Final = "who-said-what"
"""Narrow windows get a list in the place of the table."""

WATCH: Final = """window.shifts = 0;
new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifts += entry.value)))
  .observe({ type: "layout-shift", buffered: true });"""
"""Adds up every shift, those that follow upon a press as well."""

OVER: Final = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
"""How far the page scrolls sideways."""

COVERED: Final = """() => {
  let covered = 0;
  for (let y = 2; y < innerHeight; y += 4)
    for (let at = document.elementFromPoint(innerWidth / 2, y); at; at = at.parentElement)
      if (["fixed", "sticky"].includes(getComputedStyle(at).position)) { covered += 4; break; }
  return covered / innerHeight;
}"""
"""The part of the window's height on which something stays while the page moves below it."""

CUT: Final = """() => [...document.querySelectorAll("article *")].filter((one) => {
  if (!one.textContent.trim() || one.closest("svg") || one.clientWidth <= 1) return false;
  const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(one);
  // the words of a cell that are left out in a table are behind its link, and in the list of a narrow window none are
  if (innerWidth >= (one.closest(".ex-matrix--whole") ? 1280 : 720) && webkitLineClamp !== "none") return false;
  const hides = (way) => way === "hidden" || way === "clip";
  const isWide = one.scrollWidth > one.clientWidth + 1;
  const isHigh = one.scrollHeight > one.clientHeight + 1;
  return (hides(overflowX) && isWide) || (hides(overflowY) && isHigh);
}).map((one) => one.outerHTML.slice(0, 120))"""
"""Elements that do not show all their words and cannot be scrolled."""


@dataclass
class Measured:
    """What was seen of all pages, by kind and width of the window."""

    moved: dict[tuple[str, int], float] = field(default_factory=dict)
    """How much of the page moved while it was loaded."""
    wide: dict[tuple[str, int], int] = field(default_factory=dict)
    """How far it can be moved sideways."""
    cut: dict[tuple[str, int], list[str]] = field(default_factory=dict)
    covered: dict[str, float] = field(default_factory=dict)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_init_script(WATCH)
    yield page
    page.close()


@pytest.fixture(scope="module")
def measured(browser: Browser, root: str, kinds: dict[str, str]) -> Measured:
    """Every page is loaded twice, at a desk and on a phone, and its window is then made smaller."""
    page, found = browser.new_page(), Measured()
    page.add_init_script(WATCH)
    for kind, address in kinds.items():
        for size, smaller in ((DESK, (768,)), (PHONE, (320,))):
            found.moved[kind, size["width"]] = visit(page, root + address, size)
            for width in (size["width"], *smaller):
                page.set_viewport_size({"width": width, "height": size["height"]})
                found.wide[kind, width] = page.evaluate(OVER)
                found.cut[kind, width] = page.evaluate(CUT)
        page.set_viewport_size(ZOOMED)
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)")
        page.wait_for_timeout(60)
        found.covered[kind] = page.evaluate(COVERED)
    page.close()
    return found


def visit(page: Page, address: str, size: ViewportSize) -> float:
    """Opens a page in a window of that size; how much of it moved while it was loaded."""
    page.set_viewport_size(size)
    page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    page.goto(address, wait_until="load")
    page.wait_for_timeout(100)
    return float(page.evaluate("window.shifts"))


def test_nothing_moves_while_a_page_loads(measured: Measured) -> None:
    assert {where: shift for where, shift in measured.moved.items() if shift >= MOST_SHIFT} == {}


def test_no_page_scrolls_sideways(measured: Measured) -> None:
    assert {where: over for where, over in measured.wide.items() if over > 0} == {}


@pytest.mark.parametrize(("width", "is_table"), [(1024, False), (1279, False), (1280, True)])
def test_who_said_what_is_a_table_only_where_all_of_it_fits(page: Page, root: str, width: int, *, is_table: bool) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{root}{TABLE}/")
    assert page.evaluate(OVER) <= 0
    heads = page.locator(".ex-matrix--whole thead").bounding_box()
    assert heads is not None
    assert (heads["height"] > 1) is is_table
    cut = "heads => heads.filter(head => head.scrollHeight > head.clientHeight + 1).map(head => head.textContent)"
    assert page.locator(".ex-matrix--whole thead th").evaluate_all(cut) == [] or not is_table


def test_no_words_are_cut(measured: Measured) -> None:
    assert {where: words[:3] for where, words in measured.cut.items() if words} == {}


def test_at_400_percent_the_window_is_left_for_reading(measured: Measured) -> None:
    assert {kind: part for kind, part in measured.covered.items() if part > MOST_COVERED} == {}


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_nothing_moves_when_a_card_or_a_preview_opens(page: Page, root: str, kinds: dict[str, str], size: ViewportSize) -> None:
    before = visit(page, root + kinds["chapter"], size)
    for mark in page.locator(".ex-mark > a").all()[:3]:
        mark.click()
        page.wait_for_selector(".ex-card:popover-open")
        page.wait_for_timeout(50)
        page.keyboard.press("Escape")
    page.locator("article p > a.ex-ref").first.hover()
    page.wait_for_selector(".ex-preview:popover-open")
    page.wait_for_timeout(50)
    assert page.evaluate("window.shifts") - before < MOST_SHIFT


def test_at_400_percent_an_open_card_leaves_its_mark_in_sight(page: Page, root: str, kinds: dict[str, str]) -> None:
    visit(page, root + kinds["chapter"], ZOOMED)
    for mark in page.locator(".ex-mark > a").all()[:3]:
        mark.click()
        card = page.locator(".ex-card:popover-open").bounding_box()
        at, header = mark.bounding_box(), page.locator(".md-header").bounding_box()
        assert card is not None
        assert at is not None
        assert header is not None
        assert header["y"] + header["height"] <= at["y"] <= at["y"] + at["height"] <= card["y"]
        assert card["y"] + card["height"] <= ZOOMED["height"]
        page.keyboard.press("Escape")

"""What axe finds on the finished real site, the theme included: nothing against WCAG 2.2 AA at any width, light or dark."""

from collections.abc import Iterator
from typing import Any, Final

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]  # it ships no types
from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.timeout(900)]

WIDTHS: Final = (1440, 768, 360)
MORE: Final = pytest.mark.more
"""What `make test-more` looks at besides: the gate has the widest and the narrowest window."""
ALL: Final = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
OF_COLOUR: Final = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules that depend on the colours; all others find the same in light and in dark."""
VIOLATIONS: Final = """async (rules) => {
  const found = await axe.run({ runOnly: rules, resultTypes: ["violations"], preload: false });
  return found.violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 160)]);
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": WIDTHS[0], "height": 900}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def visit(page: Page, address: str) -> None:
    """Opens a page with everything laid out: of what is laid out only in sight, axe would go by where it may come to lie."""
    page.goto(address, wait_until="load")
    page.add_style_tag(content="* { content-visibility: visible !important }")
    page.evaluate(AXE_SCRIPT)


def violations(page: Page, rules: dict[str, Any]) -> list[list[Any]]:
    return list(page.evaluate(VIOLATIONS, rules))


def in_colours(page: Page, scheme: str) -> None:
    """Presses the theme's switch, which is out of sight."""
    page.evaluate("scheme => document.querySelector(`[name=__palette][data-md-color-scheme=${scheme}]`).click()", scheme)
    page.wait_for_selector(f"body[data-md-color-scheme={scheme}]")


@pytest.mark.parametrize("width", [1440, pytest.param(768, marks=MORE), 360])
def test_no_violation_on_any_kind_of_page_in_light_or_dark(page: Page, root: str, kinds: dict[str, str], width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    found = {}
    for kind, address in kinds.items():
        visit(page, root + address)
        found[kind, "light"] = violations(page, ALL)
        in_colours(page, "slate")
        found[kind, "dark"] = violations(page, OF_COLOUR)
        in_colours(page, "default")
    assert {where: what for where, what in found.items() if what} == {}


@pytest.mark.parametrize("width", [pytest.param(1440, marks=MORE), pytest.param(768, marks=MORE), 360])
def test_no_violation_where_every_script_is_blocked(page: Page, root: str, kinds: dict[str, str], width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.route("**/*.js", lambda route: route.abort())
    found = {}
    for kind, address in kinds.items():
        visit(page, root + address)
        found[kind] = violations(page, ALL)
    assert {kind: what for kind, what in found.items() if what} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation_while_a_card_is_open(browser: Browser, root: str, kinds: dict[str, str], scheme: str) -> None:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    page = context.new_page()
    visit(page, root + kinds["chapter"])
    assert page.locator("body").get_attribute("data-md-color-scheme") == ("slate" if scheme == "dark" else "default")
    for width in (WIDTHS[0], WIDTHS[-1]):
        page.set_viewport_size({"width": width, "height": 900})
        page.locator(".ex-mark > a").first.click()
        page.locator(".ex-card:popover-open summary").first.click()
        assert violations(page, ALL) == []
        page.keyboard.press("Escape")
    context.close()

"""The drawing of the ways back to origins, in a real browser: legible on a phone, in dark, and as text."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

MEASURES = """() => [...document.querySelectorAll('.ex-ways')].map(figure => {
    const texts = [...figure.querySelectorAll('text, tspan')]
    const paper = getComputedStyle(document.body).backgroundColor
    return {
        room: figure.clientWidth,
        right: Math.max(...texts.map(text => text.getBoundingClientRect().right)) - figure.getBoundingClientRect().left,
        smallest: Math.min(...texts.map(text => parseFloat(getComputedStyle(text).fontSize))),
        colours: new Set([...texts.map(text => getComputedStyle(text).fill), paper]).size,
        selected: (getSelection().selectAllChildren(figure.querySelector('svg')), getSelection().toString().trim()),
    }
})"""


@pytest.fixture(scope="module")
def most(real_site: Path) -> list[str]:
    """The pages with the most to draw: most dots, and most lanes."""
    pages = {page: page.read_text(encoding="utf-8") for page in sorted((real_site / "claims").glob("*/index.html"))}
    dots = max(pages, key=lambda page: pages[page].count("ex-ways-dot"))
    lines = max(pages, key=lambda page: pages[page].count("ex-ways-line"))
    assert pages[dots].count("ex-ways-dot") > 3
    assert all("ex-ways-dot" in text for text in pages.values() if "ex-title--claim" in text)
    return [f"claims/{page.parent.name}/" for page in (dots, lines)]


@pytest.mark.parametrize("width", [320, 768])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_is_in_reach_and_legible(browser: Browser, root: str, most: list[str], width: int, scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    for address in most:
        page.goto(root + address, wait_until="load")
        (found,) = page.evaluate(MEASURES)
        assert found["right"] <= found["room"]
        assert found["smallest"] >= 12
        assert found["colours"] == 3, "ink, the quieter voice, and paper"
        assert found["selected"].startswith("Sources cited")
    context.close()

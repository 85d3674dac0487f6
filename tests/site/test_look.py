"""The look, measured in a browser: length of lines, marks that stay with their sentence, signs with words."""

from statistics import median

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

LINES = """() => [...document.querySelectorAll("article > p")].flatMap((block) => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const lines = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(".ex-mark")) continue;
    for (let at = 0; at < node.data.length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const top = Math.round(range.getBoundingClientRect().bottom / 8);
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
  }
  return [...lines.values()].slice(0, -1);
})"""
"""The number of characters on each full line of the text."""

ALONE = """() => [...document.querySelectorAll(".ex-mark")].filter((mark) => {
  const before = mark.previousSibling;
  if (!before || before.nodeType !== Node.TEXT_NODE || !before.data.trim()) return false;
  const range = document.createRange();
  range.setStart(before, before.data.length - 1);
  range.setEnd(before, before.data.length);
  return mark.getBoundingClientRect().top > range.getBoundingClientRect().bottom;
}).map((mark) => mark.textContent)"""
"""Marks on another line than the end of their sentence."""

MUTE = """() => [...document.querySelectorAll(".ex-stance, .ex-answer, .ex-disputed, .ex-label, .ex-badge")].filter((sign) => {
  const box = sign.getBoundingClientRect();
  const cut = sign.scrollWidth > Math.ceil(box.width) + 1 && box.width < 24;
  return box.width > 0 && (!/\\p{L}{2}/u.test(sign.textContent) || cut);
}).map((sign) => sign.outerHTML)"""
"""Signs without words that can be read."""


@pytest.mark.parametrize("width", [768, 1440])
def test_lines_of_a_chapter_hold_60_to_75_characters(browser: Browser, root: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(f"{root}order/")
    lines = page.evaluate(LINES)
    page.close()
    assert len(lines) > 20
    assert 60 <= median(lines) <= 75


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_marks_stay_with_their_sentence(browser: Browser, root: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    alone = {}
    for address in ("", "order/", "talks/"):
        page.goto(root + address)
        assert page.locator(".ex-mark").count() > 3
        alone[address] = page.evaluate(ALONE)
    page.close()
    assert alone == {"": [], "order/": [], "talks/": []}


def test_signs_have_words_at_200_percent(browser: Browser, root: str) -> None:
    page = browser.new_page(viewport={"width": 640, "height": 450}, device_scale_factor=2)
    for address in ("who-said-what/", "questions/", "claims/", "disputes/", "order/"):
        page.goto(root + address)
        assert page.evaluate(MUTE) == [], address
    page.close()

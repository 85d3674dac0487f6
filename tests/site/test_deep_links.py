"""Links to the very words, followed by a real Chromium: does it scroll to them?"""

from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from explainer.model.citation import Words
from explainer.pages.deep_links import at_the_words
from tests.site.browsing import serve

pytestmark = pytest.mark.browser

FILLER = "".join(f"<p>Paragraph number {number} tells of other things.</p>" for number in range(60))

CASES = {
    "whole": ("He said the moon is round and far.", Words(exact="the moon is round")),
    "signs": ("Ham, eggs & well-known tea are served.", Words(exact="Ham, eggs & well-known tea")),
    "other quotation marks": ("He hasn’t said “so there” at all.", Words(exact='He hasn\'t said "so there" at all')),
    "no-break space": ("It cost 5\u00a0million dollars then.", Words(exact="It cost 5 million dollars")),
    "soft hyphen": ("The adminis\u00adtration said nothing.", Words(exact="The administration said nothing")),
    "sign at the end": ("Dario “refused,” they said there.", Words(exact="Dario “refused”")),
    "word begun before": ("Anthropic’s own words were here.", Words(exact="’s own words were")),
    "another dash": ("It was so – they say – over by now.", Words(exact="It was so - they say - over by now")),
    "long": (
        "We received the directive from the government today at 5:21pm on the dot.",
        Words(exact="We received the directive from the government today at 5:21pm on the dot."),
    ),
    "words left out": ("So it went on and on until the evening came.", Words(exact="So it went on … until the evening came")),
    "paragraphs": (
        "They began at noon.</p><p>They ended at night.",
        Words(exact="They began at noon.\n\nThey ended at night."),
    ),
    "prefix": ("He said: “a moon.” She said: “a moon.”", Words(exact="a moon", prefix="She said: “")),
    "suffix": ("A star is up. A star is down.", Words(exact="A star is", suffix="down")),
    "dash before": ("He was gone — we stay. She was gone — we stay.", Words(exact="we stay", prefix="She was gone –")),
    "dash behind": ("We leave then. We leave – at once.", Words(exact="We leave", suffix="— at once")),
    "numbers": ("The 2010–12 period was good.", Words(exact="The 2010-12 period was good")),
    "marks with spaces": ("Il a dit « jamais plus » hier.", Words(exact="Il a dit «jamais plus» hier")),
    "right to left": ("قال إن القمر مستدير", Words(exact="القمر مستدير")),
    "no spaces": (
        "月は丸いと彼は言った。それから彼女は星も丸いと言ったが、誰も信じなかったのである。そして夜になり、みんな家に帰った。",
        Words(
            exact="月は丸いと彼は言った。それから彼女は星も丸いと言ったが、誰も信じなかったのである。そして夜になり、みんな家に帰った。"
        ),
    ),
}
"""Words of a page, in HTML, and a quotation of them."""


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Page:
    return browser.new_page(viewport={"width": 800, "height": 600})


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A page with all the words, far from one another."""
    folder = tmp_path_factory.mktemp("words")
    texts = (text if "<" in text else escape(text, quote=False) for text, _ in CASES.values())
    parts = (f'<section id="s{number}"><p>{text}</p></section>{FILLER}' for number, text in enumerate(texts))
    Path(folder / "p.html").write_text(f"<!doctype html><meta charset=utf-8><title>Words</title>{FILLER}{''.join(parts)}")
    with serve(folder) as root:
        yield f"{root}p.html"


SEEN = """() => [...document.querySelectorAll('section')].filter(section => {
    const box = section.getBoundingClientRect()
    return box.bottom > 0 && box.top < innerHeight
}).map(section => section.id)"""
"""Which of the sections a reader sees."""


def _follow(tab: Page, address: str) -> None:
    tab.goto("about:blank")
    tab.goto(address, wait_until="load")


@pytest.mark.parametrize("name", CASES)
def test_the_browser_scrolls_to_the_words(tab: Page, page: str, name: str) -> None:
    address = at_the_words(page, CASES[name][1])
    assert ":~:text=" in address
    _follow(tab, address)
    tab.wait_for_function("scrollY > 0", timeout=5_000)
    assert tab.evaluate(SEEN) == [f"s{list(CASES).index(name)}"]


def test_where_the_words_are_not_there_any_more_the_page_opens_at_its_anchor_or_at_the_top(tab: Page, page: str) -> None:
    gone = Words(exact="the moon is square")
    _follow(tab, at_the_words(f"{page}#s3", gone))
    tab.wait_for_function("scrollY > 0", timeout=5_000)
    assert tab.evaluate(SEEN) == ["s3"]
    _follow(tab, at_the_words(page, gone))
    assert tab.evaluate("scrollY") == 0

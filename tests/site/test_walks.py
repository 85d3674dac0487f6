"""The main tasks of readers, walked over the finished real site by mouse, by keyboard alone, by touch and with scripts off."""

import re
from collections.abc import Iterator
from html import escape, unescape
from pathlib import Path
from typing import Final
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Route, expect

from explainer.pages.strings import Say
from tests.site.hands import HANDS, TOUCH, Hand, hand_of

pytestmark = pytest.mark.browser

TO_THE_WORDS: Final = re.compile(r'class="ex-from">.*?href="(https?://[^"]*#:~:text=[^"]*)"')
ALL_EVIDENCE: Final = re.compile(re.escape(Say.note_all.partition(" (")[0]))
ROWS: Final = "tr[data-speaker]:not([hidden])"


@pytest.fixture(scope="module", params=HANDS)
def hand(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Hand]:
    with hand_of(browser, request.param) as opened:
        yield opened


def test_from_the_first_sentence_to_who_says_so_in_which_words(hand: Hand, root: str) -> None:
    page = hand.page
    page.goto(root)
    target = page.locator(".ex-notes [data-ex-note]:has(.ex-quote)").first.get_attribute("data-ex-note")
    hand.press(page.locator(f'.ex-mark > a[data-ex-targets~="{target}"]').first)
    if hand.has_scripts:
        evidence = page.locator(".ex-card:popover-open .ex-card-entry", has=page.locator(".ex-quote")).first
    else:
        evidence = page.locator(f'.ex-notes [data-ex-note="{target}"]')
    words = evidence.locator(".ex-quote")
    words.scroll_into_view_if_needed()
    expect(words).to_be_in_viewport()
    quoted = words.inner_text()
    assert len(evidence.locator(".ex-from").inner_text()) > 10
    hand.press(evidence.get_by_role("link", name=ALL_EVIDENCE))
    page.wait_for_url("**/claims/*/")
    expect(page.get_by_role("heading", name=Say.who_says_so)).to_have_count(1)
    expect(page.locator("article .ex-quote", has_text=quoted.strip()).first).to_be_visible()
    assert len(page.locator("article :is(.ex-who, .ex-head)").first.inner_text()) > 10


def test_two_speakers_on_one_question(hand: Hand, root: str) -> None:
    page = hand.page
    page.goto(root)
    hand.press(page.get_by_role("link", name=Say.whole_table))
    page.wait_for_url("**/who-said-what/")
    hand.press(page.locator(".ex-by-question a" if hand.way == TOUCH else "thead th a").first)
    page.wait_for_url("**/who-said-what/*/")
    rows = {row.get_attribute("data-speaker"): row for row in page.locator(ROWS).all()}
    assert len(rows) > 1
    one, other = list(rows.values())[:2]
    said = []
    for row in (one, other):
        expect(row.locator("th > a")).to_be_visible()
        assert re.search(r"\w{3}", row.locator(".ex-stance").first.inner_text())
        said.append(row.locator("td").nth(1).inner_text())
        hand.press(row.locator("summary").first)
        expect(row.locator(".ex-evidence").first).to_be_visible()
    assert said[0] != said[1]


def test_what_is_not_known(hand: Hand, root: str) -> None:
    page = hand.page
    page.goto(root)
    column = page.locator(".ex-three > div", has=page.get_by_role("heading", name=Say.not_known, exact=True))
    hand.press(column.locator("li a").first)
    page.wait_for_url("**/questions/*/")
    assert page.locator(".ex-kicker .ex-answer").inner_text() != ""
    missing = page.locator(f"h2:text-is('{Say.still_open}') + ul > li").first
    assert len(missing.inner_text()) > 20


def test_a_citation_is_taken_along(hand: Hand, root: str, real_site: Path) -> None:
    page = hand.page
    claim = min(one.name for one in (real_site / "claims").iterdir() if one.is_dir())
    page.goto(f"{root}claims/{claim}/")
    hand.press(page.get_by_text(Say.cite_this, exact=True))
    form = page.locator(".ex-cite dd").first
    expect(form).to_be_visible()
    text = form.locator("p").inner_text()
    assert claim in text
    if hand.has_scripts:
        hand.press(form.locator(".ex-copy"))
        expect(form.locator(".ex-copied")).to_have_text(" copied")
        assert page.evaluate("navigator.clipboard.readText()") == text


def test_a_link_leads_to_the_very_words(hand: Hand, root: str, real_site: Path) -> None:
    pages = {
        file: TO_THE_WORDS.findall(file.read_text(encoding="utf-8")) for file in sorted(real_site.glob("claims/*/index.html"))
    }
    file, links = next((file, links) for file, links in pages.items() if links)
    address = unescape(links[0])
    page = hand.page
    page.goto(f"{root}claims/{file.parent.name}/")
    page.route(re.compile(f"^{re.escape(address.partition('#')[0])}"), lambda route: _a_page_with(address, route))
    link = page.locator(f'a[href="{address}"]').first
    if not link.is_visible():
        hand.press(page.locator("details", has=link).locator("> summary"))
    hand.press(link)
    page.wait_for_url(address.partition("#")[0] + "**")
    expect(page.locator("#words")).to_be_in_viewport()
    page.unroute_all()


def _a_page_with(address: str, route: Route) -> None:
    """Somebody's page that prints, far down, the words that the address asks for."""
    parts = [unquote(part).strip("-") for part in address.partition(":~:text=")[2].split(",")]
    filler = "".join(f"<p>Paragraph number {number} tells of other things.</p>" for number in range(80))
    words = f'<p id="words">{escape(" ".join(parts))}</p>'
    body = f"<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Words</title>{filler}"
    route.fulfill(body=f"{body}{words}{filler}", content_type="text/html")


def test_the_table_is_narrowed_reloaded_and_whole_again(hand: Hand, root: str) -> None:
    page = hand.page
    page.goto(f"{root}who-said-what/")
    everyone = page.locator("tr[data-speaker]").count()
    assert everyone > 2
    if not hand.has_scripts:
        expect(page.locator("[data-ex-filters]")).to_be_hidden()
        expect(page.locator(ROWS)).to_have_count(everyone)
        return
    if hand.way == TOUCH:
        hand.press(page.locator("[data-ex-filters] summary"))
    name = page.locator(f"{ROWS} th > a").first.inner_text().splitlines()[0]
    control = page.locator("[data-ex-filters] [name=who]")
    hand.choose(control, name)
    expect(page.locator(ROWS)).to_have_count(1)
    assert "?who=" in page.url
    page.reload()
    expect(page.locator(ROWS)).to_have_count(1)
    page.go_back()
    expect(page.locator(ROWS)).to_have_count(everyone)

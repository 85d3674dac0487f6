"""The evidence card as readers use it: by mouse, by keyboard alone, by touch, with scripts off, and with instant loading."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.files import EXAMPLE
from tests.site.browsing import faultless_page, free_port, serve
from tests.site.building import mkdocs_build

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def root(example_root: str) -> str:
    return example_root


@pytest.fixture
def page(browser: Browser, root: str) -> Iterator[Page]:
    with faultless_page(browser, root) as page:
        yield page


def mark(page: Page, number: int = 0) -> Locator:
    return page.locator(".ex-mark > a").nth(number)


def card(page: Page) -> Locator:
    return page.locator(".ex-card:popover-open")


def focused(page: Page) -> str:
    """The words or the label of what has the focus."""
    words = page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent")
    return " ".join(str(words).split())


def test_by_mouse_it_opens_at_the_mark_and_a_click_elsewhere_closes_it(page: Page) -> None:
    mark(page).click()
    expect(card(page)).to_have_count(1)
    box, at = card(page).bounding_box(), mark(page).bounding_box()
    assert box is not None
    assert at is not None
    assert 0 <= box["y"] - (at["y"] + at["height"]) < 20
    expect(mark(page)).to_have_attribute("aria-expanded", "true")
    page.locator("h1").click()
    expect(card(page)).to_have_count(0)
    expect(mark(page)).to_be_focused()
    expect(mark(page)).to_have_attribute("aria-expanded", "false")


def test_a_second_click_on_the_mark_closes_it_and_another_mark_opens_its_own(page: Page) -> None:
    mark(page).click()
    mark(page).click()
    expect(card(page)).to_have_count(0)
    mark(page).click()
    mark(page, 1).click()
    expect(card(page)).to_have_count(1)
    expect(card(page)).to_have_attribute("aria-label", "Evidence, note 3, disputed")


def test_it_holds_what_the_notes_say_and_touching_marks_have_one(page: Page) -> None:
    assert mark(page).inner_text() == "1, 2"
    mark(page).click()
    entries = card(page).locator(".ex-card-entry")
    expect(entries).to_have_count(2)
    expect(entries.first.locator(".ex-kind")).to_have_text("Claim · 1 of 2")
    for number, entry in enumerate(entries.all()):
        note = page.locator(".ex-notes > ol > li").nth(number)
        for part in (".ex-note-said", ".ex-note-standing", ".ex-from"):
            assert entry.locator(part).inner_text() == note.locator(part).inner_text()
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert len(ids) == len(set(ids))
    standing = entries.first.locator("details")
    expect(standing.locator("dd").first).to_be_hidden()
    standing.locator("summary").click()
    assert re.fullmatch(r"[A-Z].+\.", standing.locator("dd").first.inner_text())


def test_by_keyboard_alone(page: Page) -> None:
    mark(page).focus()
    page.keyboard.press("Enter")
    assert focused(page) == "Evidence, notes 1, 2"
    assert page.evaluate("document.activeElement.getAttribute('role')") == "dialog"
    order = []
    for _ in range(40):
        page.keyboard.press("Tab")
        if not page.evaluate("!!document.activeElement.closest('.ex-card')"):
            break
        order.append(focused(page))
    assert order[:1] == ["Close"]
    links = card_links(page)
    assert [words for words in order if words in links] == links
    assert order[-1] == "copy link"
    expect(card(page)).to_have_count(0)  # the focus has gone on, and nothing lies on it


def card_links(page: Page) -> list[str]:
    """The words of the links of the first card, in order."""
    links = page.eval_on_selector_all(".ex-card a", "all => all.map(one => one.textContent)")
    return [" ".join(str(words).split()) for words in links]


def test_escape_and_the_close_button_bring_the_focus_back(page: Page) -> None:
    mark(page).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(card(page)).to_have_count(0)
    expect(mark(page)).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(card(page)).to_have_count(0)
    expect(mark(page)).to_be_focused()


def test_hovering_alone_opens_nothing(page: Page) -> None:
    mark(page).hover()
    page.wait_for_timeout(400)
    expect(card(page)).to_have_count(0)


def test_the_link_to_all_evidence_leads_to_the_claim(page: Page) -> None:
    mark(page).click()
    card(page).get_by_text("All evidence").first.click()
    page.wait_for_url("**/claims/*/")
    assert page.locator("article h1").count() == 1


def test_by_touch_it_is_a_sheet_from_below_and_links_can_be_hit(browser: Browser, root: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(root)
    page.add_style_tag(content="h1 { padding-top: 400px }")  # so that the mark stands where the sheet comes
    mark(page).tap()
    box = card(page).bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (0, 360)
    assert abs(box["y"] + box["height"] - 740) < 1
    at = mark(page).bounding_box()
    assert at is not None
    assert at["y"] + at["height"] <= box["y"]
    small = page.eval_on_selector_all(
        ".ex-card:popover-open :is(button, .ex-note-ways a)",
        "all => all.filter(one => one.getBoundingClientRect().height < 24).map(one => one.outerHTML)",
    )
    assert small == []
    page.touchscreen.tap(180, 100)
    expect(card(page)).to_have_count(0)
    context.close()


def test_without_scripts_a_mark_leads_to_its_note_and_back(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root)
    page.locator(".ex-mark > a").first.click()
    expect(page.locator("#ex-note-1")).to_be_in_viewport()
    page.locator("#ex-note-1 .ex-back").click()
    assert page.url.endswith("#ex-mark-1")
    context.close()


def test_in_print_marks_are_numerals_and_no_card_shows(page: Page) -> None:
    mark(page).click()
    page.emulate_media(media="print")
    expect(page.locator(".ex-card").first).to_be_hidden()
    expect(mark(page)).to_have_text("1, 2")


def test_it_works_below_a_path_and_after_instant_loading(browser: Browser, tmp_path: Path) -> None:
    project = shutil.copytree(EXAMPLE, tmp_path / "project")
    port = free_port()
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("https://example.org/lamp/", f"http://127.0.0.1:{port}/lamp/")
    settings = settings.replace("  font: false\n", "  font: false\n  features: [navigation.instant]\n")
    (project / "mkdocs.yml").write_text(settings, encoding="utf-8")
    result = mkdocs_build(project, tmp_path / "served" / "lamp", strict=False)
    assert result.returncode == 0, result.stdout + result.stderr
    with serve(tmp_path / "served", port) as root:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(f"{root}lamp/")
        page.evaluate("window.isSame = true")
        mark(page).click()
        page.keyboard.press("Escape")
        page.get_by_role("link", name="The night").first.click()
        page.wait_for_url("**/lamp/night/")
        expect(page.locator("article h1")).to_have_text("The night")
        mark(page).click()
        expect(card(page)).to_have_count(1)
        assert page.evaluate("window.isSame")  # the page was changed, not loaded anew
        page.close()

"""Taking an entry along, as readers do: copying a citation or a link, with scripts and without, and reporting a fault."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

pytestmark = pytest.mark.browser
CLAIM = "claims/lamp-out-at-eleven/"


@pytest.fixture(scope="module")
def root(example_root: str) -> str:
    return example_root


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    yield context
    context.close()


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_a_citation_is_copied_in_each_form(context: BrowserContext, root: str) -> None:
    page = context.new_page()
    page.goto(root + CLAIM)
    page.get_by_text("Cite this").click()
    buttons = page.locator(".ex-cite .ex-copy")
    texts = []
    for button in buttons.all():
        button.click()
        expect(button.locator("+ .ex-copied")).to_have_text(" copied")
        texts.append(copied(page))
    text, bibtex, csl, link = texts
    assert 'Claim. In: The lamp of Æbelø: "who put it out?" & <why>.' in text
    assert bibtex.startswith("@misc{claim-lamp-out-at-eleven,\n")
    assert json.loads(csl)[0]["URL"] == link == f"https://example.org/lamp/{CLAIM}"


def test_the_head_of_a_page_leads_to_its_citation(context: BrowserContext, root: str) -> None:
    page = context.new_page()
    page.goto(root + CLAIM)
    expect(page.locator(".ex-cite pre").first).to_be_hidden()
    page.locator(".ex-kicker").get_by_role("link", name="cite", exact=True).click()
    expect(page.locator(".ex-cite pre").first).to_be_in_viewport()


def test_the_link_of_a_page_a_statement_and_a_word_is_copied(context: BrowserContext, root: str) -> None:
    page = context.new_page()
    page.goto(f"{root}{CLAIM}#part-used")
    page.locator(".ex-kicker .ex-copy").click()
    assert copied(page) == root + CLAIM
    page.goto(f"{root}entities/yael-bar-lev/")
    page.locator(".ex-said .ex-where > summary").first.click()
    page.locator(".ex-said .ex-where .ex-copy").first.click()
    assert copied(page).startswith(f"{root}entities/yael-bar-lev/#")
    page.goto(f"{root}glossary/")
    page.locator("dt .ex-copy").first.click()
    assert copied(page) == f"{root}glossary/#log"


def test_the_card_leads_to_the_citation(context: BrowserContext, root: str) -> None:
    page = context.new_page()
    page.goto(root)
    page.locator(".ex-mark > a").first.click()
    card = page.locator(".ex-card:popover-open")
    card.get_by_role("button", name="copy link").first.click()
    assert copied(page) == root + CLAIM
    card.get_by_role("link", name="cite").first.click()
    page.wait_for_url(f"**/{CLAIM}#part-cite")
    expect(page.locator(".ex-cite pre").first).to_be_visible()


def test_without_scripts_every_form_is_there(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + CLAIM)
    page.get_by_text("Cite this").click()
    expect(page.locator(".ex-cite dd")).to_have_count(4)
    for form in page.locator(".ex-cite dd").all():
        expect(form).to_be_visible()
    report = page.locator(".ex-foot a").get_attribute("href") or ""
    assert report.startswith("mailto:desk@example.org?subject=claim%3Alamp-out-at-eleven&body=")
    page.goto(f"{root}glossary/")
    page.locator("a.ex-permalink").first.click()
    assert page.url == f"{root}glossary/#log"
    context.close()

"""A marked preview as a reviewer walks through it: by keys, by buttons, by links, on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it ships no types
from playwright.sync_api import Browser, Locator, Page, expect

from explainer.adapters.mkdocs.against import VARIABLE
from tests.repository import Repository
from tests.site.browsing import faultless_page, serve
from tests.site.building import mkdocs_build

pytestmark = pytest.mark.browser

SETTINGS = """
site_name: Test
theme: {name: material, font: false}
plugins: [search, explainer]
markdown_extensions: [tables, admonition, pymdownx.details]
"""
CLAIMS = "".join(
    f"lamp-{number}: {{text: Lamp {number} went out at nine in the evening., citations: [{{source: report, form: asserts}}]}}\n"
    for number in range(3)
)
SOURCES = "report: {title: A report, publisher: unknown, read: whole, url: 'https://b.example/', published: 2026-06-01}\n"
CHAPTER = """# Night

The first lamp went out.[^claim:lamp-0]

It was dark, and nobody saw the boats come in.[^own]

??? note "More"

    The second lamp went out a little later than that.[^claim:lamp-1]

| lamp | hour |
|------|------|
| one  | nine[^own] |
| two  | ten[^own]  |

Nothing else is known of it.[^own]
"""
AFTER = (
    CHAPTER.replace("nobody saw", "somebody saw")
    .replace("a little later", "much later")
    .replace("| two  | ten[^own]  |\n", "| three  | eleven[^own]  |\n")
    .replace("Nothing else is known of it.[^own]\n", "")
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("steps")
    made = Repository(folder)
    made.write("mkdocs.yml", SETTINGS)
    made.write("data/claims.yml", CLAIMS)
    made.write("data/sources.yml", SOURCES)
    made.write("docs/index.md", CHAPTER)
    made.commit("2026-06-12T12:00:00Z")
    made.write("docs/index.md", AFTER)
    made.write("data/claims.yml", CLAIMS.replace("Lamp 2 went out", "Lamp 2 went on"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, "main")
        done = mkdocs_build(folder, folder / "site", strict=False)
    assert done.returncode == 0, done.stderr
    with serve(folder / "site") as address:
        yield address


@pytest.fixture
def page(browser: Browser, root: str) -> Iterator[Page]:
    with faultless_page(browser, root, 1440) as page:
        yield page


def status(page: Page) -> Locator:
    return page.get_by_role("group", name="Steps through the changes of this page").get_by_role("status")


def test_the_keys_step_through_the_changes_and_each_is_said(page: Page) -> None:
    number = page.locator(".ex-mark-of-change").count()
    expect(status(page)).to_have_text(f"{number} changes")
    page.keyboard.press("n")
    expect(page.locator("#change-1")).to_be_focused()
    expect(status(page)).to_have_text(f"change 1 of {number}: changed")
    page.keyboard.press("n")
    expect(page.locator("#change-2")).to_be_focused()
    expect(page.locator("#change-2")).to_be_visible()  # what is folded opens
    assert page.locator("details:has(#change-2)").get_attribute("open") is not None
    page.keyboard.press("p")
    expect(page.locator("#change-1")).to_be_focused()
    page.keyboard.press("p")
    expect(status(page)).to_contain_text(f"change {number} of {number}: ")
    assert page.url.endswith("/")  # the theme's own keys of that name lead to other pages


def test_the_buttons_do_the_same_and_the_mark_is_in_sight(page: Page) -> None:
    page.get_by_role("button", name="next").click()
    page.get_by_role("button", name="next").click()
    expect(page.locator("#change-2")).to_be_focused()
    expect(page.locator("#change-2")).to_be_in_viewport()
    page.get_by_role("button", name="previous").click()
    expect(page.locator("#change-1")).to_be_focused()


def test_the_keys_can_be_switched_off_and_leave_writing_alone(page: Page) -> None:
    page.locator("input.md-search__input").click()
    page.keyboard.type("nnp")
    expect(page.locator("input.md-search__input")).to_have_value("nnp")
    page.keyboard.press("Escape")
    page.get_by_role("checkbox", name="keys p and n").uncheck()
    page.reload()
    expect(page.get_by_role("checkbox", name="keys p and n")).not_to_be_checked()
    page.get_by_role("checkbox", name="keys p and n").focus()
    page.keyboard.press("n")
    expect(page.locator("#change-1")).not_to_be_focused()


def test_without_the_script_each_mark_leads_to_the_next(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root)
    page.get_by_role("link", name="to the first").click()
    assert page.url.endswith("#change-1")
    page.locator("#change-1").get_by_role("link", name="next change").click()
    assert page.url.endswith("#change-2")
    assert page.locator(".ex-steps").count() == 0
    page.locator(".ex-before > summary").first.click()
    expect(page.locator(".ex-before > div").first).to_have_text("It was dark, and nobody saw the boats come in.")
    context.close()


def test_rows_and_what_was_removed_stand_where_they_stood(page: Page) -> None:
    rows = page.locator("table tbody tr").all()
    kinds = [(row.get_attribute("data-change"), row.get_attribute("class")) for row in rows]
    assert kinds == [(None, None), ("new", None), (None, "ex-removed")]
    assert rows[2].locator("del").inner_text() == "two · ten"
    removed = page.locator("div.ex-removed del")
    assert removed.inner_text() == "Nothing else is known of it."
    assert page.locator("div.ex-removed").evaluate("element => element.previousElementSibling.querySelector('table') !== null")


def test_marks_have_a_bar_and_words_and_stand_on_paper_too(page: Page) -> None:
    bars = page.locator("article [data-change]").evaluate_all(
        "all => all.map((one) => getComputedStyle(one.localName === 'tr' ? one.firstElementChild : one).boxShadow)"
    )
    assert bars and "none" not in bars
    page.emulate_media(media="print")
    expect(page.locator(".ex-steps")).to_be_hidden()
    expect(page.locator(".ex-before > div").first).to_be_visible()
    expect(page.locator(".ex-mark-of-change").first).to_be_visible()


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1440, "dark")])
def test_nothing_is_in_the_way_of_anybody(browser: Browser, root: str, width: int, scheme: str) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]  # one of two texts
    for address in ("", "claims/lamp-2/", "preview/"):
        page.goto(f"{root}{address}")
        found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()

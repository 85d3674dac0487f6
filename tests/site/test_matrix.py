"""Who said what in a real Chromium, as people use it: below a sub-path and with the theme's instant loading."""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it ships no types
from playwright.sync_api import Browser, Locator, Page

from tests.bench.speakers import write_speakers
from tests.site.browsing import Launch, free_port, serve
from tests.site.building import mkdocs_build

pytestmark = pytest.mark.browser

SPEAKERS: Final = 10
TOPICS: Final = 4
TABLE: Final = "who-said-what/"
QUESTION: Final = "who-said-what/topic-1/"
DESK: Final = {"width": 1280, "height": 800}
PHONE: Final = {"width": 320, "height": 740}
WHAT_IS_SHOWN: Final = """() => {
  const { topic } = document.querySelector("[data-ex-matrix]").dataset;
  const heads = document.querySelector("thead").rows[0].cells;
  const of = (row, question, one) => [row.dataset.speaker, question, one.dataset.statement];
  return [...document.querySelectorAll("tr[data-speaker]:not([hidden])")].flatMap((row) => topic ? [of(row, topic, row)]
    : [...row.querySelectorAll("[data-quoted]")].map((one) => of(row, heads[one.closest("td").cellIndex].dataset.topic, one)));
}"""
ON_A_CELL: Final = "document.activeElement.closest('td')?.querySelectorAll('.ex-entry').length > 1"
SHOWN: Final = "tr[data-speaker]:not([hidden])"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with a table of ten speakers by four topics."""
    port = free_port()
    project, served = tmp_path_factory.mktemp("story"), tmp_path_factory.mktemp("served")
    theme = {"name": "material", "font": False, "features": ["navigation.instant"]}
    write_speakers(project, SPEAKERS, TOPICS, theme=theme, site_url=f"http://127.0.0.1:{port}/sub/")
    result = mkdocs_build(project, served / "sub")
    assert result.returncode == 0, result.stdout + result.stderr
    with serve(served, port) as address:
        yield f"{address}sub/"


@pytest.fixture(scope="module")
def browser(launch: Launch) -> Iterator[Browser]:
    """A browser that thinks a screen reader listens: only then are rows out of sight part of its tree."""
    opened = launch("--force-renderer-accessibility")
    yield opened
    opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=DESK)  # type: ignore[arg-type]
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    yield page
    context.close()
    assert faults == []


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)  # type: ignore[arg-type]
    yield context.new_page()
    context.close()


def visit(page: Page, address: str) -> None:
    page.goto(address, wait_until="load")
    settled(page)


def settled(page: Page) -> None:
    """Waits until the table is drawn as was asked for."""
    page.wait_for_function(
        """() => {
          const form = document.querySelector("[data-ex-filters]:not([hidden])");
          const asked = new URLSearchParams(location.search);
          return form && !document.querySelector("[aria-busy]")
            && [...form.elements].every((one) => !one.name || one.value === (asked.get(one.name) ?? ""));
        }"""
    )


def choose(page: Page, name: str, value: str) -> None:
    page.locator(f"[data-ex-filters] [name={name}]").select_option(value)
    settled(page)


def shown(page: Page) -> list[str]:
    """The speakers of the rows shown, in order."""
    return [str(one) for one in page.locator(SHOWN).evaluate_all("rows => rows.map(row => row.dataset.speaker)")]


def comes_to_show(page: Page, speakers: list[str]) -> bool:
    """Whether these rows are shown in the end: after the way back, instant loading may put a new table in its place."""
    seen = "([rows, wanted]) => [...document.querySelectorAll(rows)].map(row => row.dataset.speaker).join() === wanted"
    page.wait_for_function(seen, arg=[SHOWN, ",".join(speakers)])
    return True


def entries(page: Page) -> Locator:
    return page.locator(f"{SHOWN} .ex-cell:not([hidden]) .ex-entry:not([hidden])")


def status(page: Page) -> str:
    return page.get_by_role("status").first.inner_text()


def test_a_filter_survives_a_reload_and_ends_with_the_way_back(page: Page, root: str) -> None:
    visit(page, root + TABLE)
    everyone = shown(page)
    assert len(everyone) == SPEAKERS
    assert status(page) == "Everything is shown."
    choose(page, "stance", "opposes")
    found = shown(page)
    assert set(entries(page).evaluate_all("all => all.map(one => one.dataset.stance)")) == {"opposes"}
    assert re.fullmatch(r"Shown: \d+ of \d+ statements, \d+ of 10 speakers\.", status(page))
    choose(page, "order", "speaker")
    assert page.url.endswith("?stance=opposes&order=speaker")
    by_name = shown(page)
    assert sorted(by_name) == sorted(found)
    page.reload()
    settled(page)
    assert shown(page) == by_name
    page.go_back()
    settled(page)
    assert page.locator("[name=order]").input_value() == ""
    assert comes_to_show(page, found)
    page.go_back()
    settled(page)
    assert comes_to_show(page, everyone)
    assert status(page) == "Everything is shown."


def test_it_works_after_instant_loading(page: Page, root: str) -> None:
    page.goto(root, wait_until="load")
    page.evaluate("window.stayed = true")
    page.locator("article a[href$='who-said-what/']").first.click()
    settled(page)
    assert page.evaluate("window.stayed") is True
    choose(page, "who", "all.body-1")
    before = shown(page)
    assert set(before) == {f"person-{number}" for number in range(5, 10)}
    page.locator("thead a").first.click()
    page.wait_for_url(f"**/{TABLE}topic-*/")
    page.go_back()
    page.locator("thead th[data-topic]").first.wait_for()
    settled(page)
    assert comes_to_show(page, before)


def test_columns_and_periods_narrow_it(page: Page, root: str) -> None:
    visit(page, f"{root}{TABLE}?topic=topic-2&from=2026-03-01&to=2026-05-31")
    assert page.locator("thead th:not([hidden])").count() == 2
    dates = entries(page).evaluate_all("all => all.map(one => [one.dataset.from, one.dataset.to])")
    assert dates
    assert all(to >= "2026-03-01" and start <= "2026-05-31" for start, to in dates)
    visit(page, f"{root}{TABLE}?from=2031-01-01")
    assert status(page) == "Nothing that is recorded fits all of this."
    assert shown(page) == []
    page.get_by_role("button", name="Show everything").click()
    settled(page)
    assert len(shown(page)) == SPEAKERS
    assert page.url == root + TABLE


@pytest.mark.parametrize("address", [TABLE, QUESTION])
def test_orders(page: Page, root: str, address: str) -> None:
    visit(page, root + address)
    drawn = shown(page)
    visit(page, f"{root}{address}?order=speaker")
    names = page.locator(f"{SHOWN} th > a").all_inner_texts()
    assert names == sorted(names)
    visit(page, f"{root}{address}?order=latest")
    latest = page.locator(SHOWN).evaluate_all(
        "rows => rows.map(row => [row, ...row.querySelectorAll('[data-from]')].map(one => one.dataset.from ?? '').sort().pop())"
    )
    assert latest == sorted(latest, reverse=True)
    visit(page, f"{root}{address}?order=number")
    assert len(set(shown(page))) == SPEAKERS
    choose(page, "order", "")
    assert shown(page) == drawn


@pytest.mark.parametrize("address", [f"{TABLE}?words=quoted&order=latest", f"{QUESTION}?stance=supports"])
def test_what_is_saved_is_what_is_shown(page: Page, root: str, address: str) -> None:
    visit(page, root + address)
    wanted = page.evaluate(WHAT_IS_SHOWN)
    assert wanted
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").first.click()
    with Path(download.value.path()).open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [[line["speaker_name"], line["topic_name"], line["statement"]] for line in lines] == wanted
    with page.expect_download() as download:
        page.get_by_role("link", name="JSON").first.click()
    assert json.loads(Path(download.value.path()).read_text(encoding="utf-8")) == lines


def test_a_cell_opens_and_closes_by_keyboard_alone(page: Page, root: str) -> None:
    visit(page, root + TABLE)
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "stance":
            break
    page.keyboard.press("ArrowDown")
    settled(page)
    assert "stance=supports" in page.url
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(ON_A_CELL):
            break
    page.keyboard.press("Enter")
    dialog = page.locator("dialog[data-ex-said]")
    dialog.locator(".ex-evidence").first.wait_for()
    heads = dialog.locator(".ex-statement time").evaluate_all("all => all.map(one => one.dateTime)")
    assert len(heads) > 1
    assert heads == sorted(heads)
    assert "The report" in dialog.inner_text()
    assert Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}).response["violations"] == []
    page.keyboard.press("Escape")
    assert not dialog.is_visible()
    assert page.evaluate(ON_A_CELL) is True


def test_on_a_tablet_what_is_recorded_stands_beside_each_speaker(page: Page, root: str) -> None:
    page.set_viewport_size({"width": 800, "height": 900})
    visit(page, root + TABLE)
    row = page.locator("tr[data-speaker]").first
    name, *cells = [box for one in row.locator("th, td:not(.ex-cell--none)").all() if (box := one.bounding_box())]
    assert all(cell["x"] > name["x"] + name["width"] for cell in cells)
    assert len({cell["x"] for cell in cells}) == 3
    choose(page, "list", "question")
    assert page.locator(".ex-question-head").count() == TOPICS


def test_on_a_phone_it_is_a_list_by_speaker_or_by_question(phone: Page, root: str) -> None:
    visit(phone, root + TABLE)
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    phone.locator("[data-ex-filters] summary").tap()
    choose(phone, "list", "question")
    heads = phone.locator(".ex-question-head")
    assert heads.count() == TOPICS
    assert not phone.locator("[data-ex-matrix]").is_visible()
    phone.locator(".ex-question-list a.ex-open").nth(2).tap()
    dialog = phone.locator("dialog[data-ex-said]")
    dialog.locator(".ex-evidence").first.wait_for()
    box = dialog.bounding_box()
    assert box is not None
    assert (box["x"], box["width"], round(box["y"] + box["height"])) == (0, PHONE["width"], PHONE["height"])
    phone.get_by_role("button", name="Close").tap()
    assert not dialog.is_visible()


def test_without_scripts_a_cell_leads_to_all_that_was_said(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=DESK)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(root + TABLE)
    assert not page.locator("[data-ex-filters]").is_visible()
    assert not page.locator("dialog").is_visible()
    second = page.locator("tr[data-speaker]").nth(1)
    speaker = second.get_attribute("data-speaker")
    topic = page.locator("thead th").nth(1).get_attribute("data-topic")
    second.locator("a.ex-open").first.click()
    assert page.url == f"{root}{TABLE}{topic}/#{speaker}"
    row = page.locator(f"#{speaker}")
    assert row.locator("details.ex-where").count() == 1
    row.locator("summary").click()
    assert row.locator(".ex-evidence").is_visible()
    context.close()


def test_heads_stay_in_sight_both_ways(page: Page, root: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 500})
    visit(page, root + TABLE)
    page.locator("[data-ex-matrix]").evaluate("table => table.style.setProperty('--ex-columns', 14)")  # wider than the window
    page.evaluate("window.scrollTo(90, 900)")
    page.wait_for_timeout(100)
    tops = page.evaluate(
        """() => {
          const at = (selector) => document.querySelector(selector).getBoundingClientRect();
          const row = [...document.querySelectorAll("tr[data-speaker]")].find((one) => one.getBoundingClientRect().top > 200);
          const groups = [...document.querySelectorAll(".ex-institution th")].map((one) => one.getBoundingClientRect().top);
          return [at(".md-header").bottom, at("thead").top, at("thead th").left, row.cells[0].getBoundingClientRect().left,
            at("thead").bottom, Math.min(...groups.filter((top) => top > 0)), scrollX];
        }"""
    )
    header, head, corner, first_column, below, institution, moved = tops
    assert moved == 90
    assert abs(head - header) <= 2
    assert (corner, first_column) == (0, 0)
    assert abs(institution - below) <= 2


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_a_screen_reader_is_given_a_table_with_its_heads(browser: Browser, root: str, size: dict[str, int]) -> None:
    page = browser.new_page(viewport=size)  # type: ignore[arg-type]
    visit(page, root + TABLE)
    session = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}
    table = next(node for node in nodes.values() if role(node) == "table")
    assert table["name"]["value"] == "Speakers by institution, and what each said on each question"
    rows = [[part for part in below(nodes, row) if role(part) in HEADS] for row in below(nodes, table) if role(row) == "row"]
    heads = page.locator("thead th").all_text_contents()
    assert [(role(part), part["name"]["value"]) for part in rows[0]] == [("columnheader", head) for head in heads]
    spoken = [row for row in rows[1:] if len(row) > 1]
    assert [[role(part) for part in row] for row in spoken] == [["rowheader", *["cell"] * TOPICS]] * SPEAKERS
    names = page.locator("tr[data-speaker] th > a").all_text_contents()
    assert all(row[0]["name"]["value"].startswith(name) for row, name in zip(spoken, names, strict=True))
    bodies = [row[0]["name"]["value"] for row in rows[1:] if len(row) == 1]
    assert bodies == ["Body 0", "Body 1"]
    page.close()


HEADS: Final = ("columnheader", "rowheader", "cell")


def role(node: dict[str, Any]) -> str:
    return str(node["role"]["value"])


def below(nodes: dict[str, dict[str, Any]], node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every node below one, in order."""
    for name in node.get("childIds", ()):
        if name in nodes:
            yield nodes[name]
            yield from below(nodes, nodes[name])


def test_the_form_has_labels_and_the_count_is_announced(page: Page, root: str) -> None:
    visit(page, root + TABLE)
    for name in ("Speakers", "Question", "Stance", "Quotations", "Order"):
        assert page.get_by_role("combobox", name=name, exact=True).count() == 1, name
    for name in ("From", "To"):
        assert page.get_by_label(name, exact=True).count() == 1, name
    assert page.locator("[data-ex-shown]").get_attribute("role") == "status"

"""Of a drawing it is remembered what it read, so that the next one draws what changed and nothing else."""

from collections.abc import Mapping
from types import MappingProxyType

import pytest
import yaml

from explainer.check import check
from explainer.load import load_files
from explainer.model.finding import Finding
from explainer.model.site import Site
from explainer.pages import Page, changed_reads, pages, pages_again
from explainer.pages import remembered as module
from explainer.pages.again import Again
from explainer.pages.record_lines import Lines
from explainer.pages.remembered import Remembered
from explainer.pages.render import Templates
from explainer.weave import weave
from explainer.weave.web import Web
from tests.compare.test_edits import STORY

SITE = Site(name="Test")
TEMPLATES = Templates()
Facts = tuple[Web, tuple[Finding, ...]]


def facts(*changes: tuple[str, str], events: Mapping[str, str] = MappingProxyType({})) -> Facts:
    """The story with some words put in place of others, and with more events, by name and date."""
    more = {name: {"title": name, "when": when, "claims": ["claim:lamp-0"]} for name, when in events.items()}
    found = {**STORY, "events": {**STORY["events"], **more}}
    files = {f"data/{kind}.yml": yaml.safe_dump(records) for kind, records in found.items()}
    for before, after in changes:
        assert any(before in text for text in files.values())
        files = {path: text.replace(before, after) for path, text in files.items()}
    web = weave(load_files({path: text.encode() for path, text in files.items()}).library)
    return web, check(web)


def fresh(of: Facts) -> dict[str, Page]:
    return {page.address: page for page in pages(*of, SITE, TEMPLATES).pages}


def drawn(now: Facts, before: Facts, known: Remembered, usable: frozenset[str] | None = None) -> tuple[list[str], Remembered]:
    """Which pages were drawn, and what is known after it. What was drawn is as drawn afresh, and what was not, as before."""
    changed = changed_reads(before[0], now[0], (before[1], now[1]))
    assert changed is not None
    again = known.again(*now, changed, frozenset(known.pages) if usable is None else usable)
    made = pages_again(*now, SITE, TEMPLATES, again)
    earlier, anew = fresh(before), set(again.drawn_anew)
    assert {page.address: page if page.address in anew else earlier[page.address] for page in made} == fresh(now)
    return again.drawn_anew, known.after(again, Lines({}, {}))


@pytest.fixture(scope="module")
def first() -> tuple[Facts, Remembered]:
    now = facts()
    return now, drawn(now, now, Remembered())[1]


def test_what_changed_is_drawn_time_after_time(first: tuple[Facts, Remembered]) -> None:
    before, known = first
    for words in ("went on", "went off"):
        now = facts(("Lamp 5 went out", f"Lamp 5 {words}"))
        anew, known = drawn(now, before, known)
        assert [address for address in anew if address.startswith("claims/lamp-")] == ["claims/lamp-5/"]
        assert drawn(now, now, known)[0] == []
        before = now


def test_what_all_pages_of_a_kind_have_in_common_is_known_as_it_is_now(first: tuple[Facts, Remembered]) -> None:
    before, known = first
    for events in (
        {"noon": "2026-06-11"},
        {"noon": "2026-06-14"},
        {"noon": "2026-06-14", "dawn": "2026-06-13"},
        {"dawn": "2026-06-10"},
    ):
        now = facts(events=events)
        anew, known = drawn(now, before, known)
        assert "events/dusk/" in anew
        assert drawn(now, now, known)[0] == []
        before = now


def test_a_page_that_is_not_at_hand_is_drawn(first: tuple[Facts, Remembered]) -> None:
    before, known = first
    anew, _ = drawn(before, before, known, frozenset(known.pages) - {"claims/lamp-3/"})
    assert anew == ["claims/lamp-3/"]


def test_lists_that_read_much_are_drawn_every_time(first: tuple[Facts, Remembered], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WIDE", 20)
    now, _ = first
    _, known = drawn(now, now, Remembered())
    assert {"claims", "method"} <= known.always
    assert "claim" not in known.always
    assert "claims/" not in known.pages
    anew, later = drawn(now, now, known)
    assert {"claims/", "method/"} <= set(anew)
    assert not [address for address in anew if address.startswith("claims/lamp-")]
    assert later.always == known.always


def test_a_kind_that_has_several_pages_is_not_drawn_every_time(first: tuple[Facts, Remembered]) -> None:
    now, _ = first
    again = Again(always=frozenset({"claim"}))
    pages_again(*now, SITE, TEMPLATES, again)
    after = Remembered(always=again.always).after(again, Lines({}, {}))
    assert after.always == frozenset()
    assert "claims/lamp-1/" not in after.pages
    assert "claims/lamp-1/" in drawn(now, now, after)[0]


def test_nothing_grows_with_the_number_of_drawings(first: tuple[Facts, Remembered]) -> None:
    before, known = first
    sizes = []
    for number in range(12):
        now = facts(("Lamp 5 went out", f"Lamp 5 went on {number}"))
        _, known = drawn(now, before, known)
        sizes.append(len(known.readers.lines) + 80 * len(known.readers.more))
        before = now
    assert max(sizes) < 2 * sizes[0]


def test_stand_ins_are_never_mistaken(first: tuple[Facts, Remembered]) -> None:
    now, known = first
    again = known.again(*now, frozenset(), frozenset(known.pages))
    assert {page.body for page in pages_again(*now, SITE, TEMPLATES, again)} == {""}
    assert all(isinstance(page, Page) for page in again.pages)

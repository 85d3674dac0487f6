"""Tests of the corrections as a feed."""

import json
from xml.etree.ElementTree import fromstring

from explainer.model.site import Site
from tests.make import weave_text
from tests.pages import hostile
from tests.pages.drawn import draw
from tests.pages.stories import STORY
from tests.pages.test_hostile import WEB as HOSTILE

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def test_corrections_are_entries_with_whole_addresses() -> None:
    drawn = draw(weave_text(STORY), Site(name="Moons", url="https://a.example/moon/"))
    top = fromstring(drawn.file("changes/feed.xml"))
    assert top.findtext("a:updated", "", ATOM) == "2026-06-21T00:00:00Z"
    (entry,) = top.findall("a:entry", ATOM)
    assert entry.findtext("a:id", "", ATOM) == "https://a.example/moon/changes/#shape-mended"
    assert entry.findtext("a:summary", "", ATOM) == "It said square. Before: square Now: round"
    assert 'href="../changes/feed.xml"' in drawn["changes/"].body


def test_without_an_address_entries_are_named_by_tags_and_links_are_relative() -> None:
    drawn = draw(weave_text(STORY))
    top = fromstring(drawn.file("changes/feed.xml"))
    (entry,) = top.findall("a:entry", ATOM)
    assert entry.findtext("a:id", "", ATOM) == "tag:explainer.invalid,2026-06-21:changes/#shape-mended"
    assert [link.get("href") for link in top.iter(f"{{{ATOM['a']}}}link")] == ["feed.xml", "./", "./#shape-mended"]


def test_the_same_as_json() -> None:
    plain = json.loads(draw(weave_text(STORY), Site(name="Moons", url="https://a.example/moon/")).file("changes/feed.json"))
    assert plain["version"] == "https://jsonfeed.org/version/1.1"
    assert plain["feed_url"] == "https://a.example/moon/changes/feed.json"
    (item,) = plain["items"]
    assert item["id"] == item["url"] == "https://a.example/moon/changes/#shape-mended"
    assert item["content_text"].startswith("It said square.")
    assert item["date_published"] == "2026-06-21T00:00:00Z"
    (item,) = json.loads(draw(weave_text(STORY)).file("changes/feed.json"))["items"]
    assert item["id"] == "tag:explainer.invalid,2026-06-21:changes/#shape-mended"
    assert "url" not in item


def test_a_feed_without_entries_does_not_depend_on_the_day() -> None:
    drawn = draw(weave_text("--- docs/index.md\n# X\n"), Site(url="https://a.example/"))
    assert b"1970-01-01T00:00:00Z" in drawn.file("changes/feed.xml")


def test_hostile_text_is_text() -> None:
    drawn = draw(HOSTILE, Site(name=hostile.TEXT, url="https://a.example/"))
    top = fromstring(drawn.file("changes/feed.xml"))
    assert "<script>alert(1)</script>" in (top.findtext("a:title", "", ATOM))
    assert {element.tag.partition("}")[2] for element in top.iter()} == {
        *("feed", "id", "title", "link", "updated", "author", "name", "entry", "summary"),
    }

"""Text from data cannot become markup, script, an address to run, or a formula: in any field, on any page, in any file."""

import csv
import json
import re
from io import StringIO

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from justhtml import Element

from explainer.model.identifier import KINDS, Identifier
from explainer.model.note import Note
from explainer.model.site import Site
from explainer.pages import page_kinds
from explainer.pages.schema import schema
from explainer.pages.views import Views
from explainer.weave import weave
from tests.pages import hostile
from tests.pages.drawn import document, draw

SITE = Site(name=hostile.TEXT, url=hostile.ADDRESS, contact=hostile.ADDRESS, licence=hostile.TEXT)
WEB = weave(hostile.library())
DRAWN = draw(WEB, SITE)
PAGES = {page.address: page for page in DRAWN.made.pages}
FILES = {file.address: file.content for file in DRAWN.made.files}
VIEWS = Views(WEB, SITE)
DRAWN_VIEWS = {name: VIEWS.view(name, {"id": "a"}, "x/") for name in ("matrix", "timeline", "dispute", "facts")}
NOTES = VIEWS.notes([Note(1, Identifier(f"{kind}:a"), ("mark-1",), "note-1") for kind in KINDS], "x/")
BODIES = {**{name or "home": page.body for name, page in PAGES.items()}, **DRAWN_VIEWS, "notes": NOTES}

ALLOWED = {
    *(
        "main",
        "h1",
        "h2",
        "h3",
        "p",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "div",
        "span",
        "a",
        "em",
        "strong",
        "code",
        "sup",
        "br",
    ),
    *("table", "caption", "thead", "tbody", "tr", "th", "td", "blockquote", "details", "summary", "time", "section"),
    *("pre", "figure", "figcaption", "svg", "line", "rect", "path", "title", "nav", "dialog"),
    *("form", "label", "select", "optgroup", "option", "input", "button"),
}
SAFE = re.compile(r"(?:https?:|mailto:|\.\./|\./|#|[a-z-]+/|[a-z-]+\.(?:csv|json)|a%20b)")


def elements(body: str) -> list[Element]:
    found = [each for each in document(body).query("*") if isinstance(each, Element)]
    return [each for each in found if each.name not in ("html", "head", "body", "main") and each.parent is not found[1]]


def test_every_page_kind_is_among_them() -> None:
    stems = {kind.__name__ for kind in page_kinds()}
    assert len(stems) >= 20
    assert len(PAGES) > len(stems)


@pytest.mark.parametrize("address", sorted(BODIES))
def test_bodies_hold_only_what_templates_put_there(address: str) -> None:
    parsed = document(BODIES[address])
    found = elements(BODIES[address])
    assert len(found) > 1
    assert [str(error) for error in parsed.errors] == []
    assert sorted({each.name for each in found} - ALLOWED) == []
    attributes = [(name, text or "") for each in found for name, text in (each.attrs or {}).items()]
    assert [name for name, _ in attributes if name.startswith("on")] == []
    assert [text for name, text in attributes if name == "href" and not SAFE.match(text)] == []
    assert re.findall(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", BODIES[address]) == []


@pytest.mark.parametrize("address", sorted(PAGES))
def test_what_stands_beside_the_body_is_one_line_without_controls(address: str) -> None:
    page = PAGES[address]
    texts = [page.title, page.description]
    texts += [section.title for section in page.sections]
    texts += [text for entry in page.search for text in (entry.title, entry.text, entry.anchor)]
    assert [text for text in texts if re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]|  ", text)] == []
    page.digest  # noqa: B018 - fails on what cannot be encoded


def test_the_text_itself_is_there() -> None:
    shown = "&lt;script&gt;alert(1)&lt;/script&gt;"
    missing = [name for name in PAGES if name.endswith("/a/") and shown not in PAGES[name].body]
    assert missing == []


def test_facts_can_be_read_and_fit_their_schema() -> None:
    facts = json.loads(FILES["facts.json"])
    assert [error.message for error in Draft202012Validator(schema()).iter_errors(facts)] == []
    assert "<script>" in facts["kinds"]["claims"]["a"]["text"]


@pytest.mark.parametrize("address", [name for name in sorted(FILES) if name.endswith(".csv")])
def test_no_cell_is_a_formula(address: str) -> None:
    rows = list(csv.reader(StringIO(FILES[address].decode())))
    assert len(rows) > 1
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_links_and_marks_are_harmless() -> None:
    mark = VIEWS.mark('"><script>', [Identifier('claim:"><script>')], "x/", '"><b>', '"><i>')
    assert {each.name for each in elements(mark)} == {"sup", "a"}
    link = VIEWS.link(Identifier("claim:a"), "x/")
    assert link is not None
    assert "\x00" not in link[1]

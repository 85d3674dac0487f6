"""Chapters rendered: a table of texts with the HTML of each, and what holds from page to page."""

from pathlib import Path

import pytest
import yaml
from markdown import Markdown

from explainer.markup import MarkupExtension
from explainer.model.note import Note
from tests.markup.fake import EXTENSIONS, FakeDrawing, convert, markdown

CASES: list[dict[str, str]] = yaml.safe_load((Path(__file__).parent / "cases.yml").read_text("utf-8"))
PAGE = "One.[^claim:a]\n\n/// facts\n///\n\n[Two](entity:b).[^1]\n\n[^1]: Three.[^claim:c]\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_cases(case: dict[str, str]) -> None:
    assert convert(case["text"]) == case["html"].rstrip("\n")


def test_an_instance_used_again_keeps_nothing() -> None:
    drawing = FakeDrawing()
    instance = markdown(drawing)
    first = instance.convert(PAGE)
    assert instance.reset().convert(PAGE) == first
    assert instance.reset().convert("Four.") == "<p>Four.</p>"
    assert [note.number for note in drawing.noted] == [1, 2, 1, 2]


def test_one_extension_serves_several_instances() -> None:
    extension = MarkupExtension(FakeDrawing(), lambda: "")
    pages = [Markdown(extensions=["footnotes", extension]).convert(PAGE) for _ in range(2)]
    assert pages[0] == pages[1]
    assert 'href="entity/b/"' in pages[0]


def test_the_order_of_extensions_does_not_matter() -> None:
    ours_first = Markdown(extensions=[MarkupExtension(FakeDrawing(), lambda: "x/order/"), *EXTENSIONS])
    assert ours_first.convert(PAGE) == convert(PAGE)


def test_the_address_is_asked_for_on_each_page() -> None:
    address = ["a/"]
    instance = Markdown(extensions=[MarkupExtension(FakeDrawing(), lambda: address[0])])
    assert 'href="../entity/b/"' in instance.convert("[Two](entity:b)")
    address[0] = "a/b/"
    assert 'href="../../entity/b/"' in instance.reset().convert("[Two](entity:b)")


def test_pymdownx_blocks_keep_working_beside_ours() -> None:
    text = "/// details | More\nOne.[^claim:a]\n\n//// facts\n////\n///\n"
    html = convert(text, extensions=["pymdownx.blocks.details"])
    assert html.startswith('<details>\n<summary>More</summary>\n<p>One.<sup id="ex-mark-1">')
    assert "<section>facts</section>\n</details>" in html


def test_what_is_drawn_cannot_hold_placeholders() -> None:
    class Hostile(FakeDrawing):
        def notes(self, notes: object, address: str) -> str:
            return "<ol><li>\x02wzxhzdk:0\x03</li></ol>"

    assert convert("One.[^claim:a]", Hostile()).endswith("<ol><li>wzxhzdk:0</li></ol>")


def test_notes_say_where_they_are_and_what_leads_to_them() -> None:
    drawing = FakeDrawing()
    convert("One.[^claim:a][^claim:gone] Two.[^claim:a]", drawing)
    assert drawing.noted == [
        Note(1, drawing.marked[0], ("ex-mark-1", "ex-mark-2"), "ex-note-1"),
        Note(2, drawing.marked[1], ("ex-mark-1",), "ex-note-2"),
    ]


def test_marks_in_the_title_of_a_fold_are_not_shown() -> None:
    html = convert('??? note "One[^claim:a]"\n    Two.[^own]\n', extensions=["pymdownx.details"])
    assert html == '<details class="note">\n<summary>One</summary>\n<p>Two.</p>\n</details>'

"""Chapters read: tables of cases in `cases/`, each a text with what it holds and its findings, word for word."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.model.chapter import Chapter, ChapterReference, Sentence, View
from explainer.model.position import Position
from explainer.prose import read_chapter
from explainer.prose.chapter import BIGGEST, address_of
from explainer.prose.faults import FAULTS

CASES: list[dict[str, Any]] = [
    {**case, "file": path.stem}
    for path in sorted((Path(__file__).parent / "cases").glob("*.yml"))
    for case in yaml.safe_load(path.read_text("utf-8"))
]


def _place(position: Position) -> str:
    return f"{position.line}:{position.column}"


def _sentence(sentence: Sentence) -> str:
    marks = [f"^{mark.target or 'own'}" for mark in sentence.marks]
    references = [f"@{reference.target}" for reference in sentence.references]
    inside = ["(in dispute)"] if sentence.in_dispute_block else []
    return " ".join([_place(sentence.position), sentence.plain, *marks, *references, *inside])


def _reference(reference: ChapterReference) -> str:
    return f"{_place(reference.position)} {reference.target} {reference.words}"


PARTS: Mapping[str, Callable[[Chapter], object]] = {
    "sentences": lambda chapter: [_sentence(sentence) for sentence in chapter.sentences],
    "paragraphs": lambda chapter: [f"{sentence.paragraph} {sentence.plain}" for sentence in chapter.sentences],
    "views": lambda chapter: [f"{_place(one.position)} {one.name} {one.options} {_places(one)}" for one in chapter.views],
    "headings": lambda chapter: [f"{one.level} {_place(one.position)} {one.plain}" for one in chapter.headings],
    "links": lambda chapter: [f"{_place(link.position)} {link.target}" for link in chapter.links],
    "references": lambda chapter: [_reference(reference) for reference in chapter.references],
    "title": lambda chapter: chapter.title,
    "meta": lambda chapter: chapter.meta,
    "is_story": lambda chapter: chapter.is_story,
    "order": lambda chapter: chapter.order,
    "ignore": lambda chapter: chapter.ignore,
}
SIGNS = (
    *(
        "\n",
        "\n\n",
        "    ",
        "\t",
        " ",
        "words",
        "One. Two.",
        "*",
        "`",
        "```",
        "[^own]",
        "[^claim:a]",
        "[^1]",
        "[^1]: ",
        "[a](b:c)",
    ),
    *(
        "# ",
        "- ",
        "1. ",
        "> ",
        "| a |",
        "|---|",
        "---",
        "===",
        "/// dispute",
        "    id: a",
        "///",
        "<div>",
        "</div>",
        "<b onclick=x>",
    ),
    *("<!--", "-->", "!!! note", ": ", "[a]: entity:b", "{: #a }", "![a](b)", "&amp;", "\\", "explainer: {story: no}"),
)
LISTS = ("sentences", "paragraphs", "views", "headings", "links", "references")


def _places(view: View) -> dict[str, str]:
    return {name: _place(position) for name, position in view.option_positions.items()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['file']}: {case['case']}")
def test_cases(case: dict[str, Any]) -> None:
    chapter, findings = read_chapter("order.md", case["text"].encode())
    assert [str(finding) for finding in findings] == case.get("findings", "").splitlines()
    for part in sorted(case.keys() - {"file", "case", "text", "findings"}):
        assert PARTS[part](chapter) == (case[part].splitlines() if part in LISTS else case[part])


def test_there_are_cases_enough_and_each_fault_has_one() -> None:
    met = {line.split()[2] for case in CASES for line in case.get("findings", "").splitlines()}
    by_file = {"P001", "P002"}  # tested below
    assert len(CASES) >= 40
    assert {code for code, _ in FAULTS.values()} == met | by_file


def test_codes_are_given_once() -> None:
    codes = [code for code, _ in FAULTS.values()]
    assert len(codes) == len(set(codes))


def test_a_file_that_is_no_utf_8() -> None:
    chapter, findings = read_chapter("order.md", b"Words.\nW\xf6rter.\n")
    assert [str(finding) for finding in findings] == [
        "docs/order.md:2:2 error P001 chapter-not-utf-8: the file is no UTF-8 text (save it as UTF-8)"
    ]
    assert chapter.sentences == ()


def test_a_file_that_is_too_big() -> None:
    chapter, findings = read_chapter("order.md", b"x" * (BIGGEST + 1))
    message = "the chapter has 1,000,001 bytes, more than 1,000,000 (part it into several)"
    assert [str(finding) for finding in findings] == [f"docs/order.md:1:1 error P002 chapter-too-big: {message}"]
    assert chapter.sentences == ()


def test_a_finding_shows_its_line_and_names_the_chapter() -> None:
    _, (finding,) = read_chapter("about/order.md", b"One.\n\nTwo.[^clam:x]\n", docs="pages")
    assert (finding.line, finding.subject, finding.position) == (
        "Two.[^clam:x]",
        "chapter:about/order",
        Position("pages/about/order.md", 3, 5),
    )


def test_line_ends_and_byte_order_marks_of_other_systems() -> None:
    chapter, findings = read_chapter("order.md", "\ufeff---\r\ntitle: T\r\n---\r\nOne.\r\rTwo.\r\n".encode())
    assert (chapter.title, findings) == ("T", ())
    assert [_sentence(sentence) for sentence in chapter.sentences] == ["4:1 One.", "6:1 Two."]


@pytest.mark.parametrize(
    ("path", "name", "address", "title", "is_story"),
    [
        ("index.md", "chapter:index", "", "Index", True),
        ("order.md", "chapter:order", "order/", "Order", True),
        ("x/index.md", "chapter:x/index", "x/", "Index", True),
        ("x/who-said-what.md", "chapter:x/who-said-what", "x/who-said-what/", "Who said what", True),
        ("about/method.md", "chapter:about/method", "about/method/", "Method", False),
    ],
)
def test_names_and_addresses(path: str, name: str, address: str, title: str, is_story: bool) -> None:
    chapter, _ = read_chapter(path, b"Words.")
    assert (chapter.id, chapter.path, chapter.address, chapter.title, chapter.is_story) == (
        name,
        path,
        address,
        title,
        is_story,
    )
    assert address_of(path) == address


def test_the_title_is_the_first_great_heading() -> None:
    chapter, _ = read_chapter("order.md", b"## Small\n\n# The *order*\n\n# Another\n")
    assert chapter.title == "The order"


def test_the_digest_is_of_the_bytes() -> None:
    assert read_chapter("a.md", b"x")[0].digest == "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"


@given(st.lists(st.sampled_from(SIGNS), max_size=30).map("".join))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_no_text_breaks_it_and_every_finding_has_a_place(text: str) -> None:
    chapter, findings = read_chapter("order.md", text.encode())
    lines = text.split("\n")
    positions = [finding.position for finding in findings] + [sentence.position for sentence in chapter.sentences]
    for position in positions:
        assert 1 <= position.line <= len(lines)
        assert 1 <= position.column <= len(lines[position.line - 1]) + 1


@pytest.mark.parametrize("sign", ["> ", "- ", "# ", "[a]: b\n", "/// dispute\n", "<div>\n", "[a](", "**", "``` "])
def test_depth_and_length_break_nothing(sign: str) -> None:
    chapter, _ = read_chapter("order.md", (sign * 3000 + "words").encode())
    assert chapter.path == "order.md"

"""What `read_chapter` finds in a chapter is what readers of the rendered page see: words, marks, references and views."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.prose import read_chapter
from tests.markup.fake import EXTENSIONS, FakeDrawing, convert
from tests.prose.test_chapter import CASES

PLAIN = ("toc", "tables", "fenced_code", "footnotes", "attr_list")
"""What MkDocs and the bundled story's configuration switch on."""
MORE = ("!!!", "<div markdown>", ":   ")
"""Signs of blocks that only the longer list of extensions reads."""
WORD = re.compile(r"\bw\d+\b")


class _Seen(HTMLParser):
    """The words of a page outside headings, titles and code blocks."""

    TITLES = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "th", "pre"))

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("br", "hr", "img"):
            self.open.append("h1" if ("class", "admonition-title") in attrs else tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("br", "hr", "img"):
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if not self.TITLES & set(self.open):
            self.words += WORD.findall(data)


def seen(html: str) -> list[str]:
    parser = _Seen()
    parser.feed(html)
    return parser.words


def compare(text: str, extensions: Sequence[str]) -> None:
    """Asserts that both readings of the chapter are the same."""
    drawing = FakeDrawing()
    html = convert(text, drawing, extensions)
    chapter, _ = read_chapter("order.md", text.encode())
    sentences = chapter.sentences
    references = [*chapter.references, *(reference for sentence in sentences for reference in sentence.references)]
    assert sorted(word for sentence in sentences for word in WORD.findall(sentence.plain)) == sorted(seen(html))
    marked = [mark.target for sentence in sentences for mark in sentence.marks if mark.target]
    assert sorted(marked) == sorted(drawing.marked)
    assert sorted(reference.target for reference in references) == sorted(drawing.links)
    drawn = [(name, str(options)) for name, options in drawing.views]
    assert sorted((view.name, str(view.options)) for view in chapter.views) == sorted(drawn)
    assert "\x02" not in html
    assert "ex-mark targets" not in html


def _lines(before: str, rest: str | None = None) -> "st.SearchStrategy[str]":
    after = before if rest is None else rest
    return SENTENCES.map(lambda text: before + text.replace("\n", f"\n{after}"))


PIECES = st.sampled_from(
    (
        "W",
        "W",
        "*W W*",
        "**W**",
        "`W`",
        "[W](entity:R)",
        "[W *W*](claim:R)",
        "[W][label]",
        "\\*W",
        "W\\[^claim:no]",
        "`[^claim:no]`",
        "W &amp; W",
        "W <b>W</b>",
        "W<!-- no -->",
        "[W](other.md)",
        "[W](javascript:x)",
        "U.S. W",
        "W 3.5",
        "ש",
    )
)
ENDS = st.sampled_from(
    (".", ".[^claim:M]", ".[^claim:M][^statement:M]", ".[^own]", "[^claim:M].", "?[^own][^claim:M]", ". [^claim:M]", ".[^1]")
)
SENTENCES = st.lists(
    st.tuples(st.lists(PIECES, min_size=1, max_size=4).map(" ".join), ENDS).map("".join), min_size=1, max_size=3
).flatmap(lambda sentences: st.sampled_from((" ", "\n")).map(lambda space: space.join(sentences)))
BLOCKS = st.one_of(
    SENTENCES,
    SENTENCES,
    _lines("> "),
    st.lists(_lines("- ", "  "), min_size=1, max_size=3).map("\n".join),
    st.tuples(_lines("1. ", "   "), _lines("    - ", "    "), _lines("    ")).map(
        lambda parts: f"{parts[0]}\n{parts[1]}\n\n{parts[2]}"
    ),
    st.tuples(_lines("* ", "    "), _lines("    > ")).map("\n\n".join),
    st.lists(PIECES, min_size=2, max_size=2).map(lambda cells: f"| W | W |\n|---|:-:|\n| {cells[0]} | {cells[1]}[^claim:M] |"),
    PIECES.map(lambda text: f"## {text}"),
    PIECES.map(lambda text: f"{text} W\n---"),
    st.sampled_from(
        (
            "```yaml\nW: [^claim:no]\n\n/// dispute\n```",
            "~~~\n# W\n~~~",
            "    W [^claim:no] [W](entity:R)",
            "***",
            "<div><p>W W</p>\n\n<em>W</em></div>",
            "<!-- W\n\nW -->",
            "/// facts\n    topic: a\n///",
            "/// matrix\n    topics: [a, b]\n    speakers: c\n///",
            "- W\n\n    /// facts\n    ///",
            "/// matrix\n    colour: red\n///",
        )
    ),
    SENTENCES.map(lambda text: f"/// dispute\n    id: a\n{text}\n\n- W.[^claim:M]\n\n///"),
    SENTENCES.map(lambda text: f"W\n/// dispute\n    id: a\n///\n{text}"),
    SENTENCES.map(lambda text: f"<div markdown>\n{text}\n</div>"),
    _lines("    ").map(lambda text: f'!!! note "W"\n{text}\n\n    W'),
    _lines("W\n:   ", "    "),
)


def _numbered(text: str) -> str:
    """The text with a number of its own for every word, mark and reference."""
    numbers = count(1)
    text = re.sub(r"\bW\b", lambda _: f"w{next(numbers)}", text)
    return re.sub(r"(?<=:)[MR]\b", lambda match: f"{match[0].lower()}{next(numbers)}", text)


CHAPTERS = st.lists(BLOCKS, min_size=1, max_size=5).map(
    lambda blocks: _numbered("\n\n".join((*blocks, "[label]: entity:labelled", "[^1]: W.[^claim:M]")))
)


@given(CHAPTERS)
@settings(derandomize=True, max_examples=150, deadline=None)
def test_generated_chapters(text: str) -> None:
    compare(text, EXTENSIONS)
    if not any(sign in text for sign in MORE):
        compare(text, PLAIN)


STRAY = (
    "bad-front-matter",
    "mark-in-heading",
    "mark-without-sentence",
    "mark-in-html",
    "file-included",
    "block-as-text",
    "unknown-block",
    "mark-defined",
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['file']}: {case['case']}")
def test_cases_of_chapters(case: dict[str, str]) -> None:
    """Marks, references and views of every case, but of those whose faults make the page differ."""
    if any(fault in case.get("findings", "") for fault in STRAY):
        return
    compare(case["text"].split("---\n", 2)[2] if case["text"].startswith("---\n") else case["text"], EXTENSIONS)

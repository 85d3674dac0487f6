"""Raw HTML in a chapter: its sentences, and what is wrong with it."""

from explainer.model.identifier import Identifier
from explainer.prose.faults import Report
from explainer.prose.lines import Line
from explainer.prose.raw_html import read_raw_html


def read(*lines: str) -> tuple[list[tuple[str, int, int]], list[tuple[str, int, int]]]:
    report = Report("docs/a.md", [f"  {line}" for line in ("",) * 6 + lines], Identifier("chapter:a"))
    found = read_raw_html([Line(number, text, 3) for number, text in enumerate(lines, 7)], report)
    sentences = [(one.plain, one.position.line, one.position.column) for one in found]
    return sentences, [(one.rule, one.position.line, one.position.column) for one in report.findings()]


def test_the_words_that_readers_see_are_sentences() -> None:
    sentences, faults = read("<p>It is &amp; was.", "<b>He</b> said so.</p>", "<style>p { }</style><!-- no --> <hr>")
    assert sentences == [("It is & was.", 7, 6), ("He said so.", 8, 6)]
    assert [rule for rule, *_ in faults] == ["unsafe-html"]


def test_marks_are_not_read_there() -> None:
    sentences, faults = read("<p>", "So it is.[^claim:a]</p>")
    assert [plain for plain, *_ in sentences] == ["So it is.[^claim:a]"]
    assert faults == [("mark-in-html", 8, 12)]

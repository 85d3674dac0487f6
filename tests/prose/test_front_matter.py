"""What stands above a chapter's text."""

import pytest

from explainer.model.identifier import Identifier
from explainer.prose.faults import Report
from explainer.prose.front_matter import FrontMatter, read_front_matter


def read(text: str) -> tuple[FrontMatter, list[tuple[str, int, str, str]]]:
    lines = text.split("\n")
    report = Report("docs/a.md", lines, Identifier("chapter:a"))
    found = read_front_matter(lines, report)
    return found, [(one.rule, one.position.line, one.message, one.hint) for one in report.findings()]


def test_without_any_the_text_begins_at_once() -> None:
    assert read("# Head") == (FrontMatter(), [])
    assert read("") == (FrontMatter(), [])


def test_what_of_it_concerns_us() -> None:
    found, faults = read(
        "---\ntitle: A\nexplainer: {story: no, order: 3, ignore: {values-differ: both are right}}\n---\n# Head"
    )
    assert (found.first, found.is_story, found.order, found.ignore) == (5, False, 3, {"values-differ": "both are right"})
    assert found.meta["title"] == "A"
    assert faults == []


def test_it_may_end_with_dots() -> None:
    assert read("---\ntitle: A\n...\n# Head")[0].first == 4


@pytest.mark.parametrize(
    ("settings", "line", "message", "hint"),
    [
        ("explainer: no", 2, "“explainer” holds no mapping", "write “explainer: {story: no}”"),
        ("explainer: {storey: no}", 2, "“storey” is no setting of a chapter", "did you mean “story”?"),
        ("explainer: {x: no}", 2, "“x” is no setting of a chapter", "the settings are ignore, order and story"),
        ("explainer:\n  story: perhaps", 3, "“story” is neither yes nor no", "write “story: no”"),
        ("explainer: {order: first}", 2, "“order” is no whole number", "write the chapter's place: “order: 2”"),
        ("explainer: {ignore: all}", 2, "“ignore” holds no mapping", "write “ignore: {rule-name: the reason}”"),
        ("explainer: {ignore: {a: }}", 2, "no reason is given for ignoring “a”", "write it after the colon"),
    ],
)
def test_settings_at_fault_are_left_out(settings: str, line: int, message: str, hint: str) -> None:
    found, faults = read(f"---\n{settings}\n---\n# Head")
    assert (found.is_story, found.order, found.ignore) == (True, None, {})
    assert faults == [("unknown-setting", line, message, hint)]


def test_front_matter_that_does_not_end() -> None:
    found, faults = read("---\ntitle: A\n\n# Head")
    assert found.first == 3
    assert faults == [
        ("bad-front-matter", 1, "the front matter does not end", "close it with a line “---”, perhaps below line 2")
    ]


def test_front_matter_that_cannot_be_read() -> None:
    ((rule, line, message, _),) = read("---\ntitle: [A\n---\n# Head")[1]
    assert (rule, message.partition(":")[0]) == ("bad-front-matter", "the front matter cannot be read")
    assert line in (2, 3)


def test_a_first_line_that_is_never_shown() -> None:
    assert read("Note: this is so.\n\nMore.")[1] == [
        (
            "first-lines-hidden",
            1,
            "the first line is not shown, because “Note:” makes it metadata",
            "begin with a heading or an empty line",
        )
    ]

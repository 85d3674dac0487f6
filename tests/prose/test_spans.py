"""Inline Markdown as spans, with offsets into the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.prose.spans import Span, scan, walk


def _kinds(text: str) -> list[str]:
    return [f"{span.kind} {text[span.start : span.end]}" for span in walk(scan(text)) if span.kind != "text"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("a *b **c** d*", ["em *b **c** d*", "strong **c**"]),
        ("[a *b*](c:d) ![e](f)", ["link [a *b*](c:d)", "em *b*", "image ![e](f)"]),
        ("[a [b](c) d](e)", ["link [a [b](c) d](e)"]),
        ("[a](b (c) d) [e](<f g> 'h') [i](j \"k) l\")", ["link [a](b (c) d)", "link [e](<f g> 'h')", 'link [i](j "k) l")']),
        ("[a] [b](c [d]", []),
        ("[a](b", []),
        ("`a` ``b ` c`` `d", ["code `a`", "code ``b ` c``"]),
        ("\\`a` \\[b](c)", []),
        ("a[^b][^claim:c] `[^d]` \\[^e]", ["mark [^b]", "mark [^claim:c]", "code `[^d]`"]),
        ("<b c='d>'>e</b> <!-- f --> < g", ["html <b c='d>'>", "html </b>", "html <!-- f -->"]),
        ("<https://a.b> <c@d.e>", ["link <https://a.b>", "link <c@d.e>"]),
        ("&amp; &#65; &x41; &nosuch;", ["entity &amp;", "entity &#65;"]),
        ("a  \nb", ["break   \n"]),
    ],
)
def test_kinds(text: str, kinds: list[str]) -> None:
    assert _kinds(text) == kinds


def test_references_by_label() -> None:
    references = {"a b": "c:d"}
    assert [span.text for span in walk(scan("[x][A  b] [a b][] [A b] [y][z]", references)) if span.kind == "link"] == [
        "c:d"
    ] * 3


def test_words_know_where_they_stand() -> None:
    assert scan("*a* ` b `") == (
        Span("em", 0, 3, children=(Span("text", 1, 2, "a", 1),)),
        Span("text", 3, 4, " ", 3),
        Span("code", 4, 9, "b", 6),
    )


@given(st.text(alphabet="*_`[]()\\<>&!^:# \nab\"'", max_size=60))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_spans_leave_no_gap(text: str) -> None:
    spans = scan(text)
    assert "".join(text[span.start : span.end] for span in spans) == text
    for span in walk(spans):
        assert span.at < 0 or span.kind in ("link", "image") or text.startswith(span.text, span.at)

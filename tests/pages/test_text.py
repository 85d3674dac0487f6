"""Tests of plain text and prose made safe for HTML."""

import pytest
from markupsafe import Markup, escape

from explainer.model.identifier import Identifier
from explainer.pages.text import (
    draw_inline,
    escaped,
    first_words,
    listed,
    markup,
    on_paper,
    one_line,
    safe_address,
    without_controls,
)
from explainer.prose import read_inline


@pytest.mark.parametrize("text", ["https://a.example/b?c=1&d=%20#e", "http://a.example", "mailto:ann@a.example"])
def test_addresses_of_the_web_are_kept(text: str) -> None:
    assert safe_address(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            None,
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " https://a.example",
            "https://a.example/ b",
            "data:text/html,x",
        ),
        *("java\nscript:alert(1)", 'https://a.example/"onclick=', "https://", "//a.example/", "/path", "https://[", "mailto:"),
        *("https://a.example/\u202e", "https://a.example/\x00", "vbscript:x", "file:///etc/passwd"),
    ],
)
def test_other_addresses_are_not(text: str | None) -> None:
    assert safe_address(text) == ("https://a.example/\u202e" if text == "https://a.example/\u202e" else "")


def test_controls_are_replaced_and_nothing_else() -> None:
    assert without_controls("a\x00b\x1bc\x7fd\x85e\ud800f\ufffeg\u202eh\u2066i") == "a�b�c�d�e�f�g�h�i"
    kept = "a\tb\nc · é “x” … 中 😀 \xa0 – ‑ \u2065"
    assert without_controls(kept) == kept


@pytest.mark.parametrize(
    ("address", "printed"),
    [
        ("https://a.example/%E8%BC%B8%E5%87%BA-%C3%A9", "https://a.example/輸出-é"),
        ("https://a.example/a%20b%2Fc%22", "https://a.example/a%20b%2Fc%22"),
        ("https://a.example/%E8%BC", "https://a.example/%E8%BC"),
        ("https://a.example/%E2%80%AEx", "https://a.example/%E2%80%AEx"),
        ("https://a.example/%C2%A0", "https://a.example/%C2%A0"),
        ("https://a.example/", "https://a.example/"),
    ],
)
def test_printed_addresses_can_be_read(address: str, printed: str) -> None:
    assert on_paper(address) == printed


def test_one_line() -> None:
    assert one_line(" a\n b\t c  d ") == "a b c d"
    assert one_line("a \x00\nb") == "a � b"


def test_first_words() -> None:
    assert first_words("one two three", 3) == "one two three"
    assert first_words("one, two, three", 2) == "one, two …"


def test_listed() -> None:
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


def test_prose_is_drawn_with_its_links() -> None:
    inline = read_inline("The *moon* & [Ann](entity:ann) **said** `x<y`: [there](https://a.example/?a=1&b=2).")
    drawn = draw_inline(inline, lambda target: {Identifier("entity:ann"): "../ann/"}.get(target, ""))
    assert drawn == (
        'The <em>moon</em> &amp; <a href="../ann/">Ann</a> <strong>said</strong> <code>x&lt;y</code>: '
        '<a href="https://a.example/?a=1&amp;b=2" rel="external noopener">there</a>.'
    )


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("By [Ann](entity:ann)'s account", "By Ann’s account"),
        ('the "[scripts](term:script) that test"', "the “scripts that test”"),
        ('*"So"*, she said of "[it](entity:it)".', "<em>“So”</em>, she said of “it”."),
    ],
)
def test_marks_beside_links_turn_as_the_whole_text_has_it(text: str, drawn: str) -> None:
    assert draw_inline(read_inline(text), lambda target: "") == drawn


def test_a_link_that_leads_nowhere_is_its_words() -> None:
    assert draw_inline(read_inline("[Ann & co](entity:ann)"), lambda target: "") == "Ann &amp; co"


@pytest.mark.parametrize(
    "value", ["", "a b", "a & b", "<i>", "\"'", "&amp;", Markup("<i>"), Identifier("claim:<b>"), 7, -1.5e30, None, True, escape]
)
def test_escaped_as_the_library_escapes(value: object) -> None:
    assert escaped(value) == escape(value)


def test_markup_is_not_escaped_again() -> None:
    assert (escaped(markup("<i>&</i>")), type(markup("x"))) == ("<i>&</i>", Markup)

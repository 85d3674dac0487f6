"""HTML cut where elements of the top level begin and end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.adapters.top_level import Piece, _Parser, top_level


@pytest.mark.parametrize(
    ("html", "pieces"),
    [
        ("<p>a</p><p>b</p>", [("<p>a</p>", "p"), ("<p>b</p>", "p")]),
        ("a <b>b</b> c", [("a ", ""), ("<b>b</b>", "b"), (" c", "")]),
        ("<DIV class='x>y'><p>a</DIV>b", [("<DIV class='x>y'><p>a</DIV>", "div"), ("b", "")]),
        ("<hr>\n<br/>a<img alt='/'>", [("<hr>", "hr"), ("<br/>a", ""), ("<img alt='/'>", "img")]),
        ("<div><p>a</p>", [("<div><p>a</p>", "div")]),
        ("</p>a", [("</p>a", "")]),
        ("<p>a<!-- </p> --></p>b", [("<p>a<!-- </p> --></p>", "p"), ("b", "")]),
        ("<p><script>'</p>'</script></p>b", [("<p><script>'</p>'</script></p>", "p"), ("b", "")]),
        ("a < b<p>c</p>", [("a < b", ""), ("<p>c</p>", "p")]),
        ("", []),
    ],
)
def test_pieces(html: str, pieces: list[tuple[str, str]]) -> None:
    assert top_level(html) == [Piece(*piece) for piece in pieces]


TOKENS = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<DIV a='>'>",
            "</div>",
            "<br>",
            "<br/>",
            "<img alt=x/>",
            "words",
            "\n",
            "<b>",
            "</b>",
            '<h2 id="a">',
            "</h2>",
        ),
        *(
            "<svg><path d='M1'/></svg>",
            '<a href="x\ny">',
            "</a>",
            "<!-- c -->",
            "<!-- <p> -->",
            "<x-y>",
            "</x-y>",
            "&lt;",
            " < ",
            "<pre>",
        ),
        *("<style>", "</style>", "<textarea>", "</textarea>", "</ p>", "<p", "<?x?>", "<li>"),
    ]
)


@given(st.lists(TOKENS, max_size=12).map("".join))
@settings(max_examples=300, deadline=None)
def test_what_is_cut_quickly_is_cut_as_the_parser_would(html: str) -> None:
    assert top_level(html) == _Parser(html).cutter.end()

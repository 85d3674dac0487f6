"""The words of a page."""

import pytest

from explainer.adapters.links.html import HtmlWords


def _words(page: str) -> tuple[str, ...]:
    words = HtmlWords()
    words.feed(page)
    words.close()
    return words.paragraphs


@pytest.mark.parametrize(
    ("page", "paragraphs"),
    [
        ("", ()),
        ("plain", ("plain",)),
        ("<p>one <b>two</b>th<i>ree</i><br>four</p><p>five", ("one twothree four", "five")),
        ("<div>a<div>b</div>c</div>", ("a", "b", "c")),
        ("<table><tr><td>a<td>b</table>", ("a", "b")),
        ("a &amp; b &eacute; &#x2014; &nbsp;c", ("a & b é — c",)),
        ("<script>if (a < b) x('<p>no</p>')</script>yes<style>p{}</style><!-- no -->", ("yes",)),
        ("<noscript>no</noscript><template>no</template><svg><text>no</text></svg>yes", ("yes",)),
        ("<head><title>no</title><p>yes", ("yes",)),
        ("<head><meta x><title>no</title></head><body>yes", ("yes",)),
        ("<p>a</b></i></p></p>b < c <", ("a", "b < c <")),
        ("<p>a<p", ("a<p",)),
    ],
)
def test_paragraphs(page: str, paragraphs: tuple[str, ...]) -> None:
    assert _words(page) == paragraphs


def test_title_and_scripts() -> None:
    words = HtmlWords()
    words.feed("<title>A\n b</title><script></script><svg><title>no</title></svg>")
    assert (words.title, words.has_scripts) == ("A b", True)

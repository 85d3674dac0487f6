"""The plain words of spans, with the way back to where each stands."""

import pytest

from explainer.prose.spans import scan
from explainer.prose.words import Words


def words_of(text: str) -> Words:
    return Words().gather(scan(text))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("one *two* **three** `four`", "one two three four"),
        ("[words](claim:a) on", "words on"),
        ("a<br>b", "a b"),
        ("a &amp; b", "a & b"),
        ("a\nb", "a b"),
        ("a *b*{: .c } d", "a b d"),
        ("a\n{: #b }", "a "),
        ("a {x} b", "a {x} b"),
        ("![picture](a.png)", ""),
    ],
)
def test_plain_words(text: str, plain: str) -> None:
    assert words_of(text).plain == plain


def test_every_word_leads_back_to_where_it_stands() -> None:
    text = "one *two* [three](claim:a) `four` &amp; five"
    words = words_of(text)
    for word in ("one", "two", "three", "four", "five"):
        assert words.offset(words.plain.index(word)) == text.index(word)
    assert Words().offset(3) == 0


def test_links_marks_and_pictures_are_met_at_their_place() -> None:
    words = words_of("[one ![two](b.png)](claim:a).[^claim:b] [![three](c.png)](claim:c)")
    assert [(found.span.kind, found.words, found.in_link) for found in words.found] == [
        ("link", "one", False),
        ("image", "", True),
        ("mark", "", False),
        ("link", "three", False),
        ("image", "", True),
    ]
    assert words.plain[words.found[2].at - 1] == "."


def test_attributes_are_no_words() -> None:
    words = words_of("*b*{: .c }\n{: #d }")
    assert [text for _, text in words.attributes] == ["{: .c }", "{: #d }"]

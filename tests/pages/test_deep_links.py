"""Tests of addresses that lead to the very words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.citation import Citation, Words
from explainer.model.locator import Locator
from explainer.model.source import Source
from explainer.pages.deep_links import at_the_words, directive_for, stand_there
from tests.weave.build import source

PAGE = "https://a.example/p"


@pytest.mark.parametrize(
    ("words", "directive"),
    [
        # Whole, with the signs that the specification gives a meaning encoded.
        (Words(exact="well-known, moon & stars"), "well%2Dknown%2C%20moon%20%26%20stars"),
        (Words(exact="reluctantly"), "reluctantly"),
        (Words(exact="99 % of 100%"), "99%20%25%20of%20100"),
        (Words(exact="one  two\n   three"), "one%20two%20three"),
        # Signs at the ends, which print moves about, are left out.
        (Words(exact="“We are done,”"), "We%20are%20done"),
        (Words(exact="Dario refused."), "Dario%20refused"),
        (Words(exact="($5 million)"), "5%20million"),
        # A word that began before the quotation is left out.
        (Words(exact="’s own words"), "own%20words"),
        (Words(exact="'ve seen it"), "seen%20it"),
        (Words(exact="‘Own words’"), "Own%20words"),
        (Words(exact="’s"), "s"),
        # Many words by the first and the last.
        (Words(exact="a b c d e f g h"), "a%20b%20c%20d%20e%20f%20g%20h"),
        (Words(exact="a b c d e f g h i"), "a%20b%20c%20d%20e,f%20g%20h%20i"),
        (Words(exact="a b c d e, f g h “i j k l."), "a%20b%20c%20d%20e,h%20%E2%80%9Ci%20j%20k%20l"),
        # Words left out, and ends of paragraphs.
        (Words(exact="one two three […] four five six"), "one%20two%20three,four%20five%20six"),
        (Words(exact="one two three, … four five six"), "one%20two%20three,four%20five%20six"),
        (Words(exact="a b c ... d e f ... g h i"), "a%20b%20c,g%20h%20i"),
        (Words(exact="one two three.\n\nFour five six."), "one%20two%20three,Four%20five%20six"),
        (Words(exact="… one two three …"), "one%20two%20three"),
        # Dashes differ from copy to copy, so no term holds one.
        (Words(exact="It was so – they say – over by now"), "It%20was%20so,over%20by%20now"),
        (Words(exact="the whole model—our own model"), "the%20whole%20model,our%20own%20model"),
        (Words(exact="de-deploy the model"), "de%2Ddeploy%20the%20model"),
        (Words(exact="the 2010-12 period was good"), "12%20period%20was%20good"),
        (Words(exact="in 2010-12"), "in%202010%2D12"),
        (Words(exact="Il a dit «jamais plus»"), "Il%20a%20dit"),
        # Terms of one or two words would be found elsewhere before.
        (Words(exact="No … it was not like that … at all"), "it%20was%20not%20like%20that"),
        (Words(exact="No … yes"), "No"),
        (Words(exact="No — the model is safe … we say"), "the%20model%20is%20safe"),
        # Prefix and suffix stand right beside the words, so nothing is taken away there.
        (Words(exact="it", prefix="was", suffix="so"), "was-,it,-so"),
        (Words(exact="the moon", prefix="She said: “"), "She%20said%3A%20%E2%80%9C-,the%20moon"),
        (Words(exact="“the moon,”", prefix="She said:"), "She%20said%3A-,%E2%80%9Cthe%20moon"),
        (Words(exact="“the moon,”", suffix="she said"), "the%20moon%2C%E2%80%9D,-she%20said"),
        (Words(exact="No … a b c", prefix="and"), "and-,No,a%20b%20c"),
        # A dash beside the words is asked for in each way in which it may be printed.
        (
            Words(exact="we go", prefix="she left --"),
            "she%20left%20%E2%80%93-,we%20go&text=she%20left%20%E2%80%94-,we%20go&text=she%20left%20%2D-,we%20go",
        ),
        (Words(exact="we go", suffix="— at"), "we%20go,-%E2%80%93%20at&text=we%20go,-%E2%80%94%20at&text=we%20go,-%2D%20at"),
        (Words(exact="we go", suffix="re-run"), "we%20go,-re%2Drun"),
        # Scripts without spaces.
        (Words(exact="月は丸い"), "%E6%9C%88%E3%81%AF%E4%B8%B8%E3%81%84"),
        (Words(exact=f"{'月' * 9}。丸い、{'星' * 9}。"), "%E6%9C%88" * 9 + "," + "%E6%98%9F" * 9),
        (Words(exact=f"月。{'星' * 9}"), "%E6%98%9F" * 9),
        # Nothing to seek.
        (Words(exact="…"), ""),
        (Words(exact="?!"), ""),
        (Words(exact="x" * 3000), ""),
    ],
)
def test_directives(words: Words, directive: str) -> None:
    assert directive_for(words) == directive
    assert at_the_words(PAGE, words) == (f"{PAGE}#:~:text={directive}" if directive else PAGE)


@given(
    st.builds(Words, exact=st.text(max_size=120), prefix=st.none() | st.text(max_size=20), suffix=st.none() | st.text("ab -"))
)
def test_whatever_is_quoted_the_directive_is_one_of_the_specification(words: Words) -> None:
    for directive in filter(None, directive_for(words).split("&text=")):
        _is_of_the_specification(directive, words)


def _is_of_the_specification(directive: str, words: Words) -> None:
    terms = directive.split(",")
    assert all(set(term) <= set("%_.~") | set(map(chr, range(48, 58))) | set(map(chr, [*range(65, 91), *range(97, 123)]))
               for term in (each.strip("-") for each in terms))  # fmt: skip
    assert [term for term in terms if term.endswith("-")] == ([terms[0]] if (words.prefix or "").split() else [])
    assert 1 <= len([term for term in terms if "-" not in term]) <= 2


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (f"{PAGE}#x", f"{PAGE}#x:~:text=it"),
        (f"{PAGE}?a=b", f"{PAGE}?a=b#:~:text=it"),
        (f"{PAGE}#:~:text=moon", f"{PAGE}#:~:text=moon"),
        ("https://a.example/#/news/1", "https://a.example/#/news/1"),
        ("https://a.example/#!news", "https://a.example/#!news"),
        ("https://a.example/order.PDF", "https://a.example/order.PDF"),
        ("https://a.example/talk.mp4?x=1", "https://a.example/talk.mp4?x=1"),
        ("https://a.example/v1.0", "https://a.example/v1.0#:~:text=it"),
        ("mailto:ann@a.example", "mailto:ann@a.example"),
        ("", ""),
    ],
)
def test_what_can_take_a_fragment(address: str, found: str) -> None:
    assert at_the_words(address, Words(exact="it")) == found
    assert at_the_words(address, None) == address


WHOLE = source("a", read="whole")


@pytest.mark.parametrize(
    ("citation", "where", "there"),
    [
        (Citation(), WHOLE, True),
        (Citation(locator=Locator(paragraph=3)), source("a", read="part"), True),
        (Citation(), source("a", read="relayed"), False),
        (Citation(), source("a", read="not-read"), False),
        (Citation(locator=Locator(page="12")), WHOLE, False),
        (Citation(locator=Locator(time="0:12:30")), WHOLE, False),
    ],
)
def test_where_the_words_are_to_be_expected(citation: Citation, where: Source, there: bool) -> None:
    assert stand_there(citation, where) is there

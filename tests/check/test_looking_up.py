"""Quotations looked up in a copy: what the ledger is to hold, and what is found wrong."""

from datetime import date

import pytest

from explainer.check.looking_up import Compared, compare, copy_not_read, findings
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.quoting import RULE, Text
from explainer.weave.web import Web
from tests.make import weave_text

DAY = date(2026, 6, 20)
COPY = Text("The moon is round. It is far.\nThe moon is old, and the moon is cold.")


def story(words: str, more: str = "", paragraph: str = "") -> Web:
    return weave_text(f"""
        --- data/sources.yml
        almanac: {{title: The Almanac, publisher: unknown, read: whole, copy: a.txt, url: "https://a.example/"}}
        --- data/claims.yml
        moon: {{text: So., citations: [{{source: almanac, form: asserts, words: {words}{paragraph}}}]{more}}}
    """)


def compared(web: Web, copy: Text = COPY) -> tuple[Source, tuple[Compared, ...]]:
    source = web.library.get(Identifier("source:almanac"), Source)
    assert source is not None
    return source, compare(web.printed.values(), copy, DAY, "desk")


def test_the_entry_says_what_was_found_by_which_rule_when_and_by_whom() -> None:
    _, (one,) = compared(story('"The moon is round"'))
    entry = one.entry
    assert (entry.state, entry.rule, entry.on, entry.by, entry.copy) == ("exact", RULE, DAY, "desk", COPY.digest)
    assert not one.is_copy_changed
    assert not one.is_not_repeated


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('"The moon is round"', []),
        ('"The moon is flat"', ["quotation-not-in-copy"]),
        ('"the moon is"', []),
        ('"moon is"', ["quotation-in-several-places"]),
    ],
)
def test_what_is_wrong_with_a_quotation(words: str, told: list[str]) -> None:
    web = story(words)
    source, found = compared(web)
    assert [one.rule for one in findings(web, source, found)] == told


def test_words_that_stand_earlier_too_so_that_the_link_leads_there() -> None:
    web = story('"The moon is"', paragraph=", locator: {paragraph: 2}")
    source, found = compared(web)
    (told,) = findings(web, source, found)
    assert (told.rule, told.hint) == ("link-leads-elsewhere", "add a prefix or a suffix")
    assert told.message == "“The moon is” stands in paragraph 1, sentence 1 too, and a link to the words leads there"


def test_what_is_ignored_with_a_reason_is_not_told() -> None:
    web = story('"moon is"', ", ignore: {quotation-in-several-places: it is the same everywhere}")
    source, found = compared(web)
    assert list(findings(web, source, found)) == []


def test_a_copy_that_could_not_be_read() -> None:
    web = story('"The moon is round"')
    source, _ = compared(web)
    told = copy_not_read(web, source, "it is not there")
    assert (told.code, told.subject, told.position.line) == ("L061", "source:almanac", 1)
    assert told.message == "our copy of the source “almanac”, “a.txt”, was not read: it is not there"

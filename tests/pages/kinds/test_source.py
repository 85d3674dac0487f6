"""Tests of a source's page."""

import json
from dataclasses import replace
from datetime import date

from explainer.model.identifier import Identifier
from explainer.model.ledger import LinkEntry
from explainer.weave import weave
from explainer.weave.citations import citations
from explainer.weave.coverage import digest_of_uses, uses_of_sources
from explainer.weave.web import Web
from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

DRAWN = draw(weave_text(STORY))


def test_a_source_says_what_it_is_and_what_was_read() -> None:
    words = DRAWN.words("sources/report/")
    assert words.startswith("[about the moon] Source · article · with its own words")
    assert "the words in brackets are ours." in words
    assert "Published 13 June 2026 (our inference: it says yesterday)" in words
    assert "Address https://daily.example/moon?a=1&b=2 archived copy: https://archive.example/moon" in words
    assert "What we read read in part." in words
    assert "Based on this one The moon again" in words
    assert DRAWN["sources/report/"].description == "[about the moon]. The Daily. read in part."


def test_a_link_says_when_it_was_last_seen_working() -> None:
    library = weave_text(STORY).library
    links = {
        "https://daily.example/moon?a=1&b=2": LinkEntry(state="gone", on=date(2026, 7, 2), worked=date(2026, 7, 1)),
        "https://archive.example/moon": LinkEntry(state="working", on=date(2026, 7, 2), worked=date(2026, 7, 2)),
    }
    words = draw(weave(replace(library, ledger=replace(library.ledger, links=links)))).words("sources/report/")
    gone = "the page was not there on 2 July 2026; last seen working on 1 July 2026"
    assert f"b=2 {gone} archived copy: https://archive.example/moon last seen working on 2 July 2026 " in words
    never = {"https://archive.example/moon": LinkEntry(state="changed", on=date(2026, 7, 2), worked=None)}
    words = draw(weave(replace(library, ledger=replace(library.ledger, links=never)))).words("sources/report/")
    assert "moon words quoted from it were not on the page on 2 July 2026 What" in words


def test_what_is_not_established_is_said_to_be_so() -> None:
    words = DRAWN.words("sources/copy/")
    assert "Author not established" in words
    assert "Published date not established" in words
    assert "Address no address is established" in words


def test_what_it_backs_is_listed_claims_first() -> None:
    assert "What it backs 1 claim Ash wrote that the moon is made of stone." in DRAWN.words("sources/letter/")
    assert "1 statement 12 June 2026, 5:21 pm (UTC−4) · Ann Ash: “The moon is round.”" in DRAWN.words("sources/letter/")


def test_differences_stand_beside_what_better_sources_say() -> None:
    words = DRAWN.words("sources/copy/")
    assert "It says the moon is flat. “flat as can be” not looked up in a copy paragraph 2 The moon is round." in words
    assert "checked against the other source" in words
    assert (
        "As worded here The speaker’s own words “The moon seems flat” not looked up in a copy "
        "“The moon is round.” Ann Ash: “The moon is round.”" in words
    )
    assert "paragraph 4, sentence 3: an advertisement" in words


def test_a_source_without_faults_has_the_same_form() -> None:
    assert "How it differs from other sources No difference is recorded." in DRAWN.words("sources/letter/")


def test_a_source_that_was_not_read_backs_nothing() -> None:
    drawn = draw(weave_text("--- data/sources.yml\nx: {title: X, publisher: unknown, read: not-read}\n"))
    words = drawn.words("sources/x/")
    assert "It was not read, so it backs no entry of ours." in words
    assert "Publisher not established" in words


COUNTED = """
--- data/sources.yml
almanac:
  title: The Almanac
  publisher: unknown
  read: whole
  copy: almanac.txt
  set_aside: [{locator: {paragraph: 1, sentences: [1]}, why: a heading}]
letter: {title: A letter, publisher: unknown, read: whole, copy: letter.txt}
post: {title: A post, publisher: unknown, read: part}
--- data/claims.yml
round: {text: It is round., citations: [{source: almanac, locator: {paragraph: 2, sentences: [1]}, form: asserts}]}
--- data/ledger/coverage.json
{
ENTRY,
"": 0}
"""


def _counted(uses: str = "0" * 64, facts: str = COUNTED) -> Web:
    copy, one = "0" * 64, "0" * 16
    entry = {
        "by": "x",
        "copy": copy,
        "on": "2026-06-30",
        "sentences": [[one], [one, one]],
        "uses": uses,
        "words": 9,
        "seal": "…",
    }
    return weave_text(facts.replace("ENTRY", f'"source:almanac": {json.dumps(entry, ensure_ascii=False)}'))


def test_how_far_the_sentences_of_our_copy_are_accounted_for() -> None:
    drawn = draw(_counted())
    assert (
        "2 of 3 sentences of our copy back an entry or are set aside; counted on 30 June 2026. "
        "Neither backs an entry nor is set aside: paragraph 2, sentence 2. What cites it has changed since."
    ) in drawn.words("sources/almanac/")
    assert "how many of its sentences back an entry was not counted." in drawn.words("sources/letter/")
    assert "How many of its sentences back an entry was not counted: we hold no copy." in drawn.words("sources/post/")


def test_nothing_more_is_said_where_nothing_is_left_and_nothing_changed() -> None:
    whole = COUNTED.replace("sentences: [1]}, form", "sentences: [1, 2]}, form")
    web = _counted(facts=whole)
    uses = digest_of_uses(uses_of_sources(web.library, citations(web.library))[Identifier("source:almanac")])
    words = draw(_counted(uses, whole)).words("sources/almanac/")
    assert "3 of 3 sentences of our copy back an entry or are set aside; counted on 30 June 2026. How it differs" in words

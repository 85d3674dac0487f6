"""Quotations as their sources print them, with what the ledger holds of them."""

from dataclasses import replace
from datetime import date

import pytest

from explainer.model.citation import Words
from explainer.model.identifier import Identifier
from explainer.model.ledger import Ledger, QuotationEntry
from explainer.model.library import Library
from explainer.quoting import RULE
from explainer.weave.citations import citations
from explainer.weave.printed import Printed, printed
from explainer.weave.web import Web
from tests.make import load_text

STORY = """
--- data/sources.yml
almanac:
  title: The Almanac
  publisher: ash
  read: whole
  copy: almanac.txt
  faults: [{locator: {paragraph: 4}, says: It misspells the moon., words: mooon}, {locator: {paragraph: 5}, says: A slip.}]
letter: {title: A letter, publisher: unknown, read: whole}
--- data/entities.yml
ash: {name: Ash, type: person}
--- data/claims.yml
round:
  text: The moon is round.
  citations:
    - {source: almanac, form: asserts, words: round as a coin, locator: {paragraph: 2}}
    - {source: letter, form: asserts, words: round, locator: {paragraph: 1}}
    - {source: gone, form: asserts, words: round, locator: {paragraph: 1}}
    - {source: almanac, form: asserts, locator: {paragraph: 3}}
--- data/statements.yml
ash-said:
  speaker: ash
  words: Flat it is not.
  citations:
    - {source: almanac, form: partly-quotes, words: it is, locator: {paragraph: 3}}
    - {source: letter, form: quotes, locator: {paragraph: 1}}
    - {source: almanac, form: asserts, locator: {paragraph: 2, sentences: [1]}}
"""


def library(text: str = STORY) -> Library:
    return load_text(text).library


def listed(facts: Library, also: Identifier | None = None) -> list[Printed]:
    return list(printed(facts, citations(facts), also).values())


def test_what_is_quoted_from_a_source_with_a_copy() -> None:
    assert [(each.record, each.path, each.words.exact, each.source.id.name) for each in listed(library())] == [
        ("claim:round", ("citations", 0, "words"), "round as a coin", "almanac"),
        ("statement:ash-said", ("citations", 0, "words"), "it is", "almanac"),
        ("statement:ash-said", ("words",), "Flat it is not.", "almanac"),
        ("source:almanac", ("faults", 0, "words"), "mooon", "almanac"),
    ]
    own = listed(library())[2]
    assert own.locator is not None
    assert own.locator.sentences == (1,)


def test_a_source_may_be_asked_for() -> None:
    found = [each.words.exact for each in listed(library(), Identifier("source:letter")) if each.source.id.name == "letter"]
    assert found == ["round"]


def test_own_words_come_from_the_source_that_speaks_for_itself_or_else_the_first_that_quotes() -> None:
    text = STORY.replace("form: asserts, locator: {paragraph: 2, sentences: [1]}", "form: reports, locator: {paragraph: 2}")
    own = [each for each in listed(library(text), Identifier("source:letter")) if each.path == ("words",)]
    assert [each.source.id.name for each in own] == ["letter"]


def test_keys_stay_when_other_citations_move() -> None:
    moved = STORY.replace(
        "  citations:\n    - {source: almanac, form: asserts, words",
        "  citations:\n    - {source: letter, form: reports}\n    - {source: almanac, form: asserts, words",
    )
    assert moved != STORY
    assert [(each.key, each.digest) for each in listed(library(moved))] == [
        (each.key, each.digest) for each in listed(library())
    ]
    assert listed(library())[0].key == "claim:round source:almanac ce08c020"


def test_equal_words_in_two_places_have_two_keys_whichever_comes_first() -> None:
    one = "    - {source: almanac, form: asserts, words: round as a coin, locator: {paragraph: 2}}\n"
    other = one.replace("paragraph: 2", "paragraph: 9")
    keys = []
    for text in (STORY.replace(one, one + other), STORY.replace(one, other + one)):
        found = [each for each in listed(library(text)) if each.words.exact == "round as a coin"]
        keys.append({each.digest: each.key for each in found})
    assert keys[0] == keys[1]
    assert sorted(keys[0].values()) == ["claim:round source:almanac ce08c020", "claim:round source:almanac ce08c020 2"]


@pytest.mark.parametrize(
    "more", ['prefix: "as"', 'suffix: "is"', "wide_gap: yes", 'translation_of: "rund"', 'exact: "round as  a coin"']
)
def test_the_digest_holds_whatever_the_result_depends_on(more: str) -> None:
    plain = "words: {exact: round as a coin}"
    whole = plain.replace("exact: round as a coin", more) if more.startswith("exact") else plain.replace("}", f", {more}}}")
    first, other = (listed(library(STORY.replace("words: round as a coin", words)))[0] for words in (plain, whole))
    assert first.digest == listed(library())[0].digest
    assert first.digest != other.digest


def test_what_is_recorded_counts_only_while_it_fits() -> None:
    facts = library()
    first = listed(facts)[0]
    entry = QuotationEntry(
        state="elsewhere", copy="1" * 64, offsets=(), around="", quotation=first.digest, rule=RULE, on=date(2026, 6, 30), by="x"
    )

    def recorded(entry: QuotationEntry) -> Printed:
        return listed(replace(facts, ledger=Ledger(quotations={first.key: entry})))[0]

    assert (first.state, first.is_outdated) == ("not-looked-up", False)
    assert (recorded(entry).state, recorded(entry).is_outdated) == ("elsewhere", False)
    for other in (replace(entry, quotation="0" * 64), replace(entry, rule=0)):
        assert (recorded(other).state, recorded(other).is_outdated) == ("not-looked-up", True)


def test_what_was_recorded_stays_when_the_copy_is_named_no_more() -> None:
    facts = library()
    first = listed(facts)[0]
    entry = QuotationEntry(
        state="exact", copy="1" * 64, offsets=(), around="", quotation=first.digest, rule=RULE, on=date(2026, 6, 30), by="x"
    )
    without = replace(library(STORY.replace("  copy: almanac.txt\n", "")), ledger=Ledger(quotations={first.key: entry}))
    assert listed(without)[0].state == "exact"


def test_words_of_a_citation_are_the_same_object(web: Web) -> None:
    """
    --- data/sources.yml
    almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}
    --- data/claims.yml
    round:
      text: The moon is round.
      citations: [{source: almanac, form: asserts, words: {exact: round, prefix: is}, locator: {paragraph: 2}}]
    """
    found = web.printed[Identifier("claim:round"), ("citations", 0, "words")]
    assert found.words == Words(exact="round", prefix="is")

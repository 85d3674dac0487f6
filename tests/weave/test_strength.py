"""What texts rest on."""

from explainer.model.identifier import Identifier
from explainer.weave.reviewing import Reviewing
from explainer.weave.web import Web
from tests.make import weave_text

STORY = """
--- data/questions.yml
shape:
  question: Which shape?
  short: Round, says [the almanac](source:almanac).
  needs: [round, {unknown: why}]
  topics: [sky]
--- data/disputes.yml
shape:
  question: Which shape?
  about: value
  positions: [{summary: Round., claims: [round]}, {summary: Flat., claims: [flat], held_by: [office]}]
--- data/claims.yml
round: {text: "It is [round](term:round).", topics: [sky], citations: [{statement: round}], superseded_by: rounder}
rounder: {text: It is rounder., citations: [{source: atlas, locator: {page: "1"}, form: asserts}]}
flat: {text: It is flat., citations: [{source: atlas, locator: {page: "2"}, form: asserts}]}
other: {text: It is far., citations: [{source: atlas, locator: {page: "3"}, form: asserts}]}
--- data/statements.yml
round: {speaker: office, gist: Round., citations: [{source: letter, locator: {paragraph: 1}, form: reports}]}
--- data/sources.yml
almanac: {title: The Almanac, publisher: office, read: whole}
atlas: {title: The Atlas, publisher: office, read: whole}
letter: {title: A letter, publisher: office, read: whole, form: republication, based_on: [almanac]}
--- data/entities.yml
office: {name: The Office, type: organisation}
--- data/topics.yml
sky: {question: What is above?, title: Sky}
--- data/terms.yml
round: {title: Round, text: Round.}
--- docs/sky.md
# [Sky](claim:flat)

It is round.[^claim:round] It is above [the office](entity:office).[^own]

- It is far.[^claim:other]
"""


def _rests(web: Web, address: str) -> list[str]:
    (found,) = Reviewing(web).at(address)
    return list(found.strength.rests)


def test_what_things_rest_on() -> None:
    web = weave_text(STORY)
    evidence = ["dispute:shape", "source:letter", "statement:round"]
    assert _rests(web, "claim:round") == evidence
    assert _rests(web, "question:shape") == sorted(["claim:round", "source:almanac", *evidence])
    assert _rests(web, "dispute:shape") == ["claim:flat", "claim:round", "source:atlas", "source:letter", "statement:round"]
    assert _rests(web, "statement:round") == ["source:letter"]
    assert _rests(web, "source:letter") == []
    assert _rests(web, "chapter:sky#1") == sorted(["claim:round", *evidence])
    assert _rests(web, "chapter:sky#2") == ["claim:other", "source:atlas"]


def test_a_new_dispute_about_a_claim_is_something_to_look_at() -> None:
    assert "dispute:shape" not in _rests(weave_text(STORY.replace("claims: [round]", "claims: [rounder]")), "question:shape")


def test_what_makes_no_difference_to_evidence() -> None:
    (before,) = Reviewing(weave_text(STORY)).at("question:shape")
    changes = "read: whole, copy: a.txt, url: 'https://almanac.example/', archive: 'https://archive.example/', note: x"
    (after,) = Reviewing(weave_text(STORY.replace("publisher: office, read: whole}", f"publisher: office, {changes}}}"))).at(
        "question:shape"
    )
    assert after.strength == before.strength


def test_a_changed_quotation_is_called_by_name() -> None:
    quoted = STORY.replace("form: asserts}]}\nother", "form: quotes, words: %s}]}\nother")
    before, after = (
        Reviewing(weave_text(quoted % words)).at("claim:flat")[0].strength.text for words in ("flat", "quite flat")
    )
    old, new = before.split(" "), after.split(" ")
    assert [left.partition(".")[0] for left, right in zip(old[1:], new[1:], strict=True) if left != right] == ["quotations"]


def test_records_that_are_not_there_are_nothing_to_rest_on() -> None:
    web = weave_text("--- data/questions.yml\nshape: {question: Which shape?, short: Round., needs: [nowhere]}")
    assert _rests(web, "question:shape") == []
    assert web.library.records.keys() == {Identifier("question:shape")}

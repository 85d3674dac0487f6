"""Whom a sentence may name that says a contested claim."""

import pytest

from explainer.check.voices import contested, is_named, open_disputes
from explainer.model.identifier import Identifier
from tests.make import weave_text

WEB = weave_text("""
    --- data/entities.yml
    ann: {name: Ann Ash, type: person, aliases: [Dr. Ash]}
    works: {name: Tarn Works, type: organisation}
    --- data/sources.yml
    daily: {title: A report, publisher: works, read: whole}
    odd: {title: A page, publisher: unknown, read: whole}
    --- data/statements.yml
    ann-said: {speaker: ann, gist: It is round., citations: [{source: daily, via: [bo]}]}
    --- data/claims.yml
    round: {text: It is round., citations: [{statement: ann-said}, {source: odd, form: reports}]}
    flat: {text: It is flat., citations: [{source: daily, form: asserts}]}
    old: {text: It is old., citations: [{source: daily, form: asserts}]}
    --- data/disputes.yml
    shape:
      question: What shape is it?
      about: value
      positions: [{summary: Round., claims: [round], held_by: [cy]}, {summary: Flat., claims: [flat]}]
    age:
      question: How old is it?
      about: value
      state: settled
      settled_by: [old]
      positions: [{summary: Old., claims: [old]}]
""")


def test_whoever_stands_behind_it_the_nearest_to_the_speaker_first() -> None:
    found = contested(WEB)
    assert found == {
        "claim:round": (
            *("entity:ann", "statement:ann-said", "entity:bo", "entity:works", "source:daily"),
            *("source:odd", "entity:cy"),
        ),
        "claim:flat": ("entity:works", "source:daily"),
    }


def test_disputes_that_are_open() -> None:
    assert [one.id for one in open_disputes(WEB, Identifier("claim:round"))] == ["dispute:shape"]
    assert list(open_disputes(WEB, Identifier("claim:old"))) == []
    assert list(open_disputes(WEB, Identifier("claim:nothing"))) == []


@pytest.mark.parametrize(
    ("voice", "words", "named"),
    [
        ("ann", "Ann Ash said so.", True),
        ("ann", "So said Dr. Ash", True),
        ("ann", "Ash said so.", True),
        ("ann", "Ashby said so.", False),
        ("ann", "ash said so.", False),
        ("works", "Tarn Works said so.", True),
        ("works", "The works said so, and Works too.", False),
        ("nobody", "Nobody said so.", False),
    ],
)
def test_words_that_name_somebody(voice: str, words: str, named: bool) -> None:
    assert is_named(WEB, Identifier(f"entity:{voice}"), words) is named

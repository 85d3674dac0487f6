"""Tests of what is shown of one citation."""

from dataclasses import replace
from typing import Literal

import pytest

from explainer.model.citation import Citation, Words
from explainer.model.identifier import Identifier
from explainer.model.locator import Locator
from explainer.model.position import Position
from explainer.model.source import Source, Title
from explainer.model.statement import Statement
from explainer.model.text import Address
from explainer.pages.evidence import shown, whose_words
from explainer.weave.web import Attribution, Evidence

Medium = Literal["article", "letter"]
Form = Literal["original", "republication"]
HERE = Position("data/x.yml")
ANN, DAILY = Identifier("entity:ann"), Identifier("entity:daily")
SPOKEN = Statement(id=Identifier("statement:s"), position=HERE, speaker=(ANN,), words=Words(exact="It is round."))


def source(publisher: Identifier, medium: Medium = "article", form: Form = "original") -> Source:
    return Source(
        id=Identifier("source:x"),
        position=HERE,
        title=Title(text="X"),
        publisher=publisher,
        medium=medium,
        form=form,
        read="whole",
        url=Address("https://a.example/"),
    )


LETTER = source(ANN, "letter")
ARTICLE = source(DAILY)
WORDS = Words(exact="it is round")


@pytest.mark.parametrize(
    ("citation", "where", "speaking", "manner"),
    [
        (Citation(form="quotes"), ARTICLE, SPOKEN, None),
        (Citation(words=WORDS, form="quotes"), ARTICLE, SPOKEN, "open"),
        (Citation(words=WORDS, form="quotes", faithful="unknown"), LETTER, SPOKEN, "open"),
        (Citation(words=WORDS, form="quotes", faithful="yes"), ARTICLE, SPOKEN, "own"),
        (Citation(words=WORDS, form="quotes", faithful="differs"), LETTER, SPOKEN, "differs"),
        (Citation(words=WORDS, form="quotes"), LETTER, SPOKEN, "own"),
        (Citation(words=WORDS, form="quotes"), source(ANN, "letter", "republication"), SPOKEN, "open"),
        (Citation(words=WORDS, form="quotes"), source(DAILY, "letter"), SPOKEN, "open"),
        (Citation(words=WORDS, form="asserts"), ARTICLE, None, "voice"),
        (Citation(words=WORDS, form="quotes"), ARTICLE, None, "open"),
        (Citation(words=WORDS, form="asserts"), ARTICLE, SPOKEN, "open"),
    ],
)
def test_whose_words_a_quotation_is(citation: Citation, where: Source, speaking: Statement | None, manner: str | None) -> None:
    assert whose_words(citation, where, speaking) == manner


def evidence(citation: Citation, where: Source | None) -> Evidence:
    return Evidence(SPOKEN.id, ("citations", 0), citation, where, None, Attribution((), ()))


def test_the_address_leads_to_the_words_that_the_source_prints() -> None:
    assert shown(evidence(Citation(words=WORDS), ARTICLE), SPOKEN).address == "https://a.example/#:~:text=it%20is%20round"
    assert shown(evidence(Citation(), LETTER), SPOKEN).address == "https://a.example/#:~:text=It%20is%20round"
    assert shown(evidence(Citation(), ARTICLE), SPOKEN).address == "https://a.example/"
    assert shown(evidence(Citation(), None), SPOKEN).address == ""


def test_the_address_is_plain_where_the_words_are_not_on_that_page() -> None:
    relayed = replace(ARTICLE, read="relayed")
    assert shown(evidence(Citation(words=WORDS), relayed), SPOKEN).address == "https://a.example/"
    on_paper = Citation(words=WORDS, locator=Locator(page="12"))
    assert shown(evidence(on_paper, ARTICLE), SPOKEN).address == "https://a.example/"


def test_an_archived_copy_leads_to_the_words_too() -> None:
    kept = replace(ARTICLE, archive=Address("https://archive.example/a"))
    found = shown(evidence(Citation(words=WORDS), kept), SPOKEN)
    assert (found.archive, found.archive_page) == (
        "https://archive.example/a#:~:text=it%20is%20round",
        "https://archive.example/a",
    )
    assert shown(evidence(Citation(words=WORDS), ARTICLE), SPOKEN).archive == ""


def test_the_speakers_own_words_are_named_only_where_the_source_differs() -> None:
    differing = Citation(words=WORDS, faithful="differs", original=SPOKEN.id)
    assert shown(evidence(differing, ARTICLE), SPOKEN).own_words == SPOKEN.id
    assert shown(evidence(Citation(words=WORDS, original=SPOKEN.id), ARTICLE), SPOKEN).own_words is None

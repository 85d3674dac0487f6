"""Good data, and the objects that it becomes."""

import pytest

from explainer.load import Loaded
from explainer.model.citation import Citation
from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.locator import Locator
from explainer.model.position import Position
from explainer.model.statement import Stance, Statement
from explainer.model.text import Prose

ALMANAC, ATLAS = Identifier("source:almanac"), Identifier("source:atlas")
MOON, WORD = Identifier("claim:moon"), Identifier("statement:word")


@pytest.fixture
def library(loaded: Loaded) -> Library:
    """The test's docstring, loaded without any finding."""
    assert [str(finding) for finding in loaded.findings] == []
    return loaded.library


HERE = Position("", 1, 1)  # positions are not compared


def test_what_is_not_faulty_is_kept(loaded: Loaded) -> None:
    """
    --- data/claims.yml
    moon:
      text: The moon is round.
      title: [a list]
      topics: [shape, Size!]
      citations:
        - source: almanac
          locator: {paragraph: 0, page: 3}
          form: quote
        - {}
        - {source: almanac, statement: word, locator: {paragraph: 2, sentences: [1, -2]}}
      as_of: yesterday
    """
    assert loaded.library.records == {
        MOON: Claim(
            id=MOON,
            position=HERE,
            text=Prose("The moon is round."),
            topics=(Identifier("topic:shape"),),
            citations=(
                Citation(source=ALMANAC, locator=Locator(page="3")),
                Citation(source=ALMANAC, locator=Locator(paragraph=2, sentences=(1,))),
            ),
        )
    }
    codes = ["L042", "L045", "L051", "L044", "L054", "L054", "L051", "L048"]
    assert [finding.code for finding in loaded.findings] == codes
    assert {finding.subject for finding in loaded.findings} == {MOON}


def test_of_a_mapping_what_is_not_faulty_is_kept(loaded: Loaded) -> None:
    """
    --- data/statements.yml
    word:
      speaker: astronomer
      stances:
        shape: {stance: supports}
        size: {stance: support}
        Age!: {stance: supports}
    """
    statement = loaded.library.get(WORD, Statement)
    assert statement
    assert statement.stances == {"topic:shape": Stance(stance="supports")}
    assert [finding.code for finding in loaded.findings] == ["L044", "L045"]


def test_types_are_those_of_the_model(library: Library) -> None:
    """
    --- data/claims.yml
    moon: {text: The moon is round., topics: [shape], note: x}
    """
    claim = library.get(MOON, Claim)
    assert claim
    assert (type(claim.id), type(claim.text), type(claim.topics[0]), type(claim.note)) == (Identifier, Prose, Identifier, str)

"""Records by kind and identifier."""

import pytest

from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.topic import Topic
from tests.make import load_text

STORY = """
--- data/claims.yml
sun: {text: The sun is hot.}
moon: {text: The moon is round.}
--- data/topics.yml
shape: {title: Shape, question: Which shape?}
"""


def test_records_of_a_class_in_order() -> None:
    library = load_text(STORY).library
    assert [claim.id for claim in library.of(Claim)] == ["claim:moon", "claim:sun"]
    assert list(Library().of(Claim)) == []


def test_a_record_of_another_class_is_none() -> None:
    library = load_text(STORY).library
    moon = Identifier("claim:moon")
    assert library.get(moon, Claim) is library.records[moon]
    assert library.get(moon, Topic) is None
    assert library.get(Identifier("claim:gone"), Claim) is None


def test_without_files_no_place_is_known() -> None:
    with pytest.raises(LookupError, match=r"no position is known for claim:moon \('text',\)"):
        Library().find(Identifier("claim:moon"), ("text",))

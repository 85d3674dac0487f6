"""Whether quotations are on a page."""

import pytest

from explainer.adapters.links import Quoted
from explainer.adapters.links.printed import missing_from
from explainer.model.citation import Words
from explainer.model.identifier import Identifier

PAGE = ("“We’re not — yet — done,” he said.", "Advertisement", "It rose by 1.5 per cent.")


def _missing(words: Words) -> bool:
    return bool(missing_from(PAGE, [Quoted(Identifier("claim:a"), (), words)]))


@pytest.mark.parametrize(
    "exact",
    ["We're not - yet - done", "We're not … done", "done […] It rose", "he said.\n\nIt rose", ""],
)
def test_words_that_stand_there(exact: str) -> None:
    assert not _missing(Words(exact=exact))


@pytest.mark.parametrize("exact", ["We are not", "rose by 1", "It rose … he said", "5 per cent", "done he said"])
def test_words_that_do_not(exact: str) -> None:
    assert _missing(Words(exact=exact))


def test_of_a_translation_the_original_words_are_looked_for() -> None:
    assert not _missing(Words(exact="Es stieg", translation_of="It rose"))
    assert _missing(Words(exact="It rose", translation_of="Es stieg"))

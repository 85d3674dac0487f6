"""Tests of what follows for the targets of records."""

from explainer.model.identifier import Identifier
from explainer.pages.inverse import Inverse, followed
from tests.make import weave_text
from tests.pages.stories import STORY

WEB = weave_text(STORY)
INVERSE = Inverse(WEB)


def test_by_publisher_body_origin_and_basis() -> None:
    assert INVERSE.sources_by[Identifier("entity:daily")] == ["source:report"]
    assert INVERSE.members_of == {"entity:academy": ["entity:ann"]}
    assert INVERSE.claims_from[Identifier("entity:ann")] == ["claim:not-of-cheese", "claim:round"]
    assert INVERSE.based_on == {"source:report": ["source:copy"]}


def test_statements_in_other_words_by_source() -> None:
    (found,) = INVERSE.retold_in[Identifier("source:copy")]
    assert (found.statement, found.record) == ("statement:ann-round", "statement:ann-round")
    assert found.citation.words is not None
    assert found.citation.words.exact == "The moon seems flat"


def test_a_path_that_leads_nowhere_gives_nothing() -> None:
    record = WEB.library.records[Identifier("claim:round")]
    assert followed(record, ("citations", 0, "statement")) == "statement:ann-round"
    assert [followed(record, path) for path in (("citations", 9), ("no-such-field", 1), ("text", 0))] == [None, None, None]

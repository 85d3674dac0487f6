"""Which members an attribution names, and which of them are one."""

from explainer.model.citation import Citation, Hop
from explainer.model.identifier import Identifier
from explainer.model.statement import Statement
from explainer.weave.chains import Chain, chain_of
from tests.weave.build import cite, library, statement
from tests.weave.cast import CAST, HOPS, NAMING

LIBRARY = library(*CAST)


def chain(citation: Citation, *leads: Statement) -> Chain:
    return chain_of(citation, leads, LIBRARY, NAMING)


def names(found: Chain) -> list[str]:
    return ["".join(part.text for part in party.noun) for party in found.members]


def test_speakers_then_hops() -> None:
    found = chain(cite("carried", "reports", "tarn-works reuters"), statement("s", "mira-holt"))
    assert names(found) == ["Mira Holt", "Tarn Works", "Reuters"]
    assert (found.cited, found.is_own, found.is_unknown, found.form) == ("source:carried", False, False, "reports")


def test_nobody_comes_twice_in_a_row() -> None:
    works = statement("s", "tarn-works")
    assert names(chain(cite("wire", "reports", "tarn-works reuters"), works)) == ["Tarn Works", "Reuters"]
    assert names(chain(cite("wire", "reports", "reuters tarn-works"), works)) == ["Tarn Works", "Reuters", "Tarn Works"]
    assert names(chain(cite("carried", "reports", "reuters"), statement("a", "mira-holt"), statement("b", "mira-holt"))) == [
        "Mira Holt",
        "Reuters",
    ]


def test_a_spokesperson_says_more_exactly_who_spoke() -> None:
    found = chain(cite("wire", "reports", (HOPS["spokesperson"],)), statement("s", "tarn-works"))
    assert [party.kind for party in found.members] == ["spokesperson"]
    both = chain(cite("wire", "reports", (HOPS["spokesperson"],)), statement("s", "tarn-works mira-holt"))
    assert [party.kind for party in both.members] == ["named", "spokesperson"]


def test_the_way_is_not_known() -> None:
    assert chain(cite("wire", "reports", "unknown")).is_unknown
    assert not chain(cite("wire", "reports")).is_unknown


def test_a_document_joins_whoever_it_is_by() -> None:
    found = chain(cite("wire", "quotes", "tarn-works source:tarn-statement source:tarn-statement"))
    assert names(found) == ["Tarn Works"]
    assert found.members[0].document is not None
    apart = chain(cite("wire", "quotes", "jon-vale source:tarn-statement"))
    assert names(apart) == ["Jon Vale", "a statement by Tarn Works"]


def test_a_spokespersons_document_and_a_second_document() -> None:
    spokesperson, document = HOPS["spokesperson"], Hop(entity=Identifier("source:tarn-statement"))
    found = chain(cite("wire", "quotes", (spokesperson, document)))
    assert [(party.kind, party.document is not None) for party in found.members] == [("spokesperson", True)]
    two = chain(cite("wire", "quotes", "tarn-works source:tarn-statement source:tarn-page"))
    assert names(two) == ["Tarn Works", "a web page by Tarn Works"]


def test_a_document_without_a_page_of_a_body_with_one() -> None:
    document = Hop(entity=Identifier("entity:tarn-works"), by="document")
    assert names(chain(cite("wire", "quotes", (document,)))) == ["a document by Tarn Works"]
    assert names(chain(cite("wire", "quotes", (document,)), statement("s", "tarn-works"))) == ["Tarn Works"]
    assert names(chain(cite("wire", "quotes", (Hop(entity=Identifier("entity:quay-rule"), by="document"),)))) == ["Quay Rule"]


def test_names_without_a_page_are_never_left_out() -> None:
    kim = Hop(who="Kim Lund")
    assert names(chain(cite("wire", "quotes", (kim, kim)), statement("s", "mira-holt"))) == [
        "Mira Holt",
        "Kim Lund",
        "Kim Lund",
    ]


def test_a_spokesperson_of_one_of_two() -> None:
    named = Hop(who="a Tarn Works spokesperson", by="spokesperson")
    assert len(chain(cite("wire", "reports", (named,)), statement("s", "tarn-works mira-holt")).members) == 2
    assert len(chain(cite("wire", "reports", (named,)), statement("s", "mira-holt")).members) == 2
    assert len(chain(cite("wire", "reports", (HOPS["unnamed"], named))).members) == 2
    of_somebody = Hop(who="a Tarn Workshop spokesperson", by="spokesperson")
    assert len(chain(cite("wire", "reports", (of_somebody,)), statement("s", "tarn-works")).members) == 2
    of_another = Hop(who="a Tarn Works spokesperson", entity=Identifier("entity:harbour-office"), by="spokesperson")
    assert len(chain(cite("wire", "reports", (of_another,)), statement("s", "tarn-works")).members) == 2
    outlets_own = Hop(entity=Identifier("entity:reuters"), by="spokesperson")
    assert len(chain(cite("wired-piece", "reports", (outlets_own,)), statement("s", "reuters")).members) == 1


def test_whose_own_the_source_is() -> None:
    assert chain(cite("tarn-statement", "quotes", "tarn-works")).is_own
    assert chain(cite("tarn-statement", "quotes", "mira-holt")).is_own
    assert chain(cite("holt-column", "quotes", "mira-holt")).is_own
    assert chain(cite("wire", "quotes", "jon-vale reuters")).is_own
    assert not chain(cite("tarn-statement", "reports", "mira-holt")).is_own
    assert not chain(cite("tarn-statement", "quotes", "jon-vale")).is_own
    assert not chain(cite("tarn-statement", "quotes", "source:vale-post")).is_own
    assert not chain(cite("tarn-page", "quotes", "tarn-works source:tarn-statement")).is_own
    assert not chain(cite("tarn-essay", "quotes", "mira-holt")).is_own
    assert not chain(cite("tarn-page", "quotes", "mira-holt")).is_own
    assert not chain(cite("holt-reprint", "quotes", "mira-holt")).is_own
    assert not chain(cite("wired-piece", "quotes", "mira-holt")).is_own
    assert not chain(cite("unseen-post", "quotes", "mira-holt")).is_own
    assert not chain(cite("tarn-statement")).is_own
    assert not chain(cite("gone", "quotes", "tarn-works")).is_own

"""How members of chains are called."""

import pytest

from explainer.model.citation import Hop
from explainer.model.entity import Role
from explainer.model.identifier import Identifier
from explainer.weave.naming import Naming
from explainer.weave.web import AttributionPart
from tests.weave.build import entity, ids, library, tombstone
from tests.weave.cast import CAST, NAMING


@pytest.mark.parametrize(
    ("hop", "kind"),
    [
        (Hop(entity=Identifier("entity:jon-vale")), "named"),
        (Hop(entity=Identifier("entity:reuters")), "outlet"),
        (Hop(entity=Identifier("entity:gone")), "named"),
        (Hop(entity=Identifier("source:wire")), "document"),
        (Hop(who="an aide", named=False), "unnamed"),
        (Hop(who="an aide", by="unnamed"), "unnamed"),
        (Hop(entity=Identifier("entity:tarn-works"), named=False), "unnamed"),
        (Hop(entity=Identifier("entity:jon-vale"), named=False), "named"),
        (Hop(entity=Identifier("entity:jon-vale"), by="unnamed"), "named"),
        (Hop(entity=Identifier("entity:jon-vale"), who="an aide", by="unnamed"), "unnamed"),
        (Hop(entity=Identifier("entity:reuters"), by="translation"), "translation"),
        (Hop(entity=Identifier("entity:tarn-works"), by="spokesperson", named=False), "spokesperson"),
        (Hop(entity=Identifier("entity:jon-vale"), who="an aide", named=False), "unnamed"),
        (Hop(entity=Identifier("entity:reuters"), who="a reporter", named=False, by="outlet"), "unnamed"),
        (Hop(who="Kim Lund"), "named"),
        (Hop(who="experts", named=False, by="outlet"), "unnamed"),
        (Hop(who="The Ledger", by="outlet"), "outlet"),
        (Hop(named=False, by="outlet"), "outlet"),
        (Hop(), "named"),
    ],
)
def test_kinds_of_hops(hop: Hop, kind: str) -> None:
    assert NAMING.kind(hop) == kind
    assert NAMING.hop(hop).kind == kind


def test_names_of_living_retired_and_missing() -> None:
    naming = Naming(library(entity("a", title="Ada"), tombstone("entity:b", title="Ben"), tombstone("entity:c")))
    assert [naming.name(each) for each in ids("entity", "a b c d-e")] == ["Ada", "Ben", "c", "d-e"]


def test_bodies_that_somebody_belongs_to() -> None:
    office, works = ids("entity", "harbour-office tarn-works")
    head = entity("head", group=works, roles=(Role(title="adviser", at=office), Role(title="sailor")))
    assert Naming(library(head)).bodies_of(head.id) == {head.id, office, works}
    assert NAMING.bodies_of(Identifier("entity:gone")) == {"entity:gone"}


def test_a_hop_with_nothing_in_it_has_words_all_the_same() -> None:
    for by in ("spokesperson", "document", "unnamed", "outlet", "translation", "rewrite", "unknown", None):
        assert all(part.text for part in NAMING.hop(Hop(by=by)).noun)


def test_who_a_document_is_by() -> None:
    party = NAMING.document(Identifier("source:tarn-statement"))
    assert "".join(part.text for part in party.noun) == "a statement by Tarn Works"
    assert party.bodies == ("entity:tarn-works",)
    assert NAMING.document(Identifier("source:gone")).noun == (AttributionPart("gone", Identifier("source:gone")),)


def test_every_outlet_of_the_cast_is_one() -> None:
    found = [each.id for each in CAST if NAMING.is_outlet(each.id)]
    assert found == ["entity:reuters", "entity:wired", "entity:inkl"]

"""From whom one piece of evidence comes."""

from explainer.model.citation import Citation, Hop
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.weave.naming import Naming
from explainer.weave.roots import Root, RootFinder
from tests.weave.build import cite, claim, entity, library, source, woven
from tests.weave.cast import CAST, NAMING

FINDER = RootFinder(library(*CAST), NAMING)


def roots(citation: Citation, *more: Entity) -> tuple[Root, ...] | None:
    web = woven(*CAST, *more, claim("c", citation))
    finder = RootFinder(web.library, Naming(web.library)) if more else FINDER
    return finder.direct(web.evidence[Identifier("claim:c")][0])


def test_a_republication_of_one_source_leads_on() -> None:
    assert roots(cite("copy-of-wire", "asserts")) is None
    assert roots(cite("copy-of-two", "asserts")) == ()
    assert roots(cite("copy-of-wire", "asserts", "unknown")) == ()


def test_an_instrument_without_a_maker_comes_from_the_publisher_of_its_text() -> None:
    rule = entity("tide-rule", "instrument", document=Identifier("source:harbour-order"))
    (root,) = roots(cite("wire", "quotes", "tide-rule"), rule) or ()
    assert (root.entity, root.documents) == ("entity:harbour-office", ("source:harbour-order",))


def test_an_instrument_of_nobody_known_stands_for_itself() -> None:
    (root,) = roots(cite("wire", "quotes", "tide-rule"), entity("tide-rule", "instrument")) or ()
    assert root.entity == "entity:tide-rule"


def test_the_makers_text_is_listed_as_their_document() -> None:
    rule = entity(
        "tide-rule", "instrument", made_by=Identifier("entity:harbour-office"), document=Identifier("source:harbour-order")
    )
    (root,) = roots(cite("wire", "quotes", "tide-rule"), rule) or ()
    assert (root.entity, root.documents) == ("entity:harbour-office", ("source:harbour-order",))


def test_a_name_that_two_go_by_is_left_as_it_is() -> None:
    twins = (entity("kim-a", title="Kim Lund"), entity("kim-b", title="Kim Lund"))
    assert roots(cite("wire", "quotes", (Hop(who="Kim Lund"),)), *twins) == (Root("Kim Lund"),)


def test_unnamed_where_there_is_no_outlet() -> None:
    official = Hop(who="an official", named=False)
    assert (roots(cite("unseen", "reports", (official,))) or ())[0].words == (
        "an official, not named, in a report whose publisher is not established"
    )
    assert (roots(cite("gone", "reports", (official,))) or ())[0].words == "an official, not named, in gone"
    anonymous = Hop(who="an anonymous official", named=False)
    assert (roots(cite("wire", "reports", (anonymous,))) or ())[0].words == "an anonymous official, in Reuters"


def test_an_empty_chain_is_none() -> None:
    assert roots(cite("wire", "asserts", ())) == (Root("Reuters", Identifier("entity:reuters")),)


def test_an_original_that_names_a_basis_is_an_original() -> None:
    web = woven(*CAST, source("odd", "wired", "wire", form="original"), claim("c", cite("odd", "asserts")))
    assert web.standing[Identifier("claim:c")].origins.words == "1 origin: WIRED"


def test_somebody_not_named_at_a_body_is_not_the_body() -> None:
    aide = Hop(entity=Identifier("entity:harbour-office"), who="an aide", named=False)
    assert roots(cite("wire", "reports", (aide,))) == (
        Root("an aide at Harbour Office, not named, in Reuters", is_named=False),
    )


def test_spokespersons() -> None:
    named = Hop(who="Kim Lund", by="spokesperson")
    assert roots(cite("wire", "reports", (named,))) == (Root("Kim Lund"),)
    of_works = Hop(entity=Identifier("entity:tarn-works"), by="spokesperson", named=False)
    assert roots(cite("wire", "reports", (of_works,))) == (Root("Tarn Works", Identifier("entity:tarn-works")),)


def test_pages_that_are_not_there_and_models_stand_for_themselves() -> None:
    assert roots(cite("wire", "reports", "gone")) == (Root("gone", Identifier("entity:gone")),)
    model = entity("tide-model", "model", made_by=Identifier("entity:tarn-works"))
    assert roots(cite("wire", "reports", "tide-model"), model) == (Root("Tide Model", model.id),)


def test_whose_documents_are_listed() -> None:
    chains = {"tarn-essay": None, "reuters-post": None, "wire": None, "carried": "inkl", "vale-post": "jon-vale"}
    listed = {
        name: [document.name for document in (roots(cite(name, "asserts", chain)) or ())[0].documents]
        for name, chain in chains.items()
    }
    assert listed == {
        "tarn-essay": ["tarn-essay"],
        "reuters-post": ["reuters-post"],
        "wire": [],
        "carried": [],
        "vale-post": ["vale-post"],
    }


def test_keys() -> None:
    assert Root("Kim LUND").key == Root("kim lund").key
    assert Root("X", Identifier("entity:x")).key == "entity:x"


def test_a_page_of_the_cast() -> None:
    assert FINDER.published(source("a")) == ()

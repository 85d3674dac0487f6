"""What is a party's own account."""

from explainer.model.identifier import Identifier
from explainer.weave.party import PartyLine
from explainer.weave.web import Origin, Origins
from tests.weave.build import entity, ids, library, topic

LINE = PartyLine(
    library(
        topic("t", "works office"),
        topic("empty"),
        entity("works", "organisation"),
        entity("head", group=Identifier("entity:desk")),
        entity("desk", "group", group=Identifier("entity:works")),
        entity("ring-a", group=Identifier("entity:ring-b")),
        entity("ring-b", group=Identifier("entity:ring-a")),
    )
)


def known(*names: str) -> Origins:
    return Origins(known=tuple(Origin(Identifier(f"entity:{name}"), name, (0,)) for name in names))


def test_the_parties_from_whom_everything_comes() -> None:
    on = ids("topic", "t gone")
    assert LINE.parties_to(known("office", "works"), on) == ("entity:office", "entity:works")
    assert LINE.parties_to(known("head", "works"), on) == ("entity:works",)
    assert LINE.parties_to(known("works", "ring-a"), on) == ()
    assert LINE.parties_to(known(), on) == ()
    assert LINE.parties_to(known("works"), ids("topic", "empty")) == ()


def test_a_name_without_a_page_is_no_party() -> None:
    assert LINE.parties_to(Origins(known=(Origin(None, "Kim Lund", (0,)),)), ids("topic", "t")) == ()


def test_what_is_not_known_may_come_from_elsewhere() -> None:
    works = known("works").known
    assert LINE.parties_to(Origins(known=works, unknown=(1,)), ids("topic", "t")) == ()
    assert LINE.parties_to(Origins(known=works, unnamed=(Origin(None, "an aide", (1,)),)), ids("topic", "t")) == ()

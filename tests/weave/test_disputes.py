"""Which disputes claims and statements are part of."""

from explainer.model.identifier import Identifier
from explainer.weave.citations import citations, statements_behind
from explainer.weave.disputes import Disputes
from tests.weave.build import cite, claim, dispute, ids, library, position, statement, through, woven

LIBRARY = library(
    claim("a", cite("x")),
    claim("b", through("s")),
    claim("c"),
    claim("d"),
    statement("s", "p"),
    dispute("open", position("a"), position("", "s")),
    dispute("done", position("a"), position("c"), state="settled", settled_by=ids("claim", "d")),
    dispute("seeming", position("c"), position("b"), state="apparent"),
)
DISPUTES = Disputes(LIBRARY, statements_behind(citations(LIBRARY)))


def test_by_claim_or_statement_and_through_a_claims_statements() -> None:
    assert DISPUTES.of == {
        "claim:a": ("dispute:done", "dispute:open"),
        "claim:b": ("dispute:open", "dispute:seeming"),
        "claim:c": ("dispute:done", "dispute:seeming"),
        "statement:s": ("dispute:open",),
    }
    assert woven(*LIBRARY.records.values()).disputes == DISPUTES.of


def test_open_and_settled() -> None:
    assert DISPUTES.open(ids("claim", "a b")) == ("dispute:open",)
    assert DISPUTES.open(ids("claim", "c d")) == ()
    assert DISPUTES.settled(ids("claim", "a")) == ("dispute:done",)
    assert DISPUTES.settled(ids("claim", "d")) == ("dispute:done",)
    assert DISPUTES.settled(ids("claim", "b")) == ()


def test_several_come_in_order_of_identifier() -> None:
    names = [f"d-{number:02}" for number in range(12)]
    several = library(claim("a", cite("x")), *(dispute(name, position("a"), position("")) for name in reversed(names)))
    assert Disputes(several, {}).open(ids("claim", "a")) == tuple(f"dispute:{name}" for name in names)


def test_share_one_of_any_state() -> None:
    one, two, three, four = (Identifier(f"claim:{name}") for name in "abcd")
    assert DISPUTES.share_one(one, two)
    assert DISPUTES.share_one(two, three)
    assert DISPUTES.share_one(one, four)
    assert not DISPUTES.share_one(two, four)

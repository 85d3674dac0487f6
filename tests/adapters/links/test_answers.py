"""What was found at one address."""

from explainer.adapters.links.answers import BAD, MEANINGS, STATES, WORKING, Answer, Found, Quoted, Sought
from explainer.model.citation import Words
from explainer.model.identifier import Identifier
from tests.adapters.links.conftest import DAY


def test_every_state_has_a_meaning_and_none_is_both_good_and_bad() -> None:
    assert set(MEANINGS) == set(STATES)
    assert not BAD & WORKING
    assert set(STATES) > BAD | WORKING


def test_quotations_that_are_missing_are_known_by_their_words() -> None:
    quoted = tuple(
        Quoted(Identifier(f"claim:{name}"), ("words",), Words(exact=words))
        for name, words in (("a", "x"), ("b", "y"), ("c", "x"))
    )
    sought = Sought(source=Identifier("source:s"), field="url", address="https://a.example/", quoted=quoted)
    found = Found(sought, Answer(state="changed", why="", missing=frozenset({"x"}), on=DAY))
    assert [each.record.name for each in found.missing] == ["a", "c"]

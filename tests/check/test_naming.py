"""How messages name things."""

from explainer.check.naming import called, listed, shortened
from explainer.model.identifier import Identifier


def test_called() -> None:
    assert called(Identifier("claim:moon-is-round")) == "the claim “moon-is-round”"


def test_listed() -> None:
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


def test_shortened() -> None:
    assert shortened("  round\n and rough ") == "round and rough"
    assert shortened("a" * 60) == "a" * 60
    assert shortened("a" * 61) == "a" * 59 + "…"

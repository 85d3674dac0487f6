"""The kind of a file of facts, by its place."""

import pytest

from explainer.load.faults import Slip
from explainer.load.kinds import FileKind, kind_of


@pytest.mark.parametrize(
    ("path", "kind", "stem"),
    [
        ("claims.yml", "claim", None),
        ("claims/order.yml", "claim", "order"),
        ("entities/people/first.yaml", "entity", "first"),
        ("loaded-words.yml", "loaded-word", None),
    ],
)
def test_a_place_for_facts(path: str, kind: str, stem: str | None) -> None:
    assert kind_of(path) == FileKind(kind, stem)


@pytest.mark.parametrize(
    ("path", "message", "hint"),
    [
        ("claim.yml", "“claim” is no kind of record, so the file is not read", "did you mean “claims.yml”?"),
        ("Claim/a.yml", "“Claim” is no kind of record, so the file is not read", "did you mean “claims/”?"),
        (
            "ledger/a.yml",
            "“ledger” is no place for facts, so the file is not read",
            "tools write it, as JSON; move facts to the folder of their kind",
        ),
    ],
)
def test_no_place_for_facts(path: str, message: str, hint: str) -> None:
    found = kind_of(path)
    assert isinstance(found, Slip)
    assert (found.fault.code, found.message, found.hint) == ("L004", message, hint)


def test_where_nothing_is_near_all_kinds_are_named() -> None:
    found = kind_of("zzz.yml")
    assert isinstance(found, Slip)
    assert found.hint.startswith("the kinds are claims, ") or found.hint.startswith("the kinds are ")
    assert "loaded-words" in found.hint

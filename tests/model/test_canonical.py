"""What a record says, however it is written."""

import pytest

from explainer.model.canonical import differing, digest, fingerprint, plain, said_by
from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.library import Library

CLAIM = Identifier("claim:round")


def _said(text: str) -> dict[str, object]:
    from tests.make import load_text  # noqa: PLC0415 - tests of the model need no loading elsewhere

    library: Library = load_text(text).library
    claim = library.get(CLAIM, Claim)
    assert claim is not None
    return said_by(claim)


def test_plain_values() -> None:
    said = _said("""
        --- data/claims/sky.yml
        round:
          text: It is round.
          happened: 2026-06-12
          note: for editors
          ignore: {claim-without-citation: There is none.}
          value: {measure: width, of: entity:moon, amount: ">80"}
          citations:
            - {source: almanac, locator: {paragraph: 2, sentences: [1, 3]}, form: quotes, words: round}
    """)
    assert said == {
        "text": "It is round.",
        "happened": {"edtf": "2026-06-12"},
        "value": {"measure": "measure:width", "of": "entity:moon", "amount": ">80"},
        "citations": [
            {
                "source": "source:almanac",
                "locator": {"paragraph": 2, "sentences": [1, 3]},
                "form": "quotes",
                "words": {"exact": "round"},
            }
        ],
    }


def test_layout_makes_no_difference_and_words_do() -> None:
    one = _said("--- data/claims.yml\nround: {text: It is round., topics: [shape]}")
    other = _said('--- data/claims/a.yml\n# why\nround:\n  topics:\n    - topic:shape\n  text: "It\n    is  round."\n  note: x')
    assert one == other
    assert one != _said("--- data/claims.yml\nround: {text: It is Round., topics: [shape]}")


def test_fields_left_out() -> None:
    from tests.make import load_text  # noqa: PLC0415

    claim = load_text("--- data/claims.yml\nround: {text: It is round., topics: [shape]}").library.records[CLAIM]
    assert said_by(claim, frozenset({"topics"})) == {"text": "It is round."}


def test_what_is_no_value_of_the_model_is_refused() -> None:
    with pytest.raises(TypeError):
        plain(object())


def test_fingerprints() -> None:
    before = fingerprint({"text": "a", "topics": ["b"]})
    assert before == "e44de8b4ade10eec text.ac8d topics.a895"
    assert fingerprint({"topics": ["b"], "text": "a"}) == before
    assert differing(before, before) is None
    assert differing(before, fingerprint({"text": "c", "topics": ["b"]})) == ("text",)
    assert differing(before, fingerprint({"text": "a", "value": 7})) == ("topics", "value")
    assert differing(before, "0" * 16 + before[16:]) == ()
    assert digest({"b": 1, "a": "ß"}) == digest({"a": "ß", "b": 1}) != digest({"a": "ß", "b": True})

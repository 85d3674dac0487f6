"""Keys that are none, and what was meant."""

import pytest

from explainer.load.faults import Faults
from explainer.load.other_words import is_misspelt, unknown_key

CLAIM = ("text", "topics", "citations", "happened", "note")
CITATION = ("source", "statement", "locator", "form", "reach")


@pytest.mark.parametrize(
    ("name", "value", "keys", "message", "hint"),
    [
        ("txt", "x", CLAIM, "there is no key “txt” here", "did you mean “text”?"),
        ("Quellen", "x", CLAIM, "there is no key “Quellen” here", "perhaps “citations”"),
        ("said by", "x", ("speaker",), "there is no key “said by” here", "perhaps “speaker”"),
        ("source", "x", CLAIM, "there is no key “source” here", "write it below “citations”, as “- source: name”"),
        (
            "url",
            "x",
            CITATION,
            "there is no key “url” here",
            "write a source with this address, and name it: “source: name”",
        ),
        ("zzz", "x", ("id", "why"), "there is no key “zzz” here", "the keys are id, why"),
        (
            "form:quotes",
            None,
            CITATION,
            "there is no key “form:quotes” here",
            "write “form: quotes”, with a space after the colon",
        ),
        ("in the past", None, CLAIM, "there is no key “in the past” here", "put a text with a comma in quotation marks"),
        ("text\u200b", "x", CLAIM, "an invisible character, U+200B, stands in the key “text”", "delete it"),
    ],
)
def test_what_was_meant(name: str, value: str | None, keys: tuple[str, ...], message: str, hint: str) -> None:
    faults = Faults()
    unknown_key(name, value, (name,), keys, faults)
    assert [(fault.message, fault.hint) for fault in faults.found] == [(message, hint)]


def test_a_key_that_stands_there_otherwise_is_not_missing_as_well() -> None:
    assert is_misspelt("text", CLAIM, {"tex": "x"})
    assert is_misspelt("citations", CLAIM, {"Sources": "x"})
    assert not is_misspelt("text", CLAIM, {"topics": "x", "zzz": "x"})

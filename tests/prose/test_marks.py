"""What the label of a mark says, and what was meant by one that is at fault."""

import pytest

from explainer.prose.marks import Label, known_label, read_label

PLAIN = "names are lower-case letters and digits, parted by single hyphens"


@pytest.mark.parametrize("label", ["claim:moon", "statement:ann-1"])
def test_a_mark_names_a_claim_or_a_statement(label: str) -> None:
    assert read_label(label) == Label(is_ours=True, target=label)  # type: ignore[arg-type]  # compared as text


def test_a_mark_of_the_editors_own() -> None:
    assert read_label("own") == Label(is_ours=True)


@pytest.mark.parametrize("label", ["1", "note", "a b:c", "see-below", ""])
def test_other_labels_are_ordinary_footnotes(label: str) -> None:
    assert not read_label(label).is_ours


@pytest.mark.parametrize(
    ("label", "message", "hint"),
    [
        ("Own", "“[^Own]” is no mark", "did you mean “[^own]”?"),
        ("claim:The Moon", "“[^claim:The Moon]” is no mark", "did you mean “[^claim:the-moon]”?"),
        ("claim: moon", "“[^claim: moon]” is no mark", "did you mean “[^claim:moon]”?"),
        ("claim:", "“[^claim:]” is no mark", PLAIN),
        ("claims:moon", "“claims” is no kind that a mark can name", "did you mean “[^claim:moon]”?"),
        ("fact:moon", "“fact” is no kind that a mark can name", "write “[^claim:name]” or “[^statement:name]”"),
        ("entity:ann", "a mark names a claim or a statement, not “entity:ann”", "write “[words](entity:ann)”"),
    ],
)
def test_a_label_at_fault(label: str, message: str, hint: str) -> None:
    assert read_label(label) == Label(is_ours=True, message=message, hint=hint)


def test_a_footnote_that_is_not_there() -> None:
    assert known_label("nota", frozenset({"note"})) == "did you mean “[^note]”?"
    assert known_label("moon", frozenset()) == "did you mean “[^claim:moon]”?"
    assert known_label("1", frozenset()) == ""

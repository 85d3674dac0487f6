"""Loaded verbs: where they are found, and where they are not."""

import pytest

from explainer.check.loaded_words import LOADED_VERBS, loaded_verbs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He claimed it was so.", ["claimed"]),
        ("Claimed, and then\nslammed.", ["Claimed", "slammed"]),
        ("Its claims are many.", []),
        ("It claims that it is so.", ["claims that"]),
        ("He claimed responsibility.", []),
        ("It was reclaimed; the so-called self-claimed heir.", []),
        ("She insists on a reply.", []),
        ("She insisted.", ["insisted"]),
        ("He was admitted to hospital.", []),
        ("He admitted to the press that it was so.", ["admitted"]),
        ("The roof caved in.", []),
        ("They caved in to it.", ["caved in to"]),
        ("They caved.", ["caved"]),
        ("He declined to comment.", []),
        ("He refused to comment.", ["refused to comment"]),
        ("He refused to go.", []),
        ("A model that refused.", []),
        ("He came home and came clean.", ["came clean"]),
        ("It flip-flopped.", ["flip-flopped"]),
    ],
)
def test_a_verb_in_its_loaded_sense(text: str, found: list[str]) -> None:
    assert [words for words, _ in loaded_verbs(text)] == found


@pytest.mark.parametrize(
    "quoted",
    [
        "“He claimed it”",
        '"He claimed it"',
        "«He claimed it»",
        "„He claimed it“",
        "‘He claimed it’",
        "'He claimed it'",
        "“He claimed it",
    ],
)
def test_words_in_quotation_marks_are_left_alone(quoted: str) -> None:
    assert loaded_verbs(f"It says {quoted}") == ()


def test_a_sentence_may_begin_inside_a_quotation() -> None:
    assert loaded_verbs("They claimed it.”") == ()
    assert [words for words, _ in loaded_verbs("They claimed it”, he admitted.")] == ["admitted"]


def test_an_apostrophe_opens_no_quotation() -> None:
    assert [words for words, _ in loaded_verbs("The council's men claimed it was the keeper's.")] == ["claimed"]


def test_every_form_stands_once_and_every_verb_has_its_words() -> None:
    forms = [form for verb in LOADED_VERBS for form in verb.forms.split()]
    assert len(set(forms)) == len(forms)
    assert all(verb.why.startswith("it ") and verb.instead for verb in LOADED_VERBS)

"""Loaded words: where they are found, and where they are not."""

import pytest

from explainer.check.loaded_words import LOADED_VERBS, LoadedWords
from explainer.model.identifier import identifier
from explainer.model.loaded_word import LoadedWord
from explainer.model.position import Position

GENERAL = LoadedWords()


def said(text: str, loaded: LoadedWords = GENERAL) -> list[str]:
    return [found.words for found in loaded.find(text)]


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
    assert said(text) == found


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
    assert said(f"It says {quoted}") == []


def test_a_sentence_may_begin_inside_a_quotation() -> None:
    assert said("They claimed it.”") == []
    assert said("They claimed it”, he admitted.") == ["admitted"]


def test_an_apostrophe_opens_no_quotation() -> None:
    assert said("The council's men claimed it was the keeper's.") == ["claimed"]


def test_every_form_stands_once_and_every_verb_has_its_words() -> None:
    forms = [form for verb in LOADED_VERBS for form in verb.forms.split()]
    assert len(set(forms)) == len(forms)
    assert all(verb.why.startswith("it ") and verb.instead for verb in LOADED_VERBS)


def word(name: str, *forms: str, title: str | None = None, unless: tuple[str, ...] = ()) -> LoadedWord:
    return LoadedWord(
        id=identifier("loaded-word", name),
        position=Position("data/loaded-words.yml"),
        title=title,
        forms=forms,
        why=f"it is {name}.",
        instead="other words.",
        unless=unless,
    )


OWN = LoadedWords(
    [
        word("ban", "bans", "Banned", unless=("ban on trade", "test ban")),
        word("kill-switch"),
        word("so-called", "self-styled", title="so-called"),
        word("refused", "refused to  go on"),
        word("claimed"),
        word("percent", title="100%"),
    ]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ban, and BANNED goods.", ["ban", "BANNED"]),
        ("A ban-like band of bandits in the urban area.", []),
        ("A ban on trade, the Test\nban, and a ban.", ["ban"]),
        ("It has a kill\nswitch.", ["kill switch"]),
        ("The so-called and self-styled heir.", ["so-called", "self-styled"]),
        ("He refused.", ["refused"]),
        ("He refused to go on, and then refused.", ["refused to go on", "refused"]),
        ("He claimed responsibility and slammed the book.", ["claimed", "slammed"]),
        ("“A ban”, he wrote, “is banned”.", []),
        ("It is 100% so.", ["100%"]),
    ],
)
def test_a_storys_own_words(text: str, found: list[str]) -> None:
    assert said(text, OWN) == found


def test_a_storys_own_reason_takes_the_place_of_the_general_one() -> None:
    assert OWN.find("It is claimed.") == (("claimed", "it is claimed", "other words"),)
    assert GENERAL.find("It is claimed.") == (("claimed", "it doubts the speaker", "said"),)

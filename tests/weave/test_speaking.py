"""Whether a text says by itself who says so."""

import pytest

from explainer.weave.speaking import begins_with_speaker, names_speaker, without_speaker_at_its_end

NAMES = ["Ann Ash", "The Daily"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Ash said that it was round.",
        "Ash called the finding minor.",
        "Ash argued that it was round.",
        "Ash called it round.",
        "Ash called for talks.",
        "Ash names four reasons.",
        "Ash held on 30 June that it was round.",
        "Ash's statement of 12 June mentions no call.",
        "Ash’s post speaks of a partner.",
        "The Daily reported that it was round.",
        "Daily, as excerpted by Bo, reported that it was round.",
        "The newspaper The Daily wrote that it was round.",
    ],
)
def test_texts_that_begin_with_their_speaker(text: str) -> None:
    assert begins_with_speaker(text, NAMES)
    assert names_speaker(text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "Ash is round.",
        "Ash called the White House.",
        "Ash called Bo.",
        "Ash called on Bo to leave.",
        "Ash held a meeting.",
        "Ash held a meeting. It was said that it was long.",
        "Ash's ship sank.",
        "Ashley said that it was round.",
        "Nobody at The Daily said that it was round.",
        "Bo said that Ash said so.",
        "ash said so.",
    ],
)
def test_texts_that_do_not(text: str) -> None:
    assert not begins_with_speaker(text, NAMES)
    assert not names_speaker(text, NAMES)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("It was round, Ash wrote.", "It was round."),
        ("It was round, The Daily reported", "It was round"),
        ("It was round, according to Ann Ash.", "It was round."),
        ("It was round, by Ash's account.", "It was round."),
        ("It was round, Bo wrote.", "It was round, Bo wrote."),
        ("It was round, Ash wrote, and she left.", "It was round, Ash wrote, and she left."),
    ],
)
def test_a_speaker_at_the_end_can_be_left_out(text: str, rest: str) -> None:
    assert without_speaker_at_its_end(text, NAMES) == rest
    assert names_speaker(text, NAMES) is (text != rest)


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("It was round, the Daily wrote.", True),
        ("It was round, Ash wrote, as Bo excerpts it.", True),
        ("It was round, Ash wrote. No word of hers on it was found.", True),
        ("It was round, as reported by Ash, and flat.", True),
        ("It is, according to the Daily, round.", True),
        ("Somebody told the Daily, as relayed, that it was round.", True),
        ("By Ash's own words it was round.", True),
        ("It was round, by Ash’s understanding.", True),
        ("It was round, the newspaper Daily wrote.", True),
        ("Somebody told Ash that it was round.", False),
        ("It was flat. It was round, Ash wrote, as Bo excerpts it.", False),
        ("The letter went to Ash.", False),
    ],
)
def test_who_says_so_may_stand_within_the_first_sentence(text: str, *, is_named: bool) -> None:
    assert names_speaker(text, NAMES[:1], NAMES[1:]) is is_named


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("The signatories of the letter wrote that it was round.", True),
        ("It was round, the signatories of the letter said.", True),
        ("The letter said that it was round.", True),
        ("The signatories wrote that it was round.", False),
    ],
)
def test_a_description_may_begin_with_a_small_letter(text: str, *, is_named: bool) -> None:
    assert names_speaker(text, ["Signatories of the letter"]) is is_named
    assert not names_speaker(text.replace("letter", "Letter"), ["Signatories of the order"])


def test_where_nobody_is_known_nobody_is_named() -> None:
    assert not begins_with_speaker(" said so.", [])
    assert not names_speaker(" said so.", [""])
    assert without_speaker_at_its_end("So, said.", []) == "So, said."

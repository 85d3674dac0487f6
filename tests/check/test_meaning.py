"""What a change of wording alters."""

import pytest

from explainer.check.meaning import meaning_altered


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("It came at 5:21 pm.", "It came at 5:12 pm.", "a number"),
        ("x² grew", "x³ grew", "a number"),
        ("Two lawsuits.", "Three lawsuits.", "a number"),
        ("half of them", "a quarter of them", "a number"),
        ("on 12 May", "on 12 June", "a date"),
        ("on Friday", "on Saturday", "a date"),
        ("It did.", "It did not.", "a negation"),
        ("It does.", "It doesn't.", "a negation"),
        ("as Sacks wrote", "as Lutnick wrote", "a name"),
        ("as Antropic wrote", "as Anthropic wrote", "a name"),
        ("he said “yes”", "he said “yeah”", "a quotation"),
        ('he said "yes"', 'he said "no one"', "a quotation"),
    ],
)
def test_altered(before: str, after: str, what: str) -> None:
    assert meaning_altered(before, after) == what
    assert meaning_altered(after, before) == what


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The leter came.", "The letter came."),
        ("It may recieve it.", "It may receive it."),
        ("the order", "The order"),
        ("Its safeguards.", "The safeguards."),
        ("one, two", "one two"),
    ],
)
def test_slips(before: str, after: str) -> None:
    assert meaning_altered(before, after) is None

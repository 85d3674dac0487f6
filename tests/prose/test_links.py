"""The parts of a link."""

import pytest

from explainer.prose.links import label_key, matching_brackets, read_destination, read_label_behind


def test_brackets_are_matched_from_within() -> None:
    assert matching_brackets("[a [b] c] ] [", 0, 13) == {3: 6, 0: 9}


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("(claim:a)", "claim:a"),
        ("(<a b>)", "a b"),
        ('(a "title")', "a"),
        ("(a 'it)s')", "a"),
        ("(a(b)c)", "a(b)c"),
        ("( a )", "a"),
        ("()", ""),
    ],
)
def test_the_address_in_parentheses(written: str, address: str) -> None:
    text = f"[x]{written} on"
    assert read_destination(text, text, 3, len(text)) == (address, 3 + len(written))


@pytest.mark.parametrize("written", ["", " (a)", "(a", "[a]"])
def test_no_address(written: str) -> None:
    text = f"[x]{written}"
    assert read_destination(text, text, 3, len(text)) is None


def test_a_label_behind_the_words() -> None:
    assert read_label_behind("[x][ A  b ]", 3, 11) == (4, 10, 11)
    assert read_label_behind("[x] [b]", 3, 7) == (5, 6, 7)
    assert read_label_behind("[x]  [b]", 3, 8) is None
    assert label_key(" A\n b ") == "a b"

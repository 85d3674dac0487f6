"""Slips that the YAML reader notices too late or calls something else; most have cases in `tests/slips/`."""

from explainer.load.suspects import suspect, unclosed


def test_the_line_above_is_looked_at_past_comments_and_empty_lines() -> None:
    found = suspect(["moon:", "  text:round", "", "  # seen", "  note: a"], 5)
    assert found == (2, 7, "a space is missing after the colon", "write “key: value”")


def test_an_address_is_no_missing_space() -> None:
    assert suspect(["moon:", "  https://moon.example", "  note: a"], 3) is None


def test_a_typographic_mark_is_suspected_on_the_very_line_only() -> None:
    assert suspect(["  text: “round”", "  note"], 2) is None


def test_a_quotation_mark_that_is_closed_on_its_line_is_not_suspected() -> None:
    lines = ['  text: "round', '  note: "a" b']
    assert unclosed(lines, 2) == (
        1,
        9,
        "a quotation mark is opened here and never closed",
        "close it where the text ends",
    )
    assert unclosed(['  text: "round"', '  note: "a" b'], 2) is None

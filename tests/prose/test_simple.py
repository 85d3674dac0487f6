"""Fields of words and links to records, read simply: the same as the full reading gives, or nothing."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from explainer.prose.inline import _read_in_full
from explainer.prose.simple import read_simply


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Words: some, and more.",
            "[A](claim:a)",
            "The [U.S.](entity:us) said so. [It](claim:b) did.",
            "[A](claim:a)[B](claim:b)",
        ),
        *("a (b) c/d = e | f ~ g", "Stop! [A b](claim:a)", "[!](claim:a) (x)"),
    ],
)
def test_words_and_links_to_records(text: str) -> None:
    assert read_simply(text) == _read_in_full(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "*a*",
            "_a_",
            "`a`",
            "a\\*",
            "a <b>",
            "a & b",
            "[a]",
            "[a](b)",
            "![a](claim:a)",
            "[^claim:a]",
            "(^claim:a)",
            "{ ^claim:a",
            "[*a*](claim:a)",
            "a ] b",
        ),
        *(
            "[a](claim:A)",
            "[a](claims:a)",
            "[a](https://example.org)",
            "[ ](claim:a)",
            "[a] (claim:a)",
            "[[a]](claim:a)",
            "a\ue000",
        ),
        *("[a](claim:a 'b')", "[a](claim:a)]", "[^a](claim:a)", "See [it](chapter:about/method)", f"[a](claim:{'a' * 81})"),
    ],
)
def test_whatever_may_be_more_is_left_to_the_full_reading(text: str) -> None:
    assert read_simply(text) is None


PIECES = st.sampled_from(
    (
        "one ",
        "Two. ",
        "[a](claim:a)",
        "[",
        "]",
        "(",
        ")",
        "claim:a",
        "!",
        "^",
        "*",
        "_",
        "`",
        "&amp;",
        "<b>",
        "\\",
        " ",
        "a.b@c:",
    )
)


@given(st.lists(PIECES, max_size=12).map("".join))
@settings(max_examples=300, deadline=None)
def test_no_text_is_read_otherwise(text: str) -> None:
    line = text.strip()
    simple, full = read_simply(line), _read_in_full(line)
    assume(all(fault.rule != "block-in-prose" for fault in full.faults))  # such lines are never read simply
    assert simple is None or simple == full

"""Words of an editor's text in a message."""

import pytest

from explainer.prose.wording import shortened


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (" one\n two\t", "one two"),
        ("a\u200bb\x07", "a\ufffdb\ufffd"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("x" * 58 + " yyy", "x" * 58 + "…"),
    ],
)
def test_one_short_line_of_what_can_be_seen(text: str, words: str) -> None:
    assert shortened(text) == words

"""Copies that somebody else made."""

import pytest

from explainer.quoting.outside import NotACopy, outside_text

LONG = "x" * 120


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"<!doctype html><p>a<p>b", "a\nb"),
        ("\ufeffcafé".encode(), "café"),
        ("café".encode("utf-16"), "café"),
        (b"a\nb\n\nc\nd\n", "a b\nc d"),
        (b"a\nb\nc\nd\n", "a\nb\nc\nd\n"),
        (f"a\nb\n\nc\n{LONG}".encode(), f"a\nb\n\nc\n{LONG}"),
        (b"a\n\nb", "a\n\nb"),
    ],
)
def test_text(content: bytes, text: str) -> None:
    assert outside_text("copy.txt", content) == text


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"%PDF-1.7", "it is a PDF; save its text"),
        ("café".encode("latin-1"), "the byte 0xE9 (number 4) is no UTF-8; save it as UTF-8"),
        (b"", "it holds no words"),
        (b"<!doctype html><script>x</script>", "it holds no words"),
    ],
)
def test_no_copy(content: bytes, why: str) -> None:
    with pytest.raises(NotACopy) as caught:
        outside_text("copy", content)
    assert str(caught.value) == why

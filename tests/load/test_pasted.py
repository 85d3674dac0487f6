"""What other programs bring into files, and what was meant."""

import pytest

from explainer.load.pasted import as_meant, garbled, meant_letter, other_format, pasted_slips, without_unseen


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"PK\x03\x04...", "the file is a document of a word processor, or a packed file, so it is not read"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html>", "the file is a web page, so it is not read"),
        (b"```yaml\na: 1\n```\n", "the file begins with “```”, so it is not read"),
        (b"moon: {text: Round.}\n", ""),
    ],
)
def test_the_format_of_another_program(content: bytes, message: str) -> None:
    slip = other_format(content)
    assert (slip.message if slip else "") == message


def slips(text: str) -> list[tuple[int, int, str, str]]:
    return [(slip.line, slip.column, slip.message, slip.hint) for slip in pasted_slips(text, text.encode())]


def test_the_first_garbled_letter_is_named_and_the_others_are_counted() -> None:
    assert slips("a: 1\nb: It\u00e2\u20ac\u2122s \u00c3\u00bcber &amp; out") == [
        (2, 6, "“\u00e2\u20ac\u2122” stands where another character was meant, and 2 more like it", "write “\u2019”")
    ]


def test_a_space_that_was_meant_cannot_be_shown() -> None:
    assert [hint for *_, hint in slips("a: b&nbsp;c")] == ["type it anew"]


def test_the_first_character_that_nobody_sees() -> None:
    assert slips("a: b\u200bc\u00add") == [
        (1, 5, "an invisible character, U+200B, stands in the text, and 1 more like it", "delete it")
    ]


def test_marks_of_direction_have_their_use_among_letters_that_run_so() -> None:
    assert slips("a: \u05d1\u200f.") == []
    assert len(slips("a: b\u200f.\nc: \u05d1")) == 1


def test_in_chapters_signs_of_web_pages_and_code_are_as_meant() -> None:
    text = "A &amp; B, `\u00c3\u00bc`"
    assert list(garbled(text, text.encode(), is_chapter=True)) == []
    text += " \u00c3\u00bc"
    assert [slip.column for slip in garbled(text, text.encode(), is_chapter=True)] == [17]


def test_mended() -> None:
    assert as_meant("It\u00e2\u20ac\u2122s \u00c3\u00bcber &amp; &zzz; caf\u00e9") == "It\u2019s \u00fcber & &zzz; caf\u00e9"
    assert without_unseen("a\u200bb \u05d1\u200f\nc\u200f") == "ab \u05d1\u200f\nc"
    assert [meant_letter(written) for written in ("\u00e2\u20ac", "\u00c3\u00c3")] == ["\u201d", "\u00c3\u00c3"]

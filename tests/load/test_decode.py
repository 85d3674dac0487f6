"""Bytes into text."""

import pytest

from explainer.load import load_files
from explainer.load.decode import LARGEST, control_character, lines_of, names_in, text_of

CLAIMS = "data/claims.yml"


def _findings(content: bytes) -> list[str]:
    return [str(finding) for finding in load_files({CLAIMS: content}).findings]


def test_a_byte_order_mark_is_passed_over() -> None:
    loaded = load_files({CLAIMS: b"\xef\xbb\xbfmoon:\n  text: The moon.\n  nte: x\n"})
    assert list(loaded.library.records) == ["claim:moon"]
    assert [finding.position[1:] for finding in loaded.findings] == [(3, 3)]
    assert loaded.library.line(loaded.library.records["claim:moon"].position) == "moon:"  # type: ignore[index]


def test_line_ends_of_any_system() -> None:
    for end in (b"\n", b"\r\n", b"\r"):
        loaded = load_files({CLAIMS: end.join([b"moon:", b"  text: The moon.", b"  nte: x", b""])})
        assert [(finding.position[1:], finding.line) for finding in loaded.findings] == [((3, 3), "  nte: x")]


@pytest.mark.parametrize(
    ("content", "finding"),
    [
        (
            b"moon:\n  text: caf\xe9\n",
            "2:12 error L008 not-utf-8: the byte 0xE9 (number 18 of the file) is no UTF-8, so the file is not read"
            " (save it as UTF-8)",
        ),
        (
            b"\xef\xbb\xbfmoon: \xff",
            "1:7 error L008 not-utf-8: the byte 0xFF (number 10 of the file) is no UTF-8, so the file is not read"
            " (save it as UTF-8)",
        ),
        (
            "moon: x".encode("utf-16"),
            "1:1 error L008 not-utf-8: the file is written in UTF-16, not in UTF-8, so it is not read (save it as UTF-8)",
        ),
        (b"moon:\n  text: a\0b\n", "2:10 error L009 control-character: a control character, U+0000 (delete it)"),
        (
            "moon:\n  text: a\u2028b\u2028c\x1b\n".encode(),
            "2:10 error L009 control-character: a control character, U+2028, and 2 more like it (delete it)",
        ),
        (
            "moon:\n  text: a\u202eb\n".encode(),
            "2:10 warning L010 direction-character: an invisible character that turns the direction of text, U+202E"
            " (delete it)",
        ),
        (b"#" * (LARGEST + 1), "1:1 error L007 file-too-large: the file is over 5 MB, so it is not read (split it by subject)"),
    ],
)
def test_unreadable_text(content: bytes, finding: str) -> None:
    assert _findings(content) == [f"{CLAIMS}:{finding}"]


def test_a_file_as_large_as_may_be() -> None:
    assert text_of(b"#" * LARGEST) == ("#" * LARGEST, ())


def test_a_million_control_characters_are_one_finding() -> None:
    _, slips = text_of(b"\0" * 1_000_000)
    assert [slip.message for slip in slips] == ["a control character, U+0000, and 999999 more like it"]


def test_marks_of_a_merge_inside_text_are_none() -> None:
    assert text_of(b"a: <<<<<<< b\nc: =======\n=======\n")[1] == ()


def test_names_of_an_unreadable_file_are_remembered() -> None:
    content = b"moon:\n  text: \xff\nsun : {}\n# star:\n'comet': x\nThe Earth: x\n"
    assert names_in(content) == {"moon", "sun"}
    assert load_files({CLAIMS: content}).library.broken == {"claim:moon", "claim:sun"}


def test_lines_are_those_of_an_editor() -> None:
    assert lines_of(b"a\x0bb\r\nc\xff\n") == ["a\x0bb", "c\N{REPLACEMENT CHARACTER}", ""]


def test_control_characters_by_name() -> None:
    assert (control_character("a\x00"), control_character("\u2028"), control_character("a\tb\n")) == ("U+0000", "U+2028", None)

"""Small YAML mappings: every scalar a text, and where each key stands."""

import pytest

from explainer.prose.mapping import Flaw, read_mapping


def test_every_scalar_is_a_text() -> None:
    read = read_mapping("a: no\nb: 2026-06-12\nc: 010\nd:\ne: [1e3, {f: =}]\n'g h': \"x: y\"\n")
    assert read.values == {"a": "no", "b": "2026-06-12", "c": "010", "d": "", "e": ["1e3", {"f": "="}], "g h": "x: y"}
    assert read.flaws == ()


def test_places() -> None:
    assert read_mapping("a: 1\nb:\n  c: [x, y]\n").places == {
        ("a",): (1, 1),
        ("b",): (2, 1),
        ("b", "c"): (3, 3),
        ("b", "c", "0"): (3, 7),
        ("b", "c", "1"): (3, 10),
    }


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        (
            "a: b: c",
            Flaw(1, 5, "a second colon stands in plain text", "put a value that holds a colon into quotation marks"),
        ),
        ("a: 1\n\tb: 2", Flaw(2, 1, "a tab stands in this line", "indent with spaces, not tabs")),
        ("- a", Flaw(1, 1, "no “name: value” stands there", "write “name: value”, with a space after the colon")),
        ("words", Flaw(1, 1, "no “name: value” stands there", "write “name: value”, with a space after the colon")),
        ("a: 1\na: 2", Flaw(2, 1, "the key “a” stands here twice")),
        ("[a]: 2", Flaw(1, 1, "a key is no text")),
        ("a: !x 2", Flaw(1, 4, "the tag “!x” is not read", "write plain values")),
        ("a: &x [1]\nb: *x", Flaw(2, 1, "aliases are not read", "write the values out")),
        ("a: \x07", Flaw(1, 1, "it holds a character that YAML does not allow")),
    ],
)
def test_flaws(text: str, flaw: Flaw) -> None:
    assert read_mapping(text).flaws == (flaw,)


def test_nothing_is_an_empty_mapping() -> None:
    assert read_mapping("# a remark\n").values == {}
    assert read_mapping("").flaws == ()

"""What was probably meant where the name of a record should stand."""

import pytest

from explainer.load.names import hint_for_name, is_address, name_meant, no_name, of_page, several


def test_names_that_were_meant() -> None:
    assert [name_meant(text) for text in ("David Sacks", "l'été_2026!", "--A--", "月", "a" * 81)] == [
        "david-sacks",
        "lete-2026",
        "a",
        "",
        "",
    ]
    assert hint_for_name("Moon", "claim") == "did you mean “claim:moon”?"
    assert hint_for_name("!?") == "names are lower-case letters and digits, parted by single hyphens"
    assert hint_for_name("a" * 81) == "a name has at most 80 characters"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Moon", "is no identifier"),
        ("moon\u200b", "holds an invisible character, U+200B, and is no identifier"),
        ("m\u043eon", "is no identifier: its “\u043e” is a letter of another alphabet"),
    ],
)
def test_what_nobody_can_see_is_named(text: str, wrong: str) -> None:
    assert no_name(text) == wrong


@pytest.mark.parametrize(
    ("text", "kinds", "name"),
    [
        ("sources/almanac/", ("source",), "almanac"),
        ("https://site.example/a/sources/almanac/?x#y", ("claim", "source"), "almanac"),
        ("data/claims/moon.yml", ("claim",), "moon"),
        ("claims/moon/", ("source",), ""),
        ("claims/Moon/", ("claim",), ""),
        ("claims/chapter/", ("chapter",), ""),
    ],
)
def test_the_page_of_a_record(text: str, kinds: tuple[str, ...], name: str) -> None:
    assert of_page(text, kinds) == name


def test_an_address_is_none_of_a_record() -> None:
    assert [is_address(text) for text in ("HTTPS://a.example", "www.a.example", "a.example")] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "is_entry", "hint"),
    [
        ("moon, sun", False, "put square brackets round a list: [moon, sun]"),
        ("entity:moon and sun", False, "put square brackets round a list: [entity:moon, sun]"),
        ("(moon)", False, "put square brackets round a list: [moon]"),
        ("moon; sun", True, "part them with commas: moon, sun"),
        ("moon", False, ""),
        ("moon, The Sun", False, ""),
    ],
)
def test_several_names_in_one_text(text: str, is_entry: bool, hint: str) -> None:
    assert several(text, is_entry=is_entry) == hint

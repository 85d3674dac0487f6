"""Texts into dates, amounts, addresses and identifiers; their faults are in `cases/`."""

import pytest

from explainer.load.addresses import read_address
from explainer.load.faults import Faults
from explainer.load.names import hint_for_name, name_meant
from explainer.load.scalars import read_choice, read_date, read_identifier, read_whole, read_yes_no
from explainer.load.shapes import Choice, Named


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org",
        "http://example.org:80/a/b?c=d&e#f",
        "HTTPS://EXAMPLE.ORG/",
        "https://bücher.example/ä?ö=ü",
        "https://xn--bcher-kva.example./",
        "http://127.0.0.1:8000/",
        "https://[2001:db8::1]:8443/x",
        "https://example.org/(a)_'b',c;d=*!$@~",
        "https://example.org/?at=a@b.example",
        "https://my_site.example.org/",
    ],
)
def test_addresses(text: str) -> None:
    assert read_address(text, ("url",), Faults()) == text


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "file:///x",
        "//example.org",
        "/a",
        "mailto:a@b.example",
        "https://",
        "https://?a",
        "https://#a",
        "https:// example.org",
        "https://exa mple.org",
        "https://example.org/a b",
        "https:x",
        "https://a@example.org",
        "https://a:b@example.org/",
        "https://@example.org",
        "https://example.org\\x",
        "https:\\\\example.org",
        "https://example.org/\u202ex",
        "https://exam\u200bple.org",
        "https://example.org\u00a0",
        "https://example.org/\x7f",
        "https://example.org:",
        "https://example.org:x",
        "https://example.org:70000",
        "https://-x.example",
        "https://x..example",
        'https://example.org/"x',
        "https://example.org/<x>",
        "https://example.org/`",
        "https://example.org/{x}",
        "https://exa%00mple.org",
        "https://[::1",
        "https://]",
        "https://[x]",
        "ＨＴＴＰＳ://example.org",
        "https：//example.org",
        "jav\tascript:x",
        "https:///a",
    ],
)
def test_no_addresses(text: str) -> None:
    faults = Faults()
    assert read_address(text, ("url",), faults) is None
    assert len(faults.found) == 1


@pytest.mark.parametrize(
    ("text", "kinds", "made"),
    [
        ("moon", ("claim",), "claim:moon"),
        ("claim:moon", ("claim",), "claim:moon"),
        ("moon", ("entity", "source"), "entity:moon"),
        ("source:moon", ("entity", "source"), "source:moon"),
        ("claim:moon", ("claim", "event", "chapter"), "claim:moon"),
        ("chapter:about/method", ("claim", "event", "chapter"), "chapter:about/method"),
        ("moon", ("claim", "event", "chapter"), None),
        ("source:moon", ("claim",), None),
        ("claim:about/method", ("claim",), None),
        ("chapter:/method", ("claim", "event", "chapter"), None),
        ("claim:claim:moon", ("claim",), None),
        ("Moon", ("claim",), None),
        ("moon-", ("claim",), None),
        ("mo--on", ("claim",), None),
        ("mond٣", ("claim",), None),
    ],
)
def test_identifiers(text: str, kinds: tuple[str, ...], made: str | None) -> None:
    assert read_identifier(text, Named(kinds), ("x",), Faults()) == made


def test_names_that_were_meant() -> None:
    assert [name_meant(text) for text in ("David Sacks", "l'été_2026!", "--A--", "月", "a" * 81)] == [
        "david-sacks",
        "lete-2026",
        "a",
        "",
        "",
    ]
    assert hint_for_name("Moon", "claim") == "did you mean “claim:moon”?"


def test_numbers_choices_and_truth() -> None:
    faults = Faults()
    assert [read_whole(text, (), faults) for text in ("0", "007", "-3", "٣", "1.0", "1e3", "9" * 10)] == [0, 7, -3, *[None] * 4]
    assert [read_yes_no(text, (), faults) for text in ("yes", "true", "no", "false", "YES", "on", "1")] == [
        True,
        True,
        False,
        False,
        *[None] * 3,
    ]
    assert read_choice("a", Choice(("a",)), ("x",), faults) == "a"
    assert read_choice("b", Choice(("a",)), ("x",), faults) is None
    assert faults.found[-1].message == "“x” cannot be “b”; it is one of a"


def test_sentences_as_a_range() -> None:
    faults = Faults()
    for text in ("2-4", "4-2", "1-99"):
        read_whole(text, ("sentences",), faults)
    assert [fault.hint for fault in faults.found] == ["write [2, 3, 4]", *["write it in plain digits"] * 2]


def test_a_long_text_is_no_date_and_is_not_repeated() -> None:
    faults = Faults()
    assert read_date("2026/" * 100, ("as_of",), faults) is None
    assert len(faults.found[0].message) < 100

"""Texts into web addresses; how the faults of others are told is in `cases/`."""

import pytest

from explainer.load.addresses import read_address
from explainer.load.faults import Faults


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
    ("text", "wrong", "hint"),
    [
        ("n/a", "it is a word", "leave the key out where no address is known; the page then says so"),
        ("[x](https://a.example/)", "it stands between brackets or quotation marks", "perhaps https://a.example/"),
        (
            "/home/me/a.html",
            "it leads to a file on one machine",
            "write the address at which readers find it, or leave the key out",
        ),
        ("https://a.example https://b.example", "it is more than one", "keep one; another page is a source of its own"),
        ("https://a.example/|", "it holds |", "write %7C for it"),
        ("https://a.example/,", "it ends with “,”", "perhaps https://a.example/"),
        ("https://me@a.example/", "it holds a user name", "leave out “me@”"),
        ("https://a.example:65536", "there is no port 65536", ""),
        ("https://-a.example", "“-a.example” is no host", ""),
        ("doi:10.1000/182", "it does not begin with https:// or http://", "perhaps https://doi.org/10.1000/182"),
        ("htp:/a.example", "its beginning is misspelt", "perhaps http://a.example"),
        ("a.example/b", "it does not begin with https:// or http://", "perhaps https://a.example/b"),
    ],
)
def test_what_is_wrong_is_said_with_what_was_probably_meant(text: str, wrong: str, hint: str) -> None:
    faults = Faults()
    read_address(text, ("url",), faults)
    assert [(fault.message, fault.hint) for fault in faults.found] == [(f"“{text}” is not a web address: {wrong}", hint)]

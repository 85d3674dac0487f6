"""Tests of where to report a problem."""

import pytest

from explainer.model.identifier import Identifier
from explainer.pages.reporting import contact_address, report_address

ROUND = Identifier("claim:round")


@pytest.mark.parametrize(
    ("contact", "address"),
    [
        ("ann@a.example", "mailto:ann@a.example"),
        ("mailto:ann@a.example", "mailto:ann@a.example"),
        ("https://a.example/contact", "https://a.example/contact"),
        ("https://a.example/new?about={identifier}", "https://a.example/new"),
        ("javascript:alert(1)", ""),
        (None, ""),
    ],
)
def test_a_contact_is_a_mail_or_web_address(contact: str | None, address: str) -> None:
    assert contact_address(contact) == address


@pytest.mark.parametrize(
    ("contact", "address"),
    [
        (
            "ann@a.example",
            "mailto:ann@a.example?subject=claim%3Around&body=%0A%0Aclaim%3Around%0Ahttps%3A%2F%2Fm.example%2Fx%2F%0Aabc",
        ),
        ("mailto:a@a.example?cc=b@a.example", "mailto:a@a.example?cc=b@a.example&subject=claim%3Around&body=%0A%0A"),
        ("https://code.example/o/r/issues/new", "https://code.example/o/r/issues/new?title=claim%3Around&body=%0A%0Aclaim"),
        (
            "https://code.example/o/r/-/issues/new",
            "https://code.example/o/r/-/issues/new?issue%5Btitle%5D=claim%3Around&issue%5Bdescription%5D=%0A%0Aclaim",
        ),
        ("https://a.example/form?a=b#c", "https://a.example/form?a=b&identifier=claim%3Around&commit=abc#c"),
        (
            "https://a.example/{commit}?about={identifier}&at={address}",
            "https://a.example/abc?about=claim%3Around&at=https%3A%2F%2Fm.example%2Fx%2F",
        ),
        ("javascript:alert('{identifier}')", ""),
        ("javascript:alert(1)", ""),
        (None, ""),
    ],
)
def test_a_report_carries_identifier_and_commit(contact: str | None, address: str) -> None:
    assert report_address(contact, ROUND, "abc", "https://m.example/x/").startswith(address)
    assert bool(address) == bool(report_address(contact, ROUND, "abc", ""))


def test_what_is_unknown_is_left_out() -> None:
    assert report_address("https://a.example/", ROUND, "", "") == "https://a.example/?identifier=claim%3Around"

"""Whose a host is."""

import pytest

from explainer.adapters.links.domains import registered_domain


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("example.com", "example.com"),
        ("www.Example.com.", "example.com"),
        ("a.b.example.org", "example.org"),
        ("www.example.co.uk", "example.co.uk"),
        ("example.co.uk", "example.co.uk"),
        ("news.gov.au", "news.gov.au"),
        ("www.admin.ch", "admin.ch"),
        ("www.example.ac", "example.ac"),
        ("www.com.example", "com.example"),
        ("one.github.io", "one.github.io"),
        ("www.one.substack.com", "one.substack.com"),
        ("localhost", "localhost"),
        ("10.1.2.3", "10.1.2.3"),
        ("::1", "::1"),
        ("", ""),
    ],
)
def test_domain(host: str, domain: str) -> None:
    assert registered_domain(host) == domain

"""What of a pasted address is not its page's."""

import pytest

from explainer.prose.detours import detours, passed_on_by, tracking_in, where_it_leads, without_sentence, without_tracking

PAGE = "https://a.example/moon"


@pytest.mark.parametrize(
    ("query", "names", "kept"),
    [
        ("?utm_source=x", ("utm_source",), ""),
        ("?id=3&utm_source=x&UTM_medium=y&page=2#part", ("utm_source", "UTM_medium"), "?id=3&page=2#part"),
        ("?fbclid=1#part", ("fbclid",), "#part"),
        ("?utm%5Fsource=x&utm_source=y&utm_source=z", ("utm%5Fsource", "utm_source"), ""),
        ("?id=utm_source", (), "?id=utm_source"),
        ("#?utm_source=x", (), "#?utm_source=x"),
        ("", (), ""),
    ],
)
def test_parameters_that_tell_how_a_reader_came(query: str, names: tuple[str, ...], kept: str) -> None:
    assert tracking_in(PAGE + query) == names
    assert without_tracking(PAGE + query) == PAGE + kept


def test_an_archive_keeps_an_address_as_it_was() -> None:
    assert tracking_in(f"https://archive.example/2026/{PAGE}?utm_source=x") == ()


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://www.google.com/url?q=https://a.example/moon&sa=D", PAGE),
        ("https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fa.example%2Fmoon", PAGE),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fmoon%3Ffbclid%3D1&h=A", PAGE),
        ("https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fmoon&data=05", PAGE),
        ("https://www.google.com/amp/s/a.example/moon", PAGE),
        ("https://a-example.cdn.ampproject.org/c/s/a.example/moon", PAGE),
        ("https://urldefense.com/v3/__https://a.example/moon__;!!x", PAGE),
        ("https://www.google.com/search?q=https://a.example/moon", ""),
        ("https://facebook.com.example/l.php?u=https://a.example/moon", ""),
        ("https://l.facebook.com/l.php?u=javascript:x", ""),
        (PAGE, ""),
    ],
)
def test_where_a_detour_leads(address: str, leads: str) -> None:
    assert where_it_leads(address) == leads
    assert bool(passed_on_by(address)) == bool(leads)


def test_a_shortener_does_not_say_where_it_leads() -> None:
    assert (passed_on_by("https://bit.ly/3xYz"), where_it_leads("https://bit.ly/3xYz")) == ("bit.ly", "")
    assert passed_on_by("https://bit.ly/") == ""
    assert passed_on_by("https://mail.list-manage.com/track/click?u=1") == "mail.list-manage.com"


@pytest.mark.parametrize(
    ("behind", "left"),
    [
        (".", ""),
        (",", ""),
        (").", ""),
        ("”.", ""),
        ("_(month)", "_(month)"),
        ("_(month))", "_(month)"),
        ("]", ""),
        ("/Apple_Inc.", "/Apple_Inc."),
        ("/U.S.", "/U.S."),
        ("/the-sun.", "/the-sun"),
        ("?", "?"),
        ("/", "/"),
    ],
)
def test_signs_of_a_sentence(behind: str, left: str) -> None:
    assert without_sentence(PAGE + behind) == PAGE + left
    assert without_sentence("…") == ""


def test_an_address_is_told_once() -> None:
    (found,) = detours("https://bit.ly/3xYz?utm_source=x")
    assert (found.rule, found.what) == ("address-of-a-detour", "bit.ly")
    assert list(detours(PAGE)) == []

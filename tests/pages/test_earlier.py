"""What leads from pages of now to pages of then, and back."""

from datetime import date

from explainer.model.identifier import Identifier
from explainer.model.site import Site
from explainer.pages.earlier import UNREADABLE, EarlierLinks, State
from explainer.weave.web import Web

DAY = date(2026, 6, 13)
LAMP = Identifier("claim:lamp")


def _links(web: Web) -> EarlierLinks:
    states = [State(date(2026, 6, 1), frozenset(), UNREADABLE), State(DAY, frozenset({"", "claims/lamp/"}))]
    return EarlierLinks(web, Site(name="Test"), states, {"", "claims/lamp/"})


def test_below_a_page_each_day_is_named(web: Web) -> None:
    """
    --- data/claims.yml
    lamp: {text: The lamp went out.}
    """
    below = _links(web).below("claims/lamp/")
    assert '1 June 2026</time> (<a href="../../as-of/">cannot be shown</a>)' in below
    assert '<a href="../../as-of/2026-06-13/claims/lamp/"><time datetime="2026-06-13">13 June 2026</time></a>' in below
    assert 'href="./as-of' not in _links(web).below("")
    assert '13 June 2026</time> (<a href="../../as-of/">not there then</a>)' in _links(web).below("claims/boat/")
    assert _links(web).below("as-of/") == ""


def test_above_a_page_of_then_stand_the_corrections_that_were_not_known(web: Web) -> None:
    """
    --- data/claims.yml
    lamp: {text: The lamp went out.}
    --- data/corrections.yml
    old: {on: 2026-06-02, about: [claim:lamp], kind: correction, text: The old one.}
    late: {on: 2026-06-03, about: [claim:lamp], kind: correction, text: 'Dated back, of the [lamp](claim:lamp).'}
    other: {on: 2026-06-20, about: [claim:boat], kind: correction, text: Of a boat.}
    """
    above = _links(web).above(DAY, "claims/lamp/", [LAMP, Identifier("claim:boat")], {Identifier("correction:old")})
    assert '<a href="../../../../claims/lamp/">This page as it is now</a>' in above
    assert "3 June 2026</time>: Dated back, of the " in above
    assert 'href="../../../../claims/lamp/">lamp</a>' in above
    assert "The old one" not in above
    assert "Of a boat" not in above
    assert "There is no such page now" in _links(web).above(DAY, "claims/boat/", (), ())
